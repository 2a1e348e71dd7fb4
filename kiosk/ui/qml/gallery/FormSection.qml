pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Parts of a cv, a letter and a file that are filled in.
Section {
    id: root

    required property Samples samples

    title: "Invullen"

    Cell {
        width: root.width
        theme: root.theme
        title: "PeriodPicker, MonthPicker, WheelPicker: between, at an end; still going on"

        PeriodPicker {
            objectName: "period"
            width: parent?.width ?? 0
            theme: root.theme
            period: root.samples.period
            ongoingText: "Ik werk er nog"
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "TaskChips: off, on, more"

        TaskChips {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.tasks
            title: "Wat deed je daar?"
            chosenText: root.samples.chosenTasks
            onToggled: row => root.samples.toggle("tasks", row)
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "LetterBlock: done, now, to do"

        LetterBlock {
            objectName: "letter1"
            width: parent?.width ?? 0
            theme: root.theme
            number: 1
            question: "Waarom deze vacature?"
            standing: "done"
            sentences: root.samples.sentences
        }

        LetterBlock {
            objectName: "letter2"
            width: parent?.width ?? 0
            theme: root.theme
            number: 2
            question: "Wat kun je al?"
            standing: "now"
            sentences: root.samples.sentences
            onToggled: row => root.samples.toggle("sentences", row)
        }

        LetterBlock {
            objectName: "letter3"
            width: parent?.width ?? 0
            theme: root.theme
            number: 3
            question: "Hoe sluit je af?"
            standing: "todo"
            sentences: root.samples.sentences
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TemplateCard: one is chosen"

        Repeater {
            model: root.samples.templates

            TemplateCard {
                required property int index
                required property string icon
                required property string text

                objectName: "template" + index
                theme: root.theme
                name: text
                page: "image://icon/duotone/" + icon + "/" + root.theme.plinth.toString().slice(1)
                onActivated: root.samples.choose("templates", index)
            }
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "ColourSwatch: one is chosen"

        Repeater {
            model: root.samples.shades

            ColourSwatch {
                required property int index
                required property string text
                required property string note

                objectName: "shade" + index
                theme: root.theme
                name: text
                shade: root.theme[note]
                onActivated: root.samples.choose("shades", index)
            }
        }
    }
}
