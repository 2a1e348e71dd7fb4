pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A search: words and place on top, choices beside the results or in a sheet, and the results with every keystroke.
// `row` draws a result; it takes its size from `rowWidth` and `rowHeight`, and calls `leave` before it opens another page.
KioskPage {
    id: root

    required property Search search
    required property FilterController filters
    required property string icon
    required property string prompt
    required property string fieldName
    required property Component row
    // A row lends some of its room at top and bottom where the list then shows one more.
    readonly property int lent: 2 * theme.space1
    property int leastRow: theme.lineOf(slim ? "row" : "title", theme.textScale) + theme.lineOf("body", theme.textScale) + theme.lineOf("label", theme.textScale) + 2 * theme.space1 + 3 * theme.space2 + theme.edgeHeight - lent
    property SuggestController suggest: null
    // The row that was looked at last.
    property int shownRow: -1
    // Whether that was another one of these results than before.
    property bool moved: false
    // Whether one can also choose with pictures.
    property bool pictured: false
    readonly property alias rowWidth: list.rowWidth
    readonly property alias rowHeight: list.rowHeight
    readonly property alias twofold: list.twofold
    readonly property bool typing: field.active
    readonly property bool wide: !theme.portrait && !theme.small && !theme.low
    readonly property bool beside: wide && !typing
    // One control below another.
    readonly property bool stacked: theme.portrait || theme.single
    // Whether suggestions fit beside the results; elsewhere they need the whole width, right below the field.
    readonly property bool spacious: !stacked && theme.textScale < 1.5
    readonly property bool slim: twofold || typing && !theme.portrait
    readonly property bool nothing: search.missing || search.known && search.count === 0
    // Whether a page key turns the list: nothing else says where one is then.
    property bool turning: false
    readonly property int lastRow: list.last
    readonly property string span: list.count > 0 && search.found ? search.span(list.first + 1, list.last, list.count) : ""

    signal suggestionTaken(int row)
    signal picturesWanted

    function leave(): void {
        root.app.keyboard.close();
    }

    function holds(top: real, height: real): bool {
        return top < list.target.contentY + list.target.height && top + height > list.target.contentY;
    }

    // How high a row is whose words want `wanted`.
    function heightOf(wanted: real): real {
        return root.twofold || wanted <= root.rowHeight + root.lent ? root.rowHeight : wanted;
    }

    function fit(): void {
        list.fit();
    }

    function reveal(index: int): void {
        list.reveal(index);
    }

    function sayTurned(): void {
        root.turning = false;
        root.app.reader.say(root.span);
    }

    // By touch a page is read aloud from its start.
    firstFocus: theme.focusShown ? field : null
    Component.onCompleted: field.text = search.text
    onShownRowChanged: moved = shownRow >= 0
    onVisibleChanged: if (visible && moved) {
        moved = false;
        list.reveal(shownRow);
    }
    onLastRowChanged: if (turning)
        Qt.callLater(sayTurned)
    Keys.forwardTo: pager.visible ? [pager] : [rail]

    Connections {
        target: root.search

        function onAsked(): void {
            if (field.text !== root.search.text)
                field.text = root.search.text;
        }

        function onWordsAsked(): void {
            field.open();
        }
    }

    Connections {
        target: root.search.results

        function onModelReset(): void {
            root.moved = false;
        }
    }

    PageHeader {
        id: header

        width: parent.width
        height: visible ? implicitHeight : 0
        visible: !root.theme.low
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: root.icon
        // Over the keys large suggestions leave no room for results nor for how many there are.
        fact: root.typing ? (results.visible || counted.implicitWidth + root.theme.space5 > spare ? "" : counted.text) : root.theme.portrait || root.theme.single ? "" : root.span

        PushButton {
            objectName: "picturesButton"
            visible: root.pictured && !root.theme.low && !root.typing
            theme: root.theme
            icon: "squares-four"
            text: root.theme.single || pictures.implicitWidth > header.spare ? qsTr("Pictures") : pictures.text
            onActivated: root.picturesWanted()
        }
    }

    // Measured and not shown.
    Label {
        id: counted

        visible: false
        theme: root.theme
        role: "bodyLarge"
        text: root.search.found
    }

    PushButton {
        id: pictures

        visible: false
        theme: root.theme
        icon: "squares-four"
        text: qsTr("Choose with pictures")
    }

    Banner {
        id: old

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        objectName: "oldData"
        // Where there is no room, the rows say it.
        visible: root.app.feed.old && !root.typing && !root.theme.low && !root.theme.single
        theme: root.theme
        warning: true
        icon: "wifi-slash"
        fact: qsTr("No new data. Searching works as always.")
        meaning: root.app.feed.age
    }

    Loader {
        id: filters

        anchors.top: old.visible ? old.bottom : header.bottom
        anchors.topMargin: root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        width: root.theme.textScale > 1 ? root.theme.filterColumnWide : root.theme.filterColumn
        active: root.wide
        visible: root.beside
        sourceComponent: FilterColumn {
            theme: root.theme
            filters: root.filters
            onMoreWanted: root.app.navigation.openSheet("filters")
        }
    }

    Item {
        id: main

        anchors.top: old.visible ? old.bottom : header.bottom
        anchors.topMargin: root.theme.small || root.typing ? root.theme.space4 : root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.typing ? root.theme.space3 : root.theme.space4
        anchors.left: root.beside ? filters.right : parent.left
        anchors.leftMargin: root.beside ? root.theme.space6 : root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin

        TextField {
            id: field

            objectName: root.fieldName
            anchors.left: parent.left
            width: parent.width - (root.stacked ? 0 : (origin.visible ? origin.width + root.theme.space4 : 0) + choices.taken)
            theme: root.theme
            keyboard: root.app.keyboard
            label: root.prompt
            prompt: root.prompt
            icon: "magnifying-glass"
            goLabel: qsTr("Search")
            clearLabel: qsTr("Clear what you typed")
            onEdited: text => root.search.setText(text)
        }

        SuggestList {
            id: suggestions

            readonly property bool wanted: root.typing && root.suggest !== null && root.suggest.any

            anchors.top: field.bottom
            anchors.topMargin: root.theme.space3
            anchors.left: parent.left
            width: results.aside ? (root.theme.small ? root.theme.suggestWidthSmall : root.theme.suggestWidth) : parent.width
            room: parent.height - field.height - root.theme.space3
            visible: wanted && shown > 0
            theme: root.theme
            model: root.suggest?.rows ?? null
            onChosen: row => {
                root.leave();
                root.suggestionTaken(row);
            }
        }

        SelectField {
            id: origin

            readonly property int usual: choices.taken > 0 || root.theme.small ? root.theme.originFieldSmall : root.theme.originField

            objectName: "originButton"
            anchors.right: parent.right
            anchors.rightMargin: choices.taken
            y: root.stacked ? field.height + root.theme.space3 : 0
            width: root.stacked ? parent.width - choices.taken : Math.max(usual, Math.min(implicitWidth, parent.width / 3))
            visible: !root.typing || root.spacious
            theme: root.theme
            label: root.theme.small || root.theme.single || root.theme.low ? "" : qsTr("in")
            text: root.app.origin.place
            more: qsTr("Where do you want to search from?")
            icon: "map-pin"
            onActivated: {
                root.app.keyboard.close();
                root.app.navigation.openSheet("origin");
            }
        }

        Row {
            id: choices

            readonly property real taken: visible && implicitWidth > 0 ? implicitWidth + root.theme.space4 : 0

            anchors.right: parent.right
            y: origin.y
            visible: !root.beside && !root.typing
            spacing: root.theme.space4

            PushButton {
                objectName: "filterButton"
                height: origin.height
                theme: root.theme
                icon: "funnel"
                text: root.theme.small || root.theme.single || root.pictured && root.theme.low ? qsTr("Choose") : qsTr("Choose what fits")
                badge: root.filters.number > 0 ? root.filters.number.toString() : ""
                more: root.search.summary
                onActivated: root.app.navigation.openSheet("filters")
            }

            // Where there is no header for it.
            PushButton {
                objectName: "picturesButton"
                height: origin.height
                visible: root.pictured && root.theme.low
                theme: root.theme
                icon: "squares-four"
                text: qsTr("Pictures")
                onActivated: root.picturesWanted()
            }
        }

        // What is chosen and stands nowhere else, to take away with one touch; upright also a few proposals.
        Flow {
            id: chips

            readonly property bool proposing: root.theme.portrait && !root.theme.low && root.theme.textScale < 1.5
            readonly property list<bool> asked: root.beside ? (filters.item as FilterColumn)?.shown ?? [] : []
            readonly property bool told: !root.nothing && head.offers
            readonly property bool any: visible && implicitHeight > 0

            anchors.top: origin.bottom
            anchors.topMargin: any ? root.theme.space3 : 0
            width: parent.width
            height: any ? implicitHeight : 0
            spacing: root.theme.space3
            visible: !root.typing

            Repeater {
                model: root.filters.chips

                FilterChip {
                    required property int question
                    required property bool brief

                    width: Math.min(implicitWidth, chips.width)
                    visible: chips.proposing || chosen && !chips.told && !(brief && chips.asked[question])
                    theme: root.theme
                    filters: root.filters
                }
            }
        }

        Item {
            id: results

            // Beside the suggestions while there is room for both.
            readonly property bool aside: suggestions.wanted && root.spacious

            anchors.top: root.typing ? (suggestions.visible && !aside ? suggestions.bottom : field.bottom) : chips.any ? chips.bottom : root.stacked ? origin.bottom : field.bottom
            anchors.topMargin: root.theme.space3
            anchors.bottom: parent.bottom
            anchors.left: aside ? suggestions.right : parent.left
            anchors.leftMargin: aside ? root.theme.space5 : 0
            anchors.right: parent.right
            visible: height > head.implicitHeight || nothingFound.visible

            ResultHead {
                id: head

                width: parent.width
                height: visible ? implicitHeight : 0
                // Where it and one result do not fit, the result counts for more.
                visible: !root.nothing && (!root.theme.low || root.typing || results.height >= root.leastRow + root.theme.chipHeight + root.theme.space3)
                theme: root.theme
                search: root.search
                filters: root.filters
                span: (root.theme.low || root.theme.single) && list.visible ? root.span : ""
                sortable: !root.typing
                offering: root.theme.small && !root.theme.low && !root.typing && root.filters.number <= 2 && root.search.correction === ""
                summed: !chips.any
                onSortWanted: root.app.navigation.openSheet("sort")
                onPrintWanted: root.search.printOut()
            }

            ResultRows {
                id: list

                anchors.top: head.bottom
                anchors.topMargin: root.theme.space3
                anchors.bottom: pager.visible ? pager.top : parent.bottom
                anchors.bottomMargin: pager.visible ? root.theme.space4 : 0
                anchors.left: parent.left
                anchors.right: rail.visible ? rail.left : parent.right
                anchors.rightMargin: rail.visible ? root.theme.space5 : 0
                // Over the keys only whole rows; else a part of a row is better than none.
                visible: !root.nothing && height >= (root.typing ? root.leastRow : root.leastRow / 2)
                theme: root.theme
                model: root.search.results
                spoken: root.search.found
                row: root.row
                language: root.app.language.code
                scrollable: rail.visible || pager.visible
                leastRow: root.leastRow
                twofold: root.theme.low && !root.theme.portrait && !root.theme.small && !root.typing
            }

            ScrollRail {
                id: rail

                anchors.top: list.top
                anchors.bottom: list.bottom
                anchors.right: parent.right
                // Beside one row over the keys there is no room for it: the list then shows what comes first.
                visible: (!root.theme.portrait || root.typing) && list.visible && list.count > 0 && list.height >= implicitHeight
                theme: root.theme
                target: list.target
                position: root.span
                turning: false
                onTurned: pages => list.turn(pages)
                onKeyed: root.turning = true
            }

            Pager {
                id: pager

                anchors.bottom: parent.bottom
                width: parent.width
                // Not by whether the list is visible, which its place decides.
                visible: root.theme.portrait && !root.typing && list.count > 0 && results.height >= implicitHeight + root.leastRow
                theme: root.theme
                span: root.span
                atStart: list.target.atYBeginning
                atEnd: list.target.atYEnd
                onTurned: pages => list.turn(pages)
                onKeyed: root.turning = true
            }

            ZeroResults {
                id: nothingFound

                anchors.fill: parent
                visible: root.nothing
                theme: root.theme
                missing: root.search.missing
                searched: root.search.everything
                hint: root.search.wayOut
                advice: root.search.advice
                onTaken: row => root.search.takeAdvice(row)

                PushButton {
                    objectName: "keepSearch"
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    visible: !root.search.missing && root.search.everything !== ""
                    theme: root.theme
                    kind: root.search.kept ? "primary" : "secondary"
                    icon: "bookmark-simple"
                    iconWeight: root.search.kept ? "fill" : "bold"
                    text: root.search.kept ? qsTr("Search saved") : qsTr("Save this search")
                    checkable: true
                    checked: root.search.kept
                    onActivated: root.search.keepSearch()
                }

                DeskButton {
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    app: root.app
                    theme: root.theme
                }
            }
        }
    }

    Late {
        id: choosing

        wanted: root.app.navigation.sheet === "filters"
        sourceComponent: FilterSheet {
            objectName: "filterSheet"
            theme: root.theme
            opened: choosing.ready
            filters: root.filters
            doneText: root.search.show
            onClosed: root.app.navigation.closeSheet()
        }
    }

    Late {
        id: sorting

        wanted: root.app.navigation.sheet === "sort"
        sourceComponent: SortSheet {
            theme: root.theme
            opened: sorting.ready
            sorts: root.search.sorts
            onChosen: sort => root.search.setSort(sort)
            onClosed: root.app.navigation.closeSheet()
        }
    }

    Late {
        id: placing

        wanted: root.app.navigation.sheet === "origin"
        sourceComponent: OriginSheet {
            theme: root.theme
            opened: placing.ready
            origin: root.app.origin
            keyboard: root.app.keyboard
            onClosed: {
                root.app.keyboard.close();
                root.app.navigation.closeSheet();
            }
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.search.printOut()
    }
}
