pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// A head and what is shown below it, in columns where there is room for them.
Column {
    id: root

    required property Theme theme
    required property string title
    readonly property real half: columns(2)
    readonly property real third: columns(3)
    readonly property real quarter: columns(4)
    default property alias content: flow.data

    function columns(most: int): real {
        const number = root.theme.single ? 1 : root.theme.small || root.theme.portrait ? Math.min(2, most) : most;
        return (root.width - (number - 1) * flow.spacing) / number;
    }

    width: Math.max(0, parent?.width ?? 0)
    spacing: theme.space5

    Label {
        width: parent.width
        theme: root.theme
        role: "heading"
        textScale: root.theme.capped("heading", 60, root.theme.textScale)
        text: root.title
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: flow

        width: parent.width
        spacing: root.theme.space6
    }
}
