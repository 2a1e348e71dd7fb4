pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What was kept: vacancies, trainings and searches.
DossierPage {
    id: root

    objectName: "dossierSavedPage"
    title: qsTr("Saved")
    help: qsTr("Here is what you saved. Touch it to read it again.")
}
