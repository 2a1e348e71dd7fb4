pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Whether the sheet is in large print.
Grid {
    id: root

    required property Theme theme
    required property PrintChoice choice
    required property int across
    readonly property bool beside: theme.low && !theme.portrait

    columns: beside ? 2 : 1
    spacing: theme.space3
    verticalItemAlignment: Grid.AlignVCenter

    Label {
        width: Math.min(implicitWidth, root.beside ? root.across - pair.width - root.spacing : root.across)
        theme: root.theme
        role: "title"
        text: qsTr("Large letters?")
        Accessible.role: Accessible.Heading
    }

    Row {
        id: pair

        spacing: root.theme.space3

        Chip {
            objectName: "lettersNormal"
            height: Math.max(root.theme.space10, implicitHeight)
            radius: root.theme.radiusControl
            theme: root.theme
            text: qsTr("No")
            checkable: true
            checkRole: Accessible.RadioButton
            checked: !root.choice.large
            on: !root.choice.large
            onActivated: root.choice.enlarge(false)
        }

        Chip {
            objectName: "lettersLarge"
            height: Math.max(root.theme.space10, implicitHeight)
            radius: root.theme.radiusControl
            theme: root.theme
            text: qsTr("Yes, large")
            checkable: true
            checkRole: Accessible.RadioButton
            checked: root.choice.large
            on: root.choice.large
            onActivated: root.choice.enlarge(true)
        }
    }
}
