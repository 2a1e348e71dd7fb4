pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One vacancy. Beside the text stand the actions, how to apply and the way there; on an upright panel the actions
// stick above the doorstep.
KioskPage {
    id: root

    readonly property VacancyController vacancy: app.vacancy
    readonly property bool beside: !theme.portrait

    objectName: "vacancyPage"
    theme: app.vacancyTheme
    title: qsTr("Vacancies")
    help: qsTr("Read the vacancy. Print it, or take it along on your phone.")

    Connections {
        target: root.vacancy

        function onArrived(): void {
            body.contentY = 0;
        }
    }

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "briefcase"
        fact: root.theme.portrait ? "" : root.vacancy.place

        PushButton {
            objectName: "previousVacancy"
            visible: root.vacancy.place !== ""
            theme: root.theme
            icon: "caret-left"
            text: qsTr("Previous")
            iconOnly: true
            available: root.vacancy.hasPrevious
            onActivated: root.vacancy.showPrevious()
        }

        PushButton {
            objectName: "nextVacancy"
            visible: root.vacancy.place !== ""
            theme: root.theme
            trailingIcon: "caret-right"
            text: qsTr("Next")
            available: root.vacancy.hasNext
            onActivated: root.vacancy.showNext()
        }
    }

    VacancyHead {
        id: smallHead

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space3
        x: root.theme.margin
        width: parent.width - 2 * x
        visible: root.theme.small && root.vacancy.known
        theme: root.theme
        vacancy: root.vacancy
    }

    Flickable {
        id: body

        objectName: "vacancyBody"
        anchors.top: root.theme.small ? smallHead.bottom : header.bottom
        anchors.topMargin: root.theme.small ? root.theme.space4 : 0
        anchors.bottom: root.beside ? parent.bottom : bar.top
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: (root.beside ? root.theme.px(root.theme.small ? 20 : 32) : root.theme.margin) + (rail.visible ? rail.width + root.theme.space5 : 0)
        visible: root.vacancy.known
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: inside.height + 2 * root.theme.px(22)

        Column {
            id: inside

            y: root.theme.small ? 0 : root.theme.px(22)
            width: parent.width
            spacing: root.theme.px(18)

            VacancyHead {
                width: parent.width
                visible: !root.theme.small
                theme: root.theme
                vacancy: root.vacancy
            }

            VacancyBody {
                width: parent.width
                theme: root.theme
                vacancy: root.vacancy
                onOpened: key => root.app.navigation.open("vacancy", key)

                ApplyCard {
                    width: parent.width
                    theme: root.theme
                    ways: root.vacancy.ways
                }

                WayCard {
                    width: parent.width
                    room: root.theme.px(420)
                    theme: root.theme
                    vacancy: root.vacancy
                }
            }
        }
    }

    ScrollRail {
        id: rail

        anchors.top: body.top
        anchors.topMargin: root.theme.small ? 0 : root.theme.px(22)
        anchors.bottom: body.bottom
        anchors.bottomMargin: root.theme.px(20)
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.theme.px(root.theme.small ? 20 : 32) : root.theme.margin
        theme: root.theme
        target: body
    }

    Column {
        id: side

        anchors.top: body.top
        anchors.topMargin: root.theme.small ? 0 : root.theme.px(22)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.px(root.theme.small ? 480 : 564)
        visible: root.beside && root.vacancy.known
        spacing: root.theme.space4

        VacancyActions {
            id: actions

            width: parent.width
            theme: root.theme
            vacancy: root.vacancy
        }

        ApplyCard {
            id: ways

            width: parent.width
            theme: root.theme
            ways: root.vacancy.ways
        }

        WayCard {
            width: parent.width
            room: side.height - actions.height - ways.height - 2 * side.spacing
            theme: root.theme
            vacancy: root.vacancy
        }
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.controlBig + 2 * root.theme.px(22)
        visible: !root.beside
        color: root.theme.bgDeep

        Rectangle {
            width: parent.width
            height: root.theme.borderDialog
            color: root.theme.line
        }

        VacancyActions {
            anchors.verticalCenter: parent.verticalCenter
            x: root.theme.margin
            width: parent.width - 2 * x
            theme: root.theme
            vacancy: root.vacancy
        }
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space6
        x: root.theme.margin
        width: parent.width - 2 * x
        visible: root.vacancy.gone
        theme: root.theme
        icon: "binoculars"
        fact: qsTr("This vacancy is no longer there")
        meaning: qsTr("It may have been filled. You did nothing wrong.")

        PushButton {
            objectName: "backToResults"
            theme: root.theme
            kind: "primary"
            icon: "arrow-left"
            text: qsTr("Back to the vacancies")
            onActivated: root.app.navigation.back()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "print" && root.visible
        sourceComponent: PrintDialog {
            app: root.app
            theme: root.theme
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "takeAlong" && root.visible
        sourceComponent: TakeAlongDialog {
            app: root.app
            theme: root.theme
            onPrintWanted: root.vacancy.printOut()
        }
    }
}
