pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One question of the CV. Beside it stand the steps and the sheet, as far as they fit; else the steps lie above it and
// the sheet is small beside the question.
KioskPage {
    id: root

    readonly property CvBuilder builder: app.cv.builder
    readonly property bool beside: !theme.portrait && !theme.single && !theme.low && theme.textScale < 1.5
    readonly property bool listed: beside && !theme.small && theme.textScale === 1
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property bool typing: app.keyboard.shown
    readonly property bool barred: !typing && !theme.low && height - header.height > 4 * bar.height

    objectName: "cvBuilderPage"
    theme: app.cvTheme
    title: builder.place + ". " + builder.question
    help: builder.hint
    firstFocus: (question.item as CvStep)?.first ?? null
    Keys.forwardTo: [body.rail]

    Connections {
        target: root.builder

        function onMoved(): void {
            body.contentY = 0;
        }
    }

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: qsTr("My CV")
        icon: "read-cv-logo"
        fact: root.theme.portrait || root.theme.small ? "" : root.app.cv.subject

        PushButton {
            objectName: "cv-undo"
            theme: root.theme
            icon: "clock-counter-clockwise"
            iconOnly: root.theme.portrait || root.theme.small
            text: qsTr("Undo")
            available: root.builder.undoable
            why: qsTr("There is nothing to undo.")
            onActivated: root.builder.undo()
        }
    }

    ScrollArea {
        id: list

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        width: root.theme.doorColumn
        visible: root.listed
        theme: root.theme

        Stepper {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.builder.steps
            now: root.builder.now
            free: true
            flat: false
            onJumped: step => root.builder.jump(step)
        }
    }

    ScrollArea {
        id: body

        objectName: "cvBody"
        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: root.barred ? bar.top : parent.bottom
        anchors.bottomMargin: root.barred ? root.theme.touchGap : root.gap
        anchors.left: root.listed ? list.right : parent.left
        anchors.leftMargin: root.listed ? root.theme.space6 : root.theme.margin
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.theme.space6 : root.theme.margin
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space5

            Stepper {
                width: parent.width
                visible: !root.listed
                theme: root.theme
                model: root.builder.steps
                now: root.builder.now
                free: true
                flat: true
                onJumped: step => root.builder.jump(step)
            }

            Item {
                width: parent.width
                height: Math.max(head.height, small.visible ? small.height : 0)

                CvSheet {
                    id: small

                    anchors.left: parent.left
                    width: root.theme.previewWidth / 2
                    visible: !root.beside && !root.theme.single && root.theme.textScale < 1.5 && !root.theme.low
                    theme: root.theme
                    preview: root.app.cv.preview
                    title: qsTr("This is how your CV looks")
                    bare: true
                    onEnlarged: root.app.navigation.open("cvSheet", "")
                }

                Column {
                    id: head

                    anchors.left: small.visible ? small.right : parent.left
                    anchors.leftMargin: small.visible ? root.theme.space5 : 0
                    anchors.right: parent.right
                    spacing: root.theme.space2

                    Label {
                        width: parent.width
                        theme: root.theme
                        soft: true
                        text: root.builder.place
                    }

                    Label {
                        objectName: "cvQuestion"
                        width: parent.width
                        theme: root.theme
                        role: "heading"
                        textScale: root.theme.capped(role, 60, root.theme.textScale)
                        text: root.builder.question
                        Accessible.role: Accessible.Heading
                    }

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "bodyLarge"
                        soft: true
                        text: root.builder.hint
                    }

                    Label {
                        width: parent.width
                        visible: root.builder.foreign
                        theme: root.theme
                        role: "bodyStrong"
                        color: root.theme.primary
                        text: root.builder.written
                    }

                    Flow {
                        width: parent.width
                        visible: !root.beside
                        spacing: root.theme.space3

                        PushButton {
                            objectName: "cv-show"
                            theme: root.theme
                            icon: "magnifying-glass"
                            text: qsTr("Show the sheet")
                            onActivated: root.app.navigation.open("cvSheet", "")
                        }

                        PushButton {
                            objectName: "cv-template"
                            theme: root.theme
                            icon: "palette"
                            text: qsTr("Another template")
                            onActivated: root.app.navigation.open("cvLook", "")
                        }
                    }
                }
            }

            Loader {
                id: question

                width: parent.width
                sourceComponent: root.builder.step === "who" ? who : root.builder.step === "work" ? work : root.builder.step === "study" ? study : root.builder.step === "tongues" ? tongues : root.builder.step === "check" ? check : choices
            }

            Loader {
                width: parent.width
                active: !root.barred && !root.typing
                visible: active
                sourceComponent: ways
            }
        }
    }

    CvBar {
        id: bar

        anchors.left: root.listed ? list.right : parent.left
        anchors.right: root.beside ? side.left : parent.right
        anchors.bottom: parent.bottom
        visible: root.barred
        theme: root.theme
        startMargin: root.listed ? root.theme.space6 : root.theme.margin
        endMargin: root.beside ? root.theme.space6 : root.theme.margin

        Loader {
            width: parent.width
            active: root.height > 0
            sourceComponent: ways
        }
    }

    ScrollArea {
        id: side

        anchors.top: body.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.small ? root.theme.originFieldSmall : root.theme.previewWidth
        visible: root.beside
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space4

            CvSheet {
                width: parent.width
                theme: root.theme
                preview: root.app.cv.preview
                title: qsTr("This is how your CV looks")
                room: side.height - template.height - root.theme.space4
                onEnlarged: root.app.navigation.open("cvSheet", "")
            }

            PushButton {
                id: template

                objectName: "cv-template"
                width: parent.width
                theme: root.theme
                icon: "palette"
                text: qsTr("Another template")
                onActivated: root.app.navigation.open("cvLook", "")
            }
        }
    }

    Component {
        id: ways

        CvWays {
            theme: root.theme
            before: root.builder.before
            after: root.builder.last ? qsTr("Print") : root.builder.after
            lastIcon: root.builder.last ? "printer" : "arrow-right"
            lastName: root.builder.last ? "cv-print" : "cv-next"
            onPrevious: root.builder.previous()
            onNext: root.builder.last ? root.app.cv.printOut() : root.builder.next()
        }
    }

    Component {
        id: who

        CvWhoStep {
            app: root.app
            theme: root.theme
        }
    }

    Component {
        id: work

        CvWorkStep {
            app: root.app
            theme: root.theme
        }
    }

    Component {
        id: study

        CvStudyStep {
            app: root.app
            theme: root.theme
        }
    }

    Component {
        id: tongues

        CvTongueStep {
            app: root.app
            theme: root.theme
        }
    }

    Component {
        id: choices

        CvChoiceStep {
            app: root.app
            theme: root.theme
            step: root.builder.step
        }
    }

    Component {
        id: check

        CvCheckStep {
            app: root.app
            theme: root.theme
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
    }
}
