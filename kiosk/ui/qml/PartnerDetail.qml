pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One partner: what it does and for whom, what it helps with, languages, how to reach it, and where it sits.
HelpPanel {
    id: root

    required property PartnerController partner
    // Asking the office, if it can be asked from here.
    property AskController ask: null
    readonly property alias topic: name
    readonly property bool halves: !theme.portrait && !theme.single

    signal placeOpened(string key)

    visible: partner.key !== ""

    Connections {
        target: root.partner

        function onArrived(): void {
            root.contentY = 0;
        }
    }

    Grid {
        id: head

        readonly property bool beside: paper.implicitWidth < width / 3

        width: parent.width
        columns: beside ? 3 : 2
        columnSpacing: root.theme.space5
        rowSpacing: root.theme.space4
        verticalItemAlignment: Grid.AlignVCenter

        Arch {
            id: arch

            theme: root.theme
            icon: root.partner.icon || "users-three"
        }

        Label {
            id: name

            width: head.width - arch.width - head.columnSpacing - (head.beside ? paper.width + head.columnSpacing : 0)
            objectName: "partnerName"
            theme: root.theme
            role: "heading"
            text: root.partner.name
            spokenLanguage: root.partner.textLanguage
            Accessible.role: Accessible.Heading
        }

        PushButton {
            id: paper

            objectName: "partnerPrint"
            visible: head.beside
            theme: root.theme
            icon: "printer"
            text: qsTr("Print")
            onActivated: root.partner.printOut()
        }
    }

    PushButton {
        objectName: "partnerPrint"
        width: parent?.width ?? 0
        visible: !head.beside
        theme: root.theme
        icon: "printer"
        text: qsTr("Print")
        onActivated: root.partner.printOut()
    }

    PushButton {
        objectName: "partnerCall"
        width: parent?.width ?? 0
        visible: root.ask?.offered ?? false
        theme: root.theme
        icon: "phone"
        text: qsTr("Ask to be called back")
        onActivated: root.ask?.begin("call")
    }

    Row {
        width: parent?.width ?? 0
        visible: root.partner.writtenIn !== ""

        Tag {
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "info"
            icon: "translate"
            text: root.partner.writtenIn
        }
    }

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        text: root.partner.about
        spokenLanguage: root.partner.textLanguage
        LayoutMirroring.enabled: false
    }

    Grid {
        id: halves

        readonly property real half: columns === 2 ? (width - columnSpacing) / 2 : width

        width: parent.width
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space5

        CheckList {
            width: halves.half
            theme: root.theme
            heading: qsTr("They help you with")
            model: root.partner.services
            spokenLanguage: root.partner.textLanguage
        }

        Column {
            width: halves.half
            spacing: root.theme.space4

            Repeater {
                model: root.partner.facts

                Fact {
                    width: parent?.width ?? 0
                    theme: root.theme
                }
            }

            Column {
                width: parent.width
                visible: tongues.count > 0
                spacing: root.theme.space2

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "label"
                    soft: true
                    text: qsTr("They speak")
                }

                Flow {
                    width: parent.width
                    spacing: root.theme.space3

                    Repeater {
                        id: tongues

                        model: root.partner.languages

                        Tag {
                            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                            theme: root.theme
                            kind: "info"
                        }
                    }
                }
            }
        }
    }

    Column {
        width: parent.width
        visible: near.count > 0
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("Where you find them")
            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: near

            model: root.partner.places

            PlaceRow {
                required property int index
                required property string key

                objectName: "near" + index
                width: parent?.width ?? 0
                theme: root.theme
                onActivated: root.placeOpened(key)
            }
        }
    }
}
