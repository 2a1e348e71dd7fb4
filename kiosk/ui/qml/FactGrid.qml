pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Key facts side by side, as many as leave room for their longest word, at most `across`; what says much has a row.
Flow {
    id: root

    required property Theme theme
    required property Rows model
    property int across: 3
    readonly property alias count: facts.count
    // In every language the longest word of a fact is less wide than seven lines are high.
    readonly property int least: 7 * theme.lineOf("fact", theme.textScale) + theme.factArch
    readonly property int columns: Math.max(1, Math.min(across, Math.floor((width + spacing) / (least + spacing))))

    visible: facts.count > 0
    spacing: theme.space4

    Repeater {
        id: facts

        model: root.model

        Fact {
            required property bool wide

            width: wide ? root.width : Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            theme: root.theme
        }
    }
}
