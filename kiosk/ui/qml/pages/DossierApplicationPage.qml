pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// One application: what happened on a line of time, what happens now, whom to reach.
DossierPage {
    id: root

    readonly property ApplicationController application: app.application

    objectName: "dossierApplicationPage"
    title: qsTr("Application")
    subject: application.title
    help: qsTr("Say here what happened with this application.")
    heading: application.title || title
    fact: application.where
    own: true

    Flow {
        id: columns

        // The pictures in the middle need the most room.
        readonly property int side: root.wide ? (width - 2 * spacing) * 0.28 : width
        readonly property int middle: root.wide ? width - 2 * spacing - 2 * side : width

        width: parent.width
        visible: root.application.known
        spacing: root.gap

        Column {
            width: columns.side
            spacing: root.theme.space4

            Tag {
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                kind: root.application.stateKind
                text: root.application.state
            }

            Label {
                readonly property bool personal: true

                width: parent.width
                visible: root.theme.single && text !== ""
                theme: root.theme
                soft: true
                text: root.application.where
            }

            Card {
                width: parent.width
                theme: root.theme

                Timeline {
                    property bool personal: true

                    width: parent?.width ?? 0
                    theme: root.theme
                    model: root.application.entries
                    title: qsTr("What happened")
                }
            }
        }

        Column {
            width: columns.middle
            spacing: root.theme.space4

            Card {
                width: parent.width
                theme: root.theme
                border.width: theme.borderDialog
                border.color: theme.primary

                Column {
                    width: parent?.width ?? 0
                    spacing: root.theme.space4

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "title"
                        text: qsTr("What happened?")
                        Accessible.role: Accessible.Heading
                    }

                    EqualGrid {
                        id: pictures

                        width: parent.width
                        most: 3 * widest + 2 * spacing <= width ? 3 : 2
                        spacing: root.theme.space3

                        Repeater {
                            model: root.application.events

                            ActionTile {
                                required property int index
                                required property bool chosen

                                objectName: "event" + index
                                width: pictures.cell
                                height: pictures.tallest
                                theme: root.theme
                                on: chosen
                                checkable: true
                                checkRole: Accessible.RadioButton
                                checked: chosen
                                onActivated: root.application.chooseEvent(index)
                            }
                        }
                    }

                    DayPicker {
                        width: parent.width
                        theme: root.theme
                        choice: root.application.days
                        prefix: "eventDay"
                    }

                    TextField {
                        objectName: "eventNote"
                        width: parent.width
                        theme: root.theme
                        keyboard: root.app.keyboard
                        label: qsTr("Write something with it")
                        prompt: label
                        personal: true
                        maximumLength: 200
                        text: root.application.note
                        onEdited: text => root.application.writeNote(text)
                    }

                    PushButton {
                        objectName: "eventAdd"
                        width: parent.width
                        theme: root.theme
                        kind: "primary"
                        big: true
                        icon: "plus"
                        text: qsTr("Add it")
                        available: root.application.ready
                        why: qsTr("Choose first what happened.")
                        onActivated: root.application.add()
                    }
                }
            }
        }

        Column {
            width: columns.side
            spacing: root.theme.space4

            ApplyCard {
                property bool personal: true

                width: parent.width
                visible: root.application.reachable
                theme: root.theme
                heading: qsTr("Contact")
                ways: root.application.contact
            }

            PushButton {
                objectName: "applicationVacancy"
                width: parent.width
                visible: root.application.hasVacancy
                theme: root.theme
                icon: "file-text"
                text: qsTr("Show the vacancy")
                onActivated: root.application.showVacancy()
            }

            PushButton {
                objectName: "applicationRemove"
                width: parent.width
                theme: root.theme
                icon: "trash"
                ink: root.theme.danger
                text: qsTr("Remove this application")
                onActivated: root.application.askRemoval()
            }
        }
    }

    EmptyState {
        width: parent.width
        visible: !root.application.known
        theme: root.theme
        icon: "binoculars"
        fact: qsTr("This application is no longer there.")
    }

    overlay: Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "removeApplication" && root.visible
        sourceComponent: RemoveDialog {
            app: root.app
            theme: root.theme
            title: qsTr("Remove this application?")
            fact: qsTr("It goes from your list and from your proof. You cannot get it back.")
            onRemoved: root.application.remove()
        }
    }
}
