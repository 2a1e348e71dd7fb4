pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The picture of one sheet, and the way to the others. `across` and `room` are what is there; where a picture would be
// too small to see anything on it, there is none.
Column {
    id: root

    required property Theme theme
    required property PrintChoice choice
    required property int room
    required property real across
    // Not the height of what stands there: that depends on the width, and so on this.
    readonly property int below: stacked ? theme.lineOf("bodyMedium", theme.textScale) + spacing + theme.controlHeight : Math.max(theme.controlHeight, 2 * theme.lineOf("bodyMedium", theme.textScale))
    // The words above the arrows, where there is no room for them between.
    readonly property bool stacked: choice.several && (theme.portrait || theme.low || theme.textScale > 1)
    readonly property real ratio: Math.max(choice.ratio, paper)
    readonly property real paper: 1.414
    readonly property int pictureHeight: Math.min(theme.previewWidth * paper, across * part * paper, room - below - spacing)
    readonly property real part: 0.3
    readonly property bool shown: pictureHeight >= theme.controlHero * paper * theme.textScale

    visible: shown
    width: pictureHeight / paper
    spacing: theme.space3

    Item {
        width: parent.width
        height: root.pictureHeight

        Rectangle {
            anchors.centerIn: parent
            width: height / root.ratio
            height: parent.height
            color: root.theme.paper
            border.width: root.theme.borderThin
            border.color: root.theme.control

            Image {
                anchors.fill: parent
                anchors.margins: root.theme.borderThin
                objectName: "preview"
                source: root.choice.preview
                sourceSize.width: width
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: root.choice.caption
            }
        }
    }

    Label {
        width: parent.width
        visible: !root.choice.several || root.stacked
        theme: root.theme
        role: "bodyMedium"
        text: root.choice.caption
        horizontalAlignment: Text.AlignHCenter
    }

    Item {
        width: parent.width
        height: Math.max(back.height, root.stacked ? 0 : between.height)
        visible: root.choice.several

        PushButton {
            id: back

            objectName: "sheetBefore"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            icon: "caret-left"
            iconOnly: true
            text: qsTr("The sheet before")
            available: !root.choice.atFirst
            why: qsTr("This is the first sheet.")
            onActivated: root.choice.turn(-1)
        }

        Label {
            id: between

            anchors.left: back.right
            anchors.right: on.left
            anchors.margins: root.theme.space2
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.stacked
            theme: root.theme
            role: "bodyMedium"
            text: root.choice.caption
            horizontalAlignment: Text.AlignHCenter
        }

        PushButton {
            id: on

            objectName: "sheetAfter"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            icon: "caret-right"
            iconOnly: true
            text: qsTr("The next sheet")
            available: !root.choice.atLast
            why: qsTr("This is the last sheet.")
            onActivated: root.choice.turn(1)
        }
    }
}
