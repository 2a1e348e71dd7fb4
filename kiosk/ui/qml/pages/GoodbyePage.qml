pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Three seconds: everything is wiped, take your paper. A touch goes back to the doors at once.
KioskPage {
    id: root

    objectName: "goodbyePage"
    title: qsTr("Everything is wiped.")
    help: qsTr("Goodbye!")
    firstFocus: again

    Street {
        id: street

        anchors.fill: parent
        theme: root.theme
        floorTop: bar.y - root.theme.px(168)
        seed: root.theme.portrait ? 5 : 11
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.app.visit.leave()
    }

    Row {
        x: root.theme.margin
        y: root.theme.px(110)
        spacing: root.theme.px(48)

        Arch {
            id: broom

            width: root.theme.px(root.theme.portrait ? 180 : 220)
            height: root.theme.px(root.theme.portrait ? 220 : 270)
            foot: root.theme.space4
            theme: root.theme
            color: root.theme.success
            ink: root.theme.highContrast ? root.theme.bg : root.theme.onPrimary
            icon: "broom"
            iconSize: root.theme.px(130)

            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.rightMargin: -root.theme.px(22)
                anchors.bottomMargin: -root.theme.px(18)
                width: root.theme.px(84)
                height: width
                radius: width / 2
                color: root.theme.marigold
                border.width: root.theme.edgeHeight
                border.color: root.theme.bg

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    color: root.theme.onMarigold
                    size: root.theme.px(50)
                }
            }
        }

        Column {
            anchors.verticalCenter: broom.verticalCenter
            spacing: root.theme.space2

            Label {
                width: root.width - 2 * root.theme.margin - broom.width - root.theme.px(48)
                theme: root.theme
                role: root.theme.portrait || root.theme.small ? "welcome" : "farewell"
                text: root.title
            }

            Label {
                theme: root.theme
                role: "farewellLine"
                text: root.help
            }
        }
    }

    Card {
        x: root.theme.margin
        y: root.theme.px(440)
        width: Math.min(root.theme.px(690), root.width - 2 * x)
        height: implicitHeight
        theme: root.theme

        Row {
            width: parent.width
            spacing: root.theme.space5

            Icon {
                id: sheet

                anchors.verticalCenter: parent.verticalCenter
                name: root.app.visit.printed ? "file-text" : "hand-waving"
                weight: "duotone"
                color: root.theme.sec1
                size: root.theme.space8
            }

            Column {
                width: parent.width - sheet.width - parent.spacing

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: root.app.visit.printed ? qsTr("Take your paper with you.") : qsTr("Do you have everything?")
                }

                Label {
                    width: parent.width
                    theme: root.theme
                    soft: true
                    text: root.app.visit.printed ? qsTr("Look in the tray of the printer.") : qsTr("Your coat, your bag, your phone.")
                }
            }
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        y: street.floorTop - height + root.theme.space8
        visible: !root.theme.small || root.width > root.theme.px(1300)
        spacing: root.theme.px(28)

        Repeater {
            model: [["briefcase", root.theme.sec1, root.theme.sec1Tint, root.theme.sec1Edge], ["graduation-cap", root.theme.sec2, root.theme.sec2Tint, root.theme.sec2Edge], ["folder-user", root.theme.sec3, root.theme.sec3Tint, root.theme.sec3Edge], ["read-cv-logo", root.theme.sec4, root.theme.sec4Tint, root.theme.sec4Edge], ["handshake", root.theme.sec5, root.theme.sec5Tint, root.theme.sec5Edge]]

            Rectangle {
                id: mini

                required property var modelData

                width: root.theme.px(root.theme.portrait || root.theme.small ? 150 : 188)
                height: width * 1.6
                color: modelData[1]
                topLeftRadius: width / 2
                topRightRadius: width / 2

                Item {
                    x: root.theme.px(22)
                    y: x
                    width: parent.width - 2 * x
                    height: width * 0.86
                    clip: true

                    Rectangle {
                        width: parent.width
                        height: width
                        topLeftRadius: width / 2
                        topRightRadius: width / 2
                        color: mini.modelData[2]
                    }

                    Icon {
                        anchors.centerIn: parent
                        anchors.verticalCenterOffset: root.theme.px(6)
                        name: mini.modelData[0]
                        weight: "duotone"
                        color: mini.modelData[1]
                        size: parent.height * 0.56
                    }
                }

                Rectangle {
                    anchors.right: parent.right
                    anchors.rightMargin: root.theme.space5
                    y: parent.height * 0.67
                    width: root.theme.px(30)
                    height: width
                    radius: width / 2
                    color: root.theme.marigold
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: root.theme.space2
                    color: mini.modelData[3]
                }
            }
        }
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.theme.doorstep
        color: root.theme.plinth

        PrivacyPromise {
            anchors.verticalCenter: parent.verticalCenter
            x: root.theme.margin
            width: again.x - 2 * x
            theme: root.theme
            text: qsTr("Nothing of you is left on this screen.")
        }

        StepButton {
            id: again

            anchors.right: parent.right
            anchors.rightMargin: root.theme.margin
            anchors.verticalCenter: parent.verticalCenter
            objectName: "goodbyeAgain"
            theme: root.theme
            on: true
            side: root.theme.space7
            icon: "house"
            text: qsTr("Start again (%1)").arg(root.app.visit.secondsLeft)
            onActivated: root.app.visit.leave()
        }
    }
}
