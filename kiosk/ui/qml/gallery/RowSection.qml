pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Rows of lists.
Section {
    id: root

    required property Samples samples

    title: "Rijen"

    Cell {
        width: root.width
        theme: root.theme
        title: "ListRow: normal and new, seen, applied, expired, narrow"

        ListRow {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "package"
            title: "Magazijnier met heftruck"
            strong: "Portus Logistics"
            soft: "Gent (haven)"
            tags: ["Vast werk", "Voltijds", "Overdag"]
            freshTag: "Nieuw vandaag"
            value: "6 km"
            valueNote: "van hier"
        }

        ListRow {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "package"
            title: "Orderpicker"
            strong: "Groothandel Vandeputte"
            soft: "Evergem"
            tags: ["Bekeken", "Vast werk"]
            seen: true
            value: "9 km"
            valueNote: "van hier"
        }

        ListRow {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "package"
            title: "Inpakker"
            strong: "Bakkerij Van Hecke"
            soft: "Wetteren"
            tags: ["Vast werk"]
            okTag: "Gesolliciteerd"
            value: "14 km"
            valueNote: "van hier"
        }

        ListRow {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "package"
            title: "Inpakker"
            strong: "Groothandel Noord"
            soft: "Evergem"
            available: false
            warnTag: "Niet meer vrij"
        }

        ListRow {
            width: root.half
            theme: root.theme
            narrow: true
            icon: "first-aid-kit"
            title: "Logistiek medewerker in een heel groot ziekenhuis"
            strong: "Ziekenhuis Leieland"
            soft: "Deinze"
            tags: ["Vast werk", "24 uur"]
            value: "17 km"
            valueNote: "van hier"
        }
    }

    component Training: TrainingRow {
        theme: root.theme
        lang: "nl"
        provider: "Opleidingscentrum Haven"
        soft: "Gent"
        month: "maart"
        day: "23"
        weekday: "ma"
        year: ""
        tags: ["Overdag"]
        shortage: false
        easyDutch: ""
        places: ""
        placesNote: ""
        last: false
        full: false
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "TrainingRow: places, last place, full"

        Training {
            width: parent?.width ?? 0
            title: "Heftruck en reachtruck besturen"
            places: "4"
            placesNote: "plaatsen vrij"
            shortage: true
            easyDutch: "Een beetje Nederlands"
        }

        Training {
            width: parent?.width ?? 0
            title: "Magazijnier"
            places: "1"
            placesNote: "laatste plaats"
            last: true
        }

        Training {
            width: parent?.width ?? 0
            title: "Vrachtwagen rijden, rijbewijs C"
            full: true
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "StartRow, SimilarButton, WorkRow"

        StartRow {
            width: parent?.width ?? 0
            theme: root.theme
            month: "mei"
            day: "11"
            year: ""
            title: "Overdag"
            until: "tot 31 juli"
            where: "Gent"
            places: "8 vrij"
            mark: "ok"
            place: "1"
        }

        SimilarButton {
            width: parent?.width ?? 0
            theme: root.theme
            title: "Orderpicker"
            place: "Evergem"
            lang: "nl"
        }

        WorkRow {
            width: parent?.width ?? 0
            theme: root.theme
            doorTheme: root.theme
            name: "Magazijnier"
            icon: "package"
            vacancies: "38 vacatures"
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "Pager: between, at an end"

        Pager {
            width: root.half
            theme: root.theme
            span: "7 tot 12 van 21"
            atStart: false
            atEnd: false
        }

        Pager {
            width: root.half
            theme: root.theme
            span: "1 tot 6 van 21"
            atStart: true
            atEnd: false
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "PlaceRow: open, closed, chosen. PartnerRow"

        PlaceRow {
            width: parent?.width ?? 0
            theme: root.theme
            name: "Werkwinkel Gent"
            address: "Burgstraat 42"
            icon: "handshake"
            distance: "800 m"
            opening: "Open tot 17 uur"
            open: true
            on: true
        }

        PlaceRow {
            width: parent?.width ?? 0
            theme: root.theme
            name: "Bibliotheek De Krook"
            address: "Miriam Makebaplein 1"
            icon: "books"
            distance: "1,1 km"
            opening: "Dicht, open om 10 uur"
            open: false
        }

        PartnerRow {
            width: parent?.width ?? 0
            theme: root.theme
            name: "Avondschool De Brug"
            helps: "Nederlands leren"
            icon: "chats-circle"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "PassportRow: proven, you say so. RetentionRow"

        Repeater {
            model: root.samples.proofs

            PassportRow {
                required property int index

                width: parent?.width ?? 0
                theme: root.theme
                first: index === 0
            }
        }

        Repeater {
            model: root.samples.kept

            RetentionRow {
                required property int index

                width: parent?.width ?? 0
                theme: root.theme
                first: index === 0
            }
        }
    }
}
