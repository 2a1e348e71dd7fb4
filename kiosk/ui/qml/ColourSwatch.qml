pragma ComponentBehavior: Bound

import QtQuick

// A colour for a document, with its name; the one that is chosen has a check in it.
Pressable {
    id: root

    required property string name
    required property color shade
    required property bool chosen

    spoken: name
    checkable: true
    checkRole: Accessible.RadioButton
    checked: chosen
    outline: chosen ? theme.primary : theme.control
    outlineWidth: chosen ? theme.borderSelected : theme.borderThin
    implicitWidth: Math.max(theme.archWidth, word.implicitWidth + 2 * theme.space3)
    implicitHeight: sample.height + word.height + 2 * theme.space3 + edge

    Rectangle {
        id: sample

        y: root.theme.space3
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.theme.switchHeight
        height: root.theme.iconArch
        topLeftRadius: height / 2
        topRightRadius: height / 2
        bottomLeftRadius: root.theme.radiusSmall
        bottomRightRadius: root.theme.radiusSmall
        color: root.shade
        border.width: root.theme.highContrast ? root.theme.borderThin : 0
        border.color: root.theme.line

        Rectangle {
            anchors.centerIn: parent
            width: root.theme.iconNormal
            height: width
            radius: width / 2
            visible: root.chosen
            color: root.theme.paper

            Icon {
                anchors.centerIn: parent
                name: "check"
                color: root.theme.paperInk
                size: root.theme.space5
            }
        }
    }

    Label {
        id: word

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: sample.bottom
        theme: root.theme
        role: root.chosen ? "labelStrong" : "label"
        text: root.name
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
