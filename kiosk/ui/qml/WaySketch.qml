pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The way as the crow flies, north up, never mirrored: where one starts, where one goes, and towns to recognise.
Rectangle {
    id: root

    required property Theme theme
    required property WayPicture picture
    readonly property real shift: (height - width * aspect) / 2
    readonly property real aspect: 0.42
    readonly property point start: Qt.point(picture.startX * width, picture.startY * width + shift)
    readonly property point end: Qt.point(picture.endX * width, picture.endY * width + shift)
    readonly property real length: Math.hypot(end.x - start.x, end.y - start.y)
    readonly property int gap: theme.space4

    color: theme.sec5Tint
    border.width: theme.highContrast ? theme.borderThin : 0
    border.color: theme.line
    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // The words below it say the same.
    Accessible.ignored: true

    Repeater {
        model: root.picture.towns

        Item {
            id: town

            required property string name
            required property real across
            required property real down

            Rectangle {
                x: town.across * root.width - width / 2
                y: town.down * root.width + root.shift - height / 2
                width: root.theme.bullet
                height: width
                radius: width / 2
                color: root.theme.textSoft
            }

            Label {
                x: town.across * root.width + root.theme.space3
                y: town.down * root.width + root.shift - height / 2
                theme: root.theme
                role: "hint"
                soft: true
                text: town.name
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: Math.max(0, Math.floor(root.length / root.gap) - 1)

        Rectangle {
            required property int index
            readonly property real part: (index + 1) * root.gap / root.length

            x: root.start.x + part * (root.end.x - root.start.x) - width / 2
            y: root.start.y + part * (root.end.y - root.start.y) - height / 2
            width: root.theme.space2
            height: width
            radius: width / 2
            color: root.theme.primary
        }
    }

    Rectangle {
        x: root.start.x - width / 2
        y: root.start.y - height / 2
        width: root.theme.wayStart
        height: width
        radius: width / 2
        color: root.theme.surface
        border.width: root.theme.space2
        border.color: root.theme.text
    }

    Icon {
        x: root.end.x - width / 2
        y: root.end.y - height * 0.92
        name: "map-pin"
        weight: "fill"
        color: root.theme.sec4
        size: root.theme.wayPin
    }
}
