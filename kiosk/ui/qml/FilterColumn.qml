pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The choices beside the results: as many questions as fit, and the way to all of them.
Item {
    id: root

    required property Theme theme
    required property FilterController filters
    readonly property int room: height - head.height - theme.space2
    readonly property bool all: fitting(room, groups.count).every(fits => fits)
    readonly property list<bool> shown: fitting(all ? room : room - more.implicitHeight - theme.space4, groups.count)

    signal moreWanted

    // A question that does not fit, as where long words take a second row, makes room for the next that does.
    function fitting(room: int, number: int): list<bool> {
        const found = [];
        for (let at = 0, left = room; at < number; at++) {
            const group = groups.itemAt(at) as FacetGroup;
            found.push(group?.number > 0 && left >= group.tall);
            if (found[at])
                left -= group.tall + root.theme.space4;
        }
        return found;
    }

    Item {
        id: head

        width: parent.width
        height: Math.max(root.theme.fieldHeight, heading.implicitHeight)

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: clear.visible ? clear.left : parent.right
            anchors.rightMargin: clear.visible ? root.theme.space4 : 0
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "title"
            text: qsTr("Choose what fits")
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
        anchors.topMargin: root.theme.space2
        width: parent.width
        spacing: root.theme.space4

        Repeater {
            id: groups

            model: root.filters.groups

            FacetGroup {
                id: facets

                required property int index
                required property int brief
                required exclusive

                width: root.width
                visible: root.shown[index] ?? false
                theme: root.theme
                perRow: brief
                limit: brief
                onTouched: value => root.filters.toggle(facets.group, value)
            }
        }
    }

    PushButton {
        id: more

        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.all
        objectName: "moreFilters"
        theme: root.theme
        icon: "funnel"
        text: qsTr("More choices")
        onActivated: root.moreWanted()
    }
}
