pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Trainings without typing: what they are about as pictures.
SectorWindows {
    objectName: "domainsPage"
    theme: app.trainingTheme
    sectors: app.domains
    title: qsTr("Trainings")
    help: qsTr("Touch what you want to learn about. Then touch a training.")
    icon: "graduation-cap"
    question: qsTr("What do you want to learn about?")
    none: qsTr("No trainings suit your other choices.")
}
