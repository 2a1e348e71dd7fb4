pragma ComponentBehavior: Bound

import QtQuick

// The vacancies that were found.
ResultList {
    id: root

    required property bool here
    required property string place
    property bool narrow: false

    signal opened(string key)

    delegate: ListRow {
        required property int index
        required property string key
        required property string employer
        required property string city
        required property bool littleDutch
        required property string km
        required property bool isNew

        objectName: "result" + index
        width: root.width
        height: root.row
        theme: root.theme
        narrow: root.narrow
        strong: employer
        soft: city
        okTag: littleDutch && !narrow ? qsTr("Little Dutch") : ""
        freshTag: isNew ? qsTr("New") : ""
        value: km
        valueNote: km ? (root.here ? qsTr("from here") : qsTr("from %1").arg(root.place)) : ""
        onActivated: if (key)
            root.opened(key)
    }
}
