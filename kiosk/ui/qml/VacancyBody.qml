pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Key facts, the employer's text, and vacancies like it. What stands beside it elsewhere is `middle` where there is no
// room beside it.
Column {
    id: root

    required property Theme theme
    required property VacancyController vacancy
    default property alias middle: slot.data
    readonly property bool halves: !theme.portrait && !theme.small

    signal opened(string key)

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

    Column {
        width: parent.width
        visible: likes.count > 0
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("More like this")
            Accessible.role: Accessible.Heading
        }

        Flow {
            id: similar

            readonly property int across: root.halves ? 3 : 1
            readonly property int share: Math.floor((width - (across - 1) * spacing) / across)

            width: parent.width
            spacing: root.theme.space4

            Repeater {
                id: likes

                model: root.vacancy.similar

                SimilarButton {
                    required property int index
                    required property string key

                    objectName: "similar" + index
                    width: similar.share
                    height: Math.max(implicitHeight, similar.across > 1 ? similar.tallest(likes.count) : 0)
                    theme: root.theme
                    onActivated: root.opened(key)
                }
            }

            function tallest(number: int): int {
                let most = 0;
                for (let at = 0; at < number; at++)
                    most = Math.max(most, likes.itemAt(at)?.implicitHeight ?? 0);
                return most;
            }
        }
    }
}
