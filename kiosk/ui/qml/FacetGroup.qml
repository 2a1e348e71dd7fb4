pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A question and its cells, each with the number of results it would leave; counts change in place.
Column {
    id: root

    required property Theme theme
    required property string group
    required property string title
    required property string icon
    required property Rows cells
    required property int perRow
    property int limit: 99
    property string prefix: "cell-"
    // Long names of many cells need room; few cells have short ones.
    readonly property int roomFor: cells.rowCount() > 5 ? Math.floor(width / theme.px(165)) : perRow
    readonly property int columns: Math.max(1, Math.min(perRow, limit, cells.rowCount(), roomFor))
    readonly property int gap: theme.px(10)

    signal touched(string value)

    spacing: theme.space2

    Row {
        spacing: root.theme.space3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            color: root.theme.text
            size: root.theme.px(30)
        }

        Label {
            theme: root.theme
            role: "facetTitle"
            text: root.title
            Accessible.role: Accessible.Heading
        }
    }

    Grid {
        width: parent.width
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.cells

            FacetCell {
                required property int index
                required property string value
                required property string label
                required property bool chosen
                required property bool none

                objectName: root.prefix + root.group + "-" + value
                width: (root.width - (root.columns - 1) * root.gap) / root.columns
                visible: index < root.limit
                theme: root.theme
                text: label
                on: chosen
                empty: none
                onActivated: root.touched(value)
            }
        }
    }
}
