pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Every language under its own name, without flags; the page behind changes at once and loses nothing.
Sheet {
    id: root

    required property App app

    objectName: "languageSheet"
    theme: app.theme
    title: qsTr("Choose your language")
    icon: "translate"

    Grid {
        id: grid

        width: parent.width
        columns: !root.theme.single ? 4 : root.theme.textScale > 1.5 ? 1 : 2
        spacing: root.theme.space4

        Repeater {
            model: root.app.language.rows

            Chip {
                required property string code
                required property string name
                required property bool chosen
                readonly property string spokenLanguage: code

                objectName: "language-" + code
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Math.max(root.theme.controlHeight, implicitHeight)
                radius: height / 2
                theme: root.theme
                text: name
                checkable: true
                checkRole: Accessible.RadioButton
                checked: chosen
                on: chosen
                onActivated: root.app.language.use(code)
            }
        }
    }
}
