pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Every choice at once; the results behind follow live. `doneText` tells how many there are.
Sheet {
    id: root

    required property FilterController filters

    function revealSectors(): void {
        for (let at = 0; at < groups.count; at++)
            if (["sectors", "domains"].includes((groups.itemAt(at) as FacetGroup).group))
                root.reveal(groups.itemAt(at).y);
    }

    title: qsTr("Choices")
    icon: "funnel"
    thumb: theme.portrait && !theme.low
    actions: PushButton {
        objectName: "clearFiltersSheet"
        visible: root.filters.any
        theme: root.theme
        icon: "x"
        text: qsTr("Clear choices")
        onActivated: root.filters.clear()
    }
    footing: PushButton {
        objectName: "toSectors"
        visible: root.scrolls
        theme: root.theme
        icon: "squares-four"
        text: qsTr("Sectors")
        onActivated: root.revealSectors()
    }

    Flow {
        id: flow

        readonly property int columns: root.theme.portrait || root.theme.single ? 1 : 2
        // A group of more cells than this takes the whole width.
        readonly property int most: 8

        width: parent.width
        spacing: root.theme.space5

        Repeater {
            id: groups

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
