pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A code that brings the CV to a phone, once. What opens it stands in the code alone.
Dialog {
    id: root

    required property App app
    readonly property CvPhoneController phone: app.cvExits.phone
    readonly property bool ready: phone.stage === "ready"

    objectName: "cvPhoneDialog"
    title: qsTr("Take your CV along on your phone")
    subtitle: theme.low ? "" : app.cv.title
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Banner {
            objectName: "cvPhoneState"
            width: parent.width
            visible: !root.ready
            theme: root.theme
            icon: root.phone.stage === "busy" ? "hourglass" : "warning"
            warning: root.phone.stage !== "busy"
            fact: root.phone.stage === "busy" ? qsTr("We are making a code") : qsTr("A code does not work now")
            meaning: root.phone.stage === "busy" ? qsTr("This takes a few seconds.") : qsTr("We could not make a code. Try again, or print your CV.")
        }

        Grid {
            id: content

            readonly property bool beside: !root.theme.portrait || root.theme.low
            readonly property int panelWidth: Math.min(root.theme.codeSide, beside ? width / 2 : width)
            readonly property int wordsWidth: beside ? width - panelWidth - spacing : width

            width: parent.width
            visible: root.ready
            columns: beside ? 2 : 1
            spacing: root.theme.space7

            QrPanel {
                objectName: "cvPhoneCode"
                theme: root.theme
                side: content.panelWidth
                content: root.phone.code
                spoken: root.title
            }

            Column {
                width: content.wordsWidth
                spacing: root.theme.space4

                PhoneStep {
                    width: parent.width
                    theme: root.theme
                    number: 1
                    icon: "device-mobile-camera"
                    text: qsTr("Open the camera of your phone.")
                }

                PhoneStep {
                    width: parent.width
                    theme: root.theme
                    number: 2
                    icon: "qr-code"
                    text: qsTr("Point it at the square.")
                }

                PhoneStep {
                    width: parent.width
                    theme: root.theme
                    number: 3
                    icon: "hand-tap"
                    text: qsTr("Tap the link, then tap Download.")
                }

                IconLine {
                    width: parent.width
                    theme: root.theme
                    icon: "shield-check"
                    text: qsTr("It works once, until tomorrow. Only this code opens your CV. Do not show it to others.")
                }
            }
        }

        ButtonPair {
            id: ends

            width: parent.width
            theme: root.theme
            first: again
            last: done

            PushButton {
                id: again

                objectName: "cvPhoneAgain"
                width: ends.firstWidth
                visible: root.phone.stage !== "busy"
                theme: root.theme
                big: true
                icon: "arrows-clockwise"
                text: root.ready ? qsTr("Make a new code") : qsTr("Try again")
                onActivated: root.phone.retry()
            }

            PushButton {
                id: done

                objectName: "cvPhoneDone"
                width: ends.lastWidth
                theme: root.theme
                kind: "primary"
                big: true
                icon: "check"
                text: qsTr("Done")
                onActivated: root.closed()
            }
        }
    }
}
