pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A field that opens the keyboard of the screen. `objectName` must be its own: the keyboard types in the field of
// that name. `text` is kept by the field; `edited` comes with every change that the visitor makes, `accepted` with
// Enter or the filled key. `kind` is text, email or number; codes have a PinField. What is `personal` is for
// headphones only.
Item {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property string label
    property string kind: "text"
    property string icon: ""
    property string prompt: ""
    property string goLabel: ""
    property string clearLabel: ""
    property string error: ""
    property bool showLabel: false
    property bool readOnly: false
    property bool personal: false
    property int maximumLength: 80
    // Whether a letter was refused, and there is still no room for one.
    property bool full: false
    property alias text: input.text
    readonly property Item ringed: box
    // Letters of a real keyboard open it.
    readonly property bool fillable: !readOnly
    readonly property bool active: keyboard.field !== "" && keyboard.field === objectName

    signal edited(string text)
    signal accepted
    signal opened

    function open(): void {
        if (root.readOnly)
            return;
        root.keyboard.open(root.objectName, root.goLabel, root.kind, root.personal);
        input.forceActiveFocus();
        root.opened();
    }

    function trigger(): void {
        root.open();
    }

    activeFocusOnTab: true
    implicitHeight: column.implicitHeight
    onActiveChanged: if (active)
        arrival.restart()
    onGoLabelChanged: if (active)
        keyboard.rename(goLabel)

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: error || (input.length === 0 && prompt.text !== label ? prompt.text : "")
    Accessible.editable: !readOnly
    Accessible.readOnly: readOnly
    Accessible.focusable: true
    Accessible.focused: root.activeFocus || input.activeFocus
    Accessible.onPressAction: root.open()

    Connections {
        target: root.keyboard
        enabled: root.active

        function onTyped(text: string): void {
            input.write(text);
        }

        function onRetyped(text: string): void {
            input.rewrite(text);
        }

        function onErased(): void {
            input.erase();
        }

        function onMoved(step: int): void {
            input.step(input.rightToLeft ? -step : step);
        }

        function onEntered(): void {
            root.accepted();
        }
    }

    // The page has made room for the keys a moment after it was asked to.
    Timer {
        id: arrival

        interval: root.theme.arrival
        onTriggered: root.keyboard.reveal(root)
    }

    Connections {
        target: root.theme
        enabled: root.active

        function onReflowed(): void {
            arrival.restart();
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: root.theme.space2

        Label {
            width: parent.width
            visible: root.showLabel
            theme: root.theme
            role: "bodyStrong"
            text: root.label
            Accessible.ignored: true
        }

        Rectangle {
            id: box

            width: parent.width
            height: Math.max(root.theme.fieldHeight, prompt.implicitHeight + 2 * root.theme.space3)
            radius: root.theme.radiusControl
            color: root.readOnly ? root.theme.surfaceSunken : root.theme.surface
            border.width: root.readOnly ? 0 : root.active || root.error ? root.theme.borderSelected : root.theme.borderThin
            border.color: root.error ? root.theme.danger : root.active ? root.theme.primary : root.theme.control

            DashedOutline {
                anchors.fill: parent
                visible: root.readOnly
                theme: root.theme
                radius: box.radius
            }

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: root.theme.space5
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: root.icon
                color: root.theme.primary
                size: root.theme.iconLarge
            }

            Label {
                id: prompt

                anchors.left: place.left
                anchors.right: place.right
                anchors.verticalCenter: parent.verticalCenter
                opacity: input.length === 0 && !root.active ? 1 : 0
                visible: opacity > 0
                theme: root.theme
                role: "fieldPrompt"
                soft: true
                text: root.prompt
                Accessible.ignored: true
            }

            Item {
                id: place

                anchors.left: mark.visible ? mark.right : parent.left
                anchors.leftMargin: mark.visible ? root.theme.space4 : root.theme.space5
                anchors.right: clear.visible ? clear.left : wrong.visible ? wrong.left : parent.right
                anchors.rightMargin: clear.visible ? 0 : root.theme.space4
                height: parent.height

                FieldInput {
                    id: input

                    anchors.fill: parent
                    theme: root.theme
                    active: root.active
                    kind: root.kind
                    writesRight: root.active && root.keyboard.rightToLeft
                    mirrored: root.LayoutMirroring.enabled
                    readOnly: root.readOnly
                    maximumLength: root.maximumLength
                    onChanged: root.edited(text)
                    onRefused: root.full = true
                    onLengthChanged: root.full = root.full && length === root.maximumLength
                    onRealKeyUsed: root.keyboard.rest()
                    onRealKeyWrote: letter => root.keyboard.echo(letter)
                }
            }

            MouseArea {
                anchors.fill: parent
                onClicked: mouse => {
                    root.open();
                    input.cursorPosition = input.positionAt(mouse.x - place.x, input.height / 2);
                }
            }

            Icon {
                id: wrong

                anchors.right: parent.right
                anchors.rightMargin: root.theme.space5
                anchors.verticalCenter: parent.verticalCenter
                visible: root.error !== "" && !clear.visible
                name: "warning"
                weight: "fill"
                color: root.theme.danger
                size: root.theme.iconLarge
            }

            Pressable {
                id: clear

                anchors.right: parent.right
                anchors.rightMargin: root.theme.space2
                anchors.verticalCenter: parent.verticalCenter
                width: root.theme.touchMinimum
                height: root.theme.touchMinimum
                visible: input.length > 0 && root.clearLabel !== "" && !root.readOnly
                objectName: root.objectName + "Clear"
                theme: root.theme
                spoken: root.clearLabel
                edge: 0
                outlineWidth: 0
                face: "transparent"
                pressedFace: root.theme.bgDeep
                onActivated: {
                    input.clear();
                    root.edited("");
                    root.open();
                }

                Icon {
                    anchors.centerIn: parent
                    name: "x"
                    color: root.theme.text
                    size: root.theme.iconNormal
                }
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "bodyStrong"
            color: root.theme.danger
            text: root.error
            Accessible.ignored: true
        }

        TextNote {
            objectName: root.objectName + "Full"
            width: parent.width
            theme: root.theme
            icon: "info"
            text: root.full && root.error === "" ? qsTr("No more letters fit here.") : ""
            Accessible.role: Accessible.AlertMessage
        }
    }
}
