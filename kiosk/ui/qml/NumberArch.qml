pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The number of a step under an arch; `standing` is done (check), now (filled), todo (outline) or problem (warning).
Rectangle {
    id: root

    required property Theme theme
    required property int number
    required property string standing
    readonly property color ink: standing === "done" || standing === "now" ? theme.onPrimary : standing === "problem" ? theme.warning : theme.text
    // What the shape says, in words.
    readonly property string told: ({
            done: qsTr("Done"),
            now: qsTr("You are here"),
            todo: qsTr("Still to do"),
            problem: qsTr("Something is missing")
        })[standing]

    implicitWidth: theme.iconArch + theme.space1
    implicitHeight: implicitWidth + theme.space1
    topLeftRadius: width / 2
    topRightRadius: width / 2
    bottomLeftRadius: theme.radiusSmall
    bottomRightRadius: theme.radiusSmall
    color: ({
            done: theme.success,
            now: theme.primary,
            todo: theme.surface,
            problem: theme.warningTint
        })[standing]
    border.width: standing === "done" || standing === "now" ? 0 : theme.borderThin
    border.color: standing === "problem" ? theme.warning : theme.control

    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: root.standing === "done" || root.standing === "problem"
        name: root.standing === "problem" ? "warning" : "check"
        color: root.ink
        size: root.theme.iconSmall
    }

    Label {
        anchors.centerIn: parent
        visible: root.standing === "now" || root.standing === "todo"
        theme: root.theme
        role: "bodyLargeStrong"
        textScale: root.theme.capped("bodyLargeStrong", 44, root.theme.textScale)
        color: root.ink
        text: root.number
        Accessible.ignored: true
    }
}
