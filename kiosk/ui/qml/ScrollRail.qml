pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Up, position, down: one page at a time, for everybody who cannot drag, also with the page keys when a page forwards
// its keys here, which `keyed` tells before. A target that turns its own pages listens to `turned`, has `turning` false and says its `position`.
Item {
    id: root

    required property Theme theme
    required property Flickable target
    property bool turning: true
    property string position: qsTr("Part %1 of %2").arg(part).arg(parts)
    property bool atStart: target.atYBeginning
    property bool atEnd: target.atYEnd
    readonly property int step: Math.max(1, target.height - theme.space5)
    readonly property int parts: Math.max(1, Math.ceil((target.contentHeight - theme.space5) / step))
    readonly property int part: Math.min(parts, 1 + Math.ceil((target.contentY - target.originY) / step))

    signal turned(int pages)
    signal keyed

    function turn(pages: int): void {
        root.turned(pages);
        if (root.turning)
            root.scroll(pages);
    }

    function scroll(pages: int): void {
        const last = root.target.originY + root.target.contentHeight - root.target.height;
        root.target.contentY = Math.max(root.target.originY, Math.min(last, root.target.contentY + pages * root.step));
    }

    implicitWidth: theme.railWidth
    implicitHeight: up.implicitHeight + down.implicitHeight + theme.touchGap
    visible: target.contentHeight > target.height
    Keys.onPressed: event => {
        event.accepted = root.target.visible && (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp);
        if (event.accepted) {
            root.keyed();
            root.turn(event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }

    PushButton {
        id: up

        width: parent.width
        objectName: "railUp"
        theme: root.theme
        text: qsTr("Previous page")
        icon: "caret-up"
        iconOnly: true
        available: !root.atStart
        more: root.position
        why: qsTr("You are at the top.")
        onActivated: root.turn(-1)
    }

    Rectangle {
        id: track

        readonly property real value: root.target.visibleArea.yPosition
        readonly property real minimumValue: 0
        readonly property real maximumValue: 1 - root.target.visibleArea.heightRatio

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
        objectName: "railTrack"
        Accessible.role: Accessible.ScrollBar
        Accessible.name: root.position

        Rectangle {
            y: Math.min(parent.height - height, parent.height * Math.max(0, root.target.visibleArea.yPosition))
            width: parent.width
            height: Math.min(parent.height, Math.max(width * 2, parent.height * root.target.visibleArea.heightRatio))
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
        more: root.position
        why: qsTr("You are at the bottom.")
        onActivated: root.turn(1)
    }
}
