pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One choice of a few; nothing at all where there is nothing to choose.
Column {
    id: root

    required property Theme theme
    required property string heading
    required property Rows model
    required property string prefix

    signal chosen(string key)

    visible: tiles.count > 0
    spacing: theme.space3

    Label {
        width: parent.width
        theme: root.theme
        role: "title"
        text: root.heading
        Accessible.role: Accessible.Heading
    }

    EqualGrid {
        id: grid

        width: parent.width
        most: tiles.count
        spacing: root.theme.space3
        bottomPadding: root.theme.space2

        Repeater {
            id: tiles

            model: root.model

            ActionTile {
                required property string key
                required property string label
                required property bool chosen

                objectName: root.prefix + key
                width: grid.cell
                height: grid.tallest
                theme: root.theme
                text: label
                wide: grid.columns === 1
                on: chosen
                checkable: true
                checkRole: Accessible.RadioButton
                checked: chosen
                onActivated: root.chosen(key)
            }
        }
    }
}
