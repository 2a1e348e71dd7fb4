pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// "I applied": how and when. Without a vacancy the job and the employer are typed.
Dialog {
    id: root

    required property App app
    readonly property AppliedController applied: app.applied
    // What was missing when the last button was pressed.
    property string refusal: ""
    readonly property string missing: applied.ready ? "" : refusal

    objectName: "appliedDialog"
    title: applied.byHand ? qsTr("Where did you apply?") : qsTr("Well done! How did you do it?")
    subtitle: applied.subject
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Loader {
            width: parent.width
            active: root.applied.byHand
            visible: active
            sourceComponent: Column {
                spacing: root.theme.space4

                Flow {
                    id: fields

                    // Beside each other where both are wide enough to read what one types.
                    readonly property int field: width > root.theme.dialogNormal ? (width - spacing) / 2 : width

                    width: parent.width
                    spacing: root.theme.space4

                    TextField {
                        objectName: "appliedJob"
                        width: fields.field
                        theme: root.theme
                        keyboard: root.app.keyboard
                        label: qsTr("Which job?")
                        showLabel: true
                        personal: true
                        onEdited: text => root.applied.nameJob(text)
                    }

                    TextField {
                        objectName: "appliedEmployer"
                        width: fields.field
                        theme: root.theme
                        keyboard: root.app.keyboard
                        label: qsTr("Which employer?")
                        prompt: qsTr("May stay empty")
                        showLabel: true
                        personal: true
                        onEdited: text => root.applied.nameEmployer(text)
                    }
                }

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: qsTr("How?")
                    Accessible.role: Accessible.Heading
                }
            }
        }

        EqualGrid {
            id: ways

            width: parent.width
            most: 4 * widest + 3 * spacing <= width ? 4 : 2
            spacing: root.theme.space4

            Repeater {
                model: root.applied.ways

                ActionTile {
                    required property int index
                    required property bool chosen

                    objectName: "appliedWay" + index
                    width: ways.cell
                    height: ways.tallest
                    theme: root.theme
                    on: chosen
                    checkable: true
                    checkRole: Accessible.RadioButton
                    checked: chosen
                    onActivated: root.applied.chooseWay(index)
                }
            }
        }

        DayPicker {
            width: parent.width
            theme: root.theme
            choice: root.applied.days
            prefix: "appliedDay"
        }

        Banner {
            width: parent.width
            theme: root.theme
            warning: root.missing !== ""
            icon: warning ? "warning" : "note"
            fact: root.missing || qsTr("We put this in your list.")
            meaning: warning ? "" : root.applied.forNow ? qsTr("Without a file it is gone when you stop.") : qsTr("You can show it as proof.")
        }

        // What is refused here is said above the buttons, not over them.
        Frame {
            width: parent.width
            height: ends.height
            onRefused: why => root.refusal = why

            ButtonPair {
                id: ends

                width: parent.width
                theme: root.theme
                first: no
                last: yes

                PushButton {
                    id: no

                    objectName: "appliedNo"
                    width: ends.firstWidth
                    theme: root.theme
                    big: true
                    text: qsTr("Not now")
                    onActivated: root.closed()
                }

                PushButton {
                    id: yes

                    objectName: "appliedYes"
                    width: ends.lastWidth
                    theme: root.theme
                    kind: "primary"
                    big: true
                    icon: "check"
                    text: qsTr("Put in my list")
                    available: root.applied.ready
                    why: root.applied.byHand ? qsTr("Say first which job, and how.") : qsTr("Choose first how you did it.")
                    onActivated: root.applied.add()
                }
            }
        }
    }
}
