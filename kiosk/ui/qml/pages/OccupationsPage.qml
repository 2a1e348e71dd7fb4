pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// Vacancies without typing, second step: the occupations of a sector, behind its door.
KioskPage {
    id: root

    readonly property OccupationsController occupations: app.occupations
    readonly property bool beside: !theme.portrait && !theme.small && !theme.low
    // A call alone is not made again in another language.
    readonly property string span: list.count > 0 && app.language.code ? occupations.span(list.first + 1, list.last, list.count) : ""

    objectName: "occupationsPage"
    theme: app.vacancyTheme
    title: qsTr("Vacancies")
    topic: door.visible ? door : head.asked
    help: qsTr("Touch an occupation to see its vacancies.")
    Keys.forwardTo: pager.visible ? [pager] : [rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "briefcase"
        fact: root.theme.portrait || root.theme.single || root.theme.low ? "" : qsTr("choose with pictures")

        PushButton {
            objectName: "typeInstead"
            theme: root.theme
            icon: "keyboard"
            text: qsTr("Type instead")
            onActivated: root.occupations.typeInstead()
        }
    }

    SideDoor {
        id: door

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        width: root.theme.doorColumn
        visible: root.beside && root.occupations.known
        theme: root.theme
        icon: root.occupations.icon
        title: root.occupations.sector
        facts: root.occupations.facts

        PushButton {
            objectName: "allOfSector"
            width: parent?.width ?? 0
            theme: root.theme
            text: root.occupations.everything
            onActivated: root.occupations.choose("")
        }

        PushButton {
            objectName: "otherSector"
            width: parent?.width ?? 0
            theme: root.theme
            text: qsTr("Other kind of work")
            onActivated: root.app.navigation.returnTo("sectors")
        }
    }

    Item {
        id: main

        anchors.top: header.bottom
        anchors.topMargin: root.theme.small || root.theme.low ? root.theme.space3 : root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: door.visible ? door.right : parent.left
        anchors.leftMargin: door.visible ? root.theme.space6 : root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin

        PictureHead {
            id: head

            anchors.left: parent.left
            width: parent.width - (ways.inline ? ways.width + root.theme.space5 : 0)
            height: Math.max(implicitHeight, ways.inline ? ways.height : 0)
            theme: root.theme
            pictures: root.occupations
            marked: !ways.inline
            question: root.beside || !root.occupations.known ? qsTr("What occupation?") : root.occupations.sector
        }

        Flow {
            id: ways

            readonly property real line: all.implicitWidth + other.implicitWidth + spacing
            // A low panel has no height for a line of their own.
            readonly property bool inline: root.theme.low && head.questionWidth + line + root.theme.space5 <= parent.width

            anchors.right: parent.right
            y: visible && !inline ? head.height + root.theme.space3 : 0
            width: inline ? line : parent.width
            height: visible ? implicitHeight : 0
            visible: !root.beside
            spacing: root.theme.space3

            PushButton {
                id: all

                objectName: "allOfSector"
                width: Math.min(implicitWidth, parent.width)
                visible: root.occupations.known
                theme: root.theme
                text: root.occupations.everything
                onActivated: root.occupations.choose("")
            }

            PushButton {
                id: other

                objectName: "otherSector"
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                text: qsTr("Other kind of work")
                onActivated: root.app.navigation.returnTo("sectors")
            }
        }

        ResultRows {
            id: list

            anchors.top: ways.visible && !ways.inline ? ways.bottom : head.bottom
            anchors.topMargin: root.theme.space4
            anchors.bottom: pager.visible ? pager.top : parent.bottom
            anchors.bottomMargin: pager.visible ? root.theme.space4 : 0
            anchors.left: parent.left
            anchors.right: rail.visible ? rail.left : parent.right
            anchors.rightMargin: rail.visible ? root.theme.space5 : 0
            visible: root.occupations.known && !root.occupations.bare
            theme: root.theme
            model: root.occupations.rows
            spoken: root.occupations.sector
            language: root.app.language.code
            leastRow: root.theme.archHeight + 2 * root.theme.space3 + root.theme.edgeHeight
            twofold: !root.theme.portrait && !root.theme.single
            row: OccupationRow {
                property bool waiting: false
                required property int index
                required property string key

                objectName: "occupation" + index
                width: list.rowWidth
                height: list.twofold ? list.rowHeight : Math.max(list.rowHeight, implicitHeight)
                onImplicitHeightChanged: list.fit()
                theme: root.theme
                // Rows that wait to be used again, and those that a grid makes ahead, are neither seen nor spoken.
                visible: !waiting && (!list.twofold || y < list.target.contentY + list.target.height && y + height > list.target.contentY)
                ListView.onPooled: waiting = true
                ListView.onReused: waiting = false
                GridView.onPooled: waiting = true
                GridView.onReused: waiting = false
                onActiveFocusChanged: if (activeFocus)
                    list.reveal(index)
                onActivated: root.occupations.choose(key)
            }
        }

        ScrollRail {
            id: rail

            anchors.top: list.top
            anchors.bottom: list.bottom
            anchors.right: parent.right
            visible: !root.theme.portrait && list.visible && list.count > 0
            theme: root.theme
            target: list.target
            // The gap below the last row is nothing to scroll to.
            atStart: list.first === 0
            atEnd: list.last >= list.count
            position: root.span
            turning: false
            onTurned: pages => list.turn(pages)
        }

        Pager {
            id: pager

            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.theme.portrait && list.visible && list.count > 0
            theme: root.theme
            span: root.span
            atStart: list.first === 0
            atEnd: list.last >= list.count
            onTurned: pages => list.turn(pages)
        }

        EmptyState {
            anchors.top: list.top
            width: parent.width
            visible: root.occupations.bare
            theme: root.theme
            icon: root.occupations.icon
            fact: qsTr("We do not know which occupations these vacancies are for.")
            meaning: qsTr("You can look at all of them.")
        }

        EmptyState {
            anchors.top: list.top
            width: parent.width
            visible: root.occupations.gone
            theme: root.theme
            icon: "binoculars"
            fact: root.occupations.fact
            meaning: root.occupations.meaning
        }
    }
}
