pragma ComponentBehavior: Bound

import QtQuick

// The real first page of a document in miniature (`page` is a picture of it), with the name of its template below.
Pressable {
    id: root

    required property string name
    required property url page
    required property bool chosen

    spoken: name
    checkable: true
    checkRole: Accessible.RadioButton
    checked: chosen
    radius: theme.radiusControl
    face: chosen ? theme.primaryTint : theme.surface
    outline: chosen ? theme.primary : theme.control
    outlineWidth: chosen ? theme.borderSelected : theme.borderThin
    implicitWidth: Math.max(theme.wheelWidth, word.implicitWidth + theme.iconSmall + theme.space2 + 2 * theme.space3)
    implicitHeight: paper.height + caption.height + 2 * theme.space3 + theme.space2 + edge

    Rectangle {
        id: paper

        readonly property int side: width - 2 * root.theme.borderThin

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.space3
        width: parent.width - 2 * root.theme.space3
        // A4.
        height: width * Math.SQRT2
        color: root.theme.paper
        border.width: root.theme.borderThin
        border.color: root.theme.control

        Image {
            anchors.fill: parent
            anchors.margins: root.theme.borderThin
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(paper.side, paper.side)
            source: paper.side > 0 ? root.page : ""
            Accessible.ignored: true
        }
    }

    Row {
        id: caption

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: paper.bottom
        anchors.topMargin: root.theme.space2
        spacing: root.theme.space2

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.chosen
            name: "check-circle"
            weight: "fill"
            color: root.theme.primary
            size: root.theme.iconSmall
        }

        Label {
            id: word

            width: Math.min(implicitWidth, paper.width - (mark.visible ? mark.width + caption.spacing : 0))
            theme: root.theme
            role: root.chosen ? "bodyStrong" : "body"
            text: root.name
            Accessible.ignored: true
        }
    }
}
