pragma ComponentBehavior: Bound

import QtQuick
import ".."

// "Are you still there?" over an opaque street. Any touch except Stop goes on.
KioskPage {
    id: root

    objectName: "timeOutPage"
    title: qsTr("Are you still there?")
    help: qsTr("You did not touch the screen for a while. Soon we wipe everything from this screen.")
    firstFocus: go

    Street {
        anchors.fill: parent
        theme: root.theme
        floorTop: doorstep.y - root.theme.px(168)
        seed: root.theme.portrait ? 5 : 11
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.app.visit.touch()
    }

    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -doorstep.height / 2
        width: Math.min(root.theme.px(1260), parent.width - 2 * root.theme.margin)
        height: column.height + 2 * root.theme.space8
        radius: root.theme.radiusDialog
        color: root.theme.surface
        border.width: root.theme.borderDialog
        border.color: root.theme.text

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * root.theme.px(root.theme.portrait ? 48 : 70)
            spacing: root.theme.px(44)

            Item {
                width: parent.width
                height: Math.max(arch.height, words.height)

                Rectangle {
                    id: arch

                    width: root.theme.px(190)
                    height: root.theme.px(236)
                    color: root.theme.marigold
                    topLeftRadius: width / 2
                    topRightRadius: width / 2
                    bottomLeftRadius: root.theme.radiusControl
                    bottomRightRadius: root.theme.radiusControl

                    Column {
                        anchors.centerIn: parent
                        anchors.verticalCenterOffset: root.theme.px(13)

                        Label {
                            anchors.horizontalCenter: parent.horizontalCenter
                            theme: root.theme
                            role: "countdown"
                            color: root.theme.onMarigold
                            text: root.app.visit.secondsLeft
                        }

                        Label {
                            anchors.horizontalCenter: parent.horizontalCenter
                            theme: root.theme
                            role: "bodyStrong"
                            color: root.theme.onMarigold
                            text: qsTr("seconds", "after a number above it", root.app.visit.secondsLeft)
                        }
                    }
                }

                Column {
                    id: words

                    anchors.left: arch.right
                    anchors.leftMargin: root.theme.px(44)
                    anchors.right: parent.right
                    spacing: root.theme.space3

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: root.theme.portrait ? "display" : "welcome"
                        text: root.title
                    }

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "lead"
                        text: root.help
                    }
                }
            }

            ProgressBar {
                width: parent.width
                theme: root.theme
                words: ""
                portion: root.app.visit.portionLeft
                fill: root.theme.marigold
            }

            Item {
                width: parent.width
                height: root.theme.controlHero

                PushButton {
                    id: wipe

                    objectName: "timeOutStop"
                    height: parent.height
                    width: root.theme.px(root.theme.portrait ? 340 : 390)
                    theme: root.theme
                    big: true
                    icon: "broom"
                    ink: root.theme.danger
                    text: qsTr("Stop & wipe all")
                    onActivated: root.app.visit.stop()
                }

                PushButton {
                    id: go

                    anchors.left: wipe.right
                    anchors.leftMargin: root.theme.space5
                    anchors.right: parent.right
                    objectName: "timeOutGoOn"
                    height: parent.height
                    theme: root.theme
                    kind: "primary"
                    big: true
                    icon: "hand-tap"
                    text: qsTr("Yes, keep going")
                    onActivated: root.app.visit.touch()
                }
            }
        }
    }

    Doorstep {
        id: doorstep

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        theme: root.theme
        home: root.app.navigation.home
        canStop: true
        onBack: root.app.visit.touch()
        onBegin: root.app.visit.touch()
        onAccess: root.app.visit.touch()
        onLanguage: root.app.visit.touch()
        onStop: root.app.visit.stop()
    }
}
