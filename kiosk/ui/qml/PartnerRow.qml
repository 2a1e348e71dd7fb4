pragma ComponentBehavior: Bound

import QtQuick

// A partner in a list: who it is and what it helps with, in its own words.
Pressable {
    id: root

    required property string name
    required property string helps
    required property string icon
    // The language of its words when it is not that of the screen, ISO 639-1.
    property string spokenLanguage: ""
    property bool on: false

    spoken: name + ", " + helps
    radius: theme.radiusCard
    face: on ? theme.primaryTint : theme.surface
    outline: on ? theme.primary : theme.control
    outlineWidth: on ? theme.borderSelected : theme.borderThin
    edgeColour: on ? theme.primaryEdge : theme.edge
    implicitHeight: Math.max(theme.controlBig, words.implicitHeight + edge + 2 * theme.space3)

    Accessible.selected: on

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.space9
        height: root.theme.controlHeight
        theme: root.theme
        icon: root.icon
        iconSize: root.theme.iconLarge
        color: root.on ? root.theme.primary : root.theme.primaryTint
        ink: root.on ? root.theme.onPrimary : root.theme.primary
    }

    Column {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.name
            spokenLanguage: root.spokenLanguage
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.helps
            spokenLanguage: root.spokenLanguage
            Accessible.ignored: true
        }
    }
}
