pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How many were found and for what, the first choices, and the order. What does not fit beside the number goes below
// it (the order), or is left out because it stands elsewhere (what was chosen).
Item {
    id: root

    required property Theme theme
    required property Search search
    required property FilterController filters
    property string span: ""
    property bool sortable: true
    property bool offering: false
    readonly property int gap: theme.space4
    readonly property bool below: sortable && found.implicitWidth + gap + beside > width
    readonly property int beside: sort.implicitWidth + theme.space3 + paper.width
    readonly property int remaining: width - found.implicitWidth - (sortable ? beside + gap : 0)

    signal sortWanted
    signal printWanted

    function wide(number: int): int {
        let all = 0;
        for (let at = 0; at < number; at++)
            all += (choices.itemAt(at)?.implicitWidth ?? 0) + root.theme.space3;
        return all;
    }

    implicitHeight: line.height + (correction.visible ? correction.implicitHeight : 0)

    Item {
        id: line

        width: parent.width
        height: root.below ? found.implicitHeight + root.theme.space2 + sort.implicitHeight : Math.max(found.implicitHeight, root.sortable ? sort.implicitHeight : 0)

        Label {
            id: found

            anchors.left: parent.left
            y: root.below ? 0 : (parent.height - height) / 2
            objectName: "found"
            theme: root.theme
            role: "count"
            text: root.search.found
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }

        Label {
            anchors.left: found.right
            anchors.leftMargin: root.gap
            anchors.baseline: found.baseline
            visible: text !== "" && !root.below && !tools.visible && implicitWidth + root.gap <= root.remaining
            theme: root.theme
            soft: true
            text: root.span || root.search.summary
            wrapMode: Text.NoWrap
        }

        Row {
            id: tools

            anchors.right: paper.left
            anchors.rightMargin: root.theme.space5
            anchors.verticalCenter: sort.verticalCenter
            visible: root.offering && !root.below && root.wide(Math.min(2, choices.count)) + root.gap + root.theme.space3 <= root.remaining
            spacing: root.theme.space3

            Repeater {
                id: choices

                model: root.filters.chips

                FilterChip {
                    required property int index

                    visible: index < 2
                    theme: root.theme
                    filters: root.filters
                }
            }
        }

        Chip {
            id: paper

            objectName: "printList"
            anchors.right: sort.left
            anchors.rightMargin: root.theme.space3
            anchors.bottom: parent.bottom
            visible: root.sortable && root.search.count > 0
            theme: root.theme
            icon: "printer"
            text: qsTr("Print")
            onActivated: root.printWanted()
        }

        Chip {
            id: sort

            objectName: "sortButton"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Math.min(implicitWidth, parent.width - paper.width - root.theme.space3)
            visible: root.sortable
            theme: root.theme
            icon: "arrows-down-up"
            text: root.search.sort
            more: qsTr("What comes first?")
            trailingIcon: root.theme.small ? "" : "caret-down"
            onActivated: root.sortWanted()
        }
    }

    Label {
        id: correction

        anchors.top: line.bottom
        width: parent.width
        visible: text !== ""
        theme: root.theme
        soft: true
        text: root.search.correction
    }
}
