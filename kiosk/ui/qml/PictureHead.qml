pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The question of a step, and where on the way one is, where both fit beside each other or there is room for two lines.
Item {
    id: root

    required property Theme theme
    required property Pictures pictures
    required property string question
    // Whether it says where on the way one is.
    property bool marked: true
    readonly property alias asked: heading
    readonly property real questionWidth: heading.implicitWidth
    readonly property bool beside: marked && heading.implicitWidth + trail.whole + theme.space6 <= width

    implicitHeight: beside ? Math.max(heading.height, trail.height) : heading.height + (trail.visible ? trail.height + theme.space3 : 0)

    Label {
        id: heading

        anchors.left: parent.left
        y: root.beside ? (root.height - height) / 2 : 0
        width: root.beside ? implicitWidth : parent.width
        theme: root.theme
        role: root.theme.low ? "title" : "heading"
        text: root.question
        Accessible.role: Accessible.Heading
    }

    TrailMark {
        id: trail

        // What it needs in one line.
        readonly property real whole: children.reduce((all, child) => all + (child.implicitWidth > 0 ? child.implicitWidth + spacing : 0), -spacing)

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? parent.width - width : 0
        y: root.beside ? (root.height - height) / 2 : heading.height + root.theme.space3
        width: root.beside ? whole : parent.width
        visible: root.beside || root.marked && !root.theme.low && !root.theme.small && !root.theme.single
        theme: root.theme
        model: root.pictures.steps
        now: root.pictures.step
    }
}
