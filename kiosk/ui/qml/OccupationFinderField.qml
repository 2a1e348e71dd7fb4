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
    property string prompt: ""
    readonly property Item first: field

    spacing: theme.space2

    // Above the keys stands as much as there is room for, and always one that may be meant.
    Timer {
        id: arrival

        interval: root.theme.arrival
        onTriggered: {
            if (!root.keyboard.shown || !list.first)
                return;
            root.keyboard.reveal(root);
            root.keyboard.reveal(list.first);
        }
    }

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
        text: root.finder.text
        onEdited: text => root.finder.write(text)
        onAccepted: root.finder.settle()
    }

    Label {
        width: parent.width
        visible: text !== "" && !list.visible
        theme: root.theme
        soft: true
        text: root.finder.meaning
    }

    SuggestList {
        id: list

        objectName: root.name + "List"
        width: parent.width
        theme: root.theme
        model: root.finder.rows
        onShownChanged: arrival.restart()
        onChosen: row => {
            root.finder.choose(row);
            root.keyboard.close();
        }
    }
}
