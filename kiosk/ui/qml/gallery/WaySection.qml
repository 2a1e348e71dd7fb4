pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Where one is, and choosing by pictures.
Section {
    id: root

    required property Samples samples

    title: "De weg"

    Cell {
        width: root.third
        theme: root.theme
        title: "Stepper: done, now, to do, problem"

        Stepper {
            objectName: "stepper"
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.steps
            now: root.samples.now
            flat: false
            onJumped: step => root.samples.jump(step)
        }
    }

    Cell {
        width: root.third === root.width ? root.width : root.width - root.third - root.theme.space6
        theme: root.theme
        title: "Stepper on an upright panel, TrailMark, YouChose"

        Stepper {
            objectName: "flatStepper"
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.steps
            now: root.samples.now
            flat: true
            onJumped: step => root.samples.jump(step)
        }

        TrailMark {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.trail
            now: 1
        }

        YouChose {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.chosen
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "WindowTile: sector, unsure"

        EqualGrid {
            id: windows

            width: parent?.width ?? 0
            most: root.theme.single || root.theme.portrait ? 2 : 4
            columnSpacing: root.theme.space5
            rowSpacing: root.theme.space5

            Repeater {
                model: root.samples.sectors

                WindowTile {
                    required property int index

                    objectName: "window" + index
                    width: windows.cell
                    height: windows.tallest
                    theme: root.theme
                }
            }
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "WindowTile: big"

        EqualGrid {
            id: answers

            width: parent?.width ?? 0
            most: root.theme.portrait ? 2 : 3
            columnSpacing: root.theme.space5
            rowSpacing: root.theme.space5

            Repeater {
                model: root.samples.answers

                WindowTile {
                    width: answers.cell
                    height: answers.tallest
                    theme: root.theme
                    big: true
                }
            }
        }
    }

    Cell {
        width: root.third
        theme: root.theme
        title: "OccupationRow"

        OccupationRow {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "package"
            title: "Magazijnier"
            lang: ""
            count: "238 vacatures"
            fresh: "12 nieuw"
        }
    }

    Cell {
        width: root.third
        theme: root.theme
        title: "SideDoor"

        SideDoor {
            width: parent?.width ?? 0
            height: implicitHeight
            theme: root.theme
            icon: "truck"
            title: "Logistiek & transport"
            facts: "32 beroepen\n1 684 vacatures"
            note: "Bewezen = met een papier of een test."

            PushButton {
                width: parent?.width ?? 0
                theme: root.theme
                text: "Toon alle 1 684"
            }

            PushButton {
                width: parent?.width ?? 0
                theme: root.theme
                text: "Ander soort werk"
            }
        }
    }
}
