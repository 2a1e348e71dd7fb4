pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The parts of a dossier as tabs in a row, if they fit; `tiled` ones are there if they do not.
Item {
    id: root

    required property Theme theme
    required property DossierTabsController tabs
    property bool tiled: false
    // Tiles follow the row that they stand in for.
    property bool fits: theme.textScale <= 1.25 && !theme.low && wanted() + theme.touchGap <= width

    // Where keys begin, if there is a row.
    readonly property Item chosen: fits ? lit() : null

    function lit(): Item {
        for (let at = 0; at < parts.count; at++)
            if ((parts.itemAt(at) as DossierTab)?.on)
                return parts.itemAt(at);
        return null;
    }

    function wanted(): int {
        let all = 0;
        for (let at = 0; at < parts.count; at++)
            all += (parts.itemAt(at)?.implicitWidth ?? 0) + root.theme.touchGap;
        return all;
    }

    implicitHeight: tiled ? (fits ? 0 : tiles.height) : fits ? line.y + line.height : 0

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The parts of your file")

    Row {
        id: strip

        visible: !root.tiled && root.fits
        spacing: root.theme.touchGap

        Repeater {
            id: parts

            model: root.tabs.rows

            DossierTab {
                id: tab

                required property string page

                objectName: "tab-" + page
                theme: root.theme
                onActivated: root.tabs.open(tab.page)
            }
        }
    }

    Rectangle {
        id: line

        y: strip.height
        width: parent.width
        height: root.theme.borderSelected
        visible: strip.visible
        color: root.theme.primary
    }

    EqualGrid {
        id: tiles

        width: parent.width
        visible: root.tiled && !root.fits
        most: 4
        spacing: root.theme.space4

        Repeater {
            model: root.tabs.rows

            DossierTab {
                id: tile

                required property string page

                objectName: "tile-" + page
                width: tiles.cell
                height: tiles.tallest
                visible: !on
                theme: root.theme
                tile: true
                onActivated: root.tabs.open(tile.page)
            }
        }
    }
}
