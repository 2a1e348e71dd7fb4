pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Words to choose from by touch: some at first, all when asked, and own words where `ownLabel` says so.
Column {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property Rows model
    required property string name
    property string title: ""
    property string untold: ""
    property string ownLabel: ""
    property bool personal: true
    property bool single: false
    property int firstPage: 10
    property bool all: false
    readonly property Item first: chips.count > 0 ? chips.itemAt(0) : null

    signal toggled(int row)
    signal added(string text)

    visible: chips.count > 0 || ownLabel !== ""
    spacing: theme.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        role: "title"
        text: root.title
        Accessible.role: Accessible.Heading
    }

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        soft: true
        text: root.untold
    }

    Flow {
        width: parent.width
        visible: chips.count > 0
        spacing: root.theme.space3

        Repeater {
            id: chips

            model: root.model

            Chip {
                required property int index
                required property bool chosen
                required property string note
                required property string lang
                readonly property string spokenLanguage: lang

                objectName: root.name + index
                width: Math.min(implicitWidth, root.width)
                visible: root.all || chosen || index < root.firstPage
                theme: root.theme
                icon: "plus"
                below: note
                checkable: true
                checkRole: root.single ? Accessible.RadioButton : Accessible.CheckBox
                checked: chosen
                on: chosen
                onActivated: root.toggled(index)
            }
        }

        Chip {
            objectName: root.name + "More"
            width: Math.min(implicitWidth, root.width)
            visible: !root.all && chips.count > root.firstPage
            theme: root.theme
            icon: "caret-down"
            text: qsTr("Show more")
            onActivated: root.all = true
        }
    }

    TextField {
        id: own

        objectName: root.name + "Own"
        width: parent.width
        visible: root.ownLabel !== ""
        theme: root.theme
        keyboard: root.keyboard
        icon: "pencil-simple"
        label: root.ownLabel
        prompt: root.ownLabel
        goLabel: qsTr("Add")
        clearLabel: qsTr("Clear")
        maximumLength: 120
        personal: root.personal
        onAccepted: {
            root.added(text);
            text = "";
        }
    }
}
