pragma ComponentBehavior: Bound

import QtQuick

// A page of a dossier: its header, the tabs, what scrolls, and `actions` that stay at the foot where the page is high
// enough for them. On the overview (`first`) the tabs are tiles where they do not fit beside each other.
KioskPage {
    id: root

    property string heading: qsTr("My file")
    property string fact: ""
    // Whether heading and fact are of one visitor.
    property bool own: false
    property bool first: false
    property Component actions: null
    // Dialogs of the page.
    property Component overlay: null
    default property alias content: inside.data
    property alias headerContent: header.content
    readonly property alias contentWidth: inside.width
    // Two or three columns beside each other.
    readonly property bool wide: !theme.portrait && !theme.small && !theme.single && !theme.low && theme.textScale <= 1.25
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property bool barred: actions !== null && height - header.height > 4 * (foot.implicitHeight + 2 * gap)
    readonly property ScrollArea body: area

    theme: app.dossierTheme
    firstFocus: tabs.visible ? tabs.chosen : null

    PageHeader {
        id: header

        width: parent.width
        height: visible ? implicitHeight : 0
        theme: root.theme
        feed: root.app.feed
        // Where no tab says which page it is, its title does.
        title: root.first || root.own || tabs.fits ? root.heading : root.title
        icon: "folder-user"
        fact: root.theme.single ? "" : root.fact
        own: root.own
    }

    DossierTabs {
        id: tabs

        anchors.top: header.bottom
        anchors.topMargin: implicitHeight > 0 ? root.theme.space4 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        height: implicitHeight
        visible: root.app.dossier.isOpen
        theme: root.theme
        tabs: root.app.dossierTabs
    }

    ScrollArea {
        id: area

        objectName: "dossierBody"
        anchors.top: tabs.visible ? tabs.bottom : header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: root.barred ? bar.top : parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space5

            DossierTabs {
                width: parent.width
                height: implicitHeight
                visible: root.first && implicitHeight > 0
                theme: root.theme
                tabs: root.app.dossierTabs
                tiled: true
                fits: tabs.fits
            }

            Column {
                id: inside

                width: parent.width
                spacing: root.theme.space5
            }

            Loader {
                width: parent.width
                active: !root.barred
                visible: active && root.actions !== null
                sourceComponent: root.actions
            }
        }
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: foot.implicitHeight + (root.theme.portrait ? 2 * root.gap : root.gap)
        visible: root.barred
        color: root.theme.portrait ? root.theme.bgDeep : root.theme.bg

        Rectangle {
            width: parent.width
            height: root.theme.borderDialog
            visible: root.theme.portrait
            color: root.theme.line
        }

        Loader {
            id: foot

            x: root.theme.margin
            y: root.theme.portrait ? root.gap : 0
            width: parent.width - 2 * root.theme.margin
            sourceComponent: root.actions
        }
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.overlay
    }
}
