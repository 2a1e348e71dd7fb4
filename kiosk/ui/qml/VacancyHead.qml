pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What, who, where: the title as the employer wrote it, and the few facts around it.
Column {
    id: root

    required property Theme theme
    required property VacancyController vacancy

    spacing: theme.space1

    Flow {
        width: parent.width
        spacing: root.theme.space4

        Tag {
            visible: text !== ""
            theme: root.theme
            kind: "fresh"
            text: root.vacancy.fresh
        }

        Tag {
            visible: root.vacancy.shortage
            theme: root.theme
            kind: "warn"
            icon: "trend-up"
            text: qsTr("Many employers look for this")
        }

        Tag {
            visible: text !== ""
            theme: root.theme
            kind: "info"
            icon: "translate"
            text: root.vacancy.writtenIn
        }

        Label {
            width: Math.min(implicitWidth, root.width)
            theme: root.theme
            soft: true
            text: root.theme.portrait && root.vacancy.place ? root.vacancy.place + " · " + root.vacancy.about : root.vacancy.about
        }
    }

    Label {
        width: parent.width
        objectName: "vacancyTitle"
        theme: root.theme
        role: root.theme.small ? "heading" : "subject"
        text: root.vacancy.title
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: parent.width
        spacing: root.theme.space2

        Label {
            width: Math.min(implicitWidth, root.width)
            theme: root.theme
            role: "bodyLarge"
            text: root.vacancy.employer
        }

        Label {
            width: Math.min(implicitWidth, root.width)
            visible: text !== "· "
            theme: root.theme
            role: "bodyLarge"
            soft: true
            text: "· " + root.vacancy.where
        }
    }
}
