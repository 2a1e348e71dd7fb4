pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The letters of a field and the place where the next one comes. Text has the direction of its letters; while there
// are none, `writesRight` tells where they will start. Numbers and addresses start where the page, `mirrored`, does.
TextInput {
    id: root

    required property Theme theme
    required property bool active
    required property string kind
    required property bool writesRight
    required property bool mirrored
    property bool wrote: false
    // Whether the last key of a real keyboard takes something away.
    property bool erasing: false
    readonly property bool rightToLeft: kind === "text" && effectiveHorizontalAlignment === TextInput.AlignRight
    readonly property bool fromRight: kind === "text" ? writesRight : mirrored

    signal changed
    signal realKeyUsed
    // A real keyboard wrote this, or took something away.
    signal realKeyWrote(string letter)
    // A letter came for which there is no room.
    signal refused

    function write(letters: string): void {
        root.remove(root.selectionStart, root.selectionEnd);
        const before = root.length;
        root.insert(root.cursorPosition, letters);
        root.wrote = root.length > before;
        if (!root.wrote && letters !== "")
            root.refused();
        root.changed();
    }

    // A full field did not take the letter that this one is for.
    function rewrite(letters: string): void {
        if (root.wrote)
            root.erase();
        root.write(letters);
    }

    function erase(): void {
        if (root.selectedText)
            root.remove(root.selectionStart, root.selectionEnd);
        else if (root.cursorPosition > 0)
            root.remove(root.cursorPosition - 1, root.cursorPosition);
        root.changed();
    }

    function step(places: int): void {
        root.cursorPosition = Math.max(0, Math.min(root.length, root.cursorPosition + places));
    }

    LayoutMirroring.enabled: false
    clip: true
    color: theme.text
    font: theme.fontOf("field", theme.textScale)
    selectionColor: theme.primaryTint
    selectedTextColor: theme.text
    horizontalAlignment: kind === "text" && length > 0 ? undefined : fromRight ? TextInput.AlignRight : TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    cursorVisible: active
    cursorDelegate: Rectangle {
        width: root.theme.caretWidth
        visible: root.active
        color: root.theme.primary
    }
    onTextEdited: {
        root.realKeyWrote(root.erasing ? "" : root.text.charAt(root.cursorPosition - 1));
        root.erasing = false;
        root.changed();
    }
    // Keys of the screen do not come this way.
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        if (event.text)
            root.realKeyUsed();
        root.erasing = event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete;
        if (event.text >= " " && event.key !== Qt.Key_Delete && !root.readOnly && root.length === root.maximumLength && root.selectedText === "")
            root.refused();
        event.accepted = false;
    }

    Accessible.ignored: true
}
