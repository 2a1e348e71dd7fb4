pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The dialogs by which a CV leaves the kiosk or comes in, on a page that has them.
Item {
    id: root

    required property App app
    required property Theme theme
    // Whether the page is shown: those on the way back have these dialogs too.
    required property bool current

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "apply" && root.current
        sourceComponent: ApplyDialog {
            app: root.app
            theme: root.theme
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "cvPhone" && root.current
        sourceComponent: CvPhoneDialog {
            app: root.app
            theme: root.theme
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "cvRead" && root.current
        sourceComponent: CvReadDialog {
            app: root.app
            theme: root.theme
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "cvWrite" && root.current
        sourceComponent: CvWriteDialog {
            app: root.app
            theme: root.theme
        }
    }
}
