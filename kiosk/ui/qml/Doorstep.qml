pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The dark bar at the bottom: always there, always in the same order. It says what was touched; the frame acts.
// The first touch makes Stop appear: its place is kept free, or a button would slip away under that very finger.
Rectangle {
    id: root

    required property Theme theme
    required property bool home
    required property bool canStop
    property string sheet: ""

    signal back
    signal begin
    signal access
    signal language
    signal stop

    objectName: "doorstep"
    implicitHeight: theme.doorstep
    color: theme.plinth

    // A touch beside a button must not reach the page.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: root.theme.borderSelected
        color: root.theme.highContrast ? root.theme.plinthLine : root.theme.plinth
    }

    Item {
        id: bar

        anchors.fill: parent
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        anchors.topMargin: root.theme.space4
        anchors.bottomMargin: root.theme.portrait ? root.theme.space3 : root.theme.space4
        readonly property int gap: root.theme.space4
        readonly property int third: (width - 2 * gap) / 3
        readonly property int half: (width - gap) / 2

        PrivacyPromise {
            anchors.left: parent.left
            anchors.right: root.theme.portrait ? (stopButton.visible ? stopButton.left : parent.right) : tools.left
            anchors.rightMargin: bar.gap
            anchors.verticalCenter: root.theme.portrait ? undefined : parent.verticalCenter
            y: root.theme.portrait ? bar.height - root.theme.controlHeight + (root.theme.controlHeight - height) / 2 : 0
            visible: root.home
            theme: root.theme
            text: qsTr("Nothing you do here stays on this screen.")
        }

        StepButton {
            id: backButton

            objectName: "doorstepBack"
            y: root.theme.portrait ? bar.height - height : (bar.height - height) / 2
            width: root.theme.portrait ? bar.third : implicitWidth
            visible: !root.home
            theme: root.theme
            icon: "arrow-left"
            text: qsTr("Back")
            onActivated: root.back()
        }

        StepButton {
            objectName: "doorstepBegin"
            x: backButton.width + bar.gap
            y: backButton.y
            width: root.theme.portrait ? bar.third : implicitWidth
            visible: !root.home
            theme: root.theme
            icon: "house"
            text: qsTr("Start")
            onActivated: root.begin()
        }

        Row {
            id: tools

            readonly property bool centred: !root.theme.portrait && !root.home

            x: root.theme.portrait ? 0 : centred ? (bar.width - width) / 2 : bar.width - width - stopButton.width - 2 * bar.gap
            y: root.theme.portrait ? 0 : (bar.height - height) / 2
            spacing: bar.gap

            StepButton {
                objectName: "doorstepAccess"
                width: root.theme.portrait ? bar.half : implicitWidth
                theme: root.theme
                icon: "wheelchair"
                text: qsTr("Accessibility")
                on: root.sheet === "access"
                onActivated: root.access()
            }

            StepButton {
                objectName: "doorstepLanguage"
                width: root.theme.portrait ? bar.half : implicitWidth
                theme: root.theme
                icon: "translate"
                text: qsTr("Language")
                on: root.sheet === "language"
                onActivated: root.language()
            }
        }

        StepButton {
            id: stopButton

            objectName: "doorstepStop"
            anchors.right: parent.right
            y: root.theme.portrait ? bar.height - height : (bar.height - height) / 2
            width: root.theme.portrait ? bar.third : implicitWidth
            visible: root.canStop
            theme: root.theme
            icon: "broom"
            stop: true
            text: qsTr("Stop & wipe")
            onActivated: root.stop()
        }
    }
}
