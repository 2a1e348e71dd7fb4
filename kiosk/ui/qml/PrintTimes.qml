pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How many times; in a low panel there is more room beside the question than below it.
Grid {
    id: root

    required property Theme theme
    required property PrintingController printing
    required property int across
    readonly property bool beside: theme.low && !theme.portrait

    columns: beside ? 2 : 1
    spacing: theme.space3
    verticalItemAlignment: Grid.AlignVCenter

    Label {
        id: times

        width: Math.min(implicitWidth, root.beside ? root.across - counter.width - root.spacing : root.across)
        theme: root.theme
        role: "title"
        text: qsTr("How many times?")
        Accessible.role: Accessible.Heading
    }

    Counter {
        id: counter

        theme: root.theme
        label: times.text
        number: root.printing.copies.number
        atLeast: root.printing.copies.atLeast
        atMost: root.printing.copies.atMost
        onStepped: step => root.printing.copies.add(step)
    }
}
