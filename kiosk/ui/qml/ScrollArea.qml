pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Content that may be higher than its place: it then scrolls with the finger and with its rail.
Item {
    id: root

    required property Theme theme
    property alias contentY: body.contentY
    // Where the place reaches to the rim of the panel.
    property int railInset: 0
    // The focus ring of what lies at the rim is not cut off.
    readonly property int rim: 2 * theme.focusRing
    readonly property int wanted: inside.childrenRect.height
    readonly property alias rail: rail
    readonly property alias target: body
    default property alias content: inside.data

    // Decided later: a rail makes the content narrower, so higher, which is what decides.
    property bool scrolls: false

    function look(): void {
        root.scrolls = root.wanted > root.height;
    }

    implicitHeight: wanted
    onWantedChanged: Qt.callLater(root.look)
    onHeightChanged: Qt.callLater(root.look)

    Flickable {
        id: body

        anchors.fill: parent
        anchors.margins: -root.rim
        anchors.rightMargin: root.scrolls ? rail.width + root.theme.space5 - root.rim : -root.rim
        clip: root.scrolls
        interactive: root.scrolls
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: root.wanted + 2 * root.rim

        Item {
            id: inside

            anchors.left: parent?.left
            anchors.leftMargin: root.rim
            y: root.rim
            width: body.width - 2 * root.rim
            height: childrenRect.height
        }
    }

    ScrollRail {
        id: rail

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: root.railInset
        anchors.bottomMargin: root.railInset
        anchors.right: parent.right
        visible: root.scrolls
        theme: root.theme
        target: body
    }
}
