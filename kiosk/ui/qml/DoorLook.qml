pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a door shows, however it stands.
QtObject {
    required property Theme theme
    required property int number
    required property string name
    required property string icon
    required property string line
    required property string told
    required property bool closed
    required property color hue
    required property color edgeHue
    required property color leaf
    required property color fan
}
