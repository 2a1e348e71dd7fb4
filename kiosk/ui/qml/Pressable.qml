pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Everything that can be pressed: a face above a thick edge. Acts on release inside, once in 250 ms.
// Unavailable ones stay pressable and say `why`, in the frame around them or else aloud; busy ones wait until they are
// ready. What is not `pressable` at all, among others that are, is a text to read. What can be checked is a check box,
// or what `checkRole` says: a switch, or a radio button where exactly one of several is chosen.
Item {
    id: root

    required property Theme theme
    required property string spoken
    property string more: ""
    property string why: ""
    property bool available: true
    property bool pressable: true
    property bool busy: false
    property bool checkable: false
    property bool checked: false
    property int checkRole: Accessible.CheckBox
    property color face: theme.surface
    property color pressedFace: face
    property color outline: theme.control
    property color edgeColour: theme.edge
    property int outlineWidth: theme.borderThin
    property int radius: theme.radiusControl
    property int edge: theme.edgeHeight
    property int guard: theme.repeatGuard
    property double releasedAt: 0
    readonly property bool down: area.pressed && area.containsMouse || flash.running
    readonly property string condition: busy ? qsTr("Busy. Please wait.") : available ? "" : why || qsTr("Not possible now.")
    default property alias content: inner.data

    signal activated
    signal refused

    function trigger(): void {
        if (!root.pressable || root.busy || Date.now() - root.releasedAt < root.guard)
            return;
        root.releasedAt = Date.now();
        (root.available ? root.activated : root.refuse)();
    }

    function refuse(): void {
        root.refused();
        let above = root.parent;
        while (above && !(above as Frame))
            above = above.parent;
        above ? (above as Frame).refused(root.condition) : root.Accessible.announce(root.condition);
    }

    // Qt wants it of what has focus.
    activeFocusOnTab: pressable || activeFocus

    Accessible.role: !pressable ? Accessible.StaticText : checkable ? checkRole : Accessible.Button
    Accessible.name: spoken
    Accessible.description: [more, condition].filter(part => part).join("\n")
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: pressable
    Accessible.pressed: down
    Accessible.onPressAction: root.trigger()
    Accessible.onToggleAction: root.trigger()

    DashedOutline {
        anchors.fill: parent
        visible: !root.available
        theme: root.theme
        radius: root.radius
    }

    Rectangle {
        anchors.fill: parent
        visible: root.available && root.edge > 0 && !root.down
        radius: root.radius
        color: root.edgeColour
    }

    Rectangle {
        id: inner

        y: root.down ? root.edge : 0
        width: parent.width
        height: parent.height - root.edge
        radius: root.radius
        color: root.available ? (root.down ? root.pressedFace : root.face) : "transparent"
        border.width: root.available ? root.outlineWidth : 0
        border.color: root.outline
    }

    Timer {
        id: flash

        interval: root.theme.press
    }

    MouseArea {
        id: area

        anchors.fill: parent
        // Below what it holds: a row may hold a button.
        z: -1
        enabled: root.pressable
        onPressed: flash.restart()
        onCanceled: flash.stop()
        onClicked: root.trigger()
    }
}
