pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What the visitor can do, with what proves it, and what suggestions need to know.
DossierPage {
    id: root

    readonly property PassportController passport: app.passport
    readonly property bool halves: !theme.single && !theme.low && theme.textScale <= 1.25
    readonly property int half: halves ? Math.floor((contentWidth - theme.space4) / 2) : contentWidth

    objectName: "dossierPassportPage"
    title: qsTr("What I can do")
    help: qsTr("Say here what you can do. Touch something to change it. It goes into your CV when you want.")
    heading: theme.single ? title : qsTr("My file")
    fact: qsTr("what you can do")

    Banner {
        property bool personal: true

        width: parent.width
        visible: root.passport.any
        theme: root.theme
        icon: "medal"
        fact: [root.passport.firstName, root.passport.proven, root.passport.said].filter(part => part).join(" · ")
        meaning: qsTr("Proven: with a paper or a test. Is something not proven yet? The job shop helps.")
    }

    Flow {
        width: parent.width
        spacing: root.theme.space4

        PassportCard {
            id: trained

            width: root.half
            height: root.halves ? Math.max(implicitHeight, able.implicitHeight) : implicitHeight
            theme: root.theme
            passport: root.passport
            kind: "certificate"
            icon: "seal-check"
            name: qsTr("Certificates and trainings")
            empty: qsTr("Which training did you follow? Also a short one counts.")
            model: root.passport.certificates
        }

        PassportCard {
            id: able

            width: root.half
            height: root.halves ? Math.max(implicitHeight, trained.implicitHeight) : implicitHeight
            theme: root.theme
            passport: root.passport
            kind: "competence"
            icon: "hand-heart"
            name: qsTr("What I can do")
            empty: qsTr("What did you do at work, or at home?")
            model: root.passport.competences
        }

        PassportCard {
            id: spoken

            width: root.half
            height: root.halves ? Math.max(implicitHeight, driven.implicitHeight) : implicitHeight
            theme: root.theme
            passport: root.passport
            kind: "language"
            icon: "translate"
            name: qsTr("Languages")
            empty: qsTr("Which languages do you speak?")
            model: root.passport.languages
        }

        PassportCard {
            id: driven

            width: root.half
            height: root.halves ? Math.max(implicitHeight, spoken.implicitHeight) : implicitHeight
            theme: root.theme
            passport: root.passport
            kind: "licence"
            icon: "identification-card"
            name: qsTr("Driving licence")
            empty: qsTr("Do you have a driving licence?")
            model: root.passport.licences
        }
    }

    ProfileCard {
        width: parent.width
        theme: root.theme
        keyboard: root.app.keyboard
        profile: root.passport.profile
    }

    actions: Flow {
        id: foot

        spacing: root.theme.space4

        PushButton {
            objectName: "passportPrint"
            width: Math.min(implicitWidth, foot.width)
            theme: root.theme
            icon: "printer"
            text: qsTr("Print")
            available: root.passport.any
            why: qsTr("There is nothing here yet.")
            onActivated: root.passport.printOut()
        }

        PushButton {
            objectName: "passportProve"
            width: Math.min(implicitWidth, foot.width)
            theme: root.theme
            icon: "map-pin"
            text: qsTr("Have it proven")
            onActivated: root.app.navigation.open("places", "")
        }

        PushButton {
            objectName: "passportShare"
            width: Math.min(implicitWidth, foot.width)
            theme: root.theme
            icon: "share-network"
            text: qsTr("Show it to a counsellor")
            onActivated: root.app.share.begin()
        }

        PushButton {
            objectName: "passportToCv"
            width: Math.min(implicitWidth, foot.width)
            theme: root.theme
            kind: "primary"
            icon: "read-cv-logo"
            trailingIcon: "arrow-right"
            text: qsTr("Make a CV with it")
            available: root.passport.any
            why: qsTr("There is nothing here yet.")
            onActivated: root.app.cv.create()
        }
    }

    overlay: Item {
        anchors.fill: parent

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "passportForm" && root.visible
            sourceComponent: PassportDialog {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "dossierShare" && root.visible
            sourceComponent: ShareDialog {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "print" && root.visible
            sourceComponent: PrintDialog {
                app: root.app
                theme: root.theme
            }
        }
    }
}
