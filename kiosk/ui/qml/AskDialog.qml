pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Asking the office: for an appointment, to be called, or for another moment. A number is kept nowhere here.
Dialog {
    id: root

    required property App app
    readonly property AskController ask: app.ask
    readonly property bool over: ask.stage === "sent" || ask.stage === "failed"

    objectName: "askDialog"
    title: ask.wish === "appointment" ? qsTr("Ask for an appointment") : ask.wish === "call" ? qsTr("Ask to be called") : qsTr("Ask for another moment")
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        PostBanner {
            objectName: "askTold"
            width: parent.width
            visible: root.over
            theme: root.theme
            post: root.ask.post
        }

        Column {
            width: parent.width
            visible: !root.over
            spacing: root.theme.space5

            Loader {
                width: parent.width
                active: root.ask.callsBack && !root.over
                visible: active
                sourceComponent: TextField {
                    objectName: "askPhone"
                    theme: root.theme
                    keyboard: root.app.keyboard
                    label: qsTr("Your phone number")
                    kind: "number"
                    showLabel: true
                    personal: true
                    maximumLength: 20
                    onEdited: text => root.ask.writePhone(text)
                }
            }

            Label {
                width: parent.width
                visible: root.ask.wish !== "move"
                theme: root.theme
                role: "title"
                text: qsTr("What is it about?")
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                visible: root.ask.wish !== "move"
                spacing: root.theme.space3

                Repeater {
                    model: root.ask.topics

                    Chip {
                        required property int index
                        required property bool chosen

                        objectName: "askTopic" + index
                        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                        theme: root.theme
                        on: chosen
                        checkable: true
                        checkRole: Accessible.RadioButton
                        checked: chosen
                        onActivated: root.ask.chooseTopic(index)
                    }
                }
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "title"
                text: qsTr("When does it suit you?")
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                spacing: root.theme.space3

                Repeater {
                    model: root.ask.whens

                    Chip {
                        required property int index
                        required property bool chosen

                        objectName: "askWhen" + index
                        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                        theme: root.theme
                        on: chosen
                        checkable: true
                        checkRole: Accessible.RadioButton
                        checked: chosen
                        onActivated: root.ask.chooseWhen(index)
                    }
                }
            }

            Label {
                width: parent.width
                theme: root.theme
                soft: true
                text: root.ask.callsBack ? qsTr("Only the office reads this. Your number does not stay on this screen.") : qsTr("Only the office reads this. The answer comes in your file.")
            }
        }

        ButtonPair {
            id: ends

            width: parent.width
            theme: root.theme
            first: no
            last: yes

            PushButton {
                id: no

                objectName: "askClose"
                width: ends.firstWidth
                theme: root.theme
                big: true
                text: root.over ? qsTr("Close") : qsTr("Not now")
                onActivated: root.closed()
            }

            PushButton {
                id: yes

                objectName: "askSend"
                width: ends.lastWidth
                visible: !root.over
                theme: root.theme
                kind: "primary"
                big: true
                icon: "paper-plane-tilt"
                text: qsTr("Send")
                busy: root.ask.stage === "busy"
                available: root.ask.ready
                why: qsTr("Fill in your phone number first.")
                onActivated: root.ask.send()
            }
        }
    }
}
