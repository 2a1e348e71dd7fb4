pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Printing, from the question to the sheets in the hand. Every trouble shows another way to take the vacancy along.
Dialog {
    id: root

    required property App app
    readonly property PrintingController printing: app.printing
    readonly property bool asking: printing.stage === "asking"
    readonly property bool troubled: printing.stage === "trouble" || printing.stage === "none"

    function close(): void {
        root.printing.leave();
        root.app.navigation.closeSheet();
    }

    objectName: "printDialog"
    title: asking ? qsTr("Print") : printing.fact
    subtitle: asking ? printing.title : printing.meaning
    alarming: printing.stage === "trouble"
    icon: asking ? "" : "printer"
    dialogWidth: theme.px(printing.stage === "busy" || printing.stage === "done" ? 1100 : 1460)
    onClosed: root.close()

    Loader {
        width: parent.width
        sourceComponent: root.asking ? question : root.troubled ? trouble : work
    }

    Component {
        id: question

        Row {
            id: asked

            spacing: root.theme.px(60)

            Column {
                id: picture

                width: root.theme.px(root.theme.portrait ? 360 : 400)
                spacing: root.theme.space3

                Rectangle {
                    width: parent.width
                    height: width * 1.414
                    color: root.theme.paper
                    border.width: root.theme.borderThin
                    border.color: root.theme.control

                    Image {
                        id: paper

                        anchors.fill: parent
                        anchors.margins: root.theme.borderThin
                        objectName: "preview"
                        source: root.printing.preview
                        sourceSize.width: width
                        fillMode: Image.PreserveAspectFit
                        Accessible.role: Accessible.Graphic
                        Accessible.name: root.printing.sheetCaption
                    }
                }

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "bodyMedium"
                    text: root.printing.sheetCaption || qsTr("The sheet is being made")
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            Item {
                width: asked.width - picture.width - asked.spacing
                height: picture.height

                Column {
                    width: parent.width
                    spacing: root.theme.space3

                    Label {
                        theme: root.theme
                        role: "title"
                        text: qsTr("How many times?")
                    }

                    Counter {
                        theme: root.theme
                        number: root.printing.copies
                        atLeast: root.printing.atLeast
                        atMost: root.printing.atMost
                        onStepped: step => root.printing.addCopies(step)
                    }
                }

                Grid {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    columns: root.theme.portrait ? 1 : 2
                    spacing: root.theme.space4
                    layoutDirection: Qt.LeftToRight

                    PushButton {
                        id: not

                        objectName: "printNot"
                        width: root.theme.portrait ? parent.width : implicitWidth
                        theme: root.theme
                        big: true
                        text: qsTr("Not now")
                        onActivated: root.close()
                    }

                    PushButton {
                        objectName: "printNow"
                        width: root.theme.portrait ? parent.width : parent.width - not.width - parent.spacing
                        theme: root.theme
                        kind: "primary"
                        big: true
                        icon: "printer"
                        text: root.printing.printLabel
                        available: root.printing.ready
                        onActivated: root.printing.print()
                    }
                }
            }
        }
    }

    Component {
        id: work

        Column {
            spacing: root.theme.px(36)

            ProgressBar {
                objectName: "printProgress"
                width: parent.width
                visible: root.printing.stage === "busy"
                theme: root.theme
                words: root.printing.sheet
                portion: root.printing.portion
            }

            Row {
                anchors.right: parent.right
                spacing: root.theme.space4

                PushButton {
                    objectName: "printStop"
                    visible: root.printing.stage === "busy"
                    theme: root.theme
                    big: true
                    icon: "x"
                    text: qsTr("Stop printing")
                    onActivated: root.printing.cancel()
                }

                PushButton {
                    objectName: "printDone"
                    visible: root.printing.stage === "done"
                    theme: root.theme
                    kind: "primary"
                    big: true
                    icon: "check"
                    text: qsTr("I have my sheets")
                    onActivated: root.close()
                }
            }
        }
    }

    Component {
        id: trouble

        Grid {
            id: ways

            columns: root.theme.portrait ? 1 : 2
            spacing: root.theme.px(40)

            PhonePanel {
                id: phone

                width: root.theme.portrait ? ways.width : root.theme.px(560)
                theme: root.theme
                heading: qsTr("Take it along on your phone")
                content: root.app.takeAlong.content
            }

            Item {
                width: root.theme.portrait ? ways.width : ways.width - phone.width - ways.spacing
                height: root.theme.portrait ? help.height + choices.height + ways.spacing : phone.height

                Card {
                    id: help

                    width: parent.width
                    theme: root.theme

                    Row {
                        id: desk

                        width: parent.width
                        spacing: root.theme.space5

                        Icon {
                            id: person

                            name: "user-circle"
                            weight: "duotone"
                            color: root.theme.primary
                            size: root.theme.px(52)
                        }

                        Column {
                            width: desk.width - person.width - desk.spacing

                            Label {
                                width: parent.width
                                theme: root.theme
                                role: "row"
                                text: root.printing.ask
                            }

                            Label {
                                width: parent.width
                                theme: root.theme
                                text: root.app.feed.desk
                            }

                            Label {
                                width: parent.width
                                visible: text !== ""
                                theme: root.theme
                                soft: true
                                text: root.printing.after
                            }
                        }
                    }
                }

                Row {
                    id: choices

                    anchors.bottom: parent.bottom
                    width: parent.width
                    spacing: root.theme.space4

                    PushButton {
                        id: leave

                        objectName: "printClose"
                        visible: !root.printing.held
                        theme: root.theme
                        big: true
                        text: qsTr("Close")
                        onActivated: root.close()
                    }

                    PushButton {
                        objectName: "printAgain"
                        width: parent.width - leave.width - parent.spacing
                        visible: root.printing.stage === "trouble" && !root.printing.held
                        theme: root.theme
                        kind: "primary"
                        big: true
                        icon: "arrows-clockwise"
                        text: qsTr("Try again")
                        onActivated: root.printing.print()
                    }

                    PushButton {
                        objectName: "printStop"
                        width: parent.width
                        visible: root.printing.held
                        theme: root.theme
                        big: true
                        icon: "x"
                        text: qsTr("Stop printing")
                        onActivated: root.printing.cancel()
                    }
                }
            }
        }
    }
}
