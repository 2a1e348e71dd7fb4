pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What, who, where: the occupation in the language of the screen, what the employer calls it, and the few facts around it.
Column {
    id: root

    required property Theme theme
    required property VacancyController vacancy
    property bool large: true
    // What to do first because it may be gone.
    property string warning: ""
    // Which of the results this is, where no other part of the page says it.
    property string place: ""

    spacing: theme.space1

    Flow {
        width: parent.width
        spacing: root.theme.space4

        Tag {
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "fresh"
            text: root.vacancy.fresh
        }

        Tag {
            visible: root.vacancy.shortage
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "warn"
            icon: "trend-up"
            text: qsTr("Many employers look for this")
        }

        Tag {
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "warn"
            icon: "phone"
            text: root.warning
        }


        DotLine {
            width: Math.min(whole.implicitWidth + spacing, parent.width)
            theme: root.theme
            parts: [root.place, root.vacancy.about]
            strongParts: 0
            ignored: false
        }
    }

    Label {
        id: whole

        visible: false
        theme: root.theme
        text: [root.place, root.vacancy.about].filter(part => part).join(" · ")
    }

    Label {
        width: parent.width
        objectName: "vacancyTitle"
        theme: root.theme
        role: root.large ? "subject" : "heading"
        text: root.vacancy.title
        spokenLanguage: root.vacancy.ownTitle ? "" : root.vacancy.textLanguage
        Accessible.role: Accessible.Heading
    }

    Label {
        width: parent.width
        objectName: "vacancyOwnTitle"
        visible: text !== ""
        theme: root.theme
        role: "title"
        text: root.vacancy.ownTitle
        spokenLanguage: root.vacancy.textLanguage
    }

    DotLine {
        width: parent.width
        theme: root.theme
        role: "bodyLarge"
        parts: [root.vacancy.employer, root.vacancy.where]
        ignored: false
    }
}
