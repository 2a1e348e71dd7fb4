pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What happened with an application, in six pictures, and on which day; one filled button adds it.
Card {
    id: root

    required property Rows events
    required property Rows days
    property bool ready: true

    signal eventChosen(int row)
    signal dayChosen(int row)
    signal written
    signal added

    border.width: theme.borderDialog
    border.color: theme.primary

    Column {
        width: parent.width
        spacing: root.theme.space4

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("What happened?")
            Accessible.role: Accessible.Heading
        }

        EqualGrid {
            id: pictures

            width: parent.width
            most: 3 * widest + 2 * spacing <= width ? 3 : 2
            spacing: root.theme.space3

            Repeater {
                model: root.events

                ActionTile {
                    required property int index
                    required property bool chosen

                    objectName: "event" + index
                    width: pictures.cell
                    height: pictures.tallest
                    theme: root.theme
                    on: chosen
                    checkable: true
                    checkRole: Accessible.RadioButton
                    checked: chosen
                    onActivated: root.eventChosen(index)
                }
            }
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("When?")
            Accessible.role: Accessible.Heading
        }

        EqualGrid {
            id: dates

            width: parent.width
            most: 3
            spacing: root.theme.space3

            Repeater {
                model: root.days

                FacetCell {
                    required property int index
                    required property string note
                    required property bool chosen

                    objectName: "day" + index
                    width: dates.cell
                    height: dates.tallest
                    theme: root.theme
                    count: note
                    on: chosen
                    checkRole: Accessible.RadioButton
                    onActivated: root.dayChosen(index)
                }
            }
        }

        ButtonPair {
            id: ways

            width: parent.width
            theme: root.theme
            first: write
            last: add

            PushButton {
                id: write

                objectName: "eventWrite"
                width: ways.firstWidth
                theme: root.theme
                icon: "keyboard"
                text: qsTr("Write something with it")
                onActivated: root.written()
            }

            PushButton {
                id: add

                objectName: "eventAdd"
                width: ways.lastWidth
                theme: root.theme
                kind: "primary"
                icon: "plus"
                text: qsTr("Add it")
                available: root.ready
                why: qsTr("Choose first what happened.")
                onActivated: root.added()
            }
        }
    }
}
