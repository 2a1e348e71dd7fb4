pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Up, position, down: one page at a time, for everybody who cannot drag. A target that turns its own pages listens to
// `turned` and has `turning` false.
Item {
    id: root

    required property Theme theme
    required property Flickable target
    property bool turning: true
    readonly property bool atStart: target.atYBeginning
    readonly property bool atEnd: target.atYEnd

    signal turned(int pages)

    function turn(pages: int): void {
        root.turned(pages);
        if (root.turning)
            root.scroll(pages);
    }

    function scroll(pages: int): void {
        const step = pages * (root.target.height - root.theme.space5);
        const last = root.target.originY + root.target.contentHeight - root.target.height;
        root.target.contentY = Math.max(root.target.originY, Math.min(last, root.target.contentY + step));
    }

    implicitWidth: theme.railWidth
    visible: target.contentHeight > target.height

    PushButton {
        id: up

        width: parent.width
        objectName: "railUp"
        theme: root.theme
        text: qsTr("Previous page")
        icon: "caret-up"
        iconOnly: true
        available: !root.atStart
        onActivated: root.turn(-1)
    }

    Rectangle {
        id: track

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: up.bottom
        anchors.bottom: down.top
        anchors.topMargin: root.theme.space3
        anchors.bottomMargin: root.theme.space3
        width: root.theme.railTrack
        radius: width / 2
        color: root.theme.bgDeep
        border.width: root.theme.highContrast ? root.theme.borderThin : 0
        border.color: root.theme.line

        Rectangle {
            y: Math.min(parent.height - height, parent.height * Math.max(0, root.target.visibleArea.yPosition))
            width: parent.width
            height: Math.max(width * 2, parent.height * root.target.visibleArea.heightRatio)
            radius: width / 2
            color: root.theme.control
        }
    }

    PushButton {
        id: down

        anchors.bottom: parent.bottom
        width: parent.width
        objectName: "railDown"
        theme: root.theme
        kind: "primary"
        text: qsTr("Next page")
        icon: "caret-down"
        iconOnly: true
        available: !root.atEnd
        onActivated: root.turn(1)
    }
}
