pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Why something is suggested, beside its row: a notch points at it (`pointsAt`, its middle, -1 for none). At most three
// reasons, what nobody knows, and a switch for that kind of suggestion if there is a text for it.
Item {
    id: root

    required property Theme theme
    required property string subject
    required property Rows reasons
    required property bool on
    required property string switchText
    property string promise: qsTr("We do not know who those people are. They do not know who you are.")
    property string openText: qsTr("Look at the vacancy")
    property bool openable: true
    property int pointsAt: -1
    readonly property int notch: pointsAt >= 0 ? theme.space8 : 0

    signal closed
    signal switched(bool on)
    signal declined
    signal opened

    implicitHeight: card.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Card {
        id: card

        anchors.fill: parent
        anchors.leftMargin: root.notch
        theme: root.theme
        border.width: root.theme.borderSelected
        border.color: root.theme.primary

        Column {
            width: parent.width
            spacing: root.theme.space4

            Item {
                width: parent.width
                height: Math.max(mark.height, heading.height, close.height)

                Arch {
                    id: mark

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    icon: "question"
                    weight: "bold"
                    color: root.theme.primary
                    ink: root.theme.onPrimary
                }

                Label {
                    id: heading

                    anchors.left: mark.right
                    anchors.leftMargin: root.theme.space4
                    anchors.right: close.left
                    anchors.rightMargin: root.theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    role: "title"
                    text: qsTr("Why do I see this?")
                    Accessible.role: Accessible.Heading
                }

                PushButton {
                    id: close

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "reasonClose"
                    theme: root.theme
                    icon: "x"
                    iconOnly: true
                    text: qsTr("Close")
                    onActivated: root.closed()
                }
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyLarge"
                text: root.subject
            }

            Repeater {
                model: root.reasons

                IconLine {
                    width: parent?.width ?? 0
                    theme: root.theme
                }
            }

            Rectangle {
                width: parent.width
                height: nobody.height + 2 * root.theme.space4
                radius: root.theme.radiusControl
                color: root.theme.primaryTint
                border.width: root.theme.highContrast ? root.theme.borderThin : 0
                border.color: root.theme.primary

                IconLine {
                    id: nobody

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: root.theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    icon: "shield-check"
                    text: root.promise
                }
            }

            SwitchRow {
                objectName: "reasonSwitch"
                width: parent.width
                visible: root.switchText !== ""
                theme: root.theme
                icon: "users-three"
                text: root.switchText
                on: root.on
                onToggled: on => root.switched(on)
            }

            ButtonPair {
                id: ways

                width: parent.width
                theme: root.theme
                first: decline
                last: open

                PushButton {
                    id: decline

                    objectName: "reasonDecline"
                    width: ways.firstWidth
                    theme: root.theme
                    text: qsTr("Not for me")
                    onActivated: root.declined()
                }

                PushButton {
                    id: open

                    objectName: "reasonOpen"
                    width: ways.lastWidth
                    visible: root.openable
                    theme: root.theme
                    kind: "primary"
                    trailingIcon: "arrow-right"
                    text: root.openText
                    onActivated: root.opened()
                }
            }
        }
    }

    // Half of a square on its corner, over the edge of the card.
    Item {
        anchors.left: parent.left
        y: Math.max(root.theme.radiusCard, Math.min(root.height - height - root.theme.radiusCard, root.pointsAt - height / 2))
        width: root.notch + root.theme.borderSelected
        height: 2 * root.notch
        visible: root.notch > 0
        clip: true

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: root.notch + root.theme.borderSelected - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: root.notch * Math.SQRT2
            height: width
            rotation: 45
            color: root.theme.surface
            border.width: root.theme.borderSelected
            border.color: root.theme.primary
        }
    }
}
