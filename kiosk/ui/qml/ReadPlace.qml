pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Brings a page of records to where it was read, on the way back also from another record of the same page; what is
// new begins at its top.
Item {
    id: root

    required property Navigation navigation
    required property Record record
    required property Flickable target
    required property bool current
    property real wanted: 0

    function reach(): void {
        // What stands there becomes higher while its words find their lines.
        if (root.wanted > 0 && root.target.contentHeight >= root.wanted + root.target.height) {
            root.target.contentY = root.wanted;
            root.wanted = 0;
        }
    }

    Connections {
        target: root.record

        function onArrived(): void {
            root.target.contentY = 0;
            root.wanted = root.navigation.readTo;
            Qt.callLater(root.reach);
        }
    }

    Connections {
        target: root.navigation

        function onLeaving(): void {
            if (root.current)
                root.navigation.noteRead(root.target.contentY);
        }
    }

    Connections {
        target: root.target

        function onContentHeightChanged(): void {
            Qt.callLater(root.reach);
        }

        function onMovementStarted(): void {
            root.wanted = 0;
        }
    }
}
