pragma ComponentBehavior: Bound

import QtQuick

// What makes a secret code a good one.
Banner {
    warning: true
    icon: "warning"
    fact: qsTr("Not a run, not a birthday")
    meaning: qsTr("Others try 123456 and dates first. Do not tell your code to anybody, not to us either.")
}
