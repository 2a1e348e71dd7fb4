pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One question of "Who can help me with …?", with a picture for each choice. What was chosen before stands above it.
KioskPage {
    id: root

    required property GuideQuestionController question
    readonly property int most: theme.portrait || theme.single ? 2 : Math.min(4, windows.count)

    objectName: "guidePage"
    theme: app.helpTheme
    title: question.title || qsTr("Job shop & help")
    // Not at the button above it, which calls a person.
    firstFocus: theme.focusShown && windows.count > 0 ? windows.itemAt(0) : null
    help: qsTr("Touch the picture that fits. Back goes to the question before.")

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: qsTr("Job shop & help")
        icon: "handshake"
        fact: qsTr("who can help me?")

        DeskButton {
            visible: root.app.desk.available && !root.theme.low
            app: root.app
            theme: root.theme
        }
    }

    Connections {
        target: root.question

        function onArrived(): void {
            body.contentY = 0;
        }
    }

    ScrollArea {
        id: body

        anchors.top: header.bottom
        anchors.topMargin: root.theme.small ? root.theme.space4 : root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: !root.question.gone
        theme: root.theme

        Column {
            width: parent.width
            spacing: root.theme.space4

            YouChose {
                width: parent.width
                visible: root.question.begun
                theme: root.theme
                model: root.question.chosen
                spokenLanguage: root.question.guideLanguage
                onChangeAsked: step => root.question.change(step)
            }

            Flow {
                width: parent.width
                spacing: root.theme.space5

                Label {
                    width: Math.min(implicitWidth, parent.width)
                    objectName: "guideQuestion"
                    theme: root.theme
                    role: "heading"
                    text: root.question.title
                    spokenLanguage: root.question.guideLanguage
                    Accessible.role: Accessible.Heading
                }

                Label {
                    width: Math.min(implicitWidth, parent.width)
                    theme: root.theme
                    soft: true
                    text: root.question.progress
                    topPadding: lead + root.theme.space3
                }
            }

            EqualGrid {
                id: cells

                width: parent.width
                most: root.most
                columnSpacing: root.theme.space4
                rowSpacing: root.theme.space4

                Repeater {
                    id: windows

                    model: root.question.windows

                    WindowTile {
                        required property string key

                        objectName: "guide-" + key
                        width: cells.cell
                        height: cells.tallest
                        theme: root.theme
                        big: !root.theme.small && !root.theme.low
                        spokenLanguage: root.question.guideLanguage
                        onActivated: root.question.choose(key)
                    }
                }
            }

            EqualGrid {
                id: bars

                width: parent.width
                most: root.theme.single ? 1 : 2
                columnSpacing: root.theme.space4
                rowSpacing: root.theme.space4

                Repeater {
                    model: root.question.bars

                    WindowTile {
                        required property string key

                        objectName: "guide-" + key
                        width: bars.cell
                        height: bars.tallest
                        theme: root.theme
                        flat: true
                        spokenLanguage: root.question.guideLanguage
                        onActivated: root.question.choose(key)
                    }
                }
            }
        }
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space5
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.question.gone
        theme: root.theme
        icon: "users-three"
        fact: root.question.fact
        meaning: root.question.meaning

        PushButton {
            objectName: "otherHelp"
            theme: root.theme
            kind: "primary"
            icon: "users-three"
            text: qsTr("See who can help")
            onActivated: root.app.navigation.open("places", "")
        }
    }
}
