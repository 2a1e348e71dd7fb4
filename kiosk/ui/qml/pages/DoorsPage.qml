pragma ComponentBehavior: Bound

import QtQuick
import ".."

// The street: five doors, where this is, and the languages. The first screen of every visit.
KioskPage {
    id: root

    readonly property bool portrait: theme.portrait
    readonly property int gap: theme.portrait ? theme.space5 : theme.px(theme.small ? 16 : 24)
    readonly property int floorTop: languages.y - theme.px(portrait ? 70 : 70)
    property int closedDoor: 0

    objectName: "doorsPage"
    title: qsTr("Welcome. Where do you want to go?")
    help: qsTr("Touch a door. It is free, and you can take your time.")

    Street {
        anchors.fill: parent
        theme: root.theme
        floorTop: root.floorTop
        seed: root.portrait ? 5 : 11
    }

    Logo {
        id: logo

        x: root.theme.margin
        y: root.theme.px(28)
        theme: root.theme
    }

    Tag {
        anchors.left: logo.right
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: logo.verticalCenter
        objectName: "sampleNotice"
        visible: root.app.feed.sample
        theme: root.theme
        kind: "info"
        icon: "info"
        text: qsTr("Sample data")
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        anchors.verticalCenter: logo.verticalCenter
        visible: !root.portrait
        spacing: root.theme.space5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "map-pin"
            color: root.theme.text
            size: root.theme.iconNormal
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "button"
            text: root.app.feed.place
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.theme.small
            theme: root.theme
            role: "day"
            soft: true
            text: root.app.feed.day
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "value"
            text: root.app.feed.clock
            wrapMode: Text.NoWrap
        }
    }

    Column {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        anchors.verticalCenter: logo.verticalCenter
        visible: root.portrait

        Label {
            anchors.right: parent.right
            theme: root.theme
            role: "value"
            text: root.app.feed.clock
        }

        Label {
            anchors.right: parent.right
            theme: root.theme
            soft: true
            text: root.app.feed.place
        }
    }

    Column {
        id: greeting

        anchors.top: logo.bottom
        anchors.topMargin: root.theme.px(root.portrait ? 44 : root.theme.small ? 16 : 22)
        x: root.theme.margin
        width: parent.width - 2 * x
        spacing: root.theme.space2

        Label {
            width: parent.width
            theme: root.theme
            role: root.theme.small ? "display" : "welcome"
            text: root.title
            fontSizeMode: root.portrait ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: root.theme.fontOf("heading", root.theme.textScale).pixelSize
            maximumLineCount: root.portrait ? 2 : 1
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            soft: true
            text: root.help
        }
    }

    DoorRow {
        id: doors

        anchors.top: greeting.bottom
        anchors.bottom: languages.top
        anchors.topMargin: root.theme.px(root.portrait ? 40 : 12)
        anchors.bottomMargin: root.theme.px(root.portrait ? 40 : 36)
        x: root.theme.margin
        width: parent.width - 2 * x
        theme: root.theme
        feed: root.app.feed
        onOpened: page => root.app.navigation.open(page, "")
        onRefused: door => {
            root.closedDoor = door;
            root.app.navigation.openSheet("closedDoor");
        }
    }

    Item {
        id: languages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(28)
        x: root.theme.margin
        width: parent.width - 2 * x
        height: root.theme.controlHeight

        Row {
            spacing: root.theme.space3

            Repeater {
                model: root.app.language.rows

                Chip {
                    required property string code
                    required property string name
                    required property bool chosen

                    objectName: "door-language-" + code
                    width: root.theme.px(300)
                    height: root.theme.controlHeight
                    radius: height / 2
                    theme: root.theme
                    text: name
                    checkable: true
                    checked: chosen
                    on: chosen
                    onActivated: root.app.language.use(code)
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "closedDoor"
        sourceComponent: ClosedDoorDialog {
            app: root.app
            theme: root.theme
            door: root.closedDoor
        }
    }
}
