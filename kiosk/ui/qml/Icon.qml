pragma ComponentBehavior: Bound

import QtQuick

// A Phosphor icon in one colour; decoration only: the control around it carries the name.
Image {
    id: root

    required property string name
    required property color color
    required property int size
    property string weight: "bold"

    // Arrows point the way one reads; pictures of things do not turn.
    mirror: LayoutMirroring.enabled && /^(arrow|caret)\b.*-(left|right)$/.test(name)
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name && size > 0 ? "image://icon/" + weight + "/" + name + "/" + color.toString().slice(1) : ""

    Accessible.ignored: true
}
