pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A secret code as dots, filled ones for what is typed. It has no text that could be read or seen.
Item {
    id: root

    required property Theme theme
    required property Pin pin
    required property string label
    property string error: ""
    // Whether what is wrong is written below it, or elsewhere.
    property bool explained: true
    property bool active: true
    readonly property bool personal: true
    readonly property string count: qsTr("%1 of %2 digits").arg(pin.filled).arg(pin.length)

    implicitWidth: dots.implicitWidth + 2 * theme.space5
    implicitHeight: column.implicitHeight
    onCountChanged: Accessible.announce(count)

    // Not a passwordEdit: Qt keeps the name of those to itself.
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: [count, error].filter(part => part).join(". ")
    Accessible.readOnly: true

    Column {
        id: column

        width: parent.width
        spacing: root.theme.space2

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.label
            Accessible.ignored: true
        }

        Rectangle {
            width: parent.width
            height: root.theme.fieldHeight
            radius: root.theme.radiusControl
            color: root.theme.surface
            border.width: root.active || root.error ? root.theme.borderSelected : root.theme.borderThin
            border.color: root.error ? root.theme.danger : root.active ? root.theme.primary : root.theme.control

            Row {
                id: dots

                anchors.centerIn: parent
                spacing: root.theme.space5

                Repeater {
                    model: root.pin.length

                    Rectangle {
                        required property int index

                        width: root.theme.pinDot
                        height: root.theme.pinDot
                        radius: root.theme.pinDot / 2
                        color: index < root.pin.filled ? root.theme.text : "transparent"
                        border.width: root.theme.borderSelected
                        border.color: root.theme.text
                    }
                }
            }
        }

        Row {
            width: parent.width
            spacing: root.theme.space2
            visible: root.explained && root.error !== ""

            Icon {
                id: wrong

                name: "warning"
                weight: "fill"
                color: root.theme.danger
                size: root.theme.iconNormal
            }

            Label {
                width: parent.width - wrong.width - parent.spacing
                theme: root.theme
                role: "bodyStrong"
                color: root.theme.danger
                text: root.error
                Accessible.ignored: true
            }
        }
    }
}
