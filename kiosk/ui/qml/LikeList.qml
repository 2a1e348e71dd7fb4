pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Records that go with the one on the page, as equal buttons under a heading.
Column {
    id: root

    required property Theme theme
    required property string title
    required property string kind
    required property var model
    property int across: 1

    signal opened(string key)

    visible: likes.count > 0
    spacing: theme.space3

    Label {
        width: parent.width
        theme: root.theme
        role: "title"
        text: root.title
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: flow

        readonly property int share: Math.floor((width - (root.across - 1) * spacing) / root.across)

        function tallest(number: int): int {
            let most = 0;
            for (let at = 0; at < number; at++)
                most = Math.max(most, likes.itemAt(at)?.implicitHeight ?? 0);
            return most;
        }

        width: parent.width
        spacing: root.theme.space4

        Repeater {
            id: likes

            model: root.model

            SimilarButton {
                required property int index
                required property string key

                objectName: root.kind + index
                width: flow.share
                height: Math.max(implicitHeight, root.across > 1 ? flow.tallest(likes.count) : 0)
                theme: root.theme
                more: root.title
                onActivated: root.opened(key)
            }
        }
    }
}
