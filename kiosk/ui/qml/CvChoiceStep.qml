pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What can be done, how to get to work, or what is also good to know: words to touch, and own words.
CvStep {
    id: root

    required property string step
    readonly property CvChoices form: app.cv.builder.choices

    first: (shown.item as Groups)?.first ?? null
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

    component Groups: Column {
        required property Item first

        spacing: root.theme.space6
    }

    Loader {
        id: shown

        width: parent.width
        sourceComponent: root.step === "skills" ? skills : root.step === "mobility" ? mobility : extras
    }

    Component {
        id: skills

        Groups {
            first: asked.first ?? trade.first ?? soft.first

            Label {
                width: parent.width
                visible: root.form.vacancy !== ""
                theme: root.theme
                role: "bodyStrong"
                text: qsTr("This CV is for: %1").arg(root.form.vacancy)
            }

            Group {
                id: asked

                group: "asked"
                model: root.form.asked
                untold: root.form.askedUntold
                title: qsTr("The employer asks this. What can you do?")
            }

            Group {
                id: trade

                group: "trade"
                model: root.form.trade
                untold: root.form.tradeUntold
                title: qsTr("Can you do this too?")
            }

            Group {
                id: soft

                group: "soft"
                model: root.form.soft
                title: qsTr("How do you work?")
                ownLabel: qsTr("Something else that you can do well")
            }
        }
    }

    Component {
        id: mobility

        Groups {
            first: licences.first

            Group {
                id: licences

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

        Groups {
            first: profile.first

            Group {
                id: profile

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
