pragma ComponentBehavior: Bound

import QtQuick

// Makes what lies over a page when it is first wanted, and keeps it: a page that makes all of it at once comes late.
// It opens only once it is made, so that it rises and takes focus as at any other time.
Loader {
    id: root

    required property bool wanted
    readonly property bool ready: wanted && status === Loader.Ready

    anchors.fill: parent
    active: false
    onWantedChanged: active = active || wanted
}
