pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What was chosen, with the words before it.
Flow {
    id: root

    required property Theme theme
    required property Rows model
    property string spokenLanguage: ""
    readonly property alias first: chips.first

    signal changeAsked(int step)

    spacing: theme.space3

    Label {
        height: Math.max(implicitHeight, root.theme.chipHeight)
        theme: root.theme
        soft: true
        text: qsTr("You chose:")
        verticalAlignment: Text.AlignVCenter
    }

    ChosenChips {
        id: chips

        width: Math.min(whole, root.width)
        theme: root.theme
        model: root.model
        spokenLanguage: root.spokenLanguage
        onChangeAsked: step => root.changeAsked(step)
    }
}
