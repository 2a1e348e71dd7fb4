pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A CV from a USB stick: which file, then what was taken over of it and what was not.
Dialog {
    id: root

    required property App app
    readonly property CvStickController stick: app.cvExits.stick
    readonly property bool told: stick.stage === "taken"
    readonly property bool said: stick.stage === "busy" || stick.stage === "trouble"

    objectName: "cvReadDialog"
    title: told ? qsTr("This is what we found") : qsTr("A CV from your stick")
    dialogWidth: theme.dialogNormal
    icon: "usb"
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Banner {
            objectName: "cvReadState"
            width: parent.width
            visible: root.said
            theme: root.theme
            icon: root.stick.stage === "busy" ? "hourglass" : "warning"
            warning: root.stick.stage !== "busy"
            fact: root.stick.fact
            meaning: root.stick.meaning
        }

        Label {
            width: parent.width
            visible: root.stick.stage === "files"
            theme: root.theme
            role: "title"
            text: qsTr("Which file is it?")
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.stick.stage === "files" ? root.stick.files : null

            PushButton {
                required property int index
                required property string name
                required property string folder

                objectName: "cvFile" + index
                width: parent?.width ?? 0
                theme: root.theme
                icon: "file-text"
                text: folder ? name + " (" + folder + ")" : name
                onActivated: root.stick.read(index)
            }
        }

        Repeater {
            model: root.told ? root.stick.kept : null

            IconLine {
                width: parent?.width ?? 0
                theme: root.theme
            }
        }

        Label {
            width: parent.width
            visible: root.told
            theme: root.theme
            role: "title"
            text: root.stick.whole ? qsTr("Everything was taken over.") : qsTr("This was not taken over")
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.told ? root.stick.left : null

            IconLine {
                width: parent?.width ?? 0
                theme: root.theme
            }
        }

        ButtonPair {
            id: ends

            width: parent.width
            theme: root.theme
            first: again
            last: take

            PushButton {
                id: again

                objectName: "cvReadAgain"
                width: ends.firstWidth
                visible: root.told || root.stick.stage === "trouble"
                theme: root.theme
                big: true
                icon: "arrows-clockwise"
                text: root.told ? qsTr("Another file") : qsTr("Look again")
                onActivated: root.stick.look()
            }

            PushButton {
                id: take

                objectName: "cvReadTake"
                width: ends.lastWidth
                visible: root.told
                theme: root.theme
                kind: "primary"
                big: true
                icon: "check"
                text: qsTr("Go on with this CV")
                onActivated: root.stick.take()
            }
        }
    }
}
