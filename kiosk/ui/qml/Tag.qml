pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A fact; no edge, so it cannot be pressed. Kinds: neutral, ok, info, warn, error, fresh ("new"), trend.
Rectangle {
    id: root

    required property Theme theme
    required property string text
    property string icon: ""
    property string kind: "neutral"
    readonly property int side: theme.space3 + theme.borderThin
    readonly property int picture: icon ? mark.size + theme.space2 : 0
    readonly property var faces: ({
            neutral: theme.bg,
            ok: theme.successTint,
            info: theme.infoTint,
            warn: theme.warningTint,
            error: theme.dangerTint,
            fresh: theme.marigold,
            trend: theme.marigoldTint
        })
    readonly property var inks: ({
            neutral: theme.text,
            ok: theme.success,
            info: theme.info,
            warn: theme.warning,
            error: theme.danger,
            fresh: theme.onMarigold,
            trend: theme.text
        })

    implicitWidth: word.implicitWidth + picture + 2 * side
    implicitHeight: word.implicitHeight + theme.space2
    radius: theme.radiusSmall
    color: faces[kind]
    border.width: theme.highContrast ? theme.borderThin : 0
    border.color: theme.line

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        anchors.centerIn: parent
        spacing: root.theme.space2

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            color: root.inks[root.kind]
            size: root.theme.iconSmall
        }

        Label {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - root.picture - 2 * root.side)
            theme: root.theme
            role: root.kind === "fresh" ? "labelStrong" : "label"
            color: root.inks[root.kind]
            text: root.text
            Accessible.ignored: true
        }
    }
}
