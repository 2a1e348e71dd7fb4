pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// The dialogs and sheets of the gallery; one at a time.
Item {
    id: root

    required property App app
    required property Theme theme
    required property Samples samples
    property string shown: ""

    function close(): void {
        root.shown = "";
    }

    component Shown: Loader {
        required property string name

        anchors.fill: parent
        active: root.shown === name
        focus: active
    }

    Shown {
        name: "dialog"
        sourceComponent: Dialog {
            theme: root.theme
            title: "Wil je iets bewaren?"
            subtitle: "Er staan 2 vacatures op je lijst."
            dialogWidth: root.theme.dialogNormal
            onClosed: root.close()

            PushButton {
                theme: root.theme
                kind: "primary"
                text: "Druk af"
                onActivated: root.close()
            }
        }
    }

    Shown {
        name: "danger"
        sourceComponent: Dialog {
            theme: root.theme
            title: "Wis je dossier?"
            subtitle: "Alles is meteen en voor altijd weg."
            dialogWidth: root.theme.dialogNormal
            icon: "trash"
            alarming: true
            onClosed: root.close()

            PushButton {
                theme: root.theme
                kind: "danger"
                text: "Wis alles"
                onActivated: root.close()
            }
        }
    }

    Shown {
        name: "sheet"
        sourceComponent: Sheet {
            theme: root.theme
            title: "Kies wat past"
            icon: "funnel"
            opened: true
            onClosed: root.close()

            Label {
                width: parent?.width ?? 0
                theme: root.theme
                text: "De pagina achter dit blad volgt meteen."
            }
        }
    }

    Shown {
        name: "access"
        sourceComponent: AccessSheet {
            app: root.app
            opened: true
            onClosed: root.close()
        }
    }

    Shown {
        name: "language"
        sourceComponent: LanguageSheet {
            app: root.app
            opened: true
            onClosed: root.close()
        }
    }

    Shown {
        name: "take-along"
        sourceComponent: TakeAlongDialog {
            app: root.app
            theme: root.theme
            onClosed: root.close()
        }
    }

    Shown {
        name: "print"
        sourceComponent: PrintDialog {
            app: root.app
            theme: root.theme
            onClosed: root.close()
        }
    }

    Shown {
        name: "help"
        sourceComponent: HelpDialog {
            app: root.app
            theme: root.theme
            onClosed: root.close()
        }
    }

    Shown {
        name: "desk"
        sourceComponent: DeskDialog {
            app: root.app
            theme: root.theme
            onClosed: root.close()
        }
    }

    Shown {
        name: "sort"
        sourceComponent: SortSheet {
            theme: root.theme
            opened: true
            sorts: root.samples.sorts
            onChosen: sort => root.samples.sort(sort)
            onClosed: root.close()
        }
    }

    Shown {
        name: "closed-door"
        sourceComponent: ClosedDoorDialog {
            app: root.app
            theme: root.theme
            onClosed: root.close()
        }
    }
}
