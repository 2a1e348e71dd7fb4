pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "pages"

// The frame: the page, the keyboard, sheets, the curtain, the doorstep, the question and the goodbye.
Window {
    id: root

    required property App app
    readonly property Theme theme: app.theme
    readonly property Navigation navigation: app.navigation
    readonly property bool mute: app.reader.broken
    readonly property bool covered: app.visit.asking || app.visit.ending

    title: "WIS"
    color: theme.bg
    flags: Qt.Window | Qt.FramelessWindowHint
    onMuteChanged: if (mute)
        toast.show(qsTr("Reading aloud does not work now."))
    onClosing: close => close.accepted = false

    Frame {
        id: frame

        objectName: "frame"
        x: root.app.attract.across * root.theme.frameShift
        y: root.app.attract.down * root.theme.frameShift
        width: parent.width
        height: parent.height
        focus: true
        LayoutMirroring.enabled: root.app.language.rightToLeft
        LayoutMirroring.childrenInherit: true
        onRefused: why => toast.show(why)

        Loader {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: content.top
            active: root.theme.low
            visible: !root.covered
            sourceComponent: LowReach {
                theme: root.theme
                feed: root.app.feed
                brand: root.app.brand
            }
        }

        Item {
            id: content

            // Within what a hand reaches; a little above it where a page would have no room, as on small glass.
            readonly property int lowTop: Math.max(0, Math.min(frame.height * (root.theme.portrait ? 0.47 : 0.4), readBar.y - root.theme.lowRoom))
            readonly property int typingTop: doorstep.y - keyboardPanel.height - root.theme.typingRoom

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: !root.theme.low ? 0 : keyboardPanel.visible ? Math.max(0, Math.min(lowTop, typingTop)) : lowTop
            anchors.bottom: readBar.top
            visible: !root.covered

            PageStack {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                height: parent.height - (keyboardPanel.visible ? keyboardPanel.height : 0)
                app: root.app
            }

            KeyboardPanel {
                id: keyboardPanel

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                theme: root.app.pageTheme
                keyboard: root.app.keyboard
            }
        }

        Loader {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: doorstep.top
            active: root.app.reader.curtain
            visible: !root.covered
            sourceComponent: Curtain {
                app: root.app
                theme: root.app.pageTheme
            }
        }

        Item {
            anchors.fill: content
            visible: !root.covered

            LanguageSheet {
                app: root.app
                opened: root.navigation.sheet === "language"
                onClosed: root.navigation.closeSheet()
            }

            AccessSheet {
                app: root.app
                opened: root.navigation.sheet === "access"
                onClosed: root.navigation.closeSheet()
            }

            Loader {
                anchors.fill: parent
                active: root.navigation.sheet === "help"
                sourceComponent: HelpDialog {
                    app: root.app
                    theme: root.theme
                }
            }

            Loader {
                anchors.fill: parent
                active: root.navigation.sheet === "desk"
                sourceComponent: DeskDialog {
                    app: root.app
                    theme: root.theme
                }
            }

            Loader {
                anchors.fill: parent
                active: root.navigation.sheet === "leaving"
                sourceComponent: LeavingDialog {
                    app: root.app
                    theme: root.theme
                }
            }

            Loader {
                anchors.fill: parent
                active: root.navigation.sheet === "leavingPrint"
                sourceComponent: PrintDialog {
                    app: root.app
                    theme: root.theme
                }
            }

            Connections {
                target: root.app.scan

                function onTaken(): void {
                    toast.visible = false;
                }

                function onNoticed(why: string): void {
                    toast.show(why);
                }
            }

            Connections {
                target: root.app.keep

                function onTold(text: string): void {
                    toast.tell(text, "bookmark-simple");
                }
            }

            Connections {
                target: root.app.applied

                function onAdded(): void {
                    toast.tell(qsTr("It is in your list."), "check-circle");
                }
            }

            Toast {
                id: toast

                objectName: "toast"
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.theme.space4 + (keyboardPanel.visible ? keyboardPanel.height : 0)
                width: Math.min(root.theme.dialogNormal, parent.width - 2 * root.theme.margin)
                theme: root.theme
                icon: "warning"
            }
        }

        ReadBar {
            id: readBar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: doorstep.top
            height: visible ? implicitHeight : 0
            visible: root.app.reader.on && !root.app.reader.curtain && !root.app.keyboard.opened && !root.covered
            theme: root.theme
            reader: root.app.reader
        }

        Doorstep {
            id: doorstep

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: !root.covered
            theme: root.theme
            home: root.navigation.home
            canStop: root.app.visit.active
            canRead: root.app.reader.available
            reading: root.app.reader.on
            otherShade: root.app.attract.darker
            sheet: root.navigation.sheet
            onBack: root.navigation.back()
            onBegin: root.navigation.goHome()
            onAccess: root.navigation.openSheet("access")
            onLanguage: root.navigation.openSheet("language")
            onRead: root.app.reader.setOn(!root.app.reader.on)
            onStop: root.app.leaving.stop()
        }

        Loader {
            anchors.fill: parent
            active: root.app.visit.asking
            sourceComponent: TimeOutPage {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.visit.ending
            sourceComponent: GoodbyePage {
                app: root.app
                theme: root.theme
            }
        }
    }

    FocusFrame {
        theme: root.theme
        at: root.app.focus
    }

    ReadOutline {
        theme: root.theme
        reader: root.app.reader
    }

    // Sees every touch without taking it. The question on screen answers its own touches.
    Item {
        anchors.fill: parent

        PointHandler {
            enabled: !root.app.visit.asking && !root.app.visit.asleep
            onActiveChanged: if (active) {
                toast.visible = false;
                root.app.visit.touch();
                root.app.access.showFocus(false);
            }
        }
    }

    // The display is off: a finger cannot know what it presses. It only wakes.
    MouseArea {
        objectName: "asleep"
        anchors.fill: parent
        enabled: root.app.visit.asleep
        visible: enabled
        onClicked: root.app.visit.wake()
        onCanceled: root.app.visit.wake()
    }
}
