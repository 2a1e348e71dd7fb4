pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Nothing comes out of the printer: the phone takes it along, the desk helps, or one tries again. Who stopped it needs
// no help.
Grid {
    id: root

    required property Theme theme
    required property PrintingController printing
    required property string content
    required property DeskController desk
    required property int room
    readonly property bool stopped: printing.stage === "stopped"
    readonly property Item first: printing.held ? stop : again.visible ? again : leave
    readonly property bool beside: content !== "" && (!theme.portrait || theme.low)

    signal closed

    columns: beside ? 2 : 1
    spacing: theme.space7

    PhonePanel {
        id: phone

        // A list has nothing for a phone.
        visible: content !== ""
        width: root.beside ? Math.min(root.theme.phonePanel * (flat ? 1.25 : 1), root.width * 0.5) : root.width
        theme: root.theme
        heading: qsTr("Take it along on your phone")
        content: root.content
        flat: root.theme.low && !root.theme.portrait
        room: root.room
    }

    Item {
        width: root.beside ? root.width - phone.width - root.spacing : root.width
        height: Math.max((help.visible ? help.height + root.theme.space5 : 0) + choices.height, root.beside ? phone.height : 0)

        Card {
            id: help

            width: parent.width
            visible: !root.stopped
            theme: root.theme

            Row {
                id: row

                width: parent.width
                spacing: root.theme.space5

                Icon {
                    id: person

                    name: "user-circle"
                    weight: "duotone"
                    color: root.theme.primary
                    size: root.theme.iconArch
                }

                Column {
                    width: row.width - person.width - row.spacing

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "row"
                        text: root.printing.ask
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        text: root.desk.place
                    }

                    Label {
                        objectName: "printDesk"
                        width: parent.width
                        visible: root.printing.reported && text !== ""
                        theme: root.theme
                        role: "bodyStrong"
                        text: root.printing.onSlip ? root.desk.slips : root.desk.printer
                        Accessible.role: Accessible.Notification
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        soft: true
                        text: root.printing.after
                    }
                }
            }
        }

        ButtonPair {
            id: choices

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: !root.printing.held
            height: visible ? implicitHeight : stop.height
            theme: root.theme
            first: leave
            last: again

            PushButton {
                id: leave

                objectName: "printClose"
                width: choices.firstWidth
                theme: root.theme
                big: true
                text: qsTr("Close")
                onActivated: root.closed()
            }

            PushButton {
                id: again

                objectName: "printAgain"
                width: choices.lastWidth
                visible: root.stopped || root.printing.stage === "trouble"
                theme: root.theme
                kind: "primary"
                big: true
                icon: "arrows-clockwise"
                text: qsTr("Try again")
                onActivated: root.printing.print()
            }
        }

        PushButton {
            id: stop

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            objectName: "printStop"
            visible: root.printing.held
            theme: root.theme
            big: true
            icon: "x"
            text: qsTr("Stop printing")
            onActivated: root.printing.stop()
        }
    }
}
