pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One vacancy. Beside the text stand the actions, how to apply and the way there, as far as there is room for them; in one
// column the actions stick above the doorstep where the page is high enough, and stand under the facts elsewhere.
KioskPage {
    id: root

    readonly property VacancyController vacancy: app.vacancy
    readonly property int sideRoom: height - header.height - 2 * theme.space5
    readonly property bool beside: !theme.portrait && !theme.single && actions.implicitHeight <= sideRoom
    readonly property bool turnBeside: beside && theme.low && turn.implicitHeight + side.spacing + actions.implicitHeight <= sideRoom
    readonly property bool barred: !beside && height - header.height > 4 * bar.height
    readonly property bool placed: vacancy.journey.address !== "" || vacancy.journey.remote
    readonly property int gap: theme.small ? theme.space5 : theme.space6
    // How to apply and the way there belong beside the text, but not cut off.
    readonly property int room: beside && !theme.low ? side.height - actions.implicitHeight - ways.implicitHeight - side.spacing : -1
    readonly property bool waysBeside: room >= 0
    readonly property bool wayBeside: room >= way.rest + side.spacing
    // Not whether the rail is seen: on a page that waits on the way back nothing is, and its text must not move.
    readonly property bool railed: body.contentHeight > body.height
    readonly property bool pinned: theme.small && !theme.low && beside && smallHead.implicitHeight < height / 4

    objectName: "vacancyPage"
    theme: app.vacancyTheme
    title: qsTr("Vacancies")
    help: qsTr("Read the vacancy. Print it, or take it along on your phone.")
    topic: pinned ? smallHead : wholeHead
    Keys.forwardTo: [rail]

    ReadPlace {
        navigation: root.app.navigation
        record: root.vacancy
        target: body
        current: root.visible
    }

    PageHeader {
        id: header

        width: parent.width
        height: root.theme.low ? 0 : implicitHeight
        visible: !root.theme.low
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "briefcase"
        fact: root.theme.single ? "" : root.vacancy.neighbours.place

        ResultTurn {
            visible: !root.theme.single && root.vacancy.neighbours.place !== ""
            theme: root.theme
            neighbours: root.vacancy.neighbours
        }
    }

    VacancyHead {
        id: smallHead

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        visible: root.pinned && root.vacancy.known
        theme: root.theme
        vacancy: root.vacancy
        warning: root.app.feed.callFirst
        large: false
    }

    Flickable {
        id: body

        objectName: "vacancyBody"
        anchors.top: root.pinned ? smallHead.bottom : header.bottom
        anchors.topMargin: root.pinned ? root.theme.space4 : 0
        anchors.bottom: root.barred ? bar.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: root.railed ? rail.left : root.beside ? side.left : parent.right
        anchors.rightMargin: root.railed ? root.theme.space5 : root.beside ? root.gap : root.theme.margin
        visible: root.vacancy.known
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: inside.height + inside.y + root.theme.space5

        Column {
            id: inside

            y: root.pinned ? 0 : root.theme.space5
            width: parent.width
            spacing: root.theme.space5

            ResultTurn {
                visible: !root.turnBeside && (root.theme.single || root.theme.low) && root.vacancy.neighbours.place !== ""
                theme: root.theme
                neighbours: root.vacancy.neighbours
            }

            VacancyHead {
                id: wholeHead

                width: parent.width
                visible: !root.pinned
                place: root.theme.single || root.theme.low ? root.vacancy.neighbours.place : ""
                theme: root.theme
                vacancy: root.vacancy
                warning: root.app.feed.callFirst
                large: !root.theme.small && !root.theme.low
            }

            VacancyBody {
                width: parent.width
                theme: root.theme
                vacancy: root.vacancy
                onOpened: key => root.app.navigation.open("vacancy", key)
                onCourseOpened: key => root.app.navigation.open("training", key)

                actions: TakeActions {
                    width: parent?.width ?? 0
                    visible: !root.beside && !root.barred
                    theme: root.theme
                    flat: !root.theme.portrait
                    kept: root.vacancy.kept
                    onKeepWanted: root.vacancy.toggleKept()
                    onPrintWanted: root.vacancy.printOut()
                    onPhoneWanted: root.vacancy.takeAlong()
                    onNoteWanted: root.vacancy.noteApplied()
                    appliable: true
                    applied: root.vacancy.applied
                }

                ApplyCard {
                    width: parent.width
                    visible: !root.waysBeside
                    theme: root.theme
                    ways: root.vacancy.ways
                }

                WayCard {
                    width: parent.width
                    visible: !root.wayBeside && root.placed
                    room: root.theme.mapRoom
                    theme: root.theme
                    journey: root.vacancy.journey
                }
            }
        }
    }

    ScrollRail {
        id: rail

        anchors.top: body.top
        anchors.topMargin: root.pinned ? 0 : root.theme.space5
        anchors.bottom: body.bottom
        anchors.bottomMargin: root.theme.space5
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.gap : root.theme.margin
        visible: body.visible && root.railed
        theme: root.theme
        target: body
    }

    Column {
        id: side

        anchors.top: body.top
        anchors.topMargin: root.pinned ? 0 : root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space5
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.small ? root.theme.sideColumnSmall : root.theme.sideColumn
        visible: root.beside && root.vacancy.known
        spacing: root.theme.space4

        ResultTurn {
            id: turn

            visible: root.turnBeside && root.vacancy.neighbours.place !== ""
            theme: root.theme
            neighbours: root.vacancy.neighbours
        }

        TakeActions {
            id: actions

            width: parent.width
            theme: root.theme
            flat: root.theme.low && rows
            kept: root.vacancy.kept
            onKeepWanted: root.vacancy.toggleKept()
            onPrintWanted: root.vacancy.printOut()
            onPhoneWanted: root.vacancy.takeAlong()
            onNoteWanted: root.vacancy.noteApplied()
            appliable: true
            applied: root.vacancy.applied
        }

        ApplyCard {
            id: ways

            width: parent.width
            visible: root.waysBeside
            theme: root.theme
            ways: root.vacancy.ways
        }

        WayCard {
            id: way

            width: parent.width
            visible: root.wayBeside && root.placed
            room: root.room - side.spacing
            theme: root.theme
            journey: root.vacancy.journey
        }
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: sticky.height + 2 * (root.theme.portrait ? root.theme.space5 : root.theme.space3)
        visible: root.barred && root.vacancy.known
        color: root.theme.bgDeep

        Rectangle {
            width: parent.width
            height: root.theme.borderDialog
            color: root.theme.line
        }

        TakeActions {
            id: sticky

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.theme.margin
            anchors.rightMargin: root.theme.margin
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            flat: !root.theme.portrait
            kept: root.vacancy.kept
            onKeepWanted: root.vacancy.toggleKept()
            onPrintWanted: root.vacancy.printOut()
            onPhoneWanted: root.vacancy.takeAlong()
            onNoteWanted: root.vacancy.noteApplied()
            appliable: true
            applied: root.vacancy.applied
        }
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space6
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        visible: root.vacancy.gone
        theme: root.theme
        icon: "binoculars"
        fact: root.vacancy.fact
        meaning: root.vacancy.meaning

        PushButton {
            objectName: "backToResults"
            theme: root.theme
            kind: "primary"
            icon: "arrow-left"
            text: qsTr("Back to the vacancies")
            onActivated: root.app.navigation.back()
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.vacancy.printOut()
    }
}
