pragma ComponentBehavior: Bound

import QtQuick

// The question before, and the next one.
ButtonPair {
    id: root

    required property string before
    required property string after
    property string lastIcon: "arrow-right"
    property string lastName: "cv-next"

    signal previous
    signal next

    first: back
    last: on

    PushButton {
        id: back

        objectName: "cv-before"
        width: root.firstWidth
        visible: root.before !== ""
        theme: root.theme
        icon: "arrow-left"
        text: root.before
        onActivated: root.previous()
    }

    PushButton {
        id: on

        objectName: root.lastName
        width: root.lastWidth
        visible: root.after !== ""
        theme: root.theme
        kind: "primary"
        trailingIcon: root.lastIcon
        text: root.after
        onActivated: root.next()
    }
}
