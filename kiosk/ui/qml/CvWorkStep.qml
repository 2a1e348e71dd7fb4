pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One job: what, for whom, from when until when, and what was done there. Several are chosen above.
CvStep {
    id: root

    readonly property CvWorkForm form: app.cv.builder.work
    readonly property int half: theme.textScale > 1.25 || theme.single ? width : (width - theme.space4) / 2

    first: form.any && jobs.first ? jobs.first : position.first

    CvChips {
        id: jobs

        width: parent.width
        theme: root.theme
        keyboard: root.app.keyboard
        model: root.form.jobs
        name: "cv-job"
        single: true
        onToggled: row => root.form.choose(row)
    }

    Flow {
        width: parent.width
        spacing: root.theme.space4

        OccupationFinderField {
            id: position

            width: root.form.any ? root.half : root.width
            theme: root.theme
            keyboard: root.app.keyboard
            finder: root.form.occupation
            name: "cv-position"
            label: qsTr("What was your work?")
            prompt: qsTr("For example: cleaner, cook, driver")
        }

        TextField {
            objectName: "cv-employer"
            width: root.half
            visible: root.form.any
            theme: root.theme
            keyboard: root.app.keyboard
            label: qsTr("For whom, and where? (not needed)")
            showLabel: true
            personal: true
            clearLabel: qsTr("Clear")
            text: root.form.employer
            onEdited: text => root.form.writeEmployer(text)
        }
    }

    PeriodPicker {
        objectName: "cv-period"
        width: parent.width
        visible: root.form.any
        theme: root.theme
        period: root.form.period
        ongoingText: qsTr("I still work there")
    }

    Label {
        width: parent.width
        visible: root.form.any && text !== ""
        theme: root.theme
        soft: true
        text: root.form.length
    }

    TaskChips {
        width: parent.width
        visible: root.form.tasked
        theme: root.theme
        model: root.form.tasks
        title: qsTr("What did you do there?")
        chosenText: root.form.chosenTasks
        untold: root.form.untold
        onToggled: row => root.form.toggle(row)
    }

    TextField {
        id: own

        objectName: "cv-ownTask"
        width: parent.width
        visible: root.form.any
        theme: root.theme
        keyboard: root.app.keyboard
        icon: "pencil-simple"
        label: qsTr("Something else that you did")
        prompt: label
        goLabel: qsTr("Add")
        clearLabel: qsTr("Clear")
        maximumLength: 120
        personal: true
        onAccepted: {
            root.form.addTask(text);
            text = "";
        }
    }

    Flow {
        width: parent.width
        visible: root.form.any
        spacing: root.theme.space4

        PushButton {
            objectName: "cv-addJob"
            theme: root.theme
            icon: "plus"
            text: qsTr("More work")
            onActivated: root.form.add()
        }

        PushButton {
            objectName: "cv-removeJob"
            theme: root.theme
            icon: "trash"
            text: qsTr("Leave this work out")
            onActivated: root.form.remove()
        }
    }
}
