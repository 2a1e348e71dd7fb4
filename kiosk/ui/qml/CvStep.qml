import QtQuick
import Kiosk

// One question of a CV; `first` is where it is answered first.
Column {
    id: root

    required property App app
    required property Theme theme
    property Item first: null

    spacing: theme.space4
}
