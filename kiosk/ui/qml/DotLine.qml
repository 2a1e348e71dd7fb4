pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Short texts in a line with dots between them, the first `strongParts` in full ink; a part wraps as a whole. The first
// one may be in another language than the screen.
Flow {
    id: root

    required property Theme theme
    required property list<string> parts
    property int strongParts: 1
    property string role: "body"
    property string spokenLanguage: ""
    // Whether something else speaks these words.
    property bool ignored: true
    readonly property int end: parts.map(part => part !== "").lastIndexOf(true)

    spacing: theme.space2

    Repeater {
        model: root.parts

        Row {
            id: part

            required property int index
            required property string modelData
            readonly property bool dotted: index < root.end

            visible: modelData !== ""
            spacing: root.spacing

            Label {
                width: Math.min(implicitWidth, root.width - (part.dotted ? dot.implicitWidth + part.spacing : 0))
                theme: root.theme
                role: root.role
                soft: part.index >= root.strongParts
                text: part.modelData
                spokenLanguage: part.index === 0 ? root.spokenLanguage : ""
                Accessible.ignored: root.ignored
            }

            Label {
                id: dot

                visible: part.dotted
                theme: root.theme
                role: root.role
                soft: true
                text: "·"
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
