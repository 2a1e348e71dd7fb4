pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The real sheet in small: a touch shows it large.
Column {
    id: root

    required property Theme theme
    required property PaperPreview preview
    required property string title
    // Nothing but the sheet.
    property bool bare: false
    property int room: 9999
    readonly property int spare: bare ? 0 : heading.height + (enlarge.visible ? enlarge.height + spacing : 0) + (turn.visible ? turn.height + spacing : 0) + spacing

    signal enlarged

    spacing: theme.space3

    Item {
        id: heading

        width: parent.width
        visible: !root.bare
        height: words.height

        Column {
            id: words

            width: parent.width

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyStrong"
                text: root.title
            }

            Label {
                objectName: "sheetCaption"
                width: parent.width
                theme: root.theme
                soft: true
                text: root.preview.caption
            }
        }
    }

    Pressable {
        id: paper

        objectName: "cv-sheet"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(root.theme.wheelWidth, Math.min(root.width, (root.room - root.spare) / Math.SQRT2))
        height: width * Math.SQRT2
        theme: root.theme
        spoken: root.title
        more: root.preview.caption
        edge: 0
        radius: 0
        face: theme.paper
        onActivated: root.enlarged()

        Image {
            readonly property int side: paper.width - 2 * root.theme.borderThin

            objectName: "cv-picture"
            anchors.fill: parent
            anchors.margins: root.theme.borderThin
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignTop
            sourceSize.width: side
            source: side > 0 ? root.preview.source : ""
            Accessible.ignored: true
        }
    }

    IconLine {
        id: enlarge

        width: parent.width
        visible: !root.bare
        theme: root.theme
        icon: "magnifying-glass"
        text: qsTr("Touch the sheet: large")
    }

    PushButton {
        id: turn

        objectName: "cv-nextSheet"
        width: Math.min(implicitWidth, parent.width)
        visible: root.preview.several && !root.bare
        theme: root.theme
        icon: "files"
        text: qsTr("The other sheet")
        onActivated: root.preview.turn()
    }
}
