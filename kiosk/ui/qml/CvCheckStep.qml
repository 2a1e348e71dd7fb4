pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What to look at again before it is printed, in which language it is, and the way to paper.
CvStep {
    id: root

    readonly property CvBuilder builder: app.cv.builder

    first: remarks.count > 0 ? remarks.itemAt(0) : languages.first

    Repeater {
        id: remarks

        model: root.builder.remarks

        CvRemark {
            required property int index
            required property int step

            objectName: "cv-remark" + index
            width: root.width
            theme: root.theme
            onActivated: root.builder.jump(step)
        }
    }

    CvNewsCard {
        width: parent.width
        theme: root.theme
        news: root.app.cv.news
        onTaken: root.app.cv.takeNews()
    }

    CvChips {
        id: languages

        width: parent.width
        theme: root.theme
        keyboard: root.app.keyboard
        model: root.builder.languages
        name: "cv-language"
        single: true
        title: qsTr("In which language do you want your CV?")
        onToggled: row => root.builder.writeIn(row)
    }

    PushButton {
        objectName: "cv-look"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        theme: root.theme
        icon: "palette"
        text: qsTr("Choose how it looks")
        onActivated: root.app.navigation.open("cvLook", "")
    }
}
