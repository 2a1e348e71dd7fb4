pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The choices beside the results: as many questions as fit, and the way to all of them.
Item {
    id: root

    required property Theme theme
    required property FilterController filters
    readonly property int groupHeight: theme.lineOf("facetTitle", theme.textScale) + theme.space2 + theme.facetHeight + theme.space4
    readonly property int room: height - head.height - theme.space3
    readonly property int fitting: Math.floor((room + theme.space4) / groupHeight)
    readonly property int shown: fitting >= groups.count ? groups.count : Math.floor((room - theme.controlHeight) / groupHeight)

    signal moreWanted

    Item {
        id: head

        width: parent.width
        height: root.theme.fieldHeight

        Label {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "title"
            text: qsTr("Choose what fits")
            width: parent.width - (clear.visible ? clear.width + root.theme.space4 : 0)
            maximumLineCount: 1
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root.theme.fontOf("label", root.theme.textScale).pixelSize
            Accessible.role: Accessible.Heading
        }

        PushButton {
            id: clear

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            objectName: "clearFilters"
            visible: root.filters.any
            theme: root.theme
            icon: "x"
            text: qsTr("Clear choices")
            onActivated: root.filters.clear()
        }
    }

    Column {
        anchors.top: head.bottom
        anchors.topMargin: root.theme.space3
        width: parent.width
        spacing: root.theme.space4

        Repeater {
            id: groups

            model: root.filters.groups

            FacetGroup {
                id: facets

                required property int index
                required property int brief

                width: root.width
                visible: index < root.shown
                theme: root.theme
                perRow: brief
                limit: brief
                onTouched: value => root.filters.toggle(facets.group, value)
            }
        }

        PushButton {
            width: parent.width
            visible: root.shown < groups.count
            objectName: "moreFilters"
            theme: root.theme
            icon: "funnel"
            text: qsTr("More choices")
            onActivated: root.moreWanted()
        }
    }
}
