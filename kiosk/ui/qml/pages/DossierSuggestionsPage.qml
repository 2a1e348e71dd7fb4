pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What is suggested, by whom or from what, and why: beside the row, or below it where there is no room.
DossierPage {
    id: root

    readonly property SuggestionsController suggestions: app.suggestions

    objectName: "dossierSuggestionsPage"
    title: qsTr("Suggestions")
    help: qsTr("These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.")
    heading: theme.single ? title : qsTr("My file")
    fact: suggestions.count

    component Why: ReasonPanel {
        property bool personal: true
        required property string item

        theme: root.theme
        subject: root.suggestions.subject
        reasons: root.suggestions.reasons
        promise: root.suggestions.promise
        on: root.suggestions.similar
        switchText: root.suggestions.ofOthers ? qsTr("Show what others chose") : ""
        openText: root.suggestions.training ? qsTr("Look at the training") : qsTr("Look at the vacancy")
        openable: root.suggestions.subject !== ""
        onClosed: root.suggestions.explain(item)
        onSwitched: on => root.suggestions.setSimilar(on)
        onDeclined: root.suggestions.decline(item)
        onOpened: root.suggestions.open(item)
    }

    EmptyState {
        width: parent.width
        visible: root.suggestions.none
        theme: root.theme
        icon: "lightbulb"
        fact: qsTr("There are no suggestions now.")
        meaning: qsTr("Say what work you look for, or save what you like. Then we can suggest more like it.")

        PushButton {
            objectName: "suggestionsToPassport"
            theme: root.theme
            kind: "primary"
            icon: "medal"
            text: qsTr("Say what you look for")
            onActivated: root.app.navigation.open("dossierPassport", "")
        }

        PushButton {
            objectName: "suggestionsToVacancies"
            theme: root.theme
            icon: "briefcase"
            text: qsTr("Look for work")
            onActivated: root.app.navigation.open("search", "")
        }
    }

    Item {
        id: halves

        readonly property bool beside: root.wide
        readonly property Item pointed: rows.itemAt(root.suggestions.chosenRow)
        readonly property real middle: pointed ? pointed.y + pointed.height / 2 : 0
        readonly property int share: beside ? Math.floor((width - root.theme.space6) * 0.58) : width

        width: parent.width
        height: Math.max(list.height, panel.active ? panel.y + panel.height : 0)

        Column {
            id: list

            anchors.left: parent.left
            width: halves.share
            spacing: root.theme.space3

            Repeater {
                id: rows

                model: root.suggestions.rows

                Column {
                    id: entry

                    required property int index
                    required property string item
                    required property string icon
                    required property string tagKind
                    required property string tag
                    required property string title
                    required property string ownTitle
                    required property string lang
                    required property string line
                    required property string value
                    required property bool gone
                    required property bool kept
                    required property bool chosen

                    width: list.width
                    spacing: root.theme.space3

                    SuggestionRow {
                        property bool personal: true

                        objectName: "suggested" + entry.index
                        width: parent.width
                        theme: root.theme
                        icon: entry.icon
                        tagKind: entry.tagKind
                        tag: entry.tag
                        title: entry.title
                        ownTitle: entry.ownTitle
                        lang: entry.lang
                        line: entry.line
                        value: entry.value
                        chosen: entry.chosen
                        available: !entry.gone
                        why: entry.gone ? entry.title : ""
                        onActivated: root.suggestions.open(entry.item)

                        PushButton {
                            objectName: "why" + entry.index
                            theme: root.theme
                            kind: entry.chosen ? "primary" : "secondary"
                            icon: "question"
                            iconOnly: true
                            text: qsTr("Why do I see this?")
                            more: entry.title
                            checkable: true
                            checked: entry.chosen
                            onActivated: root.suggestions.explain(entry.item)
                        }

                        PushButton {
                            objectName: "keepSuggestion" + entry.index
                            visible: !entry.gone
                            theme: root.theme
                            kind: entry.kept ? "primary" : "secondary"
                            icon: "bookmark-simple"
                            iconWeight: entry.kept ? "fill" : "bold"
                            iconOnly: true
                            text: qsTr("Save")
                            more: entry.title
                            checkable: true
                            checked: entry.kept
                            onActivated: root.suggestions.toggleKept(entry.item)
                        }

                        PushButton {
                            objectName: "decline" + entry.index
                            theme: root.theme
                            icon: "x"
                            iconOnly: true
                            text: qsTr("Not for me")
                            more: entry.title
                            onActivated: root.suggestions.decline(entry.item)
                        }
                    }

                    Loader {
                        width: parent.width
                        active: entry.chosen && !halves.beside
                        visible: active
                        sourceComponent: Why {
                            item: entry.item
                        }
                    }
                }
            }
        }

        Loader {
            id: panel

            anchors.right: parent.right
            y: Math.max(0, Math.min(halves.middle - height / 2, list.height - height))
            width: halves.width - halves.share
            active: halves.beside && root.suggestions.chosenRow >= 0
            sourceComponent: Why {
                item: root.suggestions.chosenItem
                pointsAt: halves.middle - panel.y
            }
        }
    }

    overlay: Item {
        anchors.fill: parent

        Connections {
            target: root.suggestions

            function onAside(): void {
                undo.show(qsTr("You do not see it again."));
            }
        }

        Toast {
            id: undo

            objectName: "asideToast"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.theme.space4
            width: Math.min(root.theme.dialogNormal, parent.width - 2 * root.theme.margin)
            theme: root.theme
            undoText: qsTr("Undo")
            onUndone: root.suggestions.undo()
        }
    }
}
