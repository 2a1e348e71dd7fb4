pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// How the CV looks: every template with this CV in it, and the colour; the sheet beside them where there is room.
KioskPage {
    id: root

    readonly property CvLooks looks: app.cv.looks
    readonly property bool beside: !theme.portrait && !theme.single && !theme.low && theme.textScale < 1.5
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property int across: theme.portrait || theme.small || theme.textScale > 1 ? 3 : 5

    objectName: "cvLookPage"
    theme: app.cvTheme
    title: qsTr("My CV")
    help: qsTr("Touch a template or a colour. The text stays the same.")
    Keys.forwardTo: [body.rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "read-cv-logo"
        fact: root.theme.portrait || root.theme.small ? "" : root.app.cv.subject
    }

    ScrollArea {
        id: side

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        width: root.theme.small ? root.theme.originField : root.theme.sideColumn
        visible: root.beside
        theme: root.theme

        CvSheet {
            width: parent?.width ?? 0
            theme: root.theme
            preview: root.app.cv.preview
            title: qsTr("This is how your CV looks")
            room: side.height
            onEnlarged: root.app.navigation.open("cvSheet", "")
        }
    }

    ScrollArea {
        id: body

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: bar.top
        anchors.left: root.beside ? side.right : parent.left
        anchors.leftMargin: root.beside ? root.theme.space6 : root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space5

            Label {
                width: parent.width
                theme: root.theme
                role: "heading"
                textScale: root.theme.capped(role, 60, root.theme.textScale)
                text: qsTr("How should your CV look?")
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyLarge"
                soft: true
                text: qsTr("Touch a sheet. The text stays the same.")
            }

            Flow {
                id: sheets

                width: parent.width
                spacing: root.theme.space4

                Repeater {
                    model: root.looks.templates

                    TemplateCard {
                        required property int index

                        objectName: "cv-template" + index
                        width: root.theme.single ? sheets.width / 2 - root.theme.space4 : (sheets.width - (root.across - 1) * sheets.spacing) / root.across
                        theme: root.theme
                        onActivated: root.looks.chooseTemplate(index)
                    }
                }
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "title"
                text: qsTr("Colour")
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                spacing: root.theme.space4

                Repeater {
                    model: root.looks.shades

                    ColourSwatch {
                        required property int index
                        required property string text
                        required property string note

                        objectName: "cv-shade" + index
                        theme: root.theme
                        name: text
                        shade: root.theme[note]
                        onActivated: root.looks.chooseShade(index)
                    }
                }
            }

            Banner {
                width: parent.width
                theme: root.theme
                icon: "printer"
                fact: qsTr("No colour in the printer?")
                meaning: qsTr("Then it comes out well in black and white.")
            }
        }
    }

    CvBar {
        id: bar

        anchors.left: root.beside ? side.right : parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        theme: root.theme
        startMargin: root.beside ? root.theme.space6 : root.theme.margin

        ButtonPair {
            id: ways

            width: parent.width
            theme: root.theme
            first: paper
            last: take

            PushButton {
                id: paper

                objectName: "cv-print"
                width: ways.firstWidth
                theme: root.theme
                icon: "printer"
                text: qsTr("Print")
                onActivated: root.app.cv.printOut()
            }

            PushButton {
                id: take

                objectName: "cv-take"
                width: ways.lastWidth
                theme: root.theme
                kind: "primary"
                icon: "check"
                text: qsTr("Choose this one: %1").arg(root.looks.name)
                onActivated: root.app.navigation.back()
            }
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
    }
}
