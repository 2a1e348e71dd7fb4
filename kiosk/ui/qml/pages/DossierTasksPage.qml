pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What there is to do, what is due first, and what is done.
DossierPage {
    id: root

    readonly property TasksController tasks: app.tasks

    objectName: "dossierTasksPage"
    title: qsTr("My tasks")
    help: qsTr("Here is what you can do. Touch a task to see how.")
    heading: theme.single ? title : qsTr("My file")
    fact: tasks.late

    EmptyState {
        width: parent.width
        visible: root.tasks.left === 0
        theme: root.theme
        icon: "check-circle"
        fact: qsTr("You have nothing to do now.")
        meaning: qsTr("Tasks come by themselves when something can help you, or your counsellor sends them.")
    }

    EqualGrid {
        id: todo

        width: parent.width
        visible: root.tasks.left > 0
        most: root.wide ? 2 : 1
        spacing: root.theme.space4

        Repeater {
            model: root.tasks.todo

            TodoRow {
                property bool personal: true
                required property int index
                required property string at

                objectName: "task" + index
                width: todo.cell
                height: todo.tallest
                theme: root.theme
                onActivated: root.tasks.open(at)
            }
        }
    }

    SectionHead {
        width: parent.width
        visible: root.tasks.finished > 0
        theme: root.theme
        icon: "check-circle"
        text: qsTr("Done")
    }

    EqualGrid {
        id: done

        width: parent.width
        visible: root.tasks.finished > 0
        most: root.wide ? 2 : 1
        spacing: root.theme.space4

        Repeater {
            model: root.tasks.done

            TodoRow {
                property bool personal: true
                required property int index
                required property string at

                objectName: "doneTask" + index
                done: true
                width: done.cell
                height: done.tallest
                theme: root.theme
                onActivated: root.tasks.open(at)
            }
        }
    }

    actions: PushButton {
        objectName: "tasksPrint"
        width: parent?.width ?? 0
        theme: root.theme
        big: true
        icon: "printer"
        text: qsTr("Print my tasks")
        available: root.tasks.left > 0
        why: qsTr("There are no tasks to print.")
        onActivated: root.tasks.printOut()
    }

    overlay: Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "print" && root.visible
        sourceComponent: PrintDialog {
            app: root.app
            theme: root.theme
        }
    }
}
