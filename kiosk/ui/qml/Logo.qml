pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Three arches and the name.
Row {
    id: root

    required property Theme theme
    readonly property int unit: theme.space9

    spacing: theme.px(18)
    Accessible.role: Accessible.Graphic
    Accessible.name: "WIS"

    Row {
        anchors.verticalCenter: parent.verticalCenter
        height: root.unit
        spacing: root.theme.px(7)

        Repeater {
            model: [[root.theme.sec1, 0.875], [root.theme.marigold, 0.72], [root.theme.sec4, 1]]

            Rectangle {
                required property var modelData

                anchors.bottom: parent.bottom
                width: root.unit * 0.44
                height: root.unit * modelData[1]
                color: modelData[0]
                topLeftRadius: width / 2
                topRightRadius: width / 2
            }
        }
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter

        Label {
            theme: root.theme
            role: "logo"
            text: "WIS"
        }

        Label {
            theme: root.theme
            role: "tagline"
            soft: true
            text: qsTr("work & training")
        }
    }
}
