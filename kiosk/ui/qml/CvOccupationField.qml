pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A field for an occupation with what may be meant below it, while it is typed in.
Column {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property CvOccupation occupation
    required property string name
    required property string label
    property string prompt: ""

    spacing: theme.space2

    TextField {
        id: field

        objectName: root.name
        width: parent.width
        theme: root.theme
        keyboard: root.keyboard
        icon: "briefcase"
        label: root.label
        prompt: root.prompt
        showLabel: true
        clearLabel: qsTr("Clear")
        maximumLength: 100
        personal: true
        text: root.occupation.text
        onEdited: text => root.occupation.write(text)
    }

    Label {
        width: parent.width
        visible: text !== "" && !list.visible
        theme: root.theme
        soft: true
        text: root.occupation.meaning
    }

    SuggestList {
        id: list

        width: parent.width
        theme: root.theme
        model: root.occupation.rows
        onChosen: row => {
            root.occupation.choose(row);
            root.keyboard.close();
        }
    }
}
