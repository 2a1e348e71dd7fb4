pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Trainings.
ResultPage {
    id: root

    objectName: "trainingsPage"
    theme: app.trainingTheme
    title: qsTr("Trainings")
    help: qsTr("Type what you want to learn, or choose what suits you. Then touch a training.")
    icon: "graduation-cap"
    prompt: qsTr("What do you want to learn?")
    fieldName: "trainingField"
    search: app.trainings
    filters: app.trainingFilters
    leastRow: theme.px(theme.portrait ? 158 : 136)
    shownRow: app.training.position
    row: TrainingRow {
        required property int index
        required property string key

        objectName: "result" + index
        width: root.rowWidth
        height: root.rowHeight
        theme: root.theme
        narrow: root.theme.portrait
        onActivated: if (key) {
            root.leave();
            root.app.navigation.open("training", key);
        }
    }
}
