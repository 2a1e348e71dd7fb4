pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The languages, each with its level in plain words.
CvStep {
    id: root

    readonly property CvTongues form: app.cv.builder.tongues

    first: offers.count > 0 ? offers.itemAt(0) : null

    Connections {
        target: root.form

        function onTold(): void {
            if (!root.theme.focusShown)
                return;
            (cards.itemAt(cards.count - 1) as TongueCard)?.first?.forceActiveFocus();
            arrival.restart();
        }
    }

    // What was touched is gone: who uses keys goes on with how well.
    Timer {
        id: arrival

        interval: root.theme.arrival
        onTriggered: root.app.keyboard.reveal(cards.itemAt(cards.count - 1))
    }

    component TongueCard: Card {
        required property Item first
    }

    Repeater {
        id: cards

        model: root.form.rows

        TongueCard {
            id: card

            required property int index
            required property string name
            required property int level

            first: levels.count > 0 ? levels.itemAt(Math.max(0, level)) : null
            width: root.width
            theme: root.theme
            padding: root.theme.space4

            Column {
                width: parent.width
                spacing: root.theme.space3

                Item {
                    width: parent.width
                    height: Math.max(title.implicitHeight, away.height)

                    Label {
                        id: title

                        anchors.left: parent.left
                        anchors.right: away.left
                        anchors.rightMargin: root.theme.space3
                        anchors.verticalCenter: parent.verticalCenter
                        theme: root.theme
                        role: "title"
                        text: card.name
                        Accessible.role: Accessible.Heading
                    }

                    PushButton {
                        id: away

                        objectName: "cv-removeTongue" + card.index
                        anchors.right: parent.right
                        theme: root.theme
                        icon: "trash"
                        iconOnly: true
                        text: qsTr("Leave out: %1").arg(card.name)
                        onActivated: root.form.remove(card.index)
                    }
                }

                Flow {
                    width: parent.width
                    spacing: root.theme.space3

                    Repeater {
                        id: levels

                        model: root.form.levels

                        Chip {
                            required property int index
                            required property string modelData

                            objectName: "cv-level" + card.index + "-" + index
                            width: Math.min(implicitWidth, card.width - 2 * card.padding)
                            theme: root.theme
                            text: modelData
                            more: card.name
                            checkable: true
                            checkRole: Accessible.RadioButton
                            checked: card.level === index
                            on: card.level === index
                            onActivated: root.form.grade(card.index, index)
                        }
                    }
                }
            }
        }
    }

    Label {
        width: parent.width
        theme: root.theme
        role: "title"
        text: root.form.any ? qsTr("Another language?") : qsTr("Touch a language")
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: parent.width
        spacing: root.theme.space3

        Repeater {
            id: offers

            model: root.form.offers

            Chip {
                required property int index

                objectName: "cv-addTongue" + index
                width: Math.min(implicitWidth, root.width)
                theme: root.theme
                icon: "plus"
                onActivated: root.form.add(index)
            }
        }

        Chip {
            objectName: "cv-allTongues"
            visible: !root.form.all
            theme: root.theme
            icon: "caret-down"
            text: qsTr("Other languages")
            onActivated: root.form.offerAll()
        }
    }
}
