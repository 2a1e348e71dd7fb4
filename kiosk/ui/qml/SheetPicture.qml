pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What would come out of the printer, to look at: the heading, how many sheets, and the first of them.
Column {
    id: root

    required property Theme theme
    required property FirstSheet sheet
    required property string title

    spacing: theme.space3

    SectionHead {
        width: parent.width
        theme: root.theme
        icon: "file-text"
        text: root.title
        fact: root.sheet.caption
    }

    Rectangle {
        width: parent.width
        height: width * Math.SQRT2
        color: root.theme.paper
        border.width: root.theme.borderThin
        border.color: root.theme.control

        Image {
            readonly property int side: parent.width - 2 * root.theme.borderThin

            objectName: "firstSheet"
            anchors.fill: parent
            anchors.margins: root.theme.borderThin
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignTop
            sourceSize.width: side
            source: side > 0 ? root.sheet.source : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: [root.title, root.sheet.caption].join(", ")
        }
    }
}
