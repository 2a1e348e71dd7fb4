pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Short texts in a line with dots between them, the first `strongParts` in full ink; a part wraps as a whole, and the
// dot before it then goes. A part may hold dots itself. The first one may be in another language than the screen.
Flow {
    id: root

    required property Theme theme
    required property list<string> parts
    property int strongParts: 1
    property string role: "body"
    property string spokenLanguage: ""
    // Whether something else speaks these words.
    property bool ignored: true
    readonly property var pieces: parts.map((part, at) => part.split(" · ").filter(text => text).map(text => ({
                    text: text,
                    soft: at >= root.strongParts,
                    language: at === 0 ? root.spokenLanguage : ""
                }))).reduce((all, some) => all.concat(some), [])

    spacing: theme.space2
    onPositioningComplete: {
        for (let at = 0; at < texts.count - 1; at++)
            (texts.itemAt(at) as Piece).last = texts.itemAt(at + 1)?.y > texts.itemAt(at).y;
    }

    component Piece: Row {
        id: piece

        required property int index
        required property var modelData
        readonly property bool dotted: index < root.pieces.length - 1
        // Whether the next one begins a line.
        property bool last: false

        spacing: root.spacing

        Label {
            width: Math.min(implicitWidth, root.width - (piece.dotted ? dot.implicitWidth + piece.spacing : 0))
            theme: root.theme
            role: root.role
            soft: piece.modelData.soft
            text: piece.modelData.text
            spokenLanguage: piece.modelData.language
            Accessible.ignored: root.ignored
        }

        Label {
            id: dot

            visible: piece.dotted
            // Its place stays: without it the next one could fit again.
            opacity: piece.last ? 0 : 1
            theme: root.theme
            role: root.role
            soft: true
            text: "·"
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Repeater {
        id: texts

        model: root.pieces

        Piece {}
    }
}
