pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A field that finds an occupation; what may be meant stands below it.
Column {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property OccupationFinder finder
    required property string name
    required property string label

    spacing: theme.space2

    TextField {
        objectName: root.name
        width: parent.width
        theme: root.theme
        keyboard: root.keyboard
        icon: "briefcase"
        label: root.label
        showLabel: true
        clearLabel: qsTr("Clear")
        personal: true
        text: root.finder.text
        onEdited: text => root.finder.write(text)
    }

    SuggestList {
        objectName: root.name + "List"
        width: parent.width
        theme: root.theme
        model: root.finder.rows
        onChosen: row => {
            root.finder.choose(row);
            root.keyboard.close();
        }
    }
}
