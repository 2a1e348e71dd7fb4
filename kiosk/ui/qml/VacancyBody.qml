pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Key facts, the employer's text, trainings that lead there, and vacancies like it. What stands beside it elsewhere are
// `actions` and `middle` where there is no room beside it.
Column {
    id: root

    required property Theme theme
    required property VacancyController vacancy
    default property alias middle: slot.data
    property alias actions: taking.data
    readonly property bool halves: !theme.portrait && !theme.small

    signal opened(string key)
    signal courseOpened(string key)

    spacing: theme.space5

    Card {
        width: parent.width
        visible: facts.count > 0
        theme: root.theme

        FactGrid {
            id: facts

            width: parent.width
            across: root.halves ? 3 : 2
            theme: root.theme
            model: root.vacancy.facts
        }
    }

    Column {
        id: taking

        width: parent.width
    }

    Card {
        property bool personal: true

        width: parent.width
        visible: has.count > 0
        theme: root.theme

        CheckList {
            id: has

            objectName: "owned"
            width: parent?.width ?? 0
            theme: root.theme
            icon: "check-circle"
            iconWeight: "fill"
            ink: root.theme.success
            heading: qsTr("You already have this")
            intro: count > 0 ? qsTr("It stands in your file.") : ""
            model: root.vacancy.owned
        }
    }

    TextNote {
        width: parent.width
        theme: root.theme
        icon: "translate"
        text: root.vacancy.writtenIn
    }

    Flow {
        id: text

        width: parent.width
        spacing: root.theme.space7

        Repeater {
            model: root.vacancy.sections

            TextSection {
                width: root.halves ? Math.floor((text.width - text.spacing) / 2) : text.width
                theme: root.theme
                spokenLanguage: root.vacancy.textLanguage
            }
        }
    }

    Column {
        id: slot

        width: parent.width
        spacing: root.theme.space5
    }

    LikeList {
        width: parent.width
        theme: root.theme
        title: qsTr("Trainings for this job")
        kind: "course"
        model: root.vacancy.courses
        across: root.halves ? 3 : 1
        onOpened: key => root.courseOpened(key)
    }

    LikeList {
        width: parent.width
        theme: root.theme
        title: qsTr("More like this")
        kind: "similar"
        model: root.vacancy.similar
        across: root.halves ? 3 : 1
        onOpened: key => root.opened(key)
    }
}
