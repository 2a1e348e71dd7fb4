pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Tasks of an occupation to choose from: six at first, all when asked. `chosenText` says how many are chosen.
Column {
    id: root

    required property Theme theme
    required property Rows model
    required property string title
    required property string chosenText
    property string untold: ""
    property int firstPage: 6
    property bool all: false

    signal toggled(int row)

    spacing: theme.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: title + " " + chosenText

    Flow {
        width: parent.width
        spacing: root.theme.space4

        Label {
            width: Math.min(implicitWidth, root.width)
            theme: root.theme
            role: "title"
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Label {
            width: Math.min(implicitWidth, root.width)
            height: root.theme.lineOf("title", root.theme.textScale)
            theme: root.theme
            soft: true
            text: root.chosenText
            verticalAlignment: Text.AlignVCenter
        }
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
        spacing: root.theme.space3

        Repeater {
            id: tasks

            model: root.model

            Chip {
                required property int index
                required property bool chosen
                required property string note
                required property string lang
                readonly property string spokenLanguage: lang

                objectName: "task" + index
                width: Math.min(implicitWidth, root.width)
                visible: root.all || index < root.firstPage
                theme: root.theme
                icon: "plus"
                below: note
                checkable: true
                checked: chosen
                on: chosen
                onActivated: root.toggled(index)
            }
        }
    }

    Chip {
        anchors.left: parent.left
        objectName: "moreTasks"
        visible: !root.all && tasks.count > root.firstPage
        theme: root.theme
        icon: "caret-down"
        text: qsTr("Show more tasks")
        onActivated: root.all = true
    }
}
