pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The orders of a list, one of which is on.
Sheet {
    id: root

    required property Rows sorts

    signal chosen(string sort)

    objectName: "sortSheet"
    title: qsTr("What comes first?")
    icon: "arrows-down-up"

    Column {
        width: parent.width
        spacing: root.theme.space4

        Repeater {
            model: root.sorts

            Chip {
                required property string sort
                required property string label
                required property bool chosen

                objectName: "sort-" + sort
                width: parent?.width ?? 0
                height: Math.max(root.theme.controlHeight, implicitHeight)
                theme: root.theme
                text: label
                checkable: true
                checkRole: Accessible.RadioButton
                checked: chosen
                on: chosen
                onActivated: {
                    root.chosen(sort);
                    root.closed();
                }
            }
        }
    }
}
