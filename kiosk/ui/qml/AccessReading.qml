pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Reading aloud: on or off, how fast, how loud, and with nothing on the screen.
Column {
    id: root

    required property App app
    readonly property Theme theme: app.theme
    readonly property Reader reader: app.reader
    readonly property bool direct: true

    spacing: theme.space3

    component Speed: PushButton {
        required property string speed

        objectName: "speed-" + speed
        more: pace.question
        width: (parent.width - 2 * root.theme.space3) / 3
        theme: root.theme
        checkable: true
        checkRole: Accessible.RadioButton
        checked: root.reader.voice.speed === speed
        kind: checked ? "primary" : "secondary"
        icon: checked ? "check" : ""
        onActivated: root.reader.voice.useSpeed(speed)
    }

    component Choice: Grid {
        id: choice

        property string question
        default property alias content: keys.data

        columns: root.theme.single ? 1 : 2
        columnSpacing: root.theme.space4
        rowSpacing: root.theme.space2
        verticalItemAlignment: Grid.AlignVCenter

        Label {
            id: asked

            width: root.theme.single ? choice.width : Math.min(implicitWidth, choice.width / 3)
            theme: root.theme
            role: "bodyStrong"
            text: choice.question
        }

        Row {
            id: keys

            width: root.theme.single ? choice.width : choice.width - asked.width - choice.columnSpacing
            spacing: root.theme.space3
        }
    }

    SwitchRow {
        objectName: "readAloud"
        width: parent.width
        theme: root.theme
        text: qsTr("Read aloud")
        line: qsTr("Touch a text and listen.")
        icon: "speaker-high"
        on: root.reader.on
        onToggled: on => root.reader.setOn(on)
    }

    Choice {
        id: pace

        width: parent.width
        question: qsTr("How fast?")

        Speed {
            speed: "slow"
            text: qsTr("Slow")
        }

        Speed {
            speed: "normal"
            text: qsTr("Normal")
        }

        Speed {
            speed: "fast"
            text: qsTr("Fast")
        }
    }

    Choice {
        width: parent.width
        question: qsTr("How loud?")

        PushButton {
            objectName: "softer"
            width: root.theme.controlHero
            theme: root.theme
            icon: "minus"
            iconOnly: true
            text: qsTr("Softer")
            onActivated: root.reader.voice.softer()
        }

        Label {
            anchors.verticalCenter: parent?.verticalCenter
            width: parent.width - 2 * root.theme.controlHero - 2 * root.theme.space3
            theme: root.theme
            role: "bodyStrong"
            horizontalAlignment: Text.AlignHCenter
            text: root.reader.voice.volume + " %"
        }

        PushButton {
            objectName: "louder"
            width: root.theme.controlHero
            theme: root.theme
            icon: "plus"
            iconOnly: true
            text: qsTr("Louder")
            onActivated: root.reader.voice.louder()
        }
    }

    SwitchRow {
        objectName: "curtainSwitch"
        width: parent.width
        theme: root.theme
        text: qsTr("Cover the screen")
        line: qsTr("Nobody sees what you do. You hear it.")
        why: qsTr("Plug in headphones first. Then only you hear it.")
        icon: "eye-slash"
        available: root.reader.headphones
        on: root.reader.curtain
        onToggled: on => root.reader.setCurtain(on)
    }
}
