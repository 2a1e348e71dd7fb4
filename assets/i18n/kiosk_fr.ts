<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Curriculum vitae</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>Il n’y a pas encore de données sur cette borne.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Vous n’avez rien fait de mal. Demandez de l’aide à l’accueil.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Données du</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>À propos de cette borne</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Lisez de quel jour datent les données et qui les a faites.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Que trouvez-vous ici ?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Les employeurs et les écoles ont écrit leurs textes eux-mêmes. Nous n’y changeons rien.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Qui a fait les données ?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Qui a fait le programme ?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Encore plus grand</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Le plus grand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Touchez un texte et écoutez.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Quelle vitesse&#x202f;?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Quel volume&#x202f;?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Cacher l’écran</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Personne ne voit ce que vous faites. Vous l’entendez.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Branchez d’abord un casque. Ainsi, personne d’autre n’entend.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Rendez l’écran facile pour vous</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Tout en bas</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Tous les boutons en bas. Pour les personnes assises.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse, rien ne s’estompe.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Un casque&#x202f;? Branchez-le&#x202f;: la lecture commence toute seule.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>À propos de cette borne</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>L’écran vous attend 5 minutes.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>Enlever «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Enlever tous les choix</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Enlever « {text} »</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>au lieu de seulement {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Chercher jusqu’à {km} km</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>au lieu de {km} km</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Téléphoné</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Par lettre</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Postulé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Pas retenu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Envoi encore en cours</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Envoyé, en attente d’une réponse</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Entretien le %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>L’employeur ne l’a pas reçu. Postulez d’une autre façon.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Votre e-mail est envoyé</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Vous avez téléphoné</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Vous avez envoyé un e-mail</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Vous y êtes allé</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Vous avez postulé sur le site</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Vous avez envoyé une lettre</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Vous avez postulé</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Vous avez téléphoné</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Invité à un entretien</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Vous avez le travail</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Votre e-mail n’est pas arrivé</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n depuis le %1</numerusform>
            <numerusform>%n depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Mes candidatures</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Preuve de candidatures</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois passé</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Où avez-vous postulé ?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Bravo ! Comment avez-vous fait ?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Quel travail ?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Quel employeur ?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment ?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Nous le mettons dans votre liste.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Sans dossier, c’est effacé quand vous arrêtez.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Vous pouvez la montrer comme preuve.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Mettre dans ma liste</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Dites d’abord quel travail, et comment.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Choisissez d’abord comment vous avez fait.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Comment postuler</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Envoyer à l’employeur</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Imprimer le CV et la lettre</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Nous l’envoyons</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>L’envoi ne marche pas maintenant</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>C’est en attente</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>L’envoi n’a pas réussi</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>L’offre a changé</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Nous ne savons pas si c’est envoyé</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Nous regardons si l’envoi est possible.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Rien n’est parti. Imprimez-le et envoyez-le vous-même.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Le serveur de messagerie a votre message. Nous n’en gardons rien.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Le serveur de messagerie ne répond pas encore. Nous essayons pendant deux jours. Imprimez-le aussi, pour être sûr.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>L’employeur ne l’a pas reçu. Imprimez-le et envoyez-le vous-même.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Rien n’est parti. Regardez l’offre à nouveau, ou imprimez.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Réessayez : l’envoi ne se fait jamais deux fois. Ou imprimez.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV et lettre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Ma lettre</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>À : {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Votre CV et votre lettre partent.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Votre CV part.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>La réponse ira à {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>Votre CV dit comment vous joindre.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Une fois envoyé, nous n’en gardons rien.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>L’envoyer à l’employeur ?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimer un reçu</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Oui, envoyer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Écrivez d’abord votre nom dans votre CV.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Ce rendez-vous</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Une formation</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Apprendre le néerlandais</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Mes papiers</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>À midi</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>L’après-midi</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Demander un rendez-vous</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Demander à être appelé</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Demander un autre moment</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Quel sujet&#x202f;?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Quand cela vous convient-il ?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Seul le service lit ceci. Votre numéro ne reste pas sur cet écran.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Seul le service lit ceci. La réponse arrive dans votre dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Indiquez d’abord votre numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Carte de secours</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Carte d’accès</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Nous faisons votre carte</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Votre carte est imprimée</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>La carte est restée coincée</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Votre carte n’est pas sortie</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Il n’y a pas d’imprimante ici</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Prenez cette carte en photo, ou notez le code</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Restez encore un peu ici.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Tenez le code de la carte sous le lecteur. Elle marche alors.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Prenez la feuille. Touchez ensuite le bouton.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Vous n’avez rien fait de mal. Une carte qui n’est pas sortie ne vaut rien.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Personne d’autre ne doit la voir. Regardez d’abord autour de vous.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Une carte qui vient de sortir n’ouvre rien. Jetez-la.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>C’est une autre carte, ou une erreur. Réessayez.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Seulement si vous oubliez votre code.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Prenez-la avec vous à chaque borne</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Scannez la carte. Tapez votre code. Votre dossier s’ouvre.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Tapez le code de la carte. Tapez ensuite votre propre code. Votre dossier s’ouvre.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Gardez-la chez vous, loin de la carte 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Ne la donnez à personne. Avec elle, vous choisissez un nouveau code.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Le lecteur ne la lit pas ? Tapez les 4 derniers signes du code.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>J’ai ma carte</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Imprimer une nouvelle carte</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Montrer la carte à l’écran</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Rien ne sort</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Faites votre carte de secours</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Vous avez oublié votre code ? Seule cette carte vous en donne un nouveau.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Carte d’accès</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Carte d’accès : reçue</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Carte d’accès : scannez-la ou tapez son code</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Carte de secours</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Carte de secours : reçue</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Carte de secours : scannez-la ou tapez son code</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Cela ne marche pas maintenant</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Votre code est changé</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Votre nouvelle carte d’accès marche</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Votre nouvelle carte de secours marche</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Rien n’a changé. Votre ancienne carte et votre ancien code marchent encore. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Désormais, seul votre nouveau code ouvre votre dossier.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>L’ancienne n’ouvre plus rien. Jetez-la.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Changer votre code</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Nouvelle carte d’accès</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Nouvelle carte de secours</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Tapez d’abord votre code actuel.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Choisissez six chiffres faciles à retenir.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Tapez encore une fois le même code.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Votre code actuel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>À quelle distance&#x202f;?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Quel niveau de néerlandais&#x202f;?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Combien d’heures&#x202f;?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Quand voulez-vous travailler&#x202f;?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>De quoi n’avez-vous pas besoin&#x202f;?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Quel secteur ?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Quel métier ?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Temps plein</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Temps partiel</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>En journée</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>Jusqu’à {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nouveau aujourd’hui</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>3 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Assez bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Un peu de néerlandais</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Néerlandais assez bien</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Néerlandais bien</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Travail fixe</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Travail temporaire</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Job étudiant</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>En journée</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Travail en équipes</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Travail du soir</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Travail de nuit</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Travail le week-end</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Sans diplôme</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Sans permis de conduire</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Sans expérience</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>jusqu’à {km} km de {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Néerlandais pas demandé</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Néerlandais: un plus</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Quelques mots de néerlandais</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Tout niveau de néerlandais</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Tout type de travail</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Peu importe les heures</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Peu importe quand</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Peu importe ce qu’on demande</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Aussi les plus anciennes</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Tous les métiers</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Modifier ce choix</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Pas de formations en ce moment</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Cette porte est encore fermée. Quelqu’un peut vous aider aujourd’hui&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Chercher de l’aide</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Ni suite, ni date de naissance</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Les autres essaient d’abord 123456 et les dates. Ne dites votre code à personne, à nous non plus.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>Il n’y a rien sur vous dans ce code.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Moins, ce n’est pas possible.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Plus, ce n’est pas possible.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Montrer à nouveau l’écran</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>L’écran est caché</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Personne ne voit ce que vous faites. Vous entendez tout dans votre casque.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>La lecture attend</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Lecture prête</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>partie %1 sur %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Étape {number} sur {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Quel travail avez-vous fait ?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Qu&apos;avez-vous appris ?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Quelles langues parlez-vous ?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Que savez-vous bien faire ?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Comment allez-vous au travail ?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Que faut-il encore savoir ?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est juste ?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Écrivez votre nom et comment vous joindre. Le reste n&apos;est pas obligatoire.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Commencez par votre dernier travail. Pas encore travaillé ? Continuez.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>École, cours ou formation, ici ou à l&apos;étranger. Rien ? Continuez.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Choisissez ce qui convient le mieux pour chaque langue.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Touchez ce qui vous convient. Vous pouvez passer.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Relisez-le encore une fois. Choisissez son aspect, puis imprimez.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Suivant : {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Ce CV est en : {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous savez faire</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Montrer la feuille</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Voici votre CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Autre modèle</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prêt</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>Dans quelle langue voulez-vous votre CV ?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Choisir son aspect</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Ce CV est pour : %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>L&apos;employeur demande ceci. Que savez-vous faire ?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Savez-vous aussi faire ceci ?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Comment travaillez-vous ?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Autre chose que vous savez bien faire</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Qu&apos;avez-vous ?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Jusqu&apos;où pouvez-vous aller ?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Quelques phrases sur vous, en haut</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Votre propre phrase</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Un autre loisir</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CV</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Nouveau CV</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Ma lettre</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Touchez les phrases qui vous conviennent. Vous voyez la lettre grandir.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Assemblez les morceaux</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Votre propre phrase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Voici votre lettre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Touchez un modèle ou une couleur. Le texte reste le même.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Voici votre CV</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Quel aspect pour votre CV ?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Touchez une feuille. Le texte reste le même.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Pas de couleur dans l&apos;imprimante ?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Alors il sort bien en noir et blanc.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Choisir celui-ci : %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Bleu pétrole</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Sur une feuille</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Européen</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Nouveau depuis ce CV</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Vous l’avez dit dans « Ce que je sais faire ». Ce n’est pas encore dans ce CV.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>L’ajouter à ce CV</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Faites un nouveau CV, ou choisissez-en un et touchez ce que vous voulez en faire.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Vous venez de voir cette offre</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Ce que l&apos;employeur demande vient d&apos;abord. Vous vérifiez.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Adapter à cette offre</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Faire un CV pour cette offre</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Tous mes CV</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Vous n&apos;avez pas encore de CV ici</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Gardé dans votre dossier</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Sans dossier, votre CV est effacé quand vous arrêtez. Imprimez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Nouveau CV</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Pas à pas, environ 10 minutes</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Lire un CV sur ma clé</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Copier ce CV</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Ouvrir ce CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Comme fichier</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Effacer ce CV</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Emportez votre CV sur votre téléphone</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Nous faisons un code</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Un code n’est pas possible maintenant</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Nous n’avons pas pu faire de code. Réessayez, ou imprimez votre CV.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Ouvrez l’appareil photo de votre GSM.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Visez le carré.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Touchez le lien, puis Télécharger.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Cela marche une fois, jusqu’à demain. Seul ce code ouvre votre CV. Ne le montrez pas aux autres.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Faire un nouveau code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Voici ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>Un CV de votre clé</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Quel fichier est-ce ?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Tout est repris.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Ceci n’est pas repris</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Continuer avec ce CV</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Votre CV est prêt</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Vous pouvez l’imprimer.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Sans nom, personne ne sait de qui il est.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Votre nom manque</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Les employeurs lisent ici les lettres latines. Écrivez-le aussi ainsi.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Votre nom est dans un autre alphabet</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Donnez un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Personne ne peut encore vous joindre</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Votre numéro de téléphone est très court</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Vérifiez si c’est juste : {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Ajoutez un travail, une formation ou ce que vous savez faire. Alors un employeur sait quelque chose de vous.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Votre CV est encore presque vide</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Rien de {start} à {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>Ce n&apos;est pas grave, mais on peut vous poser la question. Vous avez appris quelque chose, ou pris soin de quelqu&apos;un ?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Les employeurs veulent le savoir. Votre langue maternelle compte aussi.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Quelles langues parlez-vous ?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Choisissez ce qui convient le mieux pour chaque langue.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>À quel niveau la parlez-vous ?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Vous savez le faire ? Ajoutez-le. Sinon, vous pouvez quand même postuler.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>L&apos;employeur demande aussi : {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Ce sont vos propres mots. Vérifiez-les avec quelqu&apos;un.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Il n&apos;y a pas assez de place pour tout. Retirez quelque chose si vous voulez choisir vous-même.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Plus court sur papier : {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Effacer ce CV ?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Vous ne pourrez pas le récupérer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Effacer ce CV</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Touchez la feuille : en grand</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>L&apos;autre feuille</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Ma lettre</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Voici comment il sort de l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>L&apos;autre feuille</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Nous regardons sur votre clé</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Laissez votre clé en place.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Nous le lisons</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>Nous ne trouvons pas de CV sur cette clé</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Les PDF de cette borne et les fichiers Europass ou JSON Resume fonctionnent.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>Nous ne trouvons pas de CV dans ce fichier</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Rien n’a changé. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n emploi</numerusform>
            <numerusform>%n emplois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Nous ne pouvons pas lire cette clé</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Avez-vous une autre clé ? Rien n’y a changé.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Quel type d&apos;école ou de formation ?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Qu&apos;y avez-vous appris ?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>Dans quelle école ? (facultatif)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>En quelle année était-ce fini ?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Je la suis encore</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Une autre formation</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Retirer cette formation</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Une autre langue ?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Touchez une langue</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Assez bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Couramment</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Langue maternelle</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language} est ajouté. Choisissez votre niveau.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>E-mail (facultatif)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Quel travail cherchez-vous ? (facultatif)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Rue et numéro (facultatif)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n choisi, plus est possible</numerusform>
            <numerusform>%n choisis, plus est possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Nouveau travail</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Quel était votre travail ?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Par exemple : nettoyeur, cuisinier, chauffeur</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>Pour qui et où ? (facultatif)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>J&apos;y travaille encore</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Qu&apos;y faisiez-vous ?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Autre chose que vous faisiez</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Un autre travail</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Retirer ce travail</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Votre CV comme fichier</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Mettez votre clé. Choisissez ensuite pour quoi.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Pour le site Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Pour cette borne et d’autres programmes de CV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Quand ?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour ?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Appeler le guichet</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Appeler le guichet</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Appeler le guichet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Besoin d’aide avec cet écran&#x202f;?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Nous prévenons le guichet</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Le guichet sait que quelqu’un a besoin d’aide ici</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Nous n’avons pas pu prévenir le guichet</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Demandez au guichet.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Nous prévenons le guichet. On lui dit seulement où est cet écran.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Attendez ici un instant.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Attendez ici, ou allez-y vous-même.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Ce n’est pas votre faute. Allez-y et demandez vous-même.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Nous prévenons le guichet.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Le guichet sait que l’imprimante a besoin d’aide.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Nous n’avons pas pu prévenir le guichet. Allez-y et demandez vous-même.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Nous ne connaissons aucune formation pour le moment.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Ce n’est pas votre faute. Demandez de l’aide au guichet.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Touchez ce que vous voulez apprendre. Touchez ensuite une formation.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Sur quel sujet voulez-vous apprendre ?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Aucune formation ne correspond à vos autres choix.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Encore fermé</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Cherchez un travail qui vous convient</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Apprenez un métier ou apprenez plus</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Offres gardées, tâches et&#xa0;rendez-vous</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Votre dossier est ouvert</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Faites votre CV et imprimez-le</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;aide</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Demandez de l’aide à quelqu’un</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Bienvenue. Où voulez-vous aller&#x202f;?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Touchez une porte. C’est gratuit, et vous pouvez prendre votre temps.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Rien de ce que vous faites ici ne reste sur cet écran.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Rien ne reste sur cet écran.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Stop &amp; effacer</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Dites ici ce qui s’est passé avec cette candidature.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Écrire quelque chose</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Choisissez d’abord ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Montrer l’offre</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Effacer cette candidature</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Cette candidature n’existe plus.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Effacer cette candidature ?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Elle disparaît de votre liste et de votre preuve. Vous ne pouvez pas la récupérer.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Mes candidatures</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Voici où vous avez postulé. Touchez une ligne pour dire ce qui s’est passé.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Vous n’avez pas encore noté de candidature.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Vous avez téléphoné, écrit ou vous êtes allé quelque part ? Notez-le ici. Ainsi, vous avez la preuve que vous cherchez du travail.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>J’ai postulé</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimer la preuve</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Il n’y a pas encore de candidature.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Dites si vous venez. Imprimez, ou emportez le chemin sur votre téléphone.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Vous venez ?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Non, je ne peux pas</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Oui, je viens</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>J&apos;y étais</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Demander un autre moment</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Itinéraire (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Voir le lieu</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Imprimer ce rendez-vous</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Imprimer mon CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Ce rendez-vous n’existe plus.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Mes rendez-vous</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Voici vos rendez-vous. Touchez-en un pour dire si vous venez.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Vous n’avez pas de rendez-vous pour le moment.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Voulez-vous parler à quelqu’un ? Demandez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Voulez-vous parler à quelqu’un ? Allez dans une boutique de l’emploi, ou appelez.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Voir les lieux</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Envoyé au service</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Demander à être appelé</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Demander un rendez-vous</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Ouvrez votre dossier</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Tapez votre code</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Ouvrez-le avec les deux cartes</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Choisissez un nouveau code</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Votre code est bloqué</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Cet écran ne connaît pas cette carte</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Nous ne pouvons pas ouvrir votre dossier maintenant</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Nous ne prenons pas de code pour l’instant</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Votre dossier ne s’ouvre pas maintenant</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Tenez votre carte sous le lecteur. Tapez ensuite votre code.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Tapez le code de votre carte. Tapez ensuite votre code secret.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Nous avons votre carte de secours. Le code a 6 chiffres.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Nous avons votre carte. Le code a 6 chiffres.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Code oublié ? Scannez votre carte d’accès et votre carte de secours.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Six chiffres faciles à retenir. L’ancien code n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Tapez encore une fois le même code.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Il y a eu trop de codes faux. Avec les deux cartes, votre dossier s’ouvre et vous choisissez un nouveau code.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Est-ce une ancienne carte ? Prenez la nouvelle. Vous pouvez aussi faire un nouveau dossier.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Vous n’avez rien fait de mal. Votre dossier n’est pas encore sur cet écran, et le réseau ne marche pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Il y a eu trop de codes faux sur cet écran. Revenez dans un quart d’heure, ou demandez de l’aide à quelqu’un.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Vous n’avez rien fait de mal. Réessayez plus tard, ou demandez de l’aide à quelqu’un.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Tenez votre carte sous le scanner</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Le code est au dos de votre carte</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Le carré vers la lumière. Ensuite, vous tapez votre code secret.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Tapez d’abord ce code. Ensuite, votre code secret.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Ou tapez le code de la carte</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Il est au dos de votre carte.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Le code de la carte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Votre code (6 chiffres)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Pas encore de dossier ?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Il garde les offres, les tâches et votre CV pour la prochaine fois. Le créer prend 2 minutes.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Faire un dossier</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>J’ai oublié mon code</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Une autre carte</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce que j’ai gardé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Carte d’accès perdue ? Prenez votre carte de secours et votre code.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Emporter tout dans un fichier</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Mettez votre clé USB. Un programme peut lire le fichier (JSON). Qui trouve la clé le peut aussi.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Mettre sur ma clé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>J&apos;ai ma clé</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Ici, vous voyez quoi faire, où vous avez postulé et ce qui est nouveau pour vous.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>content de vous voir</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Votre dossier est encore vide.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Commencez par chercher du travail. Touchez le signet pour garder ce qui vous plaît.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Chercher du travail</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Chercher une formation</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Vous n’avez rien à faire maintenant.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Les rendez-vous</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Mes candidatures</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Vous avez postulé quelque part ? Notez-le ici.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Toutes mes candidatures</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Gardez ce qui vous plaît. Alors nous pouvons proposer des choses semblables.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>J’ai postulé</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimer la preuve</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Ce que je sais faire</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Dites ici ce que vous savez faire. Touchez quelque chose pour le changer. Cela va dans votre CV si vous le voulez.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>savoir-faire</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Prouvé : avec un papier ou un test. Quelque chose n’est pas encore prouvé ? Le Werkwinkel vous aide.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Attestations et formations</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Quelle formation avez-vous suivie ? Une courte compte aussi.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Que faisiez-vous au travail ou à la maison ?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Quelles langues parlez-vous ?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Avez-vous un permis de conduire ?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Faire prouver</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Le montrer à un conseiller</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>En faire un CV</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Voici ce que vous avez gardé. Touchez-le pour le relire.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>pour cette visite</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Vous n’avez encore rien gardé.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Cherchez du travail ou une formation. Touchez le signet. Vous le retrouvez alors ici.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Chercher du travail</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Chercher une formation</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>C’est seulement pour cette visite.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Quand vous arrêtez, nous l’effaçons. Ouvrez un dossier pour le garder plus longtemps.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Ouvrir ou créer un dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mes recherches</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Montrer ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Nouveau : depuis votre dernier passage.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Imprimer ma liste</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Tout ce qui est dans mon dossier</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Votre prénom, ce que vous savez faire, vos CV, ce que vous avez gardé, candidatures, tâches et rendez-vous</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>jusqu’à ce que vous l’effaciez</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Votre dossier sur cet écran</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 jours après la dernière ouverture</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Votre dossier pour les autres écrans</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 mois après la dernière ouverture</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Qu’un code était faux</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>30 jours au plus</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Ce que vous imprimez</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>jusqu’à la fin de votre visite</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Réglages de votre dossier</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Changez votre code ou vos cartes. Voyez ce que nous gardons. Emportez tout, ou effacez-le.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Vous êtes entré avec votre carte de secours</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Avez-vous perdu votre carte d’accès ? Faites-en une nouvelle : l’ancienne n’ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Changer votre code</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Vous tapez d’abord l’ancien.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Nouvelle carte d’accès</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>L’ancienne s’arrête aussitôt.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Nouvelle carte de secours</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Gardez-la à la maison.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Fermer votre dossier</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Vous pouvez continuer avec autre chose.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Que gardons-nous, et combien de temps ?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Votre dossier est fermé avec votre carte et votre code</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Un numéro pour votre conseiller</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Sur papier ou en PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Comme fichier pour ordinateur</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Sans elles, personne ne le lit, pas même nous. Les autres voient seulement ce que vous partagez.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Conseils des autres</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Voyez ce qu’ils ont gardé.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Me compter aussi</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Les autres voient ce qui est le plus gardé, pas qui vous êtes.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Le montrer à un conseiller</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Vous choisissez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Tout disparaît pour toujours. Nous vous le demandons encore une fois.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Tout effacer…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Quel est votre prénom ?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Choisissez un code secret</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Votre carte de secours</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Votre carte d&apos;accès</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Un dossier garde offres, candidatures, tâches et CV pour la prochaine fois. On peut aussi s’en passer.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Seulement votre prénom. Vous le voyez à l’écran et sur votre carte.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Six chiffres faciles à retenir. Vous seul les connaissez.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Carte 2 sur 2. Gardez-la à la maison.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Carte 1 sur 2. Prenez-la avec vous.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Tapez encore une fois le même code.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Commencer un dossier</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>dure 2 minutes</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Tapez d’abord votre prénom.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>La carte qui est sortie n’ouvre rien</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Jetez-la. Tapez à nouveau votre code. Une nouvelle carte sortira.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Continuer sans dossier</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Votre dossier n’a pas pu être fait</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Vous n’avez rien fait de mal. Une carte déjà sortie ne vaut rien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Faire cette carte plus tard</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Ceci peut vous convenir. Touchez le point d’interrogation pour savoir pourquoi. Touchez la croix si ce n’est pas pour vous.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Montrer ce que d’autres ont choisi</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Voir la formation</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Voir l’offre</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Il n’y a pas de propositions maintenant.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Dites quel travail vous cherchez ou gardez ce qui vous plaît. Alors nous pouvons proposer d’autres choses semblables.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Dire ce que vous cherchez</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Chercher du travail</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Pourquoi vois-je ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Vous ne le verrez plus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Les parties de votre dossier</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Les rendez-vous</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce que je sais faire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Lisez comment faire. Dites quand c’est fait, ou si cela ne marche pas.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Je n’y arrive pas</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Ce n’est pas pour moi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Une semaine de plus</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Imprimer mes tâches</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Voici ce que vous pouvez faire. Touchez une tâche pour voir comment.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Vous n’avez rien à faire maintenant.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Les tâches arrivent seules quand quelque chose peut vous aider, ou votre conseiller les envoie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Imprimer mes tâches</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Il n’y a pas de tâches à imprimer.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Carte de secours</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Carte d’accès</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Ce n’est pas le code d’une carte. Regardez encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde. Réessayez ensuite.</numerusform>
            <numerusform>Attendez %n secondes. Réessayez ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Ce n’est pas votre code. Il reste %n essai.</numerusform>
            <numerusform>Ce n’est pas votre code. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Un dossier est ouvert ici. Ce n’est pas le vôtre ? Touchez d’abord Stop &amp; effacer.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Votre code est changé. Désormais, seul votre nouveau code ouvre votre dossier.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Votre code n’est jamais à l’écran.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Vous arrêtez ? Nous effaçons alors tout de cet écran.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Pas de carte ou de code ? Demandez au guichet.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Votre dossier est effacé</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>L’effacement n’a pas marché</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Êtes-vous sûr ? Rien ne revient</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Effacer votre dossier ?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Vos cartes n’ouvrent plus rien. Vous pouvez les jeter.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Votre dossier est toujours là. Réessayez, ou demandez de l’aide au guichet.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Tout ce qu’il contient disparaît aussitôt : sur cet écran, et sur les autres dès qu’ils l’apprennent.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Offres, candidatures, tâches, CV : tout disparaît pour toujours. Le voulez-vous d’abord sur papier ?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>L’imprimer d’abord</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Oui, tout effacer</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Ouvert jusqu’à {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Ouvre à {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Voici la situation du {day}. Une offre est peut-être déjà partie. Appelez donc d’abord.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Appelez d’abord</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Faites votre choix</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Effacer les choix</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Faites votre choix</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Effacer les choix</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>La feuille est en préparation</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Tout est effacé.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Au revoir&#x202f;!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Il ne reste rien de vous sur cet écran.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Recommencer (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>C’est ici qu’il faut aller</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Demander à être rappelé</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Que font-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>Quelles langues&#xa0;?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Ils peuvent aussi vous aider</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Qui peut m&apos;aider</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>C’est ici qu’il faut aller</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Lisez qui peut vous aider, ce qu’il faut apporter et où ils sont.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;aide</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>qui peut m’aider&#xa0;?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Voir qui peut aider</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Question {number} sur {most} au plus</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Ce choix n’existe plus.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Ce n’est pas votre faute. Regardez qui peut vous aider.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Le plus près de vous</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Vous pouvez aussi demander ici</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Itinéraire (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Emporter (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;aide</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Touchez l’image qui convient. Retour va à la question d’avant.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>qui peut m’aider&#xa0;?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Voir qui peut aider</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Ils ont écrit ceci en néerlandais.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} à {last} sur {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Aussi à {towns} et dans %n autre lieu</numerusform>
            <numerusform>Aussi à {towns} et dans %n autres lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Aussi à {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Gardé pour cette visite. Ouvrez un dossier pour le garder plus longtemps.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>majuscule</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>curseur vers la gauche</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>curseur vers la droite</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>chiffres et signes</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>lettres avec accents</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>autre ordre des lettres</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>autre alphabet</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>point d’interrogation</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>point d’exclamation</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>point d’interrogation à l’envers</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>point d’exclamation à l’envers</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux points</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>guillemet</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>arobase</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>signe et</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>parenthèse ouverte</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>parenthèse fermée</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>dièse</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>point be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>point com</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 accent grave</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 accent aigu</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 accent circonflexe</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 tréma</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 tilde</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 cédille</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 avec un signe</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 majuscule</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Encore %n chiffre</numerusform>
            <numerusform>Encore %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisir la langue</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisir la langue</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Vous avez gardé %n chose</numerusform>
            <numerusform>Vous avez gardé %n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Votre carte ne marche pas encore. Terminez-la d’abord, ou arrêtez sans dossier.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Ce que j’ai gardé</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Sans dossier, nous les effaçons maintenant.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Les garder dans un dossier (2 minutes)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Les imprimer</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Arrêter et tout effacer</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Taper moi-même</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Voir d’autres phrases</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Ma lettre</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Pourquoi cette offre ?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Pourquoi ce travail ?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Que savez-vous déjà faire ?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Comment travaillez-vous ?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Comment terminez-vous ?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Presque rien</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Assez bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Couramment</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Langue maternelle</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>travail &amp; formation</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>«&#x202f;Tout en bas&#x202f;» est activé.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Tout ce que vous pouvez toucher est maintenant dans la moitié du bas.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>La lecture à voix haute ne fonctionne pas maintenant.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>C’est dans votre liste.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Par téléphone : %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Ouvert ce jour-là : {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} min à pied ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} min à vélo ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} min en voiture ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Voici votre numéro</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Votre numéro s’arrête</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Pas de numéro pour le moment</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Un numéro pour votre conseiller</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Donnez-le seulement à votre conseiller. Un ancien numéro ne marche plus.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Personne ne peut plus rien vous envoyer avec lui.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Le service est injoignable. Réessayez plus tard. Votre dossier marche.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Avec lui, votre conseiller peut vous envoyer tâches, rendez-vous et conseils. Personne ne peut lire votre dossier avec.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Donnez-moi un numéro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Arrêter mon numéro</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n métier</numerusform>
            <numerusform>%n métiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Afficher les {n}</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Il n’y a pas d’offres de ce genre en ce moment.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Ce n’est pas votre faute. Choisissez un autre travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Touchez un métier pour voir ses offres.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>choisir avec des images</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Plutôt écrire</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Autre type de travail</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Quel métier ?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Nous ne savons pas à quels métiers correspondent ces offres.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Vous pouvez toutes les regarder.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Ouvert jusqu’à {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Ouvre à {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Ouvre demain à {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Ouvre {day} à {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Fermé jusqu’au {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} à {closes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>D’où voulez-vous chercher&#x202f;?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Commune ou code postal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Effacer le texte</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Nous ne connaissons pas cette commune. Tapez les premières lettres du nom, ou le code postal.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Ici, à %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n gardé</numerusform>
            <numerusform>%n gardés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Pour le {day}, c’est passé</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Avant le {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, avec {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Vous venez ?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>De votre conseiller {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Va avec vos choix</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De votre conseiller</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>De l’employeur</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Choisi par des gens comme vous</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · connecté</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Écran protégé</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Vous êtes tout en haut.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Vous êtes tout en bas.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Nous préparons la feuille</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 feuille</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Feuille {number} sur {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Cet organisme</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Cette aide n’existe plus.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Ce n’est pas votre faute. D’autres peuvent aussi vous aider.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Demander à être rappelé</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>Ils vous aident pour</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Ils parlent</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Où les trouver</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; aide</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Lisez pour quoi ils vous aident et où les trouver.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Voir qui d’autre aide</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Aucune aide connue pour l’instant.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Ce n’est pas votre faute. Demandez de l’aide au guichet.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Touchez pour changer ou enlever.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>prouvé %n fois</numerusform>
            <numerusform>prouvé %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>dit par vous %n fois</numerusform>
            <numerusform>dit par vous %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce que je sais faire</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Quelle formation avez-vous suivie ?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Que savez-vous faire ?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Quelle langue parlez-vous ?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Quel permis de conduire avez-vous ?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>Dans quel travail ?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Touchez ce que vous savez faire</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment cela s’appelle-t-il ?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Ou avec vos propres mots</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Qui l’a donnée ? (pas obligatoire)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Où l’avez-vous appris ? (pas obligatoire)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>À quel niveau ?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>En quelle année ?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Pouvez-vous le prouver ?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Dites d’abord comment cela s’appelle.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Choisissez d’abord une langue et le niveau.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Choisissez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Je le dis moi-même</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>J’ai un papier</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Un service l’a testé</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Dit par vous</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Permis de conduire {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>À partir de quand&#x202f;?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Ouvrez l’appareil photo de votre GSM. Visez le carré.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Encore %n chiffre</numerusform>
            <numerusform>Encore %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Les deux codes sont différents. Tapez à nouveau votre code.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Ce code se répète. D’autres le devinent. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Ces chiffres se suivent. D’autres les devinent. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Cela ressemble à une date. D’autres la devinent. Choisissez un autre code.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 sur %2 chiffres</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Encore %n chiffre</numerusform>
            <numerusform>Encore %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Un instant. Nous vérifions.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre carte</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Votre code est bloqué. Ouvrez votre dossier avec les deux cartes. Choisissez ensuite un nouveau code.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde. Réessayez ensuite.</numerusform>
            <numerusform>Attendez %n secondes. Réessayez ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Ce n’est pas votre code. Il reste %n essai.</numerusform>
            <numerusform>Ce n’est pas votre code. Il reste %n essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Répéter</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Encore %n chiffre</numerusform>
            <numerusform>Encore %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>à {distance} d’ici</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Ce lieu</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Ce lieu n’existe plus.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Ce n’est pas votre faute. Il y a d’autres lieux près de vous.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Bus, tram ou train</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Itinéraire (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Demander à être rappelé</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Qui vous aide ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; aide</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Lisez où c’est et quand c’est ouvert. Emportez l’itinéraire sur votre GSM.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Voir d’autres lieux</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Aucun lieu connu pour l’instant.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Ce n’est pas votre faute. Demandez de l’aide au guichet.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; aide</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Touchez un lieu près de vous, ou regardez qui aide pour quoi.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Qui peut vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Près de vous</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Qui aide pour quoi</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Qui peut m’aider avec …&#xa0;?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Choisir avec des images</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Ceci ne peut pas être envoyé d&apos;ici.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Appelez-les ou allez sur place.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Votre message attend le réseau.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Votre message est en route.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Le service a votre message.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Le service a traité votre message.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Il part tout seul. Vous ne devez pas attendre ici.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Le service n&apos;a pas encore dit qu&apos;il l&apos;a reçu.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>Depuis {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>En cours. Un instant.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Pas possible maintenant.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Insérez d&apos;abord votre clé.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>La feuille est en préparation</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Le ticket</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Feuille {number} sur {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Grandes lettres ?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Oui, grandes</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>La feuille précédente</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>C&apos;est la première feuille.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>La feuille suivante</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>C&apos;est la dernière feuille.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Qu&apos;imprimez-vous ?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Comment l&apos;emportez-vous ?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Le papier sort sous l’écran.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Combien de fois ?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Emportez-le sur votre GSM</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter d’imprimer</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>L’imprimante se prépare</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>L’imprimante imprime</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Il n’y a plus de papier</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Le papier est coincé</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>L’imprimante est ouverte</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Il n’y a plus d’encre</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Le bac à papier est plein</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>L’imprimante n’accepte pas ceci</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>L’impression dure trop longtemps</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>L’impression s’est arrêtée</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>L’impression n’a pas marché</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Nous ne savons pas si cela a marché</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Il n’y a pas d’imprimante ici</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Vous avez imprimé toutes vos feuilles</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Il n’y a plus de feuilles pour aujourd’hui</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Restez encore un peu ici.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Prenez votre feuille dans l’imprimante.</numerusform>
            <numerusform>Prenez vos feuilles dans l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Regardez dans l’imprimante. Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Emportez-le sur votre GSM.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>J&apos;ai mes feuilles</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Demandez du papier au guichet</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Vous le voulez sur papier&#x202f;? Demandez au guichet</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Demandez de l’aide au guichet</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Ou prenez les feuilles dans le bac. L’impression continue alors toute seule.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Ensuite, l’impression continue toute seule.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Ou essayez encore une fois.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Feuille {number} sur {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>%n feuille sur {sheets} est sortie.</numerusform>
            <numerusform>%n feuilles sur {sheets} sont sorties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter d’imprimer</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Seulement sur le papier</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Mettre sur ma clé</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Imprimer %n ticket</numerusform>
            <numerusform>Imprimer %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Imprimer %n feuille</numerusform>
            <numerusform>Imprimer %n feuilles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Sur moi</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Ainsi nous proposons ce qui vous convient. Rien n’est obligatoire.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Quel travail cherchez-vous ?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Touchez pour enlever.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Jusqu’à quelle distance ?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Parlez-vous bien le néerlandais ?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Savez-vous utiliser un ordinateur ou un téléphone ?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Peu importe la distance</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Non, ou avec de l’aide</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Imprimer la preuve</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Quelles candidatures voulez-vous y mettre ?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>La feuille dit que vous avez rempli ceci vous-même.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>Il n’y a pas de candidature dans cette période.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Pourquoi vois-je ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Nous ne savons pas qui sont ces personnes. Elles ne savent pas qui vous êtes.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Voir l’offre</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, l’effacer</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Recherche gardée</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Quoi en premier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Choisir avec des images</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Pas de nouvelles données. La recherche fonctionne.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Effacer le texte</translation>
    </message>
    <message>
        <source>in</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>D’où voulez-vous chercher&#x202f;?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Faites votre choix</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Recherche gardée</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>C’est le premier résultat.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>C’est le dernier résultat.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Offres gardées</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Formations gardées</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce que j’ai gardé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Toutes les formations</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>à {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Encore %n jour</numerusform>
            <numerusform>Encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Commence le {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>N’est plus là depuis le {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Ce code ne vient pas de WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Nous ne trouvons pas ceci. L’offre ou la formation n’existe peut-être plus.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Vous avez scanné : {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Plusieurs offres ont ce code. Choisissez la vôtre.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Plusieurs formations ont ce code. Voici qui les donne.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Nous ne pouvons pas chercher ceci maintenant.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Vous êtes tout en haut.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Vous êtes tout en bas.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Vouliez-vous dire l’un de ceux-ci ?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Enlevez vos choix. Vous trouverez alors quelque chose.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Essayez d’autres mots, ou moins de mots.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Enlevez un choix. Vous trouverez alors quelque chose.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Nous avons cherché {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} à {last} sur {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} sur {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>offre</numerusform>
            <numerusform>offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Voir %n offre</numerusform>
            <numerusform>Voir %n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Toutes les offres, sans «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>La première, en liste</numerusform>
            <numerusform>Les %n premières, en liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>La première, sur une feuille</numerusform>
            <numerusform>Les %n premières, deux par feuille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Tapez le travail que vous cherchez, ou faites votre choix. Puis touchez une offre.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Quel travail cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>choisir avec des images</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Plutôt écrire</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Effacer les choix</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Néerlandais et langues</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Apprendre l’ordinateur</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Chercher un emploi</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Vivre en Belgique</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Soins &amp; santé</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Magasin &amp; vente</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Logistique &amp; transport</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Usine &amp; production</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Cuisine &amp; salle</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Coiffure, mode &amp; sport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>École &amp; enfants</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Jardin &amp; animaux</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Nous ne connaissons aucune offre en ce moment.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Ce n’est pas votre faute. Demandez de l’aide au guichet.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Aidez-moi à choisir</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Touchez le type de travail que vous cherchez. Touchez ensuite un métier.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Quel type de travail cherchez-vous ?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Aucune offre ne correspond à vos autres choix.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Pour mon conseiller</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>C’est envoyé. Le bureau le lira bientôt.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>L’envoi n’a pas réussi. Imprimez-le.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce que je sais faire</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Mes CV</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Tâches et rendez-vous</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce que j’ai gardé</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>L’envoi n’a pas réussi</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Que peut voir votre conseiller ?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Le bureau le lira bientôt. Votre dossier reste fermé.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Imprimez-le et donnez la feuille à votre conseiller.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Touchez ce que vous voulez montrer. Le reste reste à vous. Votre prénom est joint.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Seul le bureau peut lire ce que vous envoyez. Il reçoit une copie de maintenant, et rien de ce que vous changez ensuite.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Choisissez d’abord ce que vous voulez montrer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Envoyer au bureau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Quoi en premier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>La lecture à voix haute est activée. Avancez avec les flèches. Appuyez avec OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>La lecture à voix haute est activée. Touchez quelque chose pour l’entendre. Touchez encore une fois pour appuyer.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Ceci est personnel. Branchez un casque pour l’entendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Je lis lentement</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Je lis normalement</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Je lis vite</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>champ de texte</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>curseur de réglage</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>pas coché</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>pas disponible</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Vos cartes</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Ce n’est pas une inscription comme demandeur d’emploi</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>On s’inscrit auprès du service de l’emploi. Ici, vous voyez qui vous aide.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Commencer mon dossier</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Où m’inscrire ?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Continuer sans dossier</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Vous avez fait chaque étape.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>La tâche est finie ? Dites-le ici.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est terminé</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Nous écrivons</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Laissez votre clé en place.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>C&apos;est sur votre clé</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Vous pouvez retirer votre clé.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>J&apos;ai ma clé</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Il n&apos;y a pas de clé</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Insérez votre clé et réessayez.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Votre clé est pleine</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Rien n&apos;y a été changé.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Votre clé est verrouillée</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Elle a un petit curseur. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Nous ne pouvons pas écrire sur cette clé</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Elle a un autre format. Avez-vous une autre clé ? Rien n&apos;y a été changé.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>L&apos;écriture n&apos;a pas marché</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Vous n&apos;avez rien fait de mal.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Demandez de l&apos;aide à l&apos;accueil</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Ou imprimez-le sur papier.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>savoir-faire</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>place</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Ceci n’existe plus.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Vous avez {has} des {asked} choses demandées.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>C’est à {km}.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Vous avez choisi jusqu’à {km} km.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Nous ne savons pas qui sont ces personnes. Elles ne savent pas qui vous êtes.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Seul cet écran a regardé votre dossier. Personne d’autre ne le sait.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Vous seul voyez ceci. Ils ne savent pas ce que vous en faites.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Vous avez gardé %n offre pour ce travail.</numerusform>
            <numerusform>Vous avez gardé %n offres pour ce travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Vous avez postulé %n fois pour ce travail.</numerusform>
            <numerusform>Vous avez postulé %n fois pour ce travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>C’est dans votre recherche gardée « {words} ».</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>C’est dans une de vos recherches gardées.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Vous cherchez un travail comme {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n personne qui cherche le même travail a choisi cette offre.</numerusform>
            <numerusform>%n personnes qui cherchent le même travail ont choisi cette offre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n proposition pour vous</numerusform>
            <numerusform>%n propositions pour vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Emporter (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>J’ai postulé</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Enregistrez le contact. C’est fait.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Ouvrez la carte. C’est fait.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Touchez le lien. C’est fait.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Lisez le texte, ou copiez-le. C’est fait.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>L’offre</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>La formation</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Le contact</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>L’itinéraire</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Emportez-le sur votre GSM</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Qu’emportez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Ouvrez l’appareil photo de votre GSM.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Visez le carré.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Pas de GSM&#x202f;? Imprimer</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Ça a marché</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Prenez votre papier.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Regardez dans le bac de l’imprimante.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Votre dossier est en sécurité. Prenez votre carte.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>La prochaine fois, il se rouvre avec votre carte et votre code.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Avez-vous tout&#x202f;?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Votre manteau, votre sac, votre GSM.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Voir plus de tâches</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>J’ai besoin de plus de temps : jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>Donné par la borne</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>De votre conseiller %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De votre conseiller</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>C’est fait ? Dites-le ici.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Votre prochaine candidature compte d’elle-même.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Imprimez ici votre CV, une lettre ou votre liste. Cela compte tout seul.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Imprimez-le ici. Cela compte tout seul.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Allez à votre rendez-vous, puis indiquez sur sa page que vous y étiez. Cela compte tout seul.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Allez sur place, et dites ici que c’est fait.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Le faire maintenant dans votre CV</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Écrire la lettre maintenant</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Chercher du travail maintenant</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Chercher une formation maintenant</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Trouver qui aide</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Voir qui aide</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Voir les lieux</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Voir ce que vous avez gardé</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Voir vos recherches</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Voir vos candidatures</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Voir vos rendez-vous</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Dire ce que vous savez faire</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Remplir votre profil</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Faire la carte maintenant</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n est en retard</numerusform>
            <numerusform>%n sont en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Il n’y a plus de place pour d’autres lettres.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#x202f;?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Vous n’avez pas touché l’écran depuis un moment. Bientôt, nous effaçons tout de cet écran.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Stop &amp; tout effacer</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Oui, je continue</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Métier en pénurie&#x202f;: les employeurs cherchent beaucoup de monde</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Qu’apprenez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Avec cela, vous pouvez travailler comme</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Commence aussi plus tard</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Ça commence quand&#x202f;?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Quel niveau de néerlandais faut-il ?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Reste-t-il des places&#x202f;?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Combien ça coûte ?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Comment apprend-on ?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>En journée ou le soir&#x202f;?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Dans quelle langue&#x202f;?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Quel sujet&#x202f;?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>En {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Sans connaître le néerlandais</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Cours en journée</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Cours du soir</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Cours le week-end</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Peu importe le début</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>Aussi les formations complètes</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Quel que soit le prix</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Quelle que soit la façon d’apprendre</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Peu importe quand</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Peu importe le sujet</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Encore des places</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>En classe</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>En partie chez vous</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>En entreprise</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Cette formation</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Cette formation n’existe plus.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Elle a peut-être déjà commencé. Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Demandez comment vous inscrire :</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Inscrivez-vous au plus tard le</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Pour commencer le {day} : inscrivez-vous au plus tard le</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Lisez la formation. Emportez-la sur votre GSM, ou cherchez un travail dans ce métier.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Ça commence quand&#x202f;?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Comment s’inscrire</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Retour aux formations</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Métier en pénurie</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Cette formation est décrite en néerlandais.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>En journée</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Le week-end</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>En classe</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>En partie chez vous</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>En entreprise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Assez bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratuit pour demandeurs d’emploi</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Dernière place</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Convient le mieux</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Commence le plus tôt</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Le plus près de {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Le plus près de moi</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>dernière place</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>place libre</numerusform>
            <numerusform>places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>formation</numerusform>
            <numerusform>formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Voir %n formation</numerusform>
            <numerusform>Voir %n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Toutes les formations, sans «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>La première, en liste</numerusform>
            <numerusform>Les %n premières, en liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Tapez ce que vous voulez apprendre, ou faites votre choix. Puis touchez une formation.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Que voulez-vous apprendre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Certains mots n’existent pas encore dans votre langue. Ils sont en : {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Vous avez déjà ceci</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>C’est dans votre dossier.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Formations pour ce travail</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Offres semblables</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Nouveau aujourd’hui</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Numéro {number} · postulez au plus tard le {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Cette offre</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Cette offre n’existe plus.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Le poste est peut-être déjà pris. Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Début le {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Métier en pénurie</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Lisez l’offre. Imprimez-la, ou emportez-la sur votre GSM.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Retour aux offres</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il vous faut</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nombre de postes</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Nous avons fait ce texte avec les données de l’employeur.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Que devez-vous savoir faire&#x202f;?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Que recevez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Ce que l’employeur dit pour postuler</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Demandez comment postuler&#x202f;:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Dites&#x202f;: offre</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} h {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>vers le nord-est</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>vers l’est</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>vers le sud-est</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>vers le sud-ouest</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>vers l’ouest</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>vers le nord-ouest</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appelez le</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Allez à&#x202f;:</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrivez à</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Allez-y vous-même</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Travail fixe</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Travail temporaire</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Intérim, travail fixe possible</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Job étudiant</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Travailler et apprendre</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Temps plein</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Temps partiel</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Temps plein ou temps partiel</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>En journée</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>La nuit</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Le week-end</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Deux équipes</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Trois équipes</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Avec une longue pause</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Horaire flexible</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} à {high} heures</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Assez bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Langue maternelle</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, un plus</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>secondaire inférieur</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>secondaire supérieur</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>bachelier</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>permis de conduire {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>de {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>d’ici</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>L’employeur a écrit ceci en néerlandais.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>L’employeur a écrit ceci en français.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>L’employeur a écrit ceci en anglais.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>L’employeur a écrit ceci en allemand.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>L’employeur a écrit ceci en arabe.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>L’employeur a écrit ceci en turc.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>L’employeur a écrit ceci en ukrainien.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>L’employeur a écrit ceci en roumain.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>L’employeur a écrit ceci en bulgare.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>L’employeur a écrit ceci en polonais.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>L’employeur a écrit ceci en espagnol.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Convient le mieux</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récent d’abord</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Le plus près de {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Le plus près de moi</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Intérim, fixe possible</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Travail à domicile possible</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>Sur une feuille</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>Sur un petit ticket</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>Sur ma clé USB</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Autres heures le</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>C’est le premier.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Le dernier</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>C’est le dernier.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Votre choix&#xa0;:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Votre dossier est à vous</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Vous seul pouvez l’ouvrir</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Avec votre carte et votre code.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Rien ne reste ici</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Vous arrêtez ? L’écran est alors vide.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Vous pouvez l’effacer à tout moment</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Avec un bouton, aussitôt.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Code oublié ?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Vous recevez aussi une carte de secours.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>La recherche ne marche pas</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Encore rien trouvé</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Ce n’est pas votre faute. Demandez de l’aide au guichet.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Permis de conduire {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Demandez au **guichet** comment postuler</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Dites aussi&#x202f;: offre **{number}**, vue sur WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Appelez le **{phone}** et demandez **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Appelez le **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Ou envoyez votre CV à **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Envoyez votre CV à **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Allez à&#x202f;: **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Écrivez à **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Allez-y **vous-même**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Postulez sur **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>postuler en ligne</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>appeler l’employeur</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>écrire à l’employeur</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Scannez avec votre GSM&#x202f;:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}&#xa0;h&#xa0;{minute}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Feuille {number} sur {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Passeport de ce que je sais faire</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · cherche du travail : {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Reconnu** testé par un service</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Attestation** papier vu</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Déclaration** non vérifiée</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Où je l&apos;ai appris</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Chez qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Reconnaissance demandée</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>jusqu&apos;en {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} depuis {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title} : demandé le {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Tout ce qui est dans mon dossier</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sur moi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Les rendez-vous</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Formations et attestations</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mon CV</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Lettres aux employeurs</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Envoyé au service</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Le travail que je cherche</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>À quelle distance</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidature envoyée</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note personnelle</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>De mes propres recherches</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>De mon conseiller</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>D&apos;un employeur</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>De personnes au profil semblable</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>Au service : {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il vous faut</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Qu’apprenez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Ça commence quand&#x202f;?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Que pouvez-vous devenir ?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Comment s’inscrire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Offres maintenant</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>Jusqu’à 20 km</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Demandez au **guichet** comment vous inscrire</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Dites : **{title}**, début **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Inscrivez-vous au plus tard le</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nombre de postes</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Travail fixe</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Travail temporaire</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Intérim, travail fixe possible</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Job étudiant</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Travailler et apprendre</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>Avant : {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>langue maternelle</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>assez bien</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>couramment</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Permis de conduire {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Voiture personnelle</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Moto personnelle</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Cyclomoteur personnel</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Vélo personnel</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>temps plein</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>temps partiel</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>temps plein ou temps partiel</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} à {high} heures</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>en journée</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>deux équipes</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>trois équipes</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>avec une longue pause</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>horaire variable</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Quelques mots (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Un peu (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Assez bien (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Bien (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Très bien (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Comme votre langue (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>c’est un plus</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>permis de conduire {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>pas de diplôme nécessaire</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>secondaire inférieur</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>secondaire supérieur</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>bachelier</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Comment postuler</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Offre d’emploi</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Exemple&#x202f;: cette offre n’existe pas</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>coupez ou pliez ici</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Numéro **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Exemple : ceci n’existe pas</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Appelez d’abord : offre du {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n feuille à emporter</numerusform>
            <numerusform>%n feuilles à emporter</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nouveau aujourd’hui</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Métier en pénurie</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Numéro **{number}** · postulez jusqu’au {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>à {km} km de {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>à {km} km d’ici</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>à {metres} m d’ici</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>À faire au plus tard le</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Nous avons fait ce texte avec les données de l’employeur.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Que devez-vous savoir faire&#x202f;?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Que recevez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Pour postuler</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;aide</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (suite)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>À quoi aident-ils ?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Ils parlent</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Demandez au **guichet** comment les joindre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>J’ai appelé le</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>J’ai parlé avec</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entretien le</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Aussi à {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Travail à domicile possible</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>dure environ %n minute</numerusform>
            <numerusform>dure environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>De quoi s&apos;agit-il ?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Vous parlez avec</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Par téléphone : **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment y aller</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Vous ne pouvez pas venir ?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Appelez le **{phone}**. Dites votre code : **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Dites-le à l&apos;**accueil**. Montrez cette feuille.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>En cas de doute, le texte néerlandais compte.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>conseiller ou conseillère</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>l&apos;accueil</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Votre carte d&apos;identité</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Votre carte d&apos;accès WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Les attestations que vous avez</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Votre CV</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Votre diplôme</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Votre titre de séjour</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Vous avez demandé ce rendez-vous. Il n&apos;y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Vous n&apos;avez pas encore confirmé ce rendez-vous.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Vous avez confirmé ce rendez-vous.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Vous avez dit que vous ne venez pas.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Ce rendez-vous est annulé.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Vous êtes allé à ce rendez-vous.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>mettez-le dans votre agenda</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Votre carte de secours</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Carte perdue ou code secret oublié ? Il vous faut alors cette carte.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Gardez**-la chez vous</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Votre carte d&apos;accès</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Avec cette carte et votre code secret, vous ouvrez votre dossier sur chaque écran WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Prenez**-la avec vous</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Coupez** sur la ligne pleine</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Pliez** sur les pointillés</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Carte d&apos;accès : prenez-la avec vous.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Carte de secours : gardez-la chez vous, en lieu sûr.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Votre code secret est seulement dans votre tête.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Carte perdue : utilisez la carte de secours.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Les deux perdues : votre dossier ne s&apos;ouvre plus. Vous en faites un nouveau.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment l&apos;utiliser</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Un problème ?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Personne ne connaît votre code secret. Même pas l&apos;accueil. Personne ne peut le demander.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Écrivez à **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Regardez **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>voir la page</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>les appeler</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>leur écrire</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Carte de secours</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Carte d&apos;accès</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>À garder chez vous.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Carte perdue ou code secret oublié ? Recommencez avec celle-ci.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Carte de</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Montrez ce côté au lecteur. Tapez ensuite votre code secret.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Le lecteur ne marche pas ? Tapez ce code :</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>N&apos;écrivez jamais votre code secret ici.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Pas avec votre carte d&apos;accès. Après usage, l&apos;ancienne carte ne marche plus. Vous en recevez deux nouvelles.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Trouvée ? Rendez-la à une mairie ou à un werkwinkel. Sans le code secret, personne ne peut rien lire.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Permis et déplacements</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce que je sais faire</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Langue maternelle</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Curriculum vitae</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Mes points forts</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – aujourd’hui</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Qui peut m’aider ?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’ils font</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Que faire maintenant ?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Ils peuvent aussi aider</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Où sont-ils ?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Ici on les connaît</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Quand est-ce ouvert ?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} à {closes}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>{h}:{m}</source>
        <translation>{h}&#xa0;h&#xa0;{m}</translation>
    </message>
    <message>
        <source>{h}:00</source>
        <translation>{h}&#xa0;h</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}** : {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Annexe : CV</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Toutes les formations</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>début le</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Plus publiés, donc pas sur cette feuille : {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce que j’ai gardé</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} à {last} sur {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Le kiosque imprime en couleur</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Le kiosque imprime seulement en noir</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>À chaque bord, il y a 6 lignes, de 2 à 12 mm. Combien en voyez-vous ?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Cette ligne mesure exactement 100 mm.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Chaque gris est plus foncé que le précédent.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Chaque ligne de lettres est lisible.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Chaque ligne est complète.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Un téléphone lit chaque code.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Pour l&apos;exploitant</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>L&apos;imprimante</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Ce sont six couleurs différentes.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>Il n&apos;y a pas de couleur sur cette page.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>le chemin</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Qui vous aide ici ?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Bus, tram ou train</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Vous êtes ici : **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Bus, tram ou train : **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Preuve de candidatures</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Emploi et employeur</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Rempli par la personne, non vérifié</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>Du **{start}** au **{end}** · pour **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par lettre</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Situation au {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Entretien {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Installé par</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Rapport de contrôle</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Borne {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Pas prêt pour les visiteurs : %n erreur</numerusform>
            <numerusform>Pas prêt pour les visiteurs : %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Prêt pour les visiteurs, %n point à voir</numerusform>
            <numerusform>Prêt pour les visiteurs, %n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Prêt pour les visiteurs</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Rapport **{number}** · {day}, {time} · a duré {seconds} secondes · version {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lecteur de cartes</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Après une visite</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Dernières données</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Fichiers d&apos;une visite</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Port USB</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Appels au guichet</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Dossiers au serveur central</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} Go libres sur {total} Go</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>%n travail resté sur l&apos;imprimante</numerusform>
            <numerusform>%n travaux restés sur l&apos;imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>%n langue peut être imprimée</numerusform>
            <numerusform>%n langues peuvent être imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>{vacancies} offres d&apos;emploi, {trainings} formations</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>seulement des exemples</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>ne peut pas être mesuré</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>réglée par un serveur de temps</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>aucun serveur de temps ne la règle</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>plus tôt que les données : réglez l&apos;horloge</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>rien pour jouer du son</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>les voix sont installées</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng n&apos;est pas installé</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} n&apos;est pas là</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>pas réglé</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>répond, imprime en couleur</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>répond, imprime seulement en noir</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>n’a pas de papier</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>n’a presque plus de papier</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools n’est pas installé</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>mettez-y une clé pour l’essayer</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>n&apos;accepte pas de PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>n&apos;accepte pas le format A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>n&apos;accepte pas de travaux maintenant</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>rien ne reste sur l&apos;imprimante</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>pas encore de données : lancez kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>seulement en mémoire, effacé sans courant</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>sur le disque : utilisez tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Cette feuille est-elle juste ? Scannez ou tapez le code sur {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>À remplir vous-même au stylo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Ma signature</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Vu par le conseiller</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Qu&apos;allez-vous faire ?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>la première est pour {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>De votre conseiller {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De votre conseiller</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratuit pour demandeurs d’emploi</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Dernière place</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>En partie chez vous</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>En entreprise</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Votre code : **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Travailler avec soin</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Être à l&apos;heure</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Travailler en équipe</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Travailler de façon autonome</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Apprendre vite</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Rester calme quand il y a beaucoup de travail</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Être aimable avec les clients</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Bien écouter</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Persévérer jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Faire un travail physique</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Planifier mon travail</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Résoudre des problèmes</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Utiliser un ordinateur</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Respecter les règles de sécurité</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Je suis motivé(e) et j&apos;ai envie de travailler.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Je travaille avec soin et je suis toujours à l&apos;heure.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>J&apos;apprends vite et j&apos;aime essayer de nouvelles choses.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>J&apos;aime travailler en équipe.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Je peux travailler de façon autonome.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>J&apos;aime aider les gens.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Je suis fort(e) et j&apos;aime travailler de mes mains.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>J&apos;apprends chaque jour un peu plus de néerlandais.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Je viens en bus ou en train.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Je peux travailler dans toute la région.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Je peux travailler loin de chez moi.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Je cherche du travail près de chez moi.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Je peux commencer tout de suite.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Je peux travailler en équipes.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Je peux travailler la nuit.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Je peux travailler le week-end.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Je cherche un travail à temps plein.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Je cherche un travail à temps partiel.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>J&apos;ai le droit de travailler en Belgique.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Le sport</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Le football</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>La marche et le vélo</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>La cuisine</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>La musique</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Le jardinage</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Le bricolage</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Les ordinateurs et les jeux vidéo</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Aider les autres</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>École primaire</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>École secondaire</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formation professionnelle</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Bachelier</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>J&apos;ai vu votre offre d&apos;emploi sur WIS. J&apos;aimerais travailler chez vous comme : {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>J&apos;aimerais travailler chez {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Je connais ce travail et je l&apos;aime.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Je veux apprendre ce travail et je suis très motivé(e).</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>J&apos;habite à {town}, près de votre entreprise.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Je cherche un emploi stable.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>J&apos;ai travaillé comme : {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>J&apos;y faisais ceci : {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Je sais bien faire ceci : {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>J&apos;apprends vite.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Je peux faire un travail physique.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Je peux travailler avec des clients.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Je reste calme quand il y a beaucoup de travail.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Je viendrais volontiers pour un entretien.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Vous trouverez mon CV avec cette lettre.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Vous pouvez m&apos;appeler à tout moment.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Je suis libre tous les jours pour un entretien.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Cordialement,</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Candidature : {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Vous avez postulé par e-mail</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Votre candidature attend d’être envoyée</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV et lettre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Le serveur de messagerie l’a pris. La réponse vient de l’employeur.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Le serveur de messagerie n’a pas encore répondu. Envoyez-le aussi vous-même, pour être sûr.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Demande de rendez-vous</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Demande d&apos;être appelé</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Demande d&apos;un autre moment</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Une copie de mon dossier</translation>
    </message>
</context>
</TS>
