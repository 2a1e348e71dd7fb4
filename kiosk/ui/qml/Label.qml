pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Text in one of the roles of the theme, with a fixed line height: Arabic letters are taller. Qt puts the difference
// with the natural height below the letters, or lets the last line keep that of Latin ones; the paddings centre them.
Text {
    id: root

    required property Theme theme
    property string role: "body"
    property bool soft: false
    // The language of the text when it is not that of the screen, ISO 639-1.
    property string spokenLanguage: ""
    property real textScale: theme.textScale
    // On its own: other words of the same script change no height.
    readonly property bool arabic: theme.isArabic(text)
    readonly property int lead: theme.leadOf(role, textScale, arabic)
    readonly property int kept: Math.min(0, 2 * theme.leadOf(role, textScale, false))

    color: soft ? theme.textSoft : theme.text
    font: theme.fontOf(role, textScale)
    lineHeight: theme.lineOf(role, textScale)
    lineHeightMode: Text.FixedHeight
    topPadding: lead
    bottomPadding: kept - lead
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
