pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Key facts, the employer's text, and vacancies like it. What stands beside it elsewhere is `middle` on an upright panel.
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
        padding: root.theme.px(22)

        Grid {
            id: grid

            readonly property int across: root.halves ? 3 : 2

            width: parent.width
            columns: across
            rowSpacing: root.theme.px(18)
            columnSpacing: root.theme.space5

            Repeater {
                id: facts

                model: root.vacancy.facts

                Fact {
                    width: (grid.width - (grid.across - 1) * grid.columnSpacing) / grid.across
                    theme: root.theme
                }
            }
        }
    }

    Flow {
        id: text

        width: parent.width
        spacing: root.theme.px(44)

        Repeater {
            model: root.vacancy.sections

            TextSection {
                width: root.halves ? (text.width - text.spacing) / 2 : text.width
                theme: root.theme
            }
        }
    }

    Column {
        id: slot

        width: parent.width
        visible: root.theme.portrait
        spacing: root.theme.space5
    }

    Column {
        width: parent.width
        visible: likes.count > 0
        spacing: root.theme.space3

        Label {
            theme: root.theme
            role: "title"
            text: qsTr("More like this")
            Accessible.role: Accessible.Heading
        }

        Grid {
            id: similar

            readonly property int across: root.halves ? 3 : 1

            width: parent.width
            columns: across
            spacing: root.theme.space4

            Repeater {
                id: likes

                model: root.vacancy.similar

                Pressable {
                    id: like

                    required property int index
                    required property string key
                    required property string title
                    required property string place

                    objectName: "similar" + index
                    width: (similar.width - (similar.across - 1) * similar.spacing) / similar.across
                    height: root.theme.controlBig
                    theme: root.theme
                    spoken: title + ", " + place
                    radius: root.theme.radiusCard
                    onActivated: root.opened(key)

                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        x: root.theme.px(20)
                        width: parent.width - 2 * x

                        Label {
                            width: parent.width
                            theme: root.theme
                            role: "bodyStrong"
                            text: like.title
                            maximumLineCount: 1
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }

                        Label {
                            width: parent.width
                            theme: root.theme
                            soft: true
                            text: like.place
                            maximumLineCount: 1
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
