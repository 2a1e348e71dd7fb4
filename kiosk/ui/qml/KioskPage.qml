pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What every page has: the door to Python, its colours, a title and a help text to read aloud. Focus goes in reading
// order, which is the order of declaration; `firstFocus` is where it starts. `subject` is the one personal thing that it is
// of: said after the title, through headphones only. Of what else a page is, as one vacancy, the words of `topic` say.
FocusScope {
    id: root

    required property App app
    required property Theme theme
    required property string title
    required property string help
    property string subject: ""
    property Item topic: null
    property Item firstFocus: null

    anchors.fill: parent
    focus: visible

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Accessible.description: help
}
