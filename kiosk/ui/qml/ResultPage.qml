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
    property int leastRow: theme.px(theme.portrait && !typing ? 158 : 132)
    property SuggestController suggest: null
    property int shownRow: -1
    readonly property int rowWidth: list.width
    readonly property int rowHeight: list.row
    readonly property bool narrow: typing && !theme.portrait
    readonly property bool typing: field.active
    readonly property bool beside: !theme.portrait && !theme.small && !typing
    readonly property bool nothing: search.missing || search.known && search.count === 0

    signal suggestionTaken(int row)

    function leave(): void {
        root.app.keyboard.close();
    }

    Component.onCompleted: field.text = search.text
    onVisibleChanged: if (visible && shownRow >= 0)
        list.positionViewAtIndex(shownRow, ListView.Contain)

    Connections {
        target: root.search

        function onAsked(): void {
            if (field.text !== root.search.text)
                field.text = root.search.text;
        }
    }

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: root.icon
        fact: list.count > 0 && !root.theme.portrait && !root.typing ? root.search.span(list.first + 1, list.last, list.count) : ""
    }

    FilterColumn {
        id: filters

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        x: root.theme.margin
        width: root.theme.px(528)
        visible: root.beside
        theme: root.theme
        filters: root.filters
        onMoreWanted: root.app.navigation.openSheet("filters")
    }

    Item {
        id: main

        anchors.top: header.bottom
        anchors.topMargin: root.theme.px(root.theme.small ? 18 : 24)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(root.typing ? 12 : 20)
        anchors.left: parent.left
        anchors.leftMargin: root.beside ? filters.x + filters.width + root.theme.space6 : root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin

        TextField {
            id: field

            objectName: root.fieldName
            width: parent.width - (root.theme.portrait ? 0 : origin.width + root.theme.space4 + (choose.visible ? choose.width + root.theme.space4 : 0))
            theme: root.theme
            keyboard: root.app.keyboard
            label: root.prompt
            prompt: root.prompt
            icon: "magnifying-glass"
            goLabel: qsTr("Search")
            clearLabel: qsTr("Clear what you typed")
            onEdited: text => root.search.setText(text)
        }

        SelectField {
            id: origin

            objectName: "originButton"
            x: root.theme.portrait ? 0 : parent.width - width - (choose.visible ? choose.width + root.theme.space4 : 0)
            y: root.theme.portrait ? field.height + root.theme.space4 : 0
            width: root.theme.portrait ? parent.width - choose.width - root.theme.space4 : root.theme.px(root.theme.small ? 290 : 400)
            visible: !root.theme.portrait || !root.typing
            theme: root.theme
            label: root.theme.small ? "" : qsTr("in")
            text: root.app.origin.place
            icon: "map-pin"
            onActivated: {
                root.app.keyboard.close();
                root.app.navigation.openSheet("origin");
            }
        }

        PushButton {
            id: choose

            objectName: "filterButton"
            x: parent.width - width
            y: origin.y
            height: root.theme.fieldHeight
            visible: (root.theme.portrait || root.theme.small) && !root.typing
            theme: root.theme
            icon: "funnel"
            text: root.theme.small ? qsTr("Choose") : qsTr("Choose what fits")
            badge: root.filters.number > 0 ? root.filters.number.toString() : ""
            onActivated: root.app.navigation.openSheet("filters")
        }

        SuggestList {
            id: suggestions

            readonly property bool wanted: root.typing && root.suggest !== null && root.suggest.any

            anchors.top: field.bottom
            anchors.topMargin: root.theme.px(14)
            width: root.theme.portrait ? parent.width : root.theme.px(root.theme.small ? 680 : 1000)
            visible: wanted
            theme: root.theme
            model: root.suggest?.rows ?? null
            onChosen: row => {
                root.leave();
                root.suggestionTaken(row);
            }
        }

        Row {
            id: chips

            anchors.top: origin.bottom
            anchors.topMargin: root.theme.space4
            width: parent.width
            height: visible ? root.theme.chipHeight : 0
            clip: true
            spacing: root.theme.space3
            visible: root.theme.portrait && !root.typing

            Repeater {
                model: root.filters.chips

                Chip {
                    required count
                    required property string group
                    required property string value
                    required property string label
                    required property bool chosen
                    required property bool none

                    objectName: "chip-" + group + "-" + value
                    theme: root.theme
                    text: label
                    on: chosen
                    empty: none
                    checkable: true
                    checked: chosen
                    onActivated: root.filters.toggle(group, value)
                }
            }
        }

        Item {
            id: results

            readonly property bool aside: suggestions.wanted && !root.theme.portrait

            anchors.top: root.typing ? (aside || !suggestions.wanted ? field.bottom : suggestions.bottom) : root.theme.portrait ? chips.bottom : field.bottom
            anchors.topMargin: root.theme.space2
            anchors.bottom: parent.bottom
            anchors.left: aside ? suggestions.right : parent.left
            anchors.leftMargin: aside ? root.theme.space5 : 0
            anchors.right: parent.right

            Item {
                id: head

                width: parent.width
                visible: !root.nothing
                height: root.theme.px(root.typing ? 64 : 80)

                Label {
                    id: found

                    objectName: "found"
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    role: "count"
                    text: root.search.found
                    Accessible.role: Accessible.Heading
                }

                Label {
                    anchors.left: found.right
                    anchors.leftMargin: root.theme.space4
                    anchors.right: sort.visible ? sort.left : parent.right
                    anchors.rightMargin: root.theme.space4
                    anchors.baseline: found.baseline
                    visible: !root.theme.portrait && !root.theme.small || root.search.correction !== ""
                    theme: root.theme
                    soft: true
                    text: root.search.correction || root.search.summary
                    maximumLineCount: 1
                    elide: Text.ElideRight
                }

                Row {
                    anchors.right: sort.left
                    anchors.rightMargin: root.theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.theme.small && !root.typing && root.search.correction === ""
                    spacing: root.theme.space3

                    Repeater {
                        model: root.filters.chips

                        Chip {
                            required property int index
                            required property string group
                            required property string value
                            required property string label
                            required property bool chosen
                            required property bool none

                            objectName: "chip-" + group + "-" + value
                            visible: index < 2
                            theme: root.theme
                            text: label
                            on: chosen
                            empty: none
                            checkable: true
                            checked: chosen
                            onActivated: root.filters.toggle(group, value)
                        }
                    }
                }

                Chip {
                    id: sort

                    objectName: "sortButton"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !root.typing
                    theme: root.theme
                    icon: "arrows-down-up"
                    text: root.search.sort
                    trailingIcon: root.theme.small ? "" : "caret-down"
                    onActivated: root.app.navigation.openSheet("sort")
                }
            }

            ResultList {
                id: list

                anchors.top: head.bottom
                anchors.topMargin: root.theme.space1
                anchors.bottom: pager.visible ? pager.top : parent.bottom
                anchors.bottomMargin: pager.visible ? root.theme.space5 : 0
                width: parent.width - (rail.visible ? rail.width + root.theme.px(26) : 0)
                visible: !root.nothing
                theme: root.theme
                leastRow: root.leastRow
                model: root.search.results
                delegate: root.row
            }

            ScrollRail {
                id: rail

                anchors.top: list.top
                anchors.bottom: list.bottom
                anchors.right: parent.right
                visible: !root.theme.portrait && !root.typing && list.visible && list.count > 0
                theme: root.theme
                target: list
                turning: false
                onTurned: pages => list.turn(pages)
            }

            Pager {
                id: pager

                anchors.bottom: parent.bottom
                width: parent.width
                visible: root.theme.portrait && !root.typing && list.visible && list.count > 0
                theme: root.theme
                span: root.search.span(list.first + 1, list.last, list.count)
                atStart: list.first === 0
                atEnd: list.last >= list.count
                onTurned: pages => list.turn(pages)
            }

            ZeroResults {
                anchors.top: head.top
                anchors.topMargin: root.theme.px(14)
                width: parent.width
                visible: root.nothing
                theme: root.theme
                missing: root.search.missing
                searched: root.search.everything
                advice: root.search.advice
                onTaken: row => root.search.takeAdvice(row)
            }
        }
    }

    FilterSheet {
        objectName: "filterSheet"
        theme: root.theme
        opened: root.app.navigation.sheet === "filters"
        filters: root.filters
        doneText: root.search.show
        onClosed: root.app.navigation.closeSheet()
    }

    SortSheet {
        theme: root.theme
        opened: root.app.navigation.sheet === "sort"
        sorts: root.search.sorts
        onChosen: sort => root.search.setSort(sort)
        onClosed: root.app.navigation.closeSheet()
    }

    OriginSheet {
        theme: root.theme
        opened: root.app.navigation.sheet === "origin"
        origin: root.app.origin
        keyboard: root.app.keyboard
        onClosed: {
            root.app.keyboard.close();
            root.app.navigation.closeSheet();
        }
    }
}
