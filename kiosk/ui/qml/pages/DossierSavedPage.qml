pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What was kept: vacancies and trainings, and searches beside or below them.
DossierPage {
    id: root

    readonly property SavedController saved: app.saved
    readonly property bool bare: saved.count === 0 && searches.count === 0
    readonly property bool halves: wide && searches.count > 0 && saved.count > 0

    objectName: "dossierSavedPage"
    title: qsTr("Saved")
    help: qsTr("Here is what you saved. Touch it to read it again.")
    heading: theme.single || !app.dossier.isOpen ? title : qsTr("My file")
    fact: app.dossier.isOpen ? "" : qsTr("for this visit")

    EmptyState {
        width: parent.width
        visible: root.bare
        theme: root.theme
        icon: "bookmark-simple"
        fact: qsTr("You saved nothing yet.")
        meaning: qsTr("Look for work or a training. Touch the bookmark. Then you find it here again.")

        PushButton {
            objectName: "savedToVacancies"
            theme: root.theme
            kind: "primary"
            icon: "briefcase"
            text: qsTr("Look for work")
            onActivated: root.app.navigation.open("search", "")
        }

        PushButton {
            objectName: "savedToTrainings"
            theme: root.theme
            icon: "graduation-cap"
            text: qsTr("Look for a training")
            onActivated: root.app.navigation.open("trainings", "")
        }
    }

    EmptyState {
        width: parent.width
        visible: !root.bare && !root.app.dossier.isOpen
        theme: root.theme
        icon: "folder-user"
        fact: qsTr("This is for this visit only.")
        meaning: qsTr("When you stop, it is wiped. Open a file to keep it longer.")

        PushButton {
            objectName: "savedToFile"
            theme: root.theme
            kind: "primary"
            icon: "folder-user"
            text: qsTr("Open or make a file")
            onActivated: root.app.navigation.open("dossierEnter", "")
        }
    }

    Flow {
        id: columns

        width: parent.width
        spacing: root.theme.space6
        visible: !root.bare

        Column {
            width: root.halves ? Math.floor((columns.width - columns.spacing) * 0.58) : columns.width
            visible: root.saved.count > 0
            spacing: root.theme.space3

            Flow {
                width: parent.width
                visible: chips.count > 0
                spacing: root.theme.space3

                Repeater {
                    id: chips

                    model: root.saved.chips

                    Chip {
                        required property int index
                        required property string note
                        required property bool chosen

                        objectName: "savedKind" + index
                        width: Math.min(implicitWidth, columns.width)
                        theme: root.theme
                        count: note
                        on: chosen
                        checkable: true
                        checkRole: Accessible.RadioButton
                        checked: chosen
                        onActivated: root.saved.choose(index)
                    }
                }
            }

            Repeater {
                model: root.saved.rows

                ListRow {
                    id: item

                    property bool personal: true
                    required property int index
                    required property string kind
                    required property string item
                    required property string by
                    required property string city
                    required property string note
                    required property string gone
                    required property list<string> facts
                    required property string km
                    required icon
                    required ownTitle
                    required lang

                    objectName: "saved" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    strong: by
                    soft: city
                    warnTag: gone
                    // Large letters leave no room beside the title.
                    tags: root.theme.single && km ? [km].concat(facts) : facts
                    value: root.theme.single ? "" : km
                    valueNote: root.theme.single ? "" : note
                    available: gone === ""
                    why: gone
                    onActivated: root.saved.open(kind, item.item)

                    PushButton {
                        objectName: "drop" + item.index
                        theme: root.theme
                        kind: item.gone ? "secondary" : "primary"
                        icon: item.gone ? "trash" : "bookmark-simple"
                        iconWeight: item.gone ? "bold" : "fill"
                        iconOnly: true
                        text: qsTr("Remove")
                        more: item.title
                        onActivated: root.saved.drop(item.kind, item.item)
                    }
                }
            }
        }

        Column {
            width: root.halves ? columns.width - columns.spacing - Math.floor((columns.width - columns.spacing) * 0.58) : columns.width
            visible: searches.count > 0
            spacing: root.theme.space3

            SectionHead {
                width: parent.width
                theme: root.theme
                icon: "magnifying-glass"
                text: qsTr("My searches")
                fact: root.saved.fresh
            }

            Repeater {
                id: searches

                model: root.saved.searches

                SavedSearch {
                    id: asked

                    property bool personal: true
                    required property int index

                    objectName: "search" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    more: qsTr("Show what it finds.")
                    onActivated: root.saved.showSearch(index)

                    PushButton {
                        objectName: "dropSearch" + asked.index
                        theme: root.theme
                        icon: "trash"
                        iconOnly: true
                        text: qsTr("Remove")
                        more: asked.title
                        onActivated: root.saved.dropSearch(asked.index)
                    }
                }
            }

            TextNote {
                width: parent.width
                theme: root.theme
                icon: "info"
                text: qsTr("New: since you last looked.")
            }
        }
    }

    actions: Item {
        implicitHeight: root.saved.printable ? paper.height : 0

        PushButton {
            id: paper

            objectName: "printSaved"
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.saved.printable
            theme: root.theme
            icon: "printer"
            text: qsTr("Print my list")
            onActivated: root.saved.printOut()
        }
    }

    overlay: TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.saved.printOut()
    }
}
