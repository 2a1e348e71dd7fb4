pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One school or training: what, what kind, where, and when it ended.
CvStep {
    id: root

    readonly property CvStudyForm form: app.cv.builder.study
    readonly property int half: theme.textScale > 1.25 || theme.single ? width : (width - theme.space4) / 2

    first: form.any && studies.first ? studies.first : kinds.first

    CvChips {
        id: studies

        width: parent.width
        theme: root.theme
        keyboard: root.app.keyboard
        model: root.form.studies
        name: "cv-study"
        single: true
        onToggled: row => root.form.choose(row)
    }

    CvChips {
        id: kinds

        width: parent.width
        theme: root.theme
        keyboard: root.app.keyboard
        model: root.form.kinds
        name: "cv-kind"
        single: true
        title: qsTr("What kind of school or training?")
        onToggled: row => root.form.chooseKind(row)
    }

    Flow {
        width: parent.width
        spacing: root.theme.space4

        TextField {
            objectName: "cv-area"
            width: root.half
            theme: root.theme
            keyboard: root.app.keyboard
            label: qsTr("What did you learn there?")
            showLabel: true
            personal: true
            clearLabel: qsTr("Clear")
            text: root.form.area
            onEdited: text => root.form.write("area", text)
        }

        TextField {
            objectName: "cv-school"
            width: root.half
            theme: root.theme
            keyboard: root.app.keyboard
            label: qsTr("At which school? (not needed)")
            showLabel: true
            personal: true
            clearLabel: qsTr("Clear")
            text: root.form.school
            onEdited: text => root.form.write("school", text)
        }
    }

    Flow {
        width: parent.width
        visible: root.form.any
        spacing: root.theme.space6

        WheelPicker {
            objectName: "cv-year"
            visible: !root.form.ongoing
            theme: root.theme
            wheel: root.form.year
            label: qsTr("In which year did it end?")
        }

        Chip {
            objectName: "cv-studyOngoing"
            theme: root.theme
            text: qsTr("I still follow it")
            checkable: true
            checked: root.form.ongoing
            on: root.form.ongoing
            onActivated: root.form.setOngoing(!root.form.ongoing)
        }
    }

    Flow {
        width: parent.width
        visible: root.form.any
        spacing: root.theme.space4

        PushButton {
            objectName: "cv-addStudy"
            theme: root.theme
            icon: "plus"
            text: qsTr("More training")
            onActivated: root.form.add()
        }

        PushButton {
            objectName: "cv-removeStudy"
            theme: root.theme
            icon: "trash"
            text: qsTr("Leave this training out")
            onActivated: root.form.remove()
        }
    }
}
