pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A question and its cells, each with the number of results it would leave; counts change in place. As many cells go
// side by side as leave every word whole, spread evenly over the rows.
Column {
    id: root

    required property Theme theme
    required property string group
    required property string title
    required property string icon
    required property Rows cells
    required property int perRow
    property bool exclusive: false
    property int limit: 99
    property string prefix: "cell-"
    readonly property int number: Math.min(limit, choices.count)
    readonly property int fitting: Math.max(1, Math.min(perRow, Math.floor((width + flow.spacing) / (widest(number) + flow.spacing))))
    readonly property int lines: Math.ceil(number / fitting)
    readonly property int columns: Math.ceil(number / Math.max(1, lines))
    // What the group needs, known also while it is not shown.
    readonly property int tall: head.height + spacing + lines * ((choices.itemAt(0)?.implicitHeight ?? 0) + flow.spacing) - flow.spacing

    signal touched(string value)

    function widest(number: int): int {
        let most = 1;
        for (let at = 0; at < number; at++)
            most = Math.max(most, choices.itemAt(at)?.implicitWidth ?? 0);
        return most;
    }

    spacing: theme.space2
    visible: number > 0

    Item {
        id: head

        width: parent.width
        height: Math.max(mark.height, question.implicitHeight)

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            color: root.theme.text
            size: root.theme.iconSmall
        }

        Label {
            id: question

            anchors.left: mark.right
            anchors.leftMargin: root.theme.space3
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "facetTitle"
            text: root.title
            Accessible.role: Accessible.Heading
        }
    }

    Flow {
        id: flow

        width: parent.width
        spacing: root.theme.touchGap

        Repeater {
            id: choices

            model: root.cells

            FacetCell {
                required property int index
                required property string value
                required property string label
                required property bool chosen
                required property bool none
                required leaves

                objectName: root.prefix + root.group + "-" + value
                width: Math.floor((root.width - (root.columns - 1) * flow.spacing) / Math.max(1, root.columns))
                visible: index < root.limit
                theme: root.theme
                text: label
                more: root.title
                on: chosen
                checkRole: root.exclusive ? Accessible.RadioButton : Accessible.CheckBox
                empty: none
                onActivated: root.touched(value)
            }
        }
    }
}
