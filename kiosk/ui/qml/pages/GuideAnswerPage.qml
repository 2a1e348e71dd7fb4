pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// Who can help, at the end of the guided choice; where they are stands beside it where there is room.
KioskPage {
    id: root

    readonly property GuideAnswerController answer: app.help.guide.answer
    readonly property bool beside: !theme.portrait && !theme.single && (!theme.small || theme.textScale === 1)

    objectName: "guideAnswerPage"
    theme: app.helpTheme
    title: qsTr("This is where to go")
    topic: whoHelps.topic
    // Not at the button above it, which calls a person.
    firstFocus: !theme.focusShown ? null : chosen.visible ? chosen.first : whoHelps.first
    help: qsTr("Read who can help you, what to bring, and where they are.")

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

    YouChose {
        id: chosen

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.answer.begun && !root.answer.gone && !root.theme.low && !root.theme.single
        theme: root.theme
        model: root.answer.chosen
        spokenLanguage: root.answer.guideLanguage
        onChangeAsked: step => root.answer.change(step)
    }

    GuideAnswer {
        id: whoHelps

        anchors.top: chosen.visible ? chosen.bottom : header.bottom
        anchors.topMargin: root.theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.theme.space5 : root.theme.margin
        visible: root.answer.known && !root.answer.gone
        theme: root.theme
        answer: root.answer
        ask: root.app.ask
        whole: !root.beside
        chips: !chosen.visible
        onPlaceOpened: key => root.app.navigation.open("place", key)
        onPartnerOpened: key => root.app.navigation.open("partner", key)
    }

    ScrollArea {
        id: side

        anchors.top: chosen.visible ? chosen.bottom : header.bottom
        anchors.topMargin: root.theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.small ? root.theme.sideColumnSmall : root.theme.sideColumn
        visible: root.beside && root.answer.known && !root.answer.gone
        theme: root.theme

        GuideWhere {
            width: parent.width
            theme: root.theme
            answer: root.answer
            onPlaceOpened: key => root.app.navigation.open("place", key)
        }
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space5
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.answer.gone
        theme: root.theme
        icon: "users-three"
        fact: root.answer.fact
        meaning: root.answer.meaning

        PushButton {
            objectName: "otherHelp"
            theme: root.theme
            kind: "primary"
            icon: "users-three"
            text: qsTr("See who can help")
            onActivated: root.app.navigation.open("places", "")
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.answer.printOut()
    }
}
