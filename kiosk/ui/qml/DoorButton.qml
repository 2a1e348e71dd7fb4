pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A door: picture, number plate, name, one line, what is behind it, knob; an arch, or a `band` where arches are too
// narrow for the words. A closed one has a grey fan and no knob, and says so when touched.
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
    property bool band: false
    property int archWidth: width
    property int archHeight: height
    // The same picture for hours burns in: every other time the leaf is darker.
    property bool darker: false
    property double releasedAt: 0
    readonly property bool down: area.pressed && area.containsMouse || flash.running
    readonly property bool fits: arch.fits
    readonly property int least: bandLeaf.least

    signal activated

    function trigger(): void {
        if (Date.now() - root.releasedAt < root.theme.repeatGuard)
            return;
        root.releasedAt = Date.now();
        root.activated();
    }

    objectName: "door" + number
    activeFocusOnTab: true
    implicitHeight: band ? bandLeaf.implicitHeight : arch.implicitHeight
    Keys.onSpacePressed: root.trigger()
    Keys.onReturnPressed: root.trigger()

    Accessible.role: Accessible.Button
    Accessible.name: number + ". " + name
    Accessible.description: line + ". " + look.told
    Accessible.focusable: true
    Accessible.onPressAction: root.trigger()

    DoorLook {
        id: look

        theme: root.theme
        number: root.number
        name: root.name
        icon: root.icon
        line: root.line
        told: root.closed ? qsTr("Closed for now") : root.fact
        closed: root.closed
        hue: root.hue
        edgeHue: root.edgeHue
        leaf: root.down || root.darker ? root.edgeHue : root.hue
        fan: !root.closed ? root.tint : root.theme.highContrast ? root.theme.surface : root.theme.line
    }

    DoorArch {
        id: arch

        width: root.archWidth
        height: root.archHeight
        visible: !root.band
        door: look
    }

    DoorBand {
        id: bandLeaf

        width: parent.width
        height: parent.height
        visible: root.band
        door: look
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
