pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// The dark bar at the bottom: always there, always in the same order. It says what was touched; the frame acts.
// The first touch makes Stop appear: its place is kept free, or a button would slip away under that very finger.
Rectangle {
    id: root

    required property Theme theme
    required property bool home
    required property bool canStop
    required property bool canRead
    required property bool reading
    property bool otherShade: false
    property string sheet: ""
    readonly property int gap: theme.space4
    readonly property bool portrait: theme.portrait
    readonly property int room: width - 2 * theme.margin
    readonly property int toolsTight: accessButton.tight + languageButton.tight + (canRead ? readButton.tight + gap : 0) + gap
    readonly property int wayTight: (home ? 3 * theme.space10 : backButton.tight + beginButton.tight) + stopButton.tight + gap
    readonly property bool brief: portrait || stacked || theme.small || theme.textScale > 1.25
    readonly property bool stacked: portrait ? Math.max(toolsTight, wayTight + gap) > room : toolsTight + wayTight + 4 * gap > room

    signal back
    signal begin
    signal access
    signal language
    signal read
    signal stop

    objectName: "doorstep"
    implicitHeight: Math.max(theme.doorstep, bars.implicitHeight + 2 * theme.space3)
    color: otherShade ? theme.plinthBtn : theme.plinth

    component Step: DoorstepButton {
        property int mates: 1

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: least
        Layout.preferredWidth: root.portrait ? (root.room - (mates - 1) * root.gap) / mates : implicitWidth
        Layout.maximumWidth: root.portrait ? root.room : implicitWidth
        theme: root.theme
        stacked: root.stacked
    }

    // A touch beside a button must not reach the page.
    MouseArea {
        anchors.fill: parent
    }

    // The frame moves a little while nobody is here: nothing shows through below it.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.theme.space2
        anchors.topMargin: 0
        color: root.color
        z: -1
    }

    Rectangle {
        width: parent.width
        height: root.theme.borderSelected
        color: root.theme.highContrast ? root.theme.plinthLine : root.theme.plinth
    }

    GridLayout {
        id: bars

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        rowSpacing: root.gap
        // Focus goes in the order of children: on an upright panel the tools stand above the way and Stop.
        Component.onCompleted: if (root.portrait)
            [way, stopPlace].forEach(item => {
                item.parent = root;
                item.parent = bars;
            })
        columnSpacing: root.gap

        RowLayout {
            id: way

            Layout.row: root.portrait ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            spacing: root.gap

            PrivacyPromise {
                Layout.fillWidth: true
                Layout.preferredWidth: root.theme.controlHero
                Layout.minimumWidth: 2.5 * root.theme.space10
                visible: root.home
                theme: root.theme
                text: root.brief ? qsTr("Nothing stays on this screen.") : qsTr("Nothing you do here stays on this screen.")
            }

            Step {
                id: backButton

                objectName: "doorstepBack"
                mates: 3
                visible: !root.home
                icon: "arrow-left"
                text: qsTr("Back")
                onActivated: root.back()
            }

            Step {
                id: beginButton

                objectName: "doorstepBegin"
                mates: 3
                visible: !root.home
                icon: "house"
                text: qsTr("Start")
                onActivated: root.begin()
            }
        }

        Item {
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true
            visible: !root.portrait && !root.home
        }

        RowLayout {
            Layout.row: 0
            Layout.column: root.portrait ? 0 : 2
            Layout.columnSpan: root.portrait ? 2 : 1
            Layout.fillWidth: true
            spacing: root.gap

            Step {
                id: accessButton

                objectName: "doorstepAccess"
                mates: root.canRead ? 3 : 2
                icon: "wheelchair"
                text: qsTr("Accessibility")
                on: root.sheet === "access"
                onActivated: root.access()
                Accessible.selected: on
            }

            Step {
                id: languageButton

                objectName: "doorstepLanguage"
                mates: accessButton.mates
                icon: "translate"
                text: qsTr("Language")
                on: root.sheet === "language"
                onActivated: root.language()
                Accessible.selected: on
            }

            Step {
                id: readButton

                readonly property bool direct: true

                objectName: "doorstepRead"
                mates: accessButton.mates
                visible: root.canRead
                icon: "speaker-high"
                text: qsTr("Read aloud")
                checkable: true
                checkRole: Accessible.Switch
                checked: root.reading
                on: root.reading
                onActivated: root.read()
            }
        }

        Item {
            Layout.row: 0
            Layout.column: 3
            Layout.fillWidth: true
            visible: !root.portrait && !root.home
        }

        Item {
            id: stopPlace

            Layout.row: root.portrait ? 1 : 0
            Layout.column: root.portrait ? 1 : 4
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: stopButton.least
            Layout.preferredWidth: root.portrait ? (root.room - 2 * root.gap) / 3 : stopButton.implicitWidth
            Layout.maximumWidth: Layout.preferredWidth
            implicitHeight: stopButton.implicitHeight

            DoorstepButton {
                id: stopButton

                readonly property bool direct: false

                objectName: "doorstepStop"
                anchors.fill: parent
                visible: root.canStop
                theme: root.theme
                stacked: root.stacked
                icon: "broom"
                stop: true
                text: qsTr("Stop & wipe")
                onActivated: root.stop()
            }
        }
    }
}
