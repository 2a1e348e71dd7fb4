pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Every language under its own name; the page behind changes at once and loses nothing.
Sheet {
    id: root

    required property App app

    objectName: "languageSheet"
    theme: app.theme
    title: qsTr("Choose your language")
    icon: "translate"

    Grid {
        width: parent.width
        columns: root.theme.portrait ? 2 : 3
        spacing: root.theme.space4

        Repeater {
            id: languages

            model: root.app.language.rows

            Chip {
                required property string code
                required property string name
                required property bool chosen

                objectName: "language-" + code
                width: root.theme.px(root.theme.portrait ? 420 : 360)
                height: root.theme.controlHeight
                radius: height / 2
                theme: root.theme
                text: name
                checkable: true
                checked: chosen
                on: chosen
                onActivated: root.app.language.use(code)
            }
        }
    }
}
