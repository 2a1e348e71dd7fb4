pragma ComponentBehavior: Bound

import QtQuick

// A CV of the list: its first sheet in small, what it is for, its language, whether it is ready, and when it changed.
Pressable {
    id: root

    required property string title
    required property string language
    required property bool ready
    required property string day
    required property string page
    required property bool chosen

    spoken: title
    more: [language, ready ? qsTr("Ready") : qsTr("Not ready yet"), day].join(", ")
    checkable: true
    checkRole: Accessible.RadioButton
    checked: chosen
    radius: theme.radiusCard
    face: chosen ? theme.primaryTint : theme.surface
    outline: chosen ? theme.primary : theme.control
    outlineWidth: chosen ? theme.borderSelected : theme.borderThin
    implicitHeight: column.height + 2 * theme.space4 + edge

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.space4
        spacing: root.theme.space3

        Row {
            width: parent.width
            spacing: root.theme.space4

            Rectangle {
                id: paper

                readonly property int side: width - 2 * root.theme.borderThin

                width: Math.min(root.theme.wheelWidth, parent.width / 2)
                height: width * Math.SQRT2
                color: root.theme.paper
                border.width: root.theme.borderThin
                border.color: root.theme.control

                Image {
                    anchors.fill: parent
                    anchors.margins: root.theme.borderThin
                    fillMode: Image.PreserveAspectFit
                    sourceSize.width: paper.side
                    source: paper.side > 0 ? root.page : ""
                    Accessible.ignored: true
                }
            }

            Column {
                width: parent.width - paper.width - parent.spacing
                spacing: root.theme.space3

                Tag {
                    theme: root.theme
                    kind: "info"
                    text: root.language
                    Accessible.ignored: true
                }

                Tag {
                    theme: root.theme
                    kind: root.ready ? "ok" : "warn"
                    text: root.ready ? qsTr("Ready") : qsTr("Not ready yet")
                    Accessible.ignored: true
                }

                Icon {
                    visible: root.chosen
                    name: "check-circle"
                    weight: "fill"
                    color: root.theme.primary
                    size: root.theme.iconArch
                }
            }
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            soft: true
            text: root.day
            Accessible.ignored: true
        }
    }
}
