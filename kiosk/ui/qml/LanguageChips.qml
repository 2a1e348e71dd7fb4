pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Some languages under their own names, and the way to all of them. With `across` so many are in a row, if they fit.
Flow {
    id: root

    required property Theme theme
    required property Language language
    required property Rows languages
    required property string prefix
    property int across: 0
    property int extra: 0

    readonly property int least: across > 0 ? (width - (across - 1) * spacing) / across : 0

    signal more

    spacing: theme.space3

    Repeater {
        model: root.languages

        Chip {
            required property string code
            required property string name
            required property bool chosen
            readonly property string spokenLanguage: code

            objectName: root.prefix + code
            width: Math.max(root.least, implicitWidth + root.extra)
            height: Math.max(root.theme.controlHeight, implicitHeight)
            radius: height / 2
            theme: root.theme
            text: name
            checkable: true
            checkRole: Accessible.RadioButton
            checked: chosen
            on: chosen
            onActivated: root.language.use(code)
        }
    }

    Chip {
        objectName: root.prefix + "more"
        width: Math.max(root.least, implicitWidth + root.extra)
        height: Math.max(root.theme.controlHeight, implicitHeight)
        radius: height / 2
        theme: root.theme
        icon: "translate"
        text: qsTr("More")
        more: qsTr("Choose your language")
        onActivated: root.more()
    }
}
