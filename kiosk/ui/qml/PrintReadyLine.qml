pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How the printer is, before anything is printed. Good news gives way where room is scarce, bad news never.
Card {
    id: root

    required property PrintReady ready
    readonly property bool roomy: !theme.low && theme.textScale === 1

    objectName: "printReady"
    visible: ready.fact !== "" && (roomy || !ready.ready)
    padding: theme.low ? theme.space2 : theme.space4
    color: ready.ready ? theme.successTint : theme.warningTint
    border.color: ready.ready ? theme.success : theme.warning

    Accessible.role: Accessible.Notification
    Accessible.name: [ready.fact, ready.place].filter(part => part).join(" ")

    Row {
        width: parent.width
        spacing: root.theme.space3

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: root.ready.ready ? "check-circle" : "warning"
            weight: "fill"
            color: root.ready.ready ? root.theme.success : root.theme.warning
            size: root.theme.iconNormal
        }

        Flow {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - parent.spacing
            spacing: root.theme.space2

            Label {
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                role: "bodyStrong"
                text: root.ready.fact
                Accessible.ignored: true
            }

            Label {
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                theme: root.theme
                text: root.ready.place
                Accessible.ignored: true
            }
        }
    }
}
