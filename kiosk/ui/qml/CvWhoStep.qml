pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Who it is, how to reach them, and what work they look for.
CvStep {
    id: root

    readonly property CvWhoForm form: app.cv.builder.who
    readonly property int half: theme.textScale > 1.25 || theme.single ? width : (width - theme.space4) / 2

    first: name

    component Field: TextField {
        required property string field

        objectName: "cv-" + field
        width: root.half
        theme: root.theme
        keyboard: root.app.keyboard
        showLabel: true
        personal: true
        clearLabel: qsTr("Clear")
        onEdited: text => root.form.write(field, text)
    }

    Field {
        id: name

        width: parent.width
        field: "name"
        label: qsTr("First name and last name")
        text: root.form.name
    }

    IconLine {
        objectName: "cv-nameLine"
        width: parent.width
        visible: text !== ""
        theme: root.theme
        icon: "warning"
        text: root.app.cv.builder.nameLine
    }

    Flow {
        width: parent.width
        spacing: root.theme.space4

        Field {
            field: "phone"
            kind: "number"
            label: qsTr("Phone")
            text: root.form.phone
        }

        Field {
            field: "email"
            kind: "email"
            label: qsTr("E-mail (not needed)")
            text: root.form.email
        }
    }

    OccupationFinderField {
        width: parent.width
        theme: root.theme
        keyboard: root.app.keyboard
        finder: root.form.role
        name: "cv-role"
        label: qsTr("What work are you looking for? (not needed)")
    }

    Flow {
        width: parent.width
        spacing: root.theme.space4

        Field {
            field: "street"
            label: qsTr("Street and number (not needed)")
            text: root.form.street
        }

        Field {
            width: (root.half - root.theme.space4) / 2
            field: "postcode"
            kind: "number"
            label: qsTr("Postal code")
            text: root.form.postcode
        }

        Field {
            width: (root.half - root.theme.space4) / 2
            field: "city"
            label: qsTr("Town")
            text: root.form.city
        }
    }
}
