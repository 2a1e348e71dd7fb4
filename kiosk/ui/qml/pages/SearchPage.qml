pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Vacancies.
ResultPage {
    id: root

    objectName: "searchPage"
    theme: app.vacancyTheme
    title: qsTr("Vacancies")
    help: root.search.report + " " + (root.search.wayOut || qsTr("Type the work you are looking for, or choose what suits you. Then touch a vacancy."))
    icon: "briefcase"
    prompt: qsTr("What work are you looking for?")
    fieldName: "searchField"
    search: app.search
    filters: app.filters
    suggest: app.suggest
    shownRow: app.vacancy.neighbours.position
    pictured: true
    onPicturesWanted: root.app.navigation.open("sectors", "")
    onSuggestionTaken: row => root.app.search.takeSuggestion(row)
    row: ListRow {
        id: hit

        property bool waiting: false
        required property int index
        required icon
        required tags
        required ownTitle
        required lang
        required property string key
        required property bool kept
        required property string employer
        required property string city
        required property string easyDutch
        required property string km
        required property string kmNote
        required property bool isNew

        objectName: "result" + index
        width: root.rowWidth
        height: root.heightOf(implicitHeight)
        onImplicitHeightChanged: root.fit()
        theme: root.theme
        more: root.search.place(index + 1, root.search.count)
        narrow: root.slim
        strong: employer
        soft: city
        okTag: easyDutch
        warnTag: root.app.feed.callFirst
        warnIcon: "phone"
        freshTag: isNew && !warnTag ? qsTr("New") : ""
        value: km
        valueNote: kmNote
        // Rows that wait to be used again, and those that a grid makes ahead, are neither seen nor spoken.
        visible: !waiting && (!root.twofold || root.holds(y, height))
        ListView.onPooled: waiting = true
        ListView.onReused: waiting = false
        GridView.onPooled: waiting = true
        GridView.onReused: waiting = false
        onActiveFocusChanged: if (activeFocus)
            root.reveal(index)
        onActivated: if (key) {
            root.leave();
            root.app.navigation.open("vacancy", key);
        }

        KeepButton {
            objectName: "keep" + hit.index
            visible: !root.typing && !root.theme.single
            theme: root.theme
            kept: hit.kept
            onActivated: root.app.keep.toggle("vacancy", hit.key)
        }
    }
}
