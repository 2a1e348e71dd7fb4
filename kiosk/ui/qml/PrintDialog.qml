pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Printing, from the question to the sheets in the hand. Every trouble shows another way to take it along.
Dialog {
    id: root

    required property App app
    readonly property PrintingController printing: app.printing
    readonly property bool asking: printing.stage === "asking"
    readonly property bool stopped: printing.stage === "stopped"
    readonly property bool troubled: printing.stage === "trouble" || printing.stage === "none"
    // What one came for, not the way out.
    readonly property Item firstFocus: (body.item as PrintQuestion)?.first ?? (body.item as PrintWork)?.first ?? (body.item as PrintTrouble)?.first ?? null

    function close(): void {
        root.app.navigation.closeSheet();
    }

    objectName: "printDialog"
    title: asking ? qsTr("Print") : printing.fact
    subtitle: !asking ? printing.meaning : theme.low ? "" : printing.title
    alarming: printing.stage === "trouble"
    icon: asking ? "" : "printer"
    dialogWidth: asking || troubled ? theme.dialogWide : theme.dialogNormal
    onClosed: root.close()

    Loader {
        id: body

        width: parent.width
        sourceComponent: root.asking ? question : root.troubled || root.stopped ? trouble : work
    }

    Component {
        id: question

        PrintQuestion {
            theme: root.theme
            printing: root.printing
            room: root.room
            onRefused: root.close()
        }
    }

    Component {
        id: work

        PrintWork {
            theme: root.theme
            printing: root.printing
            onDone: root.close()
        }
    }

    Component {
        id: trouble

        PrintTrouble {
            theme: root.theme
            printing: root.printing
            content: root.stopped ? "" : root.app.takeAlong.content
            desk: root.app.desk
            room: root.room
            onClosed: root.close()
        }
    }
}
