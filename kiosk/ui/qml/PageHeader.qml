pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Section arch, title, one short fact; at the end whatever a page puts there, then whose file is open, then the notice of sample data. Where
// they do not fit beside each other the fact goes below the title, then the end below both. With everything low it is
// only there for what can be pressed in it.
Rectangle {
    id: root

    required property Theme theme
    required property FeedInfo feed
    required property string title
    required property string icon
    property string fact: ""
    // Whether secrets are typed on this page.
    property bool secured: false
    // Whether title and fact are of one visitor: then they are for headphones only.
    property bool own: false
    readonly property string signedIn: (parent as KioskPage)?.app.dossier.firstName ?? ""
    readonly property string named: (parent as KioskPage)?.app.language.isolated(signedIn) ?? ""
    default property alias content: end.data
    readonly property int room: width - 2 * theme.margin - arch.width - theme.space5
    readonly property int tailWidth: tail.implicitWidth > 0 ? tail.implicitWidth + theme.space5 : 0
    readonly property bool oneLine: heading.implicitWidth + (fact ? subject.implicitWidth + theme.space5 : 0) + tailWidth <= room
    // Four lines are too many.
    readonly property int factLines: heading.implicitWidth + tailWidth <= room ? 2 : 1
    readonly property bool beside: oneLine || Math.max(heading.implicitWidth / 2, longest.contentWidth, subject.implicitWidth / factLines) + tailWidth <= room
    // Title and fact on one line.
    readonly property bool joined: oneLine || !beside && heading.implicitWidth + subject.implicitWidth + theme.space5 <= room
    // Where the title would break only for it, the lock stands for the words beside it.
    readonly property bool brief: signedIn === "" && heading.implicitWidth + 4 * theme.space5 + end.implicitWidth + guard.implicitWidth + theme.iconNormal + (feed.sample ? sample.implicitWidth : 0) > room
    // What is left beside the title for what a page puts there.
    readonly property real spare: room - heading.implicitWidth - theme.space5 - (feed.sample ? sample.implicitWidth + theme.space5 : 0) - (signedIn ? theme.iconNormal + theme.space3 + guard.implicitWidth + theme.space5 : 0)
    // Not `visibleChildren`: in a header that is not there nothing is visible.
    readonly property bool bare: theme.low && end.implicitWidth === 0

    implicitHeight: bare ? 0 : theme.low ? words.height + 2 * theme.space2 : Math.max(theme.header, words.height + 2 * theme.space3)
    visible: !bare
    color: theme.bg

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.borderThin
        color: root.theme.line
    }

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, root.theme.header) - root.theme.space3
        foot: 0
        theme: root.theme
        icon: root.icon
        iconSize: root.theme.iconArch
        color: root.theme.primary
        ink: root.theme.onPrimary
        Accessible.ignored: true
    }

    Item {
        id: words

        readonly property int titleHeight: root.joined ? heading.height : heading.height + (root.fact ? subject.height : 0)

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space5
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        anchors.verticalCenter: parent.verticalCenter
        height: root.beside ? Math.max(titleHeight, tail.height) : titleHeight + (tail.height > 0 ? tail.height + root.theme.space3 : 0)

        Label {
            id: heading

            readonly property bool personal: root.own

            anchors.left: parent.left
            y: root.beside ? (parent.height - words.titleHeight) / 2 : 0
            width: Math.min(implicitWidth, root.room - (root.beside ? root.tailWidth : 0))
            theme: root.theme
            role: "heading"
            textScale: root.theme.capped(role, 60, root.theme.textScale)
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Label {
            id: subject

            readonly property bool personal: root.own

            anchors.left: root.joined ? heading.right : parent.left
            anchors.leftMargin: root.joined ? root.theme.space5 : 0
            y: root.joined ? heading.y + heading.baselineOffset - baselineOffset : heading.y + heading.height
            width: Math.min(implicitWidth, root.room - (root.beside ? root.tailWidth : 0))
            visible: text !== ""
            theme: root.theme
            role: "bodyLarge"
            soft: true
            text: root.fact
        }

        WidestWord {
            id: longest

            theme: root.theme
            role: heading.role
            textScale: heading.textScale
            text: root.title
        }

        Row {
            id: tail

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? parent.width - width : 0
            y: root.beside ? (parent.height - height) / 2 : parent.height - height
            spacing: root.theme.space5

            Row {
                id: end

                anchors.verticalCenter: parent.verticalCenter
                spacing: root.theme.space4
            }

            Row {
                id: lock

                readonly property bool personal: true

                anchors.verticalCenter: parent.verticalCenter
                visible: (root.secured || root.signedIn !== "") && !root.theme.low
                spacing: root.theme.space3

                Accessible.role: Accessible.StaticText
                Accessible.name: guard.text

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "lock-key"
                    color: root.theme.text
                    size: root.theme.iconNormal
                }

                Label {
                    id: guard

                    objectName: "signedIn"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !root.brief
                    theme: root.theme
                    role: "bodyStrong"
                    text: root.signedIn ? qsTr("%1 · signed in").arg(root.named) : qsTr("Protected screen")
                    Accessible.ignored: true
                }
            }

            Tag {
                id: sample

                width: Math.min(implicitWidth, root.room - (end.implicitWidth > 0 ? end.implicitWidth + tail.spacing : 0) - (lock.visible ? lock.implicitWidth + tail.spacing : 0))
                anchors.verticalCenter: parent.verticalCenter
                objectName: "sampleNotice"
                visible: root.feed.sample && !root.theme.low
                theme: root.theme
                kind: "info"
                icon: "info"
                text: qsTr("Sample data")
            }
        }
    }
}
