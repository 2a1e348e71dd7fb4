pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Who helps, why they, what they do and what to bring; `whole` with where they are, `chips` with what was chosen.
HelpPanel {
    id: root

    required property GuideAnswerController answer
    // Asking the office, if it can be asked from here.
    property AskController ask: null
    required property bool whole
    required property bool chips
    readonly property alias topic: name
    readonly property alias first: chosen.first
    readonly property bool halves: !theme.portrait && !theme.single && (whole || !theme.small)

    signal placeOpened(string key)
    signal partnerOpened(string key)

    Connections {
        target: root.answer

        function onArrived(): void {
            root.contentY = 0;
        }
    }

    YouChose {
        id: chosen

        width: parent?.width ?? 0
        visible: root.chips
        theme: root.theme
        model: root.answer.chosen
        spokenLanguage: root.answer.guideLanguage
        onChangeAsked: step => root.answer.change(step)
    }

    Row {
        width: parent?.width ?? 0
        spacing: root.theme.space5

        Arch {
            id: arch

            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            icon: root.answer.icon || "users-three"
            color: root.theme.primary
            ink: root.theme.onPrimary
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - arch.width - parent.spacing

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyLarge"
                soft: true
                text: qsTr("This is where to go")
            }

            Label {
                id: name

                width: parent.width
                objectName: "guideName"
                theme: root.theme
                role: "heading"
                text: root.answer.name
                spokenLanguage: root.answer.textLanguage
                Accessible.role: Accessible.Heading
            }
        }
    }

    PushButton {
        objectName: "answerCall"
        width: parent?.width ?? 0
        visible: root.ask?.offered ?? false
        theme: root.theme
        icon: "phone"
        text: qsTr("Ask to be called back")
        onActivated: root.ask?.begin("call")
    }

    Label {
        width: parent?.width ?? 0
        objectName: "guideWhy"
        theme: root.theme
        role: "title"
        text: root.answer.why
        spokenLanguage: root.answer.guideLanguage
    }

    GuideWhere {
        width: parent?.width ?? 0
        visible: root.whole
        theme: root.theme
        answer: root.answer
        onPlaceOpened: key => root.placeOpened(key)
    }

    Grid {
        id: halves

        readonly property real half: columns === 2 ? (width - columnSpacing) / 2 : width

        width: parent?.width ?? 0
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space5

        Column {
            width: halves.half
            spacing: root.theme.space5

            CheckList {
                width: parent.width
                theme: root.theme
                heading: qsTr("What do they do?")
                icon: "check-circle"
                model: root.answer.does
                spokenLanguage: root.answer.guideLanguage
            }

            Column {
                width: parent.width
                visible: tongues.count > 0
                spacing: root.theme.space2

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: qsTr("Which languages?")
                    Accessible.role: Accessible.Heading
                }

                Flow {
                    width: parent.width
                    spacing: root.theme.space3

                    Repeater {
                        id: tongues

                        model: root.answer.languages

                        Tag {
                            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                            theme: root.theme
                        }
                    }
                }
            }
        }

        CheckList {
            width: halves.half
            theme: root.theme
            heading: qsTr("Bring this")
            icon: "check"
            model: root.answer.bring
            spokenLanguage: root.answer.guideLanguage
        }
    }

    Column {
        width: parent?.width ?? 0
        visible: others.count > 0
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "label"
            soft: true
            text: qsTr("They can help you too")
            Accessible.role: Accessible.Heading
        }

        Tag {
            width: Math.min(implicitWidth, parent.width)
            visible: text !== ""
            theme: root.theme
            kind: "info"
            icon: "translate"
            text: root.answer.writtenIn
        }

        EqualGrid {
            id: cells

            width: parent.width
            most: root.halves && others.count > 1 ? 2 : 1
            columnSpacing: root.theme.space4
            rowSpacing: root.theme.space3

            Repeater {
                id: others

                model: root.answer.others

                PartnerRow {
                    required property int index
                    required property string key

                    objectName: "guideOther" + index
                    width: cells.cell
                    height: cells.tallest
                    theme: root.theme
                    spokenLanguage: root.answer.textLanguage
                    onActivated: root.partnerOpened(key)
                }
            }
        }
    }
}
