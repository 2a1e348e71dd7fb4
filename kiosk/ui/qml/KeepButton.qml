pragma ComponentBehavior: Bound

import QtQuick

// A bookmark: full once something is kept.
PushButton {
    id: root

    required property bool kept

    kind: kept ? "primary" : "secondary"
    iconOnly: true
    icon: "bookmark-simple"
    iconWeight: kept ? "fill" : "bold"
    text: kept ? qsTr("Saved") : qsTr("Save")
    checkable: true
    checked: kept
}
