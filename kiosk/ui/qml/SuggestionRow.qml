pragma ComponentBehavior: Bound

import QtQuick

// A suggestion: from whom or what, the vacancy or training, and how far it is. `extra` stands at the far end, or below
// where there is no room beside the words.
Pressable {
    id: root

    required property string icon
    required property string tagKind
    required property string tag
    required property string title
    required property string ownTitle
    required property string lang
    required property string line
    required property string value
    property bool chosen: false
    default property alias extra: slot.data
    readonly property bool below: slot.width > 0 && (theme.single || theme.low || slot.width + far.width > width / 2)

    spoken: [tag, title, ownTitle, line, value].filter(part => part).join(", ")
    radius: theme.radiusCard
    face: chosen ? theme.primaryTint : theme.surface
    outline: chosen ? theme.primary : theme.control
    outlineWidth: chosen ? theme.borderSelected : theme.borderThin
    implicitHeight: (below ? words.implicitHeight + theme.space3 + slot.height : Math.max(words.implicitHeight, slot.height)) + 2 * theme.space4 + edge

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.right: far.left
        anchors.rightMargin: root.theme.space4
        y: root.below ? root.theme.space4 : (parent.height - height) / 2
        spacing: root.theme.space1

        Tag {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: root.tagKind
            icon: root.icon
            text: root.tag
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            spokenLanguage: root.ownTitle ? "" : root.lang
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.ownTitle
            spokenLanguage: root.lang
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }
    }

    Label {
        id: far

        anchors.right: root.below ? parent.right : slot.left
        anchors.rightMargin: root.theme.space4
        y: words.y + (words.height - height) / 2
        theme: root.theme
        role: "value"
        text: root.value
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Row {
        id: slot

        anchors.right: parent.right
        anchors.rightMargin: width > 0 ? root.theme.space4 : 0
        y: root.below ? parent.height - height - root.theme.space4 : (parent.height - height) / 2
        spacing: root.theme.space3
    }
}
