pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "pages"

// One loader a page. A page lives while it is shown or on the way back, and keeps its scroll position.
Item {
    id: root

    required property App app

    component Stage: Loader {
        required property App app
        required property string page

        anchors.fill: parent
        active: app.navigation.pages.includes(page)
        visible: app.navigation.page === page
        focus: visible
    }

    Stage {
        app: root.app
        page: "doors"
        sourceComponent: DoorsPage {
            app: root.app
            theme: root.app.theme
        }
    }

    Stage {
        app: root.app
        page: "search"
        sourceComponent: SearchPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "sectors"
        sourceComponent: SectorsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "occupations"
        sourceComponent: OccupationsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "vacancy"
        sourceComponent: VacancyPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "trainings"
        sourceComponent: TrainingsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "domains"
        sourceComponent: DomainsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "training"
        sourceComponent: TrainingPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "places"
        sourceComponent: PlacesPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "place"
        sourceComponent: PlacePage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "partner"
        sourceComponent: PartnerPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "guide"
        sourceComponent: HelpGuidePage {
            app: root.app
            question: root.app.help.guide.first
        }
    }

    Stage {
        app: root.app
        page: "guide2"
        sourceComponent: HelpGuidePage {
            app: root.app
            question: root.app.help.guide.second
        }
    }

    Stage {
        app: root.app
        page: "guide3"
        sourceComponent: HelpGuidePage {
            app: root.app
            question: root.app.help.guide.third
        }
    }

    Stage {
        app: root.app
        page: "guideAnswer"
        sourceComponent: GuideAnswerPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossier"
        sourceComponent: DossierOverviewPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierSaved"
        sourceComponent: DossierSavedPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierApplications"
        sourceComponent: DossierApplicationsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierApplication"
        sourceComponent: DossierApplicationPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierEnter"
        sourceComponent: DossierEnterPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierStart"
        sourceComponent: DossierStartPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierSuggestions"
        sourceComponent: DossierSuggestionsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierPassport"
        sourceComponent: DossierPassportPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierTasks"
        sourceComponent: DossierTasksPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierTask"
        sourceComponent: DossierTaskPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierAppointments"
        sourceComponent: DossierAppointmentsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierAppointment"
        sourceComponent: DossierAppointmentPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "dossierSettings"
        sourceComponent: DossierSettingsPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "about"
        sourceComponent: AboutPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "cv"
        sourceComponent: CvPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "cvBuilder"
        sourceComponent: CvBuilderPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "cvLook"
        sourceComponent: CvLookPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "cvSheet"
        sourceComponent: CvSheetPage {
            app: root.app
        }
    }

    Stage {
        app: root.app
        page: "cvLetter"
        sourceComponent: CvLetterPage {
            app: root.app
        }
    }

    // Over the page, above the keys that type in it; the last thing, so that it is what is read.
    Loader {
        anchors.fill: parent
        z: 1
        active: root.app.navigation.sheet === "applied"
        sourceComponent: AppliedDialog {
            app: root.app
            theme: root.app.pageTheme
        }
    }

    Loader {
        anchors.fill: parent
        z: 1
        active: root.app.navigation.sheet === "ask"
        sourceComponent: AskDialog {
            app: root.app
            theme: root.app.pageTheme
        }
    }
}
