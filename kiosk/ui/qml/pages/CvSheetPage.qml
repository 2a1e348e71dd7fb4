pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// The sheet as large as the page is wide.
KioskPage {
    id: root

    readonly property PaperPreview preview: app.cv.shown
    readonly property int gap: theme.small ? theme.space4 : theme.space5

    objectName: "cvSheetPage"
    theme: app.cvTheme
    title: app.cv.lettered ? qsTr("My letter") : qsTr("My CV")
    help: qsTr("This is how it comes out of the printer.")
    Keys.forwardTo: [body.rail]
    onVisibleChanged: if (visible)
        preview.enlarge()
    Component.onCompleted: preview.enlarge()

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "read-cv-logo"
        fact: root.preview.caption

        PushButton {
            objectName: "cv-nextSheet"
            visible: root.preview.several
            theme: root.theme
            icon: "files"
            text: qsTr("The other sheet")
            onActivated: {
                root.preview.turn();
                root.preview.enlarge();
            }
        }
    }

    ScrollArea {
        id: body

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Rectangle {
            width: Math.min(parent?.width ?? 0, root.theme.curtainBoard)
            height: width * Math.SQRT2
            x: ((parent?.width ?? 0) - width) / 2
            color: root.theme.paper
            border.width: root.theme.borderThin
            border.color: root.theme.control

            Image {
                readonly property int side: parent.width - 2 * root.theme.borderThin

                anchors.fill: parent
                anchors.margins: root.theme.borderThin
                fillMode: Image.PreserveAspectFit
                sourceSize.width: side
                source: side > 0 ? root.preview.large || root.preview.source : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: root.preview.caption
            }
        }
    }
}
