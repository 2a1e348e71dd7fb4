pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Every component in every state, for eyes and for tests.
Window {
    id: root

    required property App app
    required property Samples samples
    property int door: 1
    readonly property Theme theme: ({
            1: app.vacancyTheme,
            2: app.trainingTheme,
            5: app.helpTheme
        })[door] ?? app.theme

    title: "WIS"
    color: theme.bg

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: root.app.language.rightToLeft
        LayoutMirroring.childrenInherit: true

        ScrollArea {
            id: page

            objectName: "galleryPage"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
            anchors.margins: root.theme.space5
            theme: root.theme

            Column {
                width: parent?.width ?? 0
                spacing: root.theme.space8

                GalleryBar {
                    width: parent.width
                    app: root.app
                    theme: root.theme
                    door: root.door
                    onDoorChosen: door => root.door = door
                }

                ButtonSection {
                    theme: root.theme
                }

                FieldSection {
                    theme: root.theme
                    app: root.app
                    samples: root.samples
                }

                FactSection {
                    theme: root.theme
                    samples: root.samples
                }

                StateSection {
                    theme: root.theme
                    samples: root.samples
                }

                RowSection {
                    theme: root.theme
                    samples: root.samples
                }

                WaySection {
                    theme: root.theme
                    samples: root.samples
                }

                FormSection {
                    theme: root.theme
                    samples: root.samples
                }

                FileSection {
                    theme: root.theme
                    samples: root.samples
                }

                StreetSection {
                    theme: root.theme
                    app: root.app
                    samples: root.samples
                }

                DialogSection {
                    theme: root.theme
                    onOpened: name => dialogs.shown = name
                }
            }
        }

        KeyboardPanel {
            id: keyboard

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            theme: root.theme
            keyboard: root.app.keyboard
        }

        GalleryDialogs {
            id: dialogs

            anchors.fill: parent
            app: root.app
            theme: root.theme
            samples: root.samples
        }
    }

    FocusFrame {
        theme: root.theme
        at: root.app.focus
    }

    PointHandler {
        onActiveChanged: if (active)
            root.app.access.showFocus(false)
    }
}
