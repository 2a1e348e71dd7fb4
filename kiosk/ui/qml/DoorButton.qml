pragma ComponentBehavior: Bound

import QtQuick

// A door: picture, number plate, name, one line, what is behind it, knob; an arch, or a `band` where arches are too
// narrow for the words. A closed one has a grey fan and no knob, and says so when touched.
Pressable {
    id: root

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
    readonly property bool fits: arch.fits
    readonly property int least: bandLeaf.least

    objectName: "door" + number
    spoken: number + ". " + name
    more: line + ". " + look.told
    edge: 0
    outlineWidth: 0
    face: "transparent"
    radius: theme.radiusSmall
    implicitHeight: band ? bandLeaf.implicitHeight : arch.implicitHeight

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
}
