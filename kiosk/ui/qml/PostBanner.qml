pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What became of a message to the office; gone while there is none.
Banner {
    id: root

    required property PostState post
    property bool personal: true

    visible: post.shown
    warning: post.failed
    icon: post.icon
    fact: post.fact
    meaning: post.meaning
}
