pragma ComponentBehavior: Bound

import QtQuick

// Another vacancy: its title and where it is.
Pressable {
    id: root

    required property string title
    required property string place
    required property string lang

    implicitHeight: Math.max(theme.controlBig, words.implicitHeight + 2 * theme.space3 + edge)
    spoken: [title, place].filter(part => part).join(", ")
    radius: theme.radiusCard

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.title
            spokenLanguage: root.lang
            Accessible.ignored: true
        }

        DotLine {
            width: parent.width
            theme: root.theme
            parts: [root.place]
            strongParts: 0
        }
    }
}
