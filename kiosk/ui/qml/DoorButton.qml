pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A door: arch, fanlight picture, number plate, name, one line, what is behind it, knob. A closed one has a grey fan
// and no knob, and says so when touched.
Item {
    id: root

    required property Theme theme
    required property int number
    required property string name
    required property string icon
    required property string line
    required property string fact
    required property color hue
    required property color edgeHue
    required property color tint
    property bool closed: false
    property double releasedAt: 0
    readonly property bool narrow: width < theme.px(300)
    readonly property int side: theme.px(narrow ? 24 : 38)
    readonly property bool down: area.pressed && area.containsMouse || flash.running

    signal activated

    function trigger(): void {
        if (Date.now() - root.releasedAt < root.theme.repeatGuard)
            return;
        root.releasedAt = Date.now();
        root.activated();
    }

    objectName: "door" + number
    activeFocusOnTab: true
    Keys.onSpacePressed: root.trigger()
    Keys.onReturnPressed: root.trigger()

    Accessible.role: Accessible.Button
    Accessible.name: number + ". " + name
    Accessible.description: line + ". " + fact
    Accessible.onPressAction: root.trigger()

    Rectangle {
        id: leaf

        readonly property int arch: width / 2

        anchors.fill: parent
        color: root.down ? root.edgeHue : root.hue
        topLeftRadius: arch
        topRightRadius: arch

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.theme.space2
            color: root.edgeHue
        }

        Item {
            anchors.fill: parent
            anchors.margins: root.theme.px(14)
            anchors.bottomMargin: root.theme.space2
            opacity: 0.38
            clip: true

            Rectangle {
                width: parent.width
                height: parent.height + root.theme.space4
                color: "transparent"
                topLeftRadius: width / 2
                topRightRadius: width / 2
                border.width: root.theme.borderThin
                border.color: root.theme.onPrimary
            }
        }

        Item {
            id: fan

            x: root.theme.px(root.narrow ? 26 : 34)
            y: x
            width: parent.width - 2 * x
            height: Math.min(width * (root.theme.portrait ? 0.72 : 0.65), (root.height - y) * 0.45)
            clip: true

            // Qt clamps a radius to half the shorter side: a low arch is a taller one, cut off.
            Rectangle {
                width: parent.width
                height: Math.max(parent.height, parent.width)
                topLeftRadius: width / 2
                topRightRadius: width / 2
                color: !root.closed ? root.tint : root.theme.highContrast ? root.theme.surface : root.theme.line
            }

            Icon {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: root.theme.space2
                name: root.icon
                weight: "duotone"
                color: root.closed ? root.theme.control : root.hue
                size: Math.min(root.theme.iconDoor, parent.height * 0.64)
            }
        }

        Rectangle {
            id: plate

            x: root.side + root.theme.space3
            y: fan.y + fan.height - root.theme.px(30)
            width: root.theme.space8
            height: width
            radius: root.theme.px(10)
            color: root.theme.surface
            border.width: root.theme.borderSelected
            border.color: root.hue

            Label {
                anchors.centerIn: parent
                theme: root.theme
                role: "plate"
                color: root.hue
                text: root.number
                Accessible.ignored: true
            }
        }

        Column {
            id: words

            x: root.side
            anchors.top: plate.bottom
            anchors.topMargin: root.theme.px(18)
            width: parent.width - 2 * root.side + root.theme.space3
            spacing: root.theme.space2

            Label {
                width: parent.width
                theme: root.theme
                role: root.narrow ? "doorNarrow" : "door"
                color: root.theme.onPrimary
                text: root.name
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "doorLine"
                color: root.theme.onPrimary
                text: root.line
                Accessible.ignored: true
            }
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: root.side
            anchors.right: knob.visible ? knob.left : parent.right
            anchors.rightMargin: root.theme.space2
            anchors.verticalCenter: knob.verticalCenter
            theme: root.theme
            role: "doorFact"
            color: root.theme.onPrimary
            text: root.closed ? qsTr("Closed for now") : root.fact
            Accessible.ignored: true
        }

        Rectangle {
            id: knob

            anchors.right: parent.right
            anchors.rightMargin: root.theme.px(root.narrow ? 20 : 34)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.theme.px(30)
            width: root.theme.space8
            height: width
            radius: width / 2
            visible: !root.closed
            color: root.theme.highContrast ? root.theme.plinth : root.theme.marigold

            Icon {
                anchors.centerIn: parent
                name: "arrow-right"
                color: root.theme.highContrast ? root.theme.marigold : root.theme.onMarigold
                size: root.theme.px(30)
            }
        }
    }

    FocusRing {
        theme: root.theme
        radius: root.theme.radiusSmall
    }

    Timer {
        id: flash

        interval: root.theme.press
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onPressed: flash.restart()
        onCanceled: flash.stop()
        onClicked: root.trigger()
    }
}
