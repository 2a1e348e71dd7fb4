pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How the screen looks: the size of text, colours, language. The page behind follows at once.
Column {
    id: root

    required property App app
    readonly property Theme theme: app.theme
    readonly property Access access: app.access

    spacing: theme.space4

    AccessHead {
        id: size

        width: parent.width
        theme: root.theme
        icon: "text-aa"
        text: qsTr("Size of text")
    }

    EqualGrid {
        id: sizes

        width: parent.width
        most: root.theme.single ? 2 : 4
        spacing: root.theme.space4

        Repeater {
            model: root.access.textScales

            ContrastTile {
                required property int index
                required property real modelData

                objectName: "textScale-" + modelData
                width: sizes.cell
                height: sizes.tallest
                theme: root.theme
                letters: modelData
                more: size.text
                text: [qsTr("Normal"), qsTr("Larger"), qsTr("Still larger"), qsTr("Largest")][index]
                on: root.access.textScale === modelData
                onActivated: root.access.useTextScale(modelData)
            }
        }
    }

    AccessHead {
        id: colour

        width: parent.width
        theme: root.theme
        icon: "circle-half"
        text: qsTr("Colours")
    }

    EqualGrid {
        id: colours

        width: parent.width
        most: root.theme.single && root.theme.textScale > 1.5 ? 1 : 3
        spacing: root.theme.space4

        ContrastTile {
            objectName: "contrast-light"
            width: colours.cell
            height: colours.tallest
            theme: root.theme
            more: colour.text
            text: qsTr("Normal")
            on: root.access.contrast === "light"
            paper: root.theme.sampleLight
            ink: root.theme.sampleLightInk
            onActivated: root.access.useContrast("light")
        }

        ContrastTile {
            objectName: "contrast-hcLight"
            width: colours.cell
            height: colours.tallest
            theme: root.theme
            more: colour.text
            text: qsTr("Black on white")
            on: root.access.contrast === "hcLight"
            paper: root.theme.sampleBright
            ink: root.theme.sampleDark
            onActivated: root.access.useContrast("hcLight")
        }

        ContrastTile {
            objectName: "contrast-hcDark"
            width: colours.cell
            height: colours.tallest
            theme: root.theme
            more: colour.text
            text: qsTr("White on black")
            on: root.access.contrast === "hcDark"
            paper: root.theme.sampleDark
            ink: root.theme.sampleBright
            accent: root.theme.sampleAccent
            onActivated: root.access.useContrast("hcDark")
        }
    }

    AccessHead {
        width: parent.width
        theme: root.theme
        icon: "translate"
        text: qsTr("Language")
    }

    LanguageChips {
        width: parent.width
        theme: root.theme
        language: root.app.language
        languages: root.app.language.few
        prefix: "access-language-"
        onMore: root.app.navigation.openSheet("language")
    }
}
