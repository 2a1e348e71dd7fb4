pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What a dossier says first: what to do, what was done, what is new.
DossierPage {
    id: root

    objectName: "dossierPage"
    title: qsTr("My file")
    help: qsTr("Here you see what to do, where you applied and what is new for you.")
    first: true
}
