pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// My CVs, what can be done with the chosen one, and a new one; above them the vacancy that was looked at last.
KioskPage {
    id: root

    readonly property CvController cv: app.cv
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property int across: theme.single || theme.textScale >= 1.5 ? 1 : theme.portrait || theme.small || theme.textScale > 1 ? 2 : 4
    readonly property bool barred: !theme.low && theme.textScale < 1.5
    readonly property int share: (body.room - (across - 1) * gap) / across

    objectName: "cvPage"
    theme: app.cvTheme
    title: qsTr("My CV")
    help: qsTr("Make a new CV, or choose one and touch what you want to do with it.")
    Keys.forwardTo: [body.rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "read-cv-logo"
        fact: root.cv.count
    }

    ScrollArea {
        id: body

        readonly property int room: content.width

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.bottomMargin: bar.visible ? root.theme.touchGap : root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Column {
            id: content

            width: parent?.width ?? 0
            spacing: root.gap

            Card {
                width: parent.width
                visible: root.cv.vacancy.title !== ""
                theme: root.theme
                color: root.theme.primaryTint
                border.color: root.theme.primary

                Flow {
                    width: parent.width
                    spacing: root.theme.space4

                    Column {
                        width: root.across > 2 ? parent.width - adapt.width - parent.spacing : parent.width

                        Label {
                            width: parent.width
                            theme: root.theme
                            text: qsTr("You just looked at this vacancy")
                        }

                        Label {
                            width: parent.width
                            theme: root.theme
                            role: "title"
                            text: root.cv.vacancy.title
                        }

                        Label {
                            width: parent.width
                            theme: root.theme
                            text: root.cv.vacancy.employer
                        }

                        Label {
                            width: parent.width
                            theme: root.theme
                            text: qsTr("What the employer asks comes first. You check it.")
                        }
                    }

                    PushButton {
                        id: adapt

                        objectName: "cv-adapt"
                        width: Math.min(implicitWidth, parent.width)
                        theme: root.theme
                        kind: "primary"
                        big: true
                        icon: "magic-wand"
                        text: root.cv.shelf.any ? qsTr("Adapt to this vacancy") : qsTr("Make a CV for this vacancy")
                        onActivated: root.cv.adapt()
                    }
                }
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "title"
                text: root.cv.shelf.any ? qsTr("All my CVs") : qsTr("You have no CV here yet")
                Accessible.role: Accessible.Heading
            }

            IconLine {
                width: parent.width
                visible: root.cv.shelf.any || !root.cv.shelf.kept
                theme: root.theme
                icon: root.cv.shelf.kept ? "cloud-check" : "broom"
                text: root.cv.shelf.kept ? qsTr("Kept in your file") : qsTr("Without a file your CV is wiped when you stop. Print it first.")
            }

            Flow {
                width: parent.width
                spacing: root.gap

                Repeater {
                    model: root.cv.rows

                    CvCard {
                        required property int index
                        required property string key

                        objectName: "cv" + index
                        width: root.share
                        theme: root.theme
                        onActivated: root.cv.shelf.choose(key)
                    }
                }

                Column {
                    width: root.share
                    spacing: root.theme.space4

                    PushButton {
                        objectName: "cv-new"
                        width: parent.width
                        theme: root.theme
                        kind: root.cv.vacancy.title !== "" ? "secondary" : "primary"
                        big: true
                        icon: "plus"
                        text: qsTr("New CV")
                        onActivated: root.cv.create()
                    }

                    Label {
                        width: parent.width
                        theme: root.theme
                        soft: true
                        text: qsTr("Step by step, about 10 minutes")
                        horizontalAlignment: Text.AlignHCenter
                    }

                    PushButton {
                        objectName: "cv-read"
                        width: parent.width
                        visible: root.app.cvExits.stick.possible
                        theme: root.theme
                        icon: "usb"
                        text: qsTr("Read a CV from my stick")
                        onActivated: root.app.cvExits.stick.look()
                    }

                    PushButton {
                        objectName: "cv-copy"
                        width: parent.width
                        visible: root.cv.shelf.any
                        theme: root.theme
                        icon: "copy"
                        text: qsTr("Copy this CV")
                        onActivated: root.cv.shelf.copy()
                    }
                }
            }

            CvNewsCard {
                width: parent.width
                theme: root.theme
                news: root.cv.news
                onTaken: root.cv.takeNews()
            }

            Loader {
                width: parent.width
                active: !root.barred && root.cv.shelf.any
                visible: active
                sourceComponent: actions
            }
        }
    }

    CvBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.barred && root.cv.shelf.any
        theme: root.theme

        Loader {
            width: parent.width
            active: root.barred && root.cv.shelf.any
            sourceComponent: actions
        }
    }

    Component {
        id: actions

        Flow {
            spacing: root.theme.space4

            PushButton {
                objectName: "cv-open"
                theme: root.theme
                icon: "pencil-simple"
                text: qsTr("Open this CV")
                onActivated: root.cv.edit()
            }

            PushButton {
                objectName: "cv-print"
                theme: root.theme
                icon: "printer"
                text: qsTr("Print")
                onActivated: root.cv.printOut()
            }

            PushButton {
                objectName: "cv-letter"
                theme: root.theme
                icon: "envelope-open"
                text: qsTr("Write a letter")
                onActivated: root.cv.write()
            }

            PushButton {
                objectName: "cv-phone"
                visible: root.app.cvExits.phone.possible
                theme: root.theme
                icon: "device-mobile-camera"
                text: qsTr("On my phone")
                onActivated: root.app.cvExits.phone.begin()
            }

            PushButton {
                objectName: "cv-write"
                visible: root.app.cvExits.stick.possible
                theme: root.theme
                icon: "usb"
                text: qsTr("As a file")
                onActivated: root.app.cvExits.stick.choose()
            }

            PushButton {
                objectName: "cv-remove"
                theme: root.theme
                icon: "trash"
                ink: root.theme.danger
                text: qsTr("Remove this CV")
                onActivated: root.app.navigation.openSheet("cvRemove")
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "cvRemove" && root.visible
        sourceComponent: CvRemoveDialog {
            app: root.app
            theme: root.theme
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
    }

    CvDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
    }
}
