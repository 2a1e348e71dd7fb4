pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A choice outside its question, at the touch of a finger.
Chip {
    id: root

    required property FilterController filters
    required property string group
    required property string value
    required property string label
    required property bool chosen
    required property bool none
    required property string leaves
    required count

    objectName: "chip-" + group + "-" + value
    text: label
    spoken: leaves ? text + ", " + leaves : text
    on: chosen
    empty: none
    checkable: true
    checked: chosen
    onActivated: filters.toggle(group, value)
}
