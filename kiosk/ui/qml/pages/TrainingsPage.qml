pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Trainings.
ResultPage {
    id: root

    objectName: "trainingsPage"
    theme: app.trainingTheme
    title: qsTr("Trainings")
    help: root.search.report + " " + (root.search.wayOut || qsTr("Type what you want to learn, or choose what suits you. Then touch a training."))
    icon: "graduation-cap"
    prompt: qsTr("What do you want to learn?")
    fieldName: "trainingField"
    search: app.trainings
    filters: app.trainingFilters
    suggest: app.trainingSuggest
    shownRow: app.training.neighbours.position
    pictured: true
    onPicturesWanted: root.app.navigation.open("domains", "")
    onSuggestionTaken: row => root.app.trainings.takeSuggestion(row)
    row: TrainingRow {
        id: hit

        property bool waiting: false
        required property int index
        required property string key
        required property bool kept

        objectName: "result" + index
        width: root.rowWidth
        height: root.heightOf(implicitHeight)
        onImplicitHeightChanged: root.fit()
        theme: root.theme
        more: root.search.place(index + 1, root.search.count)
        narrow: root.slim || root.theme.portrait
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
            root.app.navigation.open("training", key);
        }

        KeepButton {
            objectName: "keep" + hit.index
            visible: !root.typing && !root.theme.single
            theme: root.theme
            kept: hit.kept
            onActivated: root.app.keep.toggle("training", hit.key)
        }
    }
}
