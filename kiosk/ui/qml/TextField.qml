pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A field that opens the keyboard of the screen. `objectName` must be its own: the keyboard types in the field of
// that name. `text` is kept by the field; `edited` comes with every change, `accepted` with Enter or the filled key.
Item {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property string label
    property string icon: ""
    property string prompt: ""
    property string goLabel: ""
    property string clearLabel: ""
    property string error: ""
    property bool showLabel: false
    property int maximumLength: 80
    property alias text: input.text
    readonly property Item ringed: box
    readonly property bool fillable: true
    readonly property bool active: keyboard.field !== "" && keyboard.field === objectName

    signal edited(string text)
    signal accepted
    signal opened

    function open(): void {
        root.keyboard.open(root.objectName, root.goLabel);
        input.forceActiveFocus();
        root.opened();
    }

    function trigger(): void {
        root.open();
    }

    activeFocusOnTab: true
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: error
    Accessible.editable: true
    Accessible.focusable: true
    Accessible.focused: root.activeFocus || input.activeFocus
    Accessible.onPressAction: root.open()

    Connections {
        target: root.keyboard
        enabled: root.active

        function onTyped(text: string): void {
            input.insert(input.cursorPosition, text);
        }

        function onErased(): void {
            input.remove(input.cursorPosition - 1, input.cursorPosition);
        }

        function onMoved(step: int): void {
            input.cursorPosition = Math.max(0, Math.min(input.length, input.cursorPosition + step));
        }

        function onEntered(): void {
            root.accepted();
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
            height: root.theme.fieldHeight
            radius: root.theme.radiusControl
            color: root.theme.surface
            border.width: root.active || root.error ? root.theme.borderSelected : root.theme.borderThin
            border.color: root.error ? root.theme.danger : root.active ? root.theme.primary : root.theme.control

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                x: root.theme.px(22)
                visible: root.icon !== ""
                name: root.icon
                color: root.theme.primary
                size: root.theme.iconLarge
            }

            Label {
                anchors.fill: input
                visible: input.length === 0 && !root.active
                theme: root.theme
                role: "fieldPrompt"
                soft: true
                text: root.prompt
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            TextInput {
                id: input

                anchors.left: root.icon ? mark.right : parent.left
                anchors.leftMargin: root.theme.space4
                anchors.right: clear.left
                anchors.rightMargin: root.theme.space2
                height: parent.height
                clip: true
                color: root.theme.text
                font: root.theme.fontOf("field", root.theme.textScale)
                selectionColor: root.theme.primaryTint
                selectedTextColor: root.theme.text
                maximumLength: root.maximumLength
                verticalAlignment: TextInput.AlignVCenter
                cursorVisible: root.active
                cursorDelegate: Rectangle {
                    width: root.theme.caretWidth
                    visible: root.active
                    color: root.theme.primary
                }
                onTextEdited: root.edited(text)
                onTextChanged: if (root.active)
                    root.edited(text)
                onAccepted: root.accepted()
                Accessible.ignored: true
            }

            MouseArea {
                anchors.fill: parent
                onClicked: mouse => {
                    root.open();
                    input.cursorPosition = input.positionAt(mouse.x - input.x, input.height / 2);
                }
            }

            Pressable {
                id: clear

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: visible ? root.theme.touchMinimum : root.theme.space2
                height: root.theme.touchMinimum
                visible: input.length > 0 && root.clearLabel !== ""
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
                    size: root.theme.px(32)
                }
            }
        }

        Row {
            visible: root.error !== ""
            spacing: root.theme.space2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "warning-circle"
                color: root.theme.danger
                size: root.theme.iconNormal
            }

            Label {
                theme: root.theme
                role: "bodyStrong"
                color: root.theme.danger
                text: root.error
            }
        }
    }
}
