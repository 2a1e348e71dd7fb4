pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Three arches and the name, or what the operator puts there.
Row {
    id: root

    required property Theme theme
    required property Brand brand
    readonly property bool drawn: brand.logo.toString() !== ""
    readonly property int unit: theme.space9

    spacing: theme.space4
    Accessible.role: Accessible.Graphic
    Accessible.name: brand.name

    Image {
        objectName: "brandLogo"
        visible: root.drawn
        height: root.unit
        width: Math.min(implicitWidth * height / Math.max(1, implicitHeight), root.theme.logoMost)
        source: root.brand.logo
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.drawn
        height: root.unit
        spacing: root.theme.space2

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
        visible: !root.drawn || root.brand.named

        Label {
            theme: root.theme
            role: "logo"
            textScale: 1
            text: root.brand.name
        }

        Label {
            visible: !root.brand.named
            theme: root.theme
            role: "tagline"
            textScale: root.theme.capped("tagline", 30, root.theme.textScale)
            soft: true
            text: qsTr("work & training")
        }
    }
}
