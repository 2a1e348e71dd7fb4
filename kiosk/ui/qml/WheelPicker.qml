pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Up, the value before, the value, the one after, down: one step a touch. Held for two seconds it goes on by itself.
Column {
    id: root

    required property Theme theme
    required property Wheel wheel
    required property string label
    // What it is a part of, for who hears it.
    property string whole: ""
    readonly property string named: whole ? whole + " " + label : label
    property string spoken: wheel.value

    signal touched

    width: Math.max(theme.wheelWidth, longest.implicitWidth + 2 * theme.space4, longestOfLabel.contentWidth)
    spacing: theme.space1

    // What is drawn around the value; the buttons say it too, each its own part.
    Accessible.role: Accessible.Grouping
    Accessible.name: named
    Accessible.description: [wheel.before, wheel.after].filter(part => part).join(", ")

    component Turn: PushButton {
        id: turn

        required property int by
        property bool held: false

        function go(): void {
            root.wheel.step(turn.by);
            root.touched();
            root.Accessible.announce(root.spoken);
        }

        width: root.width
        theme: root.theme
        iconOnly: true
        implicitHeight: Math.max(theme.touchMinimum, theme.iconNormal + 2 * theme.space3) + edge
        onDownChanged: if (down)
            turn.held = false
        onActivated: if (!turn.held)
            turn.go()

        Timer {
            interval: turn.held ? root.theme.repeatEvery : root.theme.repeatAfter
            repeat: true
            running: turn.down && turn.available
            onTriggered: {
                turn.held = true;
                turn.go();
            }
        }
    }

    WidestWord {
        id: longestOfLabel

        theme: root.theme
        role: "label"
        text: root.label
    }

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        role: "label"
        soft: true
        text: root.label
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Turn {
        objectName: root.objectName + "Up"
        by: -1
        icon: "caret-up"
        text: root.named + ", " + (root.wheel.before || qsTr("First one"))
        available: root.wheel.before !== ""
        why: qsTr("This is the first one.")
    }

    Item {
        id: shown

        readonly property real value: root.wheel.at
        readonly property real minimumValue: 0
        readonly property real maximumValue: root.wheel.last
        readonly property real stepSize: 1

        objectName: root.objectName + "Value"
        width: parent.width
        height: before.height + middle.height + after.height

        Accessible.role: Accessible.SpinBox
        Accessible.name: root.named + ": " + root.spoken
        Accessible.onIncreaseAction: root.wheel.step(1)
        Accessible.onDecreaseAction: root.wheel.step(-1)

        Label {
            id: before

            width: parent.width
            theme: root.theme
            soft: true
            text: root.wheel.before || " "
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            id: middle

            anchors.top: before.bottom
            width: parent.width
            height: now.height + 2 * root.theme.space3
            color: root.theme.primaryTint

            Rectangle {
                width: parent.width
                height: root.theme.borderSelected
                color: root.theme.primary
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: root.theme.borderSelected
                color: root.theme.primary
            }

            Label {
                id: now

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                theme: root.theme
                role: "title"
                text: root.wheel.value
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        Label {
            id: after

            anchors.top: middle.bottom
            width: parent.width
            theme: root.theme
            soft: true
            text: root.wheel.after || " "
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    Turn {
        objectName: root.objectName + "Down"
        by: 1
        icon: "caret-down"
        text: root.named + ", " + (root.wheel.after || qsTr("Last one"))
        available: root.wheel.after !== ""
        why: qsTr("This is the last one.")
    }

    Label {
        id: longest

        visible: false
        theme: root.theme
        role: "title"
        text: root.wheel.longest
        wrapMode: Text.NoWrap
    }
}
