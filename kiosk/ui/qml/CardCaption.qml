pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What to do with a printed card, beside its number.
Row {
    id: root

    required property Theme theme
    required property int number
    required property string title
    required property string line
    property string standing: "now"

    spacing: theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: number + ". " + title + ". " + line

    NumberArch {
        id: arch

        theme: root.theme
        number: root.number
        standing: root.standing
    }

    Column {
        width: parent.width - arch.width - parent.spacing

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }
    }
}
