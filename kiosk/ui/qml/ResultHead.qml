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
    // Whether to say what was chosen.
    property bool summed: true
    readonly property bool offers: offering && !below && wide(Math.min(2, choices.count)) + gap + theme.space3 <= remaining
    readonly property string aside: span || (summed ? search.summary : "")
    readonly property int gap: theme.space4
    readonly property bool below: sortable && found.implicitWidth + gap + beside > width
    // Whole pixels: a part of one too few would wrap the last.
    readonly property int others: Math.ceil(paper.taken + sort.implicitWidth) + 2 * theme.space3
    readonly property real told: offering ? wide(Math.min(2, choices.count)) + theme.space3 : gap + whole.implicitWidth
    // The word of the bookmark where all else has its place too.
    readonly property bool worded: found.implicitWidth + gap + told + gap + words.implicitWidth + bookmark.implicitWidth + others <= width
    readonly property int beside: Math.ceil(keep.implicitWidth + paper.taken + sort.implicitWidth) + 2 * theme.space3
    readonly property int remaining: width - found.implicitWidth - (sortable ? beside + gap : 0)

    signal sortWanted
    signal printWanted

    function wide(number: int): int {
        let all = 0;
        for (let at = 0; at < number; at++)
            all += (choices.itemAt(at)?.implicitWidth ?? 0) + root.theme.space3;
        return all;
    }

    // What is measured and not shown.
    Label {
        id: whole

        visible: false
        theme: root.theme
        text: root.aside
        wrapMode: Text.NoWrap
    }

    Label {
        id: words

        visible: false
        theme: root.theme
        role: "bodyStrong"
        text: root.search.kept ? qsTr("Search saved") : qsTr("Save this search")
        wrapMode: Text.NoWrap
    }

    Chip {
        id: bookmark

        visible: false
        theme: root.theme
        icon: "bookmark-simple"
        text: ""
    }

    implicitHeight: line.height + (correction.visible ? correction.implicitHeight : 0)

    Item {
        id: line

        width: parent.width
        height: root.below ? found.implicitHeight + root.theme.space2 + buttons.height : Math.max(found.implicitHeight, root.sortable ? buttons.height : 0)

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
            text: root.aside
            wrapMode: Text.NoWrap
        }

        Row {
            id: tools

            anchors.right: buttons.left
            anchors.rightMargin: root.theme.space5
            anchors.verticalCenter: buttons.verticalCenter
            visible: root.offers
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

        Flow {
            id: buttons

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: root.below ? parent.width : Math.min(root.beside, parent.width)
            visible: root.sortable
            spacing: root.theme.space3

            Chip {
                id: keep

                objectName: "keepSearch"
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                icon: "bookmark-simple"
                text: root.worded ? words.text : ""
                spoken: words.text
                on: root.search.kept
                checkable: true
                checked: root.search.kept
                onActivated: root.search.keepSearch()
            }

            Chip {
                id: paper

                readonly property real taken: visible ? implicitWidth : 0

                objectName: "printList"
                visible: root.search.count > 0
                theme: root.theme
                icon: "printer"
                text: qsTr("Print")
                onActivated: root.printWanted()
            }

            Chip {
                id: sort

                objectName: "sortButton"
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                icon: "arrows-down-up"
                text: root.search.sort
                more: qsTr("What comes first?")
                trailingIcon: root.theme.small ? "" : "caret-down"
                onActivated: root.sortWanted()
            }
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
