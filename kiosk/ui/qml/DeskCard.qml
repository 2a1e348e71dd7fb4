pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Help with this screen: one touch calls the desk, and then this says what became of it. Where the desk cannot be
// called it says where people help.
Rectangle {
    id: root

    required property Theme theme
    required property DeskController desk
    readonly property int padding: theme.space5
    readonly property bool beside: call.implicitWidth < inner.width * 0.4

    implicitHeight: inner.height + 2 * padding
    color: theme.marigoldTint
    radius: theme.radiusCard
    border.width: theme.borderThin
    border.color: theme.highContrast ? theme.line : theme.marigold

    Grid {
        id: inner

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.padding
        columns: root.beside ? 2 : 1
        columnSpacing: root.theme.space5
        rowSpacing: root.theme.space4
        verticalItemAlignment: Grid.AlignVCenter

        Row {
            id: news

            width: inner.width - (root.beside && call.visible ? call.width + inner.columnSpacing : 0)
            spacing: root.theme.space5

            Accessible.role: root.desk.stage === "none" ? Accessible.StaticText : Accessible.Notification
            Accessible.name: [root.desk.fact, root.desk.meaning, place.visible ? place.text : ""].filter(part => part).join(". ")

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.desk.icon
                weight: "duotone"
                color: root.theme.text
                size: root.theme.iconArch
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: news.width - mark.width - news.spacing

                Label {
                    objectName: "deskFact"
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: root.desk.fact
                    Accessible.ignored: true
                }

                Label {
                    objectName: "deskMeaning"
                    width: parent.width
                    theme: root.theme
                    text: root.desk.meaning
                    Accessible.ignored: true
                }

                Label {
                    id: place

                    width: parent.width
                    visible: text !== "" && !root.desk.callable
                    theme: root.theme
                    role: "bodyStrong"
                    text: root.desk.place
                    Accessible.ignored: true
                }
            }
        }

        PushButton {
            id: call

            objectName: "askDesk"
            width: root.beside ? implicitWidth : inner.width
            visible: root.desk.callable
            theme: root.theme
            kind: "highlight"
            big: true
            icon: "hand-tap"
            text: qsTr("Call the desk")
            onActivated: root.desk.ask()
        }
    }
}
