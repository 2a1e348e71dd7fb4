pragma ComponentBehavior: Bound

import QtQuick

// A text that nobody sees: its `contentWidth` is what its widest word needs so that no line breaks it.
Label {
    width: 1
    visible: false
    wrapMode: Text.WordWrap
}
