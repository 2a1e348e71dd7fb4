pragma ComponentBehavior: Bound

import QtQuick

// What holds pages, sheets and dialogs. Whatever in it cannot be pressed now tells it why.
Item {
    signal refused(string why)
}
