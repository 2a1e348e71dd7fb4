pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// From where distances are measured: this kiosk, a town near it, or any town by name or postal code.
Sheet {
    id: root

    required property OriginController origin
    required property Keyboard keyboard

    function choose(nis: string): void {
        root.keyboard.close();
        root.origin.choose(nis);
        root.closed();
    }

    objectName: "originSheet"
    title: qsTr("Where do you want to search from?")
    icon: "map-pin"
    bare: theme.low && keyboard.shown

    Connections {
        target: root.origin

        function onTownsChanged(): void {
            if (field.text !== root.origin.text)
                field.text = root.origin.text;
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: root.theme.space4

        TextField {
            id: field

            width: parent.width
            objectName: "originField"
            theme: root.theme
            keyboard: root.keyboard
            label: qsTr("Town or postal code")
            prompt: qsTr("Town or postal code")
            icon: "magnifying-glass"
            goLabel: qsTr("Search")
            clearLabel: qsTr("Clear what you typed")
            onEdited: text => root.origin.setText(text)
        }

        Label {
            width: parent.width
            visible: root.origin.unknown && !root.tight
            theme: root.theme
            text: qsTr("We do not know this town. Type the first letters of its name, or its postal code.")
        }

        Flow {
            id: towns

            readonly property int across: root.theme.single ? 1 : root.theme.portrait ? 2 : 3
            readonly property int share: Math.floor((width - (across - 1) * spacing) / across)

            width: parent.width
            visible: !root.tight
            spacing: root.theme.space3

            Chip {
                objectName: "originHere"
                width: towns.share
                height: Math.max(root.theme.controlHeight, implicitHeight)
                theme: root.theme
                icon: "map-pin"
                text: qsTr("Here, in %1").arg(root.origin.home)
                checkable: true
                checkRole: Accessible.RadioButton
                checked: root.origin.here
                on: root.origin.here
                onActivated: {
                    root.keyboard.close();
                    root.origin.chooseHere();
                    root.closed();
                }
            }

            Repeater {
                model: root.origin.towns

                Chip {
                    required property string nis
                    required property string name
                    required property string note
                    required property bool chosen

                    objectName: "town-" + nis
                    width: towns.share
                    height: Math.max(root.theme.controlHeight, implicitHeight)
                    theme: root.theme
                    text: name
                    count: note
                    checkable: true
                    checkRole: Accessible.RadioButton
                    checked: chosen
                    on: chosen
                    onActivated: root.choose(nis)
                }
            }
        }
    }
}
