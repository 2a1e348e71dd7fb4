pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What can be done, how to get to work, or what is also good to know: words to touch, and own words.
Column {
    id: root

    required property App app
    required property Theme theme
    required property string step
    readonly property CvChoices form: app.cv.builder.choices

    spacing: theme.space6

    component Group: CvChips {
        required property string group

        width: root.width
        theme: root.theme
        keyboard: root.app.keyboard
        name: "cv-" + group
        onToggled: row => root.form.toggle(group, row)
        onAdded: text => root.form.add(group, text)
    }

    Loader {
        width: parent.width
        sourceComponent: root.step === "skills" ? skills : root.step === "mobility" ? mobility : extras
    }

    Component {
        id: skills

        Column {
            spacing: root.theme.space6

            Label {
                width: parent.width
                visible: root.form.vacancy !== ""
                theme: root.theme
                role: "bodyStrong"
                text: qsTr("This CV is for: %1").arg(root.form.vacancy)
            }

            Group {
                group: "asked"
                model: root.form.asked
                untold: root.form.askedUntold
                title: qsTr("The employer asks this. What can you do?")
            }

            Group {
                group: "trade"
                model: root.form.trade
                untold: root.form.tradeUntold
                title: qsTr("Can you do this too?")
            }

            Group {
                group: "soft"
                model: root.form.soft
                title: qsTr("How do you work?")
                ownLabel: qsTr("Something else that you can do well")
            }
        }
    }

    Component {
        id: mobility

        Column {
            spacing: root.theme.space6

            Group {
                group: "licences"
                model: root.form.licences
                title: qsTr("Driving licence")
                firstPage: 3
            }

            Group {
                group: "vehicles"
                model: root.form.vehicles
                title: qsTr("What do you have?")
            }

            Group {
                group: "mobility"
                model: root.form.mobility
                title: qsTr("How far can you go?")
            }
        }
    }

    Component {
        id: extras

        Column {
            spacing: root.theme.space6

            Group {
                group: "profile"
                model: root.form.profile
                title: qsTr("Some sentences about you, at the top")
                ownLabel: qsTr("Your own sentence")
            }

            Group {
                group: "notes"
                model: root.form.notes
                title: qsTr("Also good to know")
                ownLabel: qsTr("Something else")
            }

            Group {
                group: "hobbies"
                model: root.form.hobbies
                title: qsTr("Hobbies")
                ownLabel: qsTr("Another hobby")
            }
        }
    }
}
