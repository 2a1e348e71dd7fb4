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

    implicitWidth: row.implicitWidth + 2 * theme.px(14)
    implicitHeight: theme.px(38)
    radius: theme.radiusSmall
    color: faces[kind]
    border.width: theme.highContrast ? theme.borderThin : 0
    border.color: theme.line

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.space2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            color: root.inks[root.kind]
            size: root.theme.px(24)
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 2 * root.theme.space2)
            theme: root.theme
            role: root.kind === "fresh" ? "labelStrong" : "label"
            color: root.inks[root.kind]
            text: root.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
}
