pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Three seconds: everything is wiped, take your things. A touch goes back to the doors at once.
KioskPage {
    id: root

    readonly property bool direct: true

    objectName: "goodbyePage"
    title: qsTr("Everything is wiped.")
    help: qsTr("Goodbye!")
    firstFocus: again

    Street {
        id: street

        anchors.fill: parent
        theme: root.theme
        floorTop: bar.y - root.theme.floorHeight
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.app.visit.leave()
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        y: root.theme.textScale > 1 || root.theme.small ? root.theme.space7 : root.theme.controlBig
        spacing: root.theme.space8

        Item {
            width: parent.width
            height: Math.max(broom.height, farewell.height)

            Arch {
                id: broom

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: root.theme.broomWidth * (root.theme.single ? 0.7 : 1)
                height: root.theme.broomHeight * (root.theme.single ? 0.7 : 1)
                foot: root.theme.space4
                theme: root.theme
                color: root.theme.success
                ink: root.theme.highContrast ? root.theme.bg : root.theme.onPrimary
                icon: "broom"
                iconSize: root.theme.iconState

                Rectangle {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: -root.theme.space4
                    width: root.theme.controlHeight
                    height: width
                    radius: width / 2
                    color: root.theme.marigold
                    border.width: root.theme.edgeHeight
                    border.color: root.theme.bg

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        color: root.theme.onMarigold
                        size: root.theme.space8
                    }
                }
            }

            Column {
                id: farewell

                anchors.left: broom.right
                anchors.leftMargin: root.theme.space8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: root.theme.space2

                Label {
                    width: parent.width
                    theme: root.theme
                    role: root.theme.single || root.theme.small || root.theme.portrait ? "welcome" : "farewell"
                    textScale: root.theme.capped(role, 100, root.theme.textScale)
                    text: root.title
                    Accessible.role: Accessible.Heading
                }

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "farewellLine"
                    textScale: root.theme.capped(role, 60, root.theme.textScale)
                    text: root.help
                }
            }
        }

        Card {
            // A column does not mirror.
            anchors.left: parent.left
            width: Math.min(root.theme.takeAlongWidth * root.theme.textScale, parent.width)
            height: implicitHeight
            theme: root.theme

            TakeThings {
                width: parent.width
                theme: root.theme
                printed: root.app.visit.printed
                filed: root.app.visit.filed
            }
        }
    }

    MiniDoors {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        y: street.floorTop - height + root.theme.space8
        visible: y > words.y + words.height || !root.theme.portrait && width + root.theme.takeAlongWidth * root.theme.textScale + 3 * root.theme.margin < root.width
        theme: root.theme
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(root.theme.doorstep, again.implicitHeight + 2 * root.theme.space3)
        color: root.theme.plinth

        PrivacyPromise {
            anchors.left: parent.left
            anchors.leftMargin: root.theme.margin
            anchors.right: again.left
            anchors.rightMargin: root.theme.space5
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: qsTr("Nothing of you is left on this screen.")
        }

        DoorstepButton {
            id: again

            anchors.right: parent.right
            anchors.rightMargin: root.theme.margin
            anchors.verticalCenter: parent.verticalCenter
            objectName: "goodbyeAgain"
            width: Math.min(implicitWidth, bar.width * 0.55)
            theme: root.theme
            highlight: true
            icon: "house"
            text: qsTr("Start again (%1)").arg(root.app.visit.secondsLeft)
            onActivated: root.app.visit.leave()
        }
    }
}
