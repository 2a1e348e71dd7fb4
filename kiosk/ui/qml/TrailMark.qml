pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where one is in a guided choice of a few steps. It cannot be pressed: Terug goes back.
Flow {
    id: root

    required property Theme theme
    required property Rows model
    required property int now

    spacing: theme.space4

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Step %1 of %2").arg(root.now + 1).arg(root.model.rowCount())

    Repeater {
        id: steps

        model: root.model

        Row {
            id: step

            required property int index
            required property string title
            required property string standing

            objectName: "trail" + index
            spacing: root.theme.space3

            Accessible.role: Accessible.ListItem
            Accessible.name: step.title + ", " + arch.told

            NumberArch {
                id: arch

                theme: root.theme
                number: step.index + 1
                standing: step.standing
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                role: step.standing === "now" ? "bodyStrong" : "body"
                soft: step.standing !== "now"
                text: step.title
                Accessible.ignored: true
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: root.theme.iconNormal
                height: root.theme.borderDialog
                visible: step.index < steps.count - 1
                color: root.theme.control
            }
        }
    }
}
