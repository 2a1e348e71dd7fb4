pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A part of a letter. Done or still to do it is one row that opens it; now it is open, with ready sentences, a way to
// type, and other sentences.
Item {
    id: root

    required property Theme theme
    required property int number
    required property string question
    required property string standing
    required property Rows sentences
    readonly property bool open: standing === "now"
    readonly property Item first: ready.count > 0 ? ready.itemAt(0) : null

    signal opened
    signal toggled(int row)
    signal typingAsked
    signal othersAsked

    implicitHeight: open ? card.implicitHeight : row.implicitHeight

    Pressable {
        id: row

        objectName: root.objectName + "Row"
        width: parent.width
        height: implicitHeight
        implicitHeight: Math.max(root.theme.controlHeight, closedHead.implicitHeight + 2 * root.theme.space3 + edge)
        visible: !root.open
        theme: root.theme
        spoken: root.question
        more: closedHead.told
        radius: root.theme.radiusCard
        onActivated: root.opened()

        LetterHead {
            id: closedHead

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: root.theme.space4
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            number: root.number
            question: root.question
            standing: root.standing
        }
    }

    Card {
        id: card

        width: parent.width
        height: implicitHeight
        visible: root.open
        theme: root.theme
        border.width: root.theme.borderDialog
        border.color: root.theme.primary

        Column {
            width: parent.width
            spacing: root.theme.space3

            LetterHead {
                id: head

                width: parent.width
                theme: root.theme
                number: root.number
                question: root.question
                standing: root.standing
                Accessible.role: Accessible.Heading
                Accessible.name: root.question
            }

            Repeater {
                id: ready

                model: root.sentences

                SentenceRow {
                    required property int index

                    objectName: "sentence" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    onActivated: root.toggled(index)
                }
            }

            Flow {
                width: parent.width
                spacing: root.theme.space3

                Chip {
                    objectName: "letterType"
                    theme: root.theme
                    icon: "keyboard"
                    text: qsTr("Type it yourself")
                    onActivated: root.typingAsked()
                }

                Chip {
                    objectName: "letterOthers"
                    theme: root.theme
                    icon: "arrows-clockwise"
                    text: qsTr("Show other sentences")
                    onActivated: root.othersAsked()
                }
            }
        }
    }
}
