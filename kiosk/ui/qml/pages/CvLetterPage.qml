pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// A letter of four parts, and how it looks.
KioskPage {
    id: root

    readonly property LetterController letter: app.cv.letter
    readonly property bool beside: !theme.portrait && !theme.single && !theme.low && theme.textScale < 1.5
    readonly property int gap: theme.small ? theme.space4 : theme.space5

    objectName: "cvLetterPage"
    theme: app.cvTheme
    title: qsTr("My letter") + ". " + letter.question
    firstFocus: (blocks.itemAt(letter.now) as LetterBlock)?.first ?? null
    help: qsTr("Touch the sentences that suit you. You see the letter grow.")
    Keys.forwardTo: [body.rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: qsTr("My letter")
        icon: "envelope-open"
        fact: root.theme.portrait || root.theme.small ? "" : root.letter.subject
    }

    ScrollArea {
        id: body

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.bottomMargin: bar.visible ? root.theme.touchGap : root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.theme.space6 : root.theme.margin
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space4

            Label {
                width: parent.width
                visible: root.letter.subject !== "" && (root.theme.portrait || root.theme.small)
                theme: root.theme
                soft: true
                text: root.letter.subject
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "heading"
                textScale: root.theme.capped(role, 60, root.theme.textScale)
                text: qsTr("Put the pieces together")
                Accessible.role: Accessible.Heading
            }

            Repeater {
                id: blocks

                model: root.letter.parts

                LetterBlock {
                    required property int index

                    objectName: "letter" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    number: index + 1
                    sentences: root.letter.sentences
                    onOpened: root.letter.open(index)
                    onToggled: row => root.letter.toggle(row)
                    onTypingAsked: root.letter.type()
                    onOthersAsked: root.letter.others()
                }
            }

            TextField {
                objectName: "letterOwn"
                width: parent.width
                visible: root.letter.typing
                theme: root.theme
                keyboard: root.app.keyboard
                label: qsTr("Your own sentence")
                showLabel: true
                personal: true
                clearLabel: qsTr("Clear")
                maximumLength: 300
                text: root.letter.own
                onEdited: text => root.letter.write(text)
            }

            Flow {
                width: parent.width
                visible: !root.beside
                spacing: root.theme.space4

                CvSheet {
                    width: root.theme.previewWidth
                    theme: root.theme
                    preview: root.letter.preview
                    title: qsTr("This is how your letter looks")
                    bare: true
                    onEnlarged: root.app.navigation.open("cvSheet", "letter")
                }
            }

            PushButton {
                objectName: "letter-print"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                visible: !root.beside
                theme: root.theme
                icon: "printer"
                text: qsTr("Print")
                onActivated: root.letter.printOut()
            }

            PushButton {
                objectName: "letter-applyBelow"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                visible: !root.beside
                theme: root.theme
                kind: "primary"
                icon: root.app.cvExits.apply.icon
                text: root.app.cvExits.apply.label
                onActivated: root.app.cvExits.apply.begin()
            }
        }
    }

    CvBar {
        id: bar

        anchors.left: parent.left
        anchors.right: root.beside ? side.left : parent.right
        anchors.bottom: parent.bottom
        visible: !root.app.keyboard.shown
        theme: root.theme
        endMargin: root.beside ? root.theme.space6 : root.theme.margin

        CvWays {
            width: parent.width
            theme: root.theme
            before: root.letter.before
            after: root.letter.after
            onPrevious: root.letter.move(-1)
            onNext: root.letter.move(1)
        }
    }

    ScrollArea {
        id: side

        anchors.top: body.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.small ? root.theme.previewWidth : root.theme.sideColumn
        visible: root.beside
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space4

            CvSheet {
                width: parent.width
                theme: root.theme
                preview: root.letter.preview
                title: qsTr("This is how your letter looks")
                room: side.height - paper.height - apply.height - 2 * root.theme.space4
                onEnlarged: root.app.navigation.open("cvSheet", "letter")
            }

            PushButton {
                id: paper

                objectName: "letter-print"
                width: parent.width
                theme: root.theme
                icon: "printer"
                text: qsTr("Print")
                onActivated: root.letter.printOut()
            }

            PushButton {
                id: apply

                objectName: "letter-apply"
                width: parent.width
                theme: root.theme
                kind: "primary"
                icon: root.app.cvExits.apply.icon
                text: root.app.cvExits.apply.label
                onActivated: root.app.cvExits.apply.begin()
            }
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
    }

    CvDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
    }
}
