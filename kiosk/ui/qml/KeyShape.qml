pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What every key is: a face above an edge that flashes when it is pressed. Pointer handlers instead of a mouse area:
// the next key may go down before the last one is up. A second touch in so many milliseconds does not count, by the
// clock of the panel: a busy machine may hear late of touches that were well apart.
Item {
    id: root

    required property Theme theme
    required property string spoken
    property bool filled: false
    property bool quiet: false
    property bool offered: false
    property bool available: true
    property bool holds: false
    property double releasedAt: 0
    readonly property int radius: theme.radiusKey
    readonly property bool down: handler.pressed || flash.running
    readonly property color ink: !available ? theme.textSoft : filled ? theme.onPrimary : theme.text
    readonly property color rest: filled ? theme.primary : quiet ? theme.bg : theme.surface
    readonly property color pressedFace: filled ? theme.primaryPressed : theme.bgDeep
    default property alias content: face.data

    signal activated
    signal refused
    signal held

    function trigger(): void {
        (root.available ? root.activated : root.refused)();
    }

    function touched(at: double): void {
        if (at >= root.releasedAt && at - root.releasedAt < root.theme.keyGuard)
            return;
        root.releasedAt = at;
        root.trigger();
    }

    activeFocusOnTab: true
    implicitHeight: theme.keyHeight

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.pressed: down
    Accessible.onPressAction: root.trigger()

    // Few keys are ever unavailable, and shapes are dear.
    Loader {
        anchors.fill: parent
        active: !root.available
        sourceComponent: DashedOutline {
            theme: root.theme
            radius: root.radius
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.available && !root.down
        radius: root.radius
        color: root.filled ? root.theme.primaryEdge : root.theme.edge
    }

    Rectangle {
        id: face

        y: root.down ? root.theme.edgeHeight : 0
        width: parent.width
        height: parent.height - root.theme.edgeHeight
        radius: root.radius
        color: !root.available ? "transparent" : root.down ? root.pressedFace : root.rest
        border.width: !root.available ? 0 : root.offered ? root.theme.borderSelected : root.theme.borderThin
        border.color: root.filled || root.offered ? root.theme.primary : root.theme.control
    }

    Timer {
        id: flash

        interval: root.theme.press
    }

    TapHandler {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A slow hand is no long press, where that has no meaning.
        longPressThreshold: root.holds ? root.theme.holdKey / root.theme.second : 0
        onPressedChanged: if (pressed)
            flash.restart()
        onLongPressed: root.held()
        onTapped: point => root.touched(point.timestamp)
    }
}
