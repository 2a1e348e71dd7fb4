pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A QR code, black on white in every theme and never mirrored, as large as whole pixels per module allow.
Rectangle {
    id: root

    required property Theme theme
    required property string content
    required property string spoken
    property int side: theme.qrSide

    implicitWidth: side
    implicitHeight: side
    color: theme.paper

    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Image {
        anchors.centerIn: parent
        mirror: false
        smooth: false
        sourceSize: Qt.size(root.side, root.side)
        source: root.content ? "image://qr/" + encodeURIComponent(root.content) : ""
    }
}
