pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A plain heading and short lines, each with the same picture.
Column {
    id: root

    required property Theme theme
    required property string heading
    required property Rows model
    property string icon: "check"
    property string iconWeight: "bold"
    property color ink: theme.primary
    readonly property alias count: lines.count
    property string intro: ""
    property string headingRole: "title"
    property string spokenLanguage: ""

    visible: lines.count > 0 || intro !== ""
    spacing: theme.space2

    Label {
        width: parent.width
        theme: root.theme
        role: root.headingRole
        text: root.heading
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: lines

        model: root.model

        Row {
            id: line

            required property string text

            width: root.width
            spacing: root.theme.space3

            Item {
                id: mark

                width: root.theme.iconSmall
                height: root.theme.lineOf("body", root.theme.textScale)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.icon
                    weight: root.iconWeight
                    color: root.ink
                    size: root.theme.iconSmall
                }
            }

            Label {
                width: parent.width - mark.width - parent.spacing
                theme: root.theme
                text: line.text
                spokenLanguage: root.spokenLanguage
            }
        }
    }

    Label {
        // Running text in another language keeps the direction of that language.
        LayoutMirroring.enabled: root.LayoutMirroring.enabled && root.spokenLanguage === ""
        width: parent.width
        visible: text !== ""
        topPadding: lead + (lines.count > 0 ? root.theme.space2 : 0)
        theme: root.theme
        soft: true
        text: root.intro
        spokenLanguage: root.spokenLanguage
    }
}
