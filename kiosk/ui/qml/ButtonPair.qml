pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Two buttons beside each other, the last one as wide as what is left; one below the other where they do not fit so.
Grid {
    id: root

    required property Theme theme
    required property Item first
    required property Item last
    readonly property bool both: first.visible && last.visible
    readonly property bool beside: first.implicitWidth + spacing + last.implicitWidth <= width
    readonly property real firstWidth: both && beside ? first.implicitWidth : width
    readonly property real lastWidth: both && beside ? width - first.implicitWidth - spacing : width

    columns: beside ? 2 : 1
    spacing: theme.space4
}
