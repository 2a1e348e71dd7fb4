pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "pages"

// The frame: the page, the keyboard, sheets, the doorstep, the question and the goodbye.
Window {
    id: root

    required property App app
    readonly property Theme theme: app.theme
    readonly property Navigation navigation: app.navigation

    title: "WIS"
    color: theme.bg
    flags: Qt.Window | Qt.FramelessWindowHint
    onClosing: close => close.accepted = false

    Item {
        id: frame

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: root.app.language.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            root.app.visit.touch();
            root.app.access.showFocus(true);
            event.accepted = false;
        }

        Item {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: doorstep.top
            visible: !root.app.visit.asking && !root.app.visit.ending

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
                theme: root.theme
                keyboard: root.app.keyboard
            }

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
        }

        Doorstep {
            id: doorstep

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            theme: root.theme
            home: root.navigation.home
            canStop: root.app.visit.active
            sheet: root.navigation.sheet
            onBack: root.navigation.back()
            onBegin: root.navigation.goHome()
            onAccess: root.navigation.openSheet("access")
            onLanguage: root.navigation.openSheet("language")
            onStop: root.app.visit.stop()
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

    // Sees every touch without taking it. The question on screen answers its own touches.
    Item {
        anchors.fill: parent

        PointHandler {
            enabled: !root.app.visit.asking
            onActiveChanged: if (active) {
                root.app.visit.touch();
                root.app.access.showFocus(false);
            }
        }
    }
}
