pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One touch calls the desk, and shows over the page what became of that.
PushButton {
    required property App app

    objectName: "callDesk"
    visible: app.desk.available
    kind: "highlight"
    icon: "hand-tap"
    text: qsTr("Call the desk")
    onActivated: {
        app.desk.ask();
        app.navigation.openSheet("desk");
    }
}
