pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The welcome above the doors. While nobody touches them it fades to the next language, at its own side.
Column {
    id: root

    required property App app
    required property string title
    required property string line
    readonly property Theme theme: app.theme
    readonly property Attract attract: app.attract
    readonly property bool oneLine: !theme.portrait && theme.textScale === 1
    property string otherTitle: ""
    property string otherLine: ""
    property bool otherSide: false

    function take(): void {
        root.otherTitle = root.attract.title;
        root.otherLine = root.attract.line;
        root.otherSide = root.attract.rightToLeft;
    }

    objectName: "greeting"
    spacing: theme.space2
    LayoutMirroring.enabled: attract.on ? otherSide : app.language.rightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: root.attract

        function onTurned(): void {
            fade.restart();
        }

        function onChanged(): void {
            fade.stop();
            root.opacity = 1;
        }
    }

    SequentialAnimation {
        id: fade

        NumberAnimation {
            target: root
            property: "opacity"
            to: 0
            duration: root.theme.slow / 2
        }

        ScriptAction {
            script: root.take()
        }

        NumberAnimation {
            target: root
            property: "opacity"
            to: 1
            duration: root.theme.slow / 2
        }
    }

    Label {
        width: parent.width
        height: root.theme.portrait ? Math.max(implicitHeight, 2 * root.theme.lineOf(role, textScale)) : implicitHeight
        objectName: "greetingTitle"
        theme: root.theme
        role: root.theme.low ? "heading" : root.theme.small ? "display" : "welcome"
        textScale: root.theme.capped(role, 96, root.theme.textScale)
        text: root.attract.on && root.otherTitle ? root.otherTitle : root.title
        fontSizeMode: root.oneLine ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: root.theme.fontOf("heading", root.theme.textScale).pixelSize
        wrapMode: root.oneLine ? Text.NoWrap : Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Label {
        width: parent.width
        visible: !root.theme.low
        theme: root.theme
        role: "bodyLarge"
        soft: true
        text: root.attract.on && root.otherLine ? root.otherLine : root.line
    }
}
