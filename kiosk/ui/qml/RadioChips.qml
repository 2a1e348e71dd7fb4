pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A question with a few answers, one of which is chosen, or more if `several`.
Column {
    id: root

    required property Theme theme
    required property Rows model
    required property string name
    required property string title
    property bool several: false

    signal chosen(int row)

    spacing: theme.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Label {
        width: parent.width
        theme: root.theme
        role: "bodyStrong"
        text: root.title
    }

    Flow {
        width: parent.width
        spacing: root.theme.space3

        Repeater {
            model: root.model

            Chip {
                id: chip

                property bool personal: true
                required property int index
                required property bool chosen

                objectName: root.name + index
                width: Math.min(implicitWidth, root.width)
                theme: root.theme
                checkable: true
                checkRole: root.several ? Accessible.CheckBox : Accessible.RadioButton
                checked: chip.chosen
                on: chip.chosen
                onActivated: root.chosen(index)
            }
        }
    }
}
