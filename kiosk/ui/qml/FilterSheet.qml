pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Every choice at once; the results behind follow live. `doneText` tells how many there are.
Sheet {
    id: root

    required property FilterController filters

    title: qsTr("Choices")
    icon: "funnel"
    actions: PushButton {
        objectName: "clearFiltersSheet"
        visible: root.filters.any
        theme: root.theme
        icon: "x"
        text: qsTr("Clear choices")
        onActivated: root.filters.clear()
    }

    Flow {
        id: flow

        readonly property int columns: root.theme.portrait || root.theme.single ? 1 : 2
        // A group of more cells than this takes the whole width.
        readonly property int most: 8

        width: parent.width
        spacing: root.theme.space5

        Repeater {
            model: root.filters.groups

            FacetGroup {
                id: facets

                required exclusive

                prefix: "choice-"
                width: cells.rowCount() > flow.most ? flow.width : Math.floor((flow.width - (flow.columns - 1) * flow.spacing) / flow.columns)
                theme: root.theme
                onTouched: value => root.filters.toggle(facets.group, value)
            }
        }
    }
}
