<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Currículum</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>Todavía no hay datos en este quiosco.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>No has hecho nada mal. Pide ayuda en el mostrador.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de trabajo</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formaciones</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Ocupaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Entidades que ayudan</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipios</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datos del</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>Sobre este quiosco</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Lee de qué día son los datos y quién los hizo.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>¿Qué encuentras aquí?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Las empresas y las escuelas escribieron sus textos. No cambiamos nada en ellos.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>¿Quién hizo los datos?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>¿Quién hizo el programa?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Aún más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Toca un texto y escucha.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>¿Qué velocidad?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>¿Qué volumen?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Tapar la pantalla</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Nadie ve lo que haces. Tú lo oyes.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Primero conecta unos auriculares. Así solo lo oyes tú.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Haz la pantalla más fácil para ti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Todo abajo</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Todos los botones abajo. Para personas sentadas.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>¿Auriculares? Conéctalos: la lectura empieza sola.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Sobre este quiosco</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>La pantalla te espera 5 minutos.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>Quitar «{text}»</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Quitar todas las opciones</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Quitar «{text}»</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>en lugar de solo {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Buscar hasta {km} km</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>en lugar de {km} km</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Llamé</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>En la web</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Por carta</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Todavía se está enviando</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Enviado, sin respuesta todavía</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Han respondido</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Entrevista el %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No ha llegado</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>La empresa no lo ha recibido. Inscríbete de otra manera.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Tu correo está enviado</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Llamaste por esto</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Enviaste un correo</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Fuiste allí</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Te inscribiste en la web</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Enviaste una carta</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Presentaste tu solicitud</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Llamaste</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Invitación a una entrevista</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Tienes el trabajo</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Tu correo no ha llegado</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n desde el %1</numerusform>
            <numerusform>%n desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Prueba de solicitudes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>¿Dónde te presentaste?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>¡Muy bien! ¿Cómo lo hiciste?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>¿Qué trabajo?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>¿Qué empresa?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Lo ponemos en tu lista.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Sin expediente se borra cuando paras.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Puedes enseñarla como prueba.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Poner en mi lista</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Di primero qué trabajo y cómo.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Elige primero cómo lo hiciste.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Cómo solicitar el puesto</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Enviar a la empresa</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Imprimir CV y carta</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Lo estamos enviando</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Ahora no se puede enviar</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Está enviado</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Está en espera</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>La oferta ha cambiado</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>No sabemos si se ha enviado</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Miramos si se puede enviar.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>No se ha enviado nada. Imprímelo y envíalo tú.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>El servidor de correo tiene tu mensaje. No guardamos nada.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>El servidor de correo aún no responde. Lo intentamos dos días. Imprímelo también, por si acaso.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>La empresa no lo ha recibido. Imprímelo y envíalo tú.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>No se ha enviado nada. Mira otra vez la oferta, o imprímelo.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Inténtalo otra vez: nunca se envía dos veces. O imprímelo.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV y carta</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mi carta</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Para: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Van tu CV y tu carta.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Va tu CV.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Responden a {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>En tu CV está cómo contactarte.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Una vez enviado, no guardamos nada.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>¿Enviarlo a la empresa?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimir un recibo</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Sí, enviarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Escribe primero tu nombre en tu CV.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Esta cita</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Una formación</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Aprender neerlandés</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Mis papeles</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cuando sea</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>Al mediodía</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Por la tarde</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Pedir que te llamen</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Pedir otro momento</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿Sobre qué?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>¿Cuándo te va bien?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Solo la oficina lee esto. Tu número no se queda en esta pantalla.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Solo la oficina lee esto. La respuesta llega a tu expediente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Escribe primero tu número de teléfono.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Estamos haciendo tu tarjeta</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Tu tarjeta está impresa</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>La tarjeta se atascó</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Tu tarjeta no ha salido</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Aquí no hay impresora</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Haz una foto de esta tarjeta o apunta el código</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Quédate aquí un momento.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Pon el código de la tarjeta bajo el escáner. Entonces funciona.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Coge la hoja. Luego toca el botón.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>No hiciste nada mal. Una tarjeta que no salió no vale nada.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Nadie más debe verla. Mira primero a tu alrededor.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Una tarjeta que haya salido ahora no abre nada. Tírala.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Es otra tarjeta o un error. Inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Solo si olvidas tu código.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Llévala a todos los terminales</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Escanea la tarjeta. Escribe tu código. Tu expediente se abre.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Escribe el código de la tarjeta. Después escribe tu propio código. Tu expediente se abre.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Guárdala en casa, lejos de la tarjeta 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>No se la des a nadie. Con ella eliges un código nuevo.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>¿El escáner no la lee? Escribe los 4 últimos signos del código.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Tengo mi tarjeta</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Imprimir una tarjeta nueva</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Mostrar la tarjeta en la pantalla</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>No sale nada</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Haz tu tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>¿Has olvidado tu código? Solo esta tarjeta te da uno nuevo.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Tarjeta de acceso: aquí está</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Tarjeta de acceso: escanéala o escribe su código</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Tarjeta de recuperación: aquí está</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Tarjeta de recuperación: escanéala o escribe su código</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Ahora no funciona</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Tu código ha cambiado</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Tu nueva tarjeta de acceso funciona</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Tu nueva tarjeta de recuperación funciona</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>No ha cambiado nada. Tu tarjeta y tu código de antes aún funcionan. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Desde ahora solo tu código nuevo abre tu expediente.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>La de antes ya no abre nada. Tírala.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Cambiar tu código</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Tarjeta de acceso nueva</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Tarjeta de recuperación nueva</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Escribe primero el código que tienes ahora.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Elige seis cifras que recuerdes bien.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Escribe el mismo código otra vez.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Tu código de ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>¿A qué distancia?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>¿Cuánto neerlandés?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>¿Cuántas horas?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>¿Cuándo quieres trabajar?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>¿Qué no necesitas?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>¿Qué sector?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>¿Qué profesión?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Donde sea</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Autónomo</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Tiempo completo</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Tiempo parcial</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>De día</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>Hasta {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nuevo hoy</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Últimos 3 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Bastante bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Un poco de neerlandés</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Neerlandés bastante bien</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Neerlandés bien</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Trabajo fijo</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim (ETT)</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Trabajo temporal</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Trabajo de estudiante</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Autónomo</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>De día</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>De noche</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>En fin de semana</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Sin permiso de conducir</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Sin experiencia</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>hasta {km} km de {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>No piden neerlandés</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>El neerlandés ayuda</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Unas palabras de neerlandés</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar donde sea</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Cualquier nivel de neerlandés</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Cualquier trabajo</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Cualquier número de horas</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Pidan lo que pidan</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>También más antiguas</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Todas las profesiones</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Cambiar esto</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Ahora no hay cursos</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Esta puerta aún está cerrada. Una persona te ayuda hoy: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Buscar ayuda</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Ni serie ni cumpleaños</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Otros prueban primero 123456 y fechas. No digas tu código a nadie, a nosotros tampoco.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>No contiene nada sobre ti.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>No puede ser menos.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>No puede ser más.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Mostrar la pantalla de nuevo</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>La pantalla está tapada</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Nadie ve lo que haces. Lo oyes todo en tus auriculares.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>La lectura espera</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en marcha</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Lectura preparada</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Paso {number} de {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>¿En qué has trabajado?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>¿Qué has estudiado?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>¿Qué idiomas hablas?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>¿Qué sabes hacer bien?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>¿Cómo vas al trabajo?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>¿Qué más deben saber?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Escribe tu nombre y cómo contactarte. Lo demás no es necesario.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Empieza por tu último trabajo. ¿Aún no has trabajado? Sigue.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Escuela, curso o formación, aquí o en otro país. ¿Nada? Sigue.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Elige lo que mejor encaje para cada idioma.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Toca lo que va contigo. Puedes saltarlo.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Léelo otra vez. Después elige su aspecto e imprímelo.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Este CV está en: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que sabes hacer</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Más sobre ti</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Mostrar la hoja</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Así queda tu CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Otra plantilla</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Aún no está listo</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>¿En qué idioma quieres tu CV?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Elegir el aspecto</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Este CV es para: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>El empleador pide esto. ¿Qué sabes hacer?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>¿También sabes hacer esto?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>¿Cómo trabajas?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Otra cosa que sabes hacer bien</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>¿Qué tienes?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>¿Hasta dónde puedes ir?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Algunas frases sobre ti, arriba</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Tu propia frase</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Otra afición</translation>
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
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>CV nuevo</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Mi carta</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Toca las frases que van contigo. Ves crecer la carta.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Une las piezas</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Tu propia frase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Así queda tu carta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Toca una plantilla o un color. El texto sigue igual.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Así queda tu CV</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>¿Qué aspecto quieres para tu CV?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Toca una hoja. El texto sigue igual.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>¿La impresora no tiene color?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Entonces sale bien en blanco y negro.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Elegir esta: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Azul petróleo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>En una hoja</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Europeo</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fresco</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Nuevo desde este currículum</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Lo dijiste en «Lo que sé hacer». Todavía no está en este currículum.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Añadirlo a este currículum</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Haz un CV nuevo, o elige uno y toca lo que quieres hacer con él.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Acabas de ver esta oferta</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Lo que pide el empleador va primero. Tú lo revisas.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Adaptar a esta oferta</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Hacer un CV para esta oferta</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Todos mis CV</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Aún no tienes un CV aquí</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Guardado en tu carpeta</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Sin carpeta, tu CV se borra cuando terminas. Imprímelo antes.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>CV nuevo</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Paso a paso, unos 10 minutos</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Leer un CV de mi USB</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Copiar este CV</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Abrir este CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>En mi móvil</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Borrar este CV</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Llévate tu CV en el móvil</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Estamos haciendo un código</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Ahora no se puede hacer un código</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>No pudimos hacer un código. Inténtalo otra vez, o imprime tu CV.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Abre la cámara de tu móvil.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Apunta al cuadrado.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Toca el enlace y luego Descargar.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Funciona una vez, hasta mañana. Solo este código abre tu CV. No lo enseñes a otros.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Esto es lo que encontramos</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>Un CV de tu USB</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>¿Qué archivo es?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Se ha tomado todo.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Esto no se ha tomado</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Seguir con este CV</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Tu CV está listo</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Puedes imprimirlo.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Sin nombre nadie sabe de quién es.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Falta tu nombre</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Aquí las empresas leen letras latinas. Escríbelo también así.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Tu nombre está en otras letras</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Da un teléfono o un correo electrónico.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Nadie puede contactarte aún</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Tu número de teléfono es muy corto</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Eso no es un correo electrónico</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Mira si es correcto: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Añade un trabajo, una formación o lo que sabes hacer. Así una empresa sabe algo de ti.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Tu currículum está casi vacío</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Nada de {start} a {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>No pasa nada, pero quizá pregunten. ¿Aprendiste algo o cuidaste de alguien?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Las empresas quieren saberlo. Tu lengua materna también cuenta.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>¿Qué idiomas hablas?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Elige lo que mejor encaje para cada idioma.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>¿Qué tal lo hablas?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>¿Sabes hacerlo? Entonces añádelo. Si no, puedes presentarte igual.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>El empleador también pide: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Son tus propias palabras. Revísalas con alguien.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>No hay sitio para todo. Quita algo si quieres elegir tú.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Más corto en papel: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>¿Borrar este CV?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Borrar este CV</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Toca la hoja: en grande</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>La otra hoja</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mi carta</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Así sale de la impresora.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>La otra hoja</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Miramos en tu USB</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Deja tu memoria puesta.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Lo estamos leyendo</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>No encontramos ningún CV en este USB</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Valen los PDF de este quiosco y los archivos de Europass o JSON Resume.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>No encontramos ningún CV en este archivo</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>No ha cambiado nada. Elige otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n empleo</numerusform>
            <numerusform>%n empleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formación</numerusform>
            <numerusform>%n formaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n habilidad</numerusform>
            <numerusform>%n habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>No podemos leer este USB</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>¿Tienes otro USB? No ha cambiado nada en él.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Formación nueva</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>¿Qué tipo de escuela o formación?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>¿Qué aprendiste allí?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>¿En qué escuela? (no hace falta)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>¿En qué año terminó?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Todavía la sigo</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Otra formación</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Quitar esta formación</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>¿Otro idioma?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Toca un idioma</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Bastante bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Con fluidez</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Lengua materna</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language}: añadido. Elige cómo lo hablas.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>Correo (no hace falta)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>¿Qué trabajo buscas? (no hace falta)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Calle y número (no hace falta)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n elegido, puedes más</numerusform>
            <numerusform>%n elegidos, puedes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Trabajo nuevo</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>¿Cuál era tu trabajo?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Por ejemplo: limpiador, cocinero, conductor</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>¿Para quién y dónde? (no hace falta)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Todavía trabajo allí</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>¿Qué hacías allí?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Otra cosa que hacías</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Otro trabajo</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Quitar este trabajo</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Tu CV como archivo</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Mete tu USB. Luego elige para qué.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Para la web de Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Para este quiosco y otros programas de CV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Llamar al mostrador</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Llamar al mostrador</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Llamar al mostrador</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>¿Necesitas ayuda con esta pantalla?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Estamos avisando al mostrador</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>El mostrador sabe que aquí alguien necesita ayuda</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>No hemos podido avisar al mostrador</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Pregunta en el mostrador.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Avisamos al mostrador. Solo le decimos dónde está esta pantalla.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Espera aquí un momento.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Espera aquí o ve tú hasta allí.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>No has hecho nada mal. Pregunta tú allí.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Estamos avisando al mostrador.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>El mostrador sabe que la impresora necesita ayuda.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>No hemos podido avisar al mostrador. Pregunta tú allí.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Ahora no conocemos ninguna formación.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>No has hecho nada mal. Pide ayuda en el mostrador.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursos</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Toca el tema que quieres aprender. Después toca una formación.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>¿Sobre qué quieres aprender?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Ninguna formación encaja con tus otras opciones.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Aún cerrada</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Busca un trabajo que vaya contigo</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Aprende un oficio o aprende más</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Ofertas guardadas, tareas y&#xa0;citas</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Tu expediente está abierto</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Haz tu CV e imprímelo</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y&#xa0;ayuda</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Pide ayuda a una persona</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Hola. ¿Adónde quieres ir?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Toca una puerta. Es gratis y puedes tomarte tu tiempo.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Nada de lo que haces aquí se queda en esta pantalla.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Nada se queda en esta pantalla.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Parar y borrar</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Di aquí qué pasó con esta solicitud.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Escribe algo</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Elige primero qué pasó.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Mostrar la oferta</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Borrar esta solicitud</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Esta solicitud ya no está.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>¿Borrar esta solicitud?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Se borra de tu lista y de tu prueba. No la puedes recuperar.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Aquí ves dónde te presentaste. Toca una para decir qué pasó.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Todavía no has anotado ninguna solicitud.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>¿Llamaste, escribiste o fuiste a algún sitio? Ponlo aquí. Así tienes prueba de que buscas trabajo.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Me presenté</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir la prueba</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Todavía no hay solicitudes.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Di si vienes. Imprímelo o llévate el camino en el móvil.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>¿Vienes?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>No, no puedo</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Sí, voy</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Estuve allí</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Pedir otro momento</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Trae contigo</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Ruta (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Ver el lugar</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Imprimir esta cita</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Imprimir mi CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Esta cita ya no está.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Aquí están tus citas. Toca una para decir si vienes.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Ahora no tienes citas.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>¿Quieres hablar con alguien? Pídelo abajo.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>¿Quieres hablar con alguien? Ve a una oficina de empleo o llama.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Ver los lugares</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Enviado a la oficina</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Pedir que te llamen</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Abre tu expediente</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Escribe tu código</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Ábrelo con las dos tarjetas</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Elige un código nuevo</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Tu código está bloqueado</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Esta pantalla no conoce esta tarjeta</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Ahora no podemos traer tu expediente</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Por ahora no aceptamos códigos</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Tu expediente no se abre ahora</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Pon tu tarjeta bajo el escáner. Luego escribe tu código.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Escribe el código de tu tarjeta. Luego escribe tu código secreto.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Tenemos tu tarjeta de recuperación. El código tiene 6 cifras.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Tenemos tu tarjeta. El código tiene 6 cifras.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>¿Olvidaste tu código? Escanea tu tarjeta de acceso y la de recuperación.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Seis cifras que recuerdes bien. El código de antes ya no abre nada.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Escribe el mismo código otra vez.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Hubo demasiados códigos falsos. Con las dos tarjetas se abre tu expediente y eliges un código nuevo.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>¿Es una tarjeta vieja? Usa la nueva. También puedes hacer un expediente nuevo.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>No has hecho nada mal. Tu expediente aún no está en esta pantalla y la red no funciona. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Hubo demasiados códigos falsos en esta pantalla. Vuelve en un cuarto de hora o pide ayuda a una persona.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>No hiciste nada mal. Inténtalo más tarde o pide ayuda a una persona.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Pon tu tarjeta debajo del escáner</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>El código está en el reverso de tu tarjeta</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Con el cuadrado hacia la luz. Después escribes tu código secreto.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Primero escribes ese código. Después, tu código secreto.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>O escribe el código de la tarjeta</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Está en el reverso de tu tarjeta.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>El código de la tarjeta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Tu código (6 cifras)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>¿Aún no tienes expediente?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Guarda vacantes, tareas y tu CV para la próxima vez. Hacerlo lleva 2 minutos.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Hacer un expediente</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Olvidé mi código</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Otra tarjeta</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Lo que guardé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin él</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>¿Perdiste tu tarjeta de acceso? Usa la de recuperación y tu código.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Llévate todo en un archivo</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Pon tu memoria USB. Un programa puede leer el archivo (JSON). Quien encuentre la memoria también.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Ponerlo en mi memoria</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Tengo mi memoria</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Aquí ves qué hacer, dónde te presentaste y qué hay nuevo para ti.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>qué bien verte</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Tu expediente todavía está vacío.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Empieza buscando trabajo. Toca el marcador para guardar lo que te guste.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Buscar trabajo</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Buscar un curso</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Por hacer ahora</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Ahora no tienes nada que hacer.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>¿Te presentaste en algún sitio? Anótalo aquí.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Todas mis solicitudes</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Guarda lo que te guste. Así podemos sugerir más cosas parecidas.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Todas las sugerencias</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Me presenté</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir la prueba</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Lo que sé hacer</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Di aquí lo que sabes hacer. Toca algo para cambiarlo. Va a tu currículum si quieres.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>lo que sabes hacer</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Demostrado: con un papel o una prueba. ¿Algo no está demostrado aún? El Werkwinkel ayuda.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Certificados y formaciones</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>¿Qué formación hiciste? También cuenta una corta.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>¿Qué hacías en el trabajo o en casa?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>¿Qué idiomas hablas?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>¿Tienes permiso de conducir?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Hacer que lo demuestren</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Mostrarlo a un consejero</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Hacer un currículum con esto</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Aquí está lo que guardaste. Tócalo para volver a leerlo.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>para esta visita</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Todavía no has guardado nada.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Busca trabajo o un curso. Toca el marcador. Así lo encuentras aquí otra vez.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Buscar trabajo</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Buscar un curso</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Esto es solo para esta visita.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Cuando termines, lo borramos. Abre un expediente para guardarlo más tiempo.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Abrir o crear un expediente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mis búsquedas</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Mostrar lo que encuentra.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Nuevo: desde la última vez que miraste.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Imprimir mi lista</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Todo lo que hay en mi expediente</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Tu nombre, lo que sabes hacer, tus currículums, lo que guardaste, candidaturas, tareas y citas</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>hasta que lo borres</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Tu expediente en esta pantalla</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 días desde que lo abriste por última vez</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Tu expediente para las otras pantallas</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 meses desde que lo abriste por última vez</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Que un código era falso</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>como mucho 30 días</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Lo que imprimes</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>hasta el final de tu visita</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Ajustes de tu expediente</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Cambia tu código o tus tarjetas. Mira qué guardamos. Llévatelo todo o bórralo.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Entraste con tu tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>¿Perdiste tu tarjeta de acceso? Haz una nueva: la de antes ya no abrirá nada.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Cambiar tu código</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Primero escribes el de antes.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Tarjeta de acceso nueva</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>La de antes deja de valer enseguida.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Tarjeta de recuperación nueva</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Guárdala en casa.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Cerrar tu expediente</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Puedes seguir con otra cosa.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>¿Qué guardamos y cuánto tiempo?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Tu expediente está cerrado con tu tarjeta y tu código</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Un número para tu orientador</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Llévate todo</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>En papel o como PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Como archivo para ordenador</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Sin ellos no lo lee nadie, tampoco nosotros. Los demás solo ven lo que tú compartes.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Consejos de otros</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Mira lo que guardaron.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Cuenta conmigo</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Otros ven lo que más se guardó, no quién eres.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Mostrarlo a un consejero</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Tú eliges lo que contiene.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Todo desaparece para siempre. Te lo preguntamos otra vez.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Borrar todo…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>¿Cuál es tu nombre?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Elige un código secreto</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Tu tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Tu tarjeta de acceso</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Un expediente guarda vacantes, solicitudes, tareas y tu CV para la próxima vez. También puedes seguir sin él.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Solo tu nombre. Lo ves en la pantalla y en tu tarjeta.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Seis cifras que recuerdes bien. Solo tú las sabes.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Tarjeta 2 de 2. Guárdala en casa.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Tarjeta 1 de 2. Llévala contigo.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Escribe el mismo código otra vez.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Empezar un expediente</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>dura 2 minutos</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Escribe primero tu nombre.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>La tarjeta que salió no abre nada</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Tírala. Escribe tu código otra vez. Después sale una tarjeta nueva.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Seguir sin expediente</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Ahora no se pudo hacer tu expediente</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>No hiciste nada mal. Una tarjeta que ya salió no vale nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Hacer esta tarjeta más tarde</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Esto puede ir bien contigo. Toca el signo de pregunta para saber por qué lo ves. Toca la cruz si no es para ti.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Mostrar lo que otros eligieron</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Ver la formación</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Ver la oferta</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Ahora no hay sugerencias.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Di qué trabajo buscas o guarda lo que te gusta. Así podemos sugerir más cosas parecidas.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Di lo que buscas</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Buscar trabajo</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>No lo verás más.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Las partes de tu expediente</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Lo que sé hacer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n por venir</numerusform>
            <numerusform>%n por venir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Lee cómo se hace. Di cuándo está hecho o si no puedes.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>No puedo hacerlo</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Una semana más</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Imprimir mis tareas</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Esta tarea ya no está.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Aquí está lo que puedes hacer. Toca una tarea para ver cómo.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Ahora no tienes nada que hacer.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Las tareas llegan solas cuando algo puede ayudarte, o las envía tu orientador.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Imprimir mis tareas</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>No hay tareas que imprimir.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>No es el código de una tarjeta. Míralo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Espera %n segundo. Luego inténtalo otra vez.</numerusform>
            <numerusform>Espera %n segundos. Luego inténtalo otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>No es tu código. Te queda %n intento.</numerusform>
            <numerusform>No es tu código. Te quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Aquí hay un expediente abierto. ¿No es tuyo? Toca primero Parar y borrar.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Tu código ha cambiado. Desde ahora solo tu código nuevo abre tu expediente.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Tu código nunca está en la pantalla.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>¿Paras? Entonces borramos todo de esta pantalla.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>¿Sin tarjeta o sin código? Pregunta en el mostrador.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Tu expediente está borrado</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>No se pudo borrar</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>¿Seguro? Nada vuelve</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>¿Borrar tu expediente?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Tus tarjetas ya no abren nada. Puedes tirarlas.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Tu expediente sigue ahí. Inténtalo otra vez o pide ayuda en el mostrador.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Todo lo que hay desaparece enseguida: en esta pantalla, y en las otras cuando se enteren.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Vacantes, solicitudes, tareas, tu CV: todo desaparece para siempre. ¿Lo quieres antes en papel?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, guardar</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Imprimirlo antes</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Sí, borrar todo</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Abierto hasta las {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Abre a las {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Ahora cerrado</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Así estaba el {day}. Quizás algo ya no esté. Llama primero.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Llama primero</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Elige lo que te va</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Borrar opciones</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Elige lo que te va</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Borrar opciones</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>La hoja se está preparando</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Todo está borrado.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>¡Hasta luego!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Ya no queda nada tuyo en esta pantalla.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Empezar de nuevo (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Aquí tienes que ir</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Pedir que te devuelvan la llamada</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>¿Qué hacen?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>¿Qué idiomas?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Lleva esto</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>También pueden ayudarte</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Quién me puede ayudar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Aquí tienes que ir</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Lee quién puede ayudarte, qué llevar y dónde están.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y ayuda</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>¿quién me ayuda?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Ver quién puede ayudar</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Pregunta {number} de {most} como máximo</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Esta opción ya no existe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>No has hecho nada mal. Mira quién puede ayudarte.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Lo más cerca de ti</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Aquí también puedes preguntar</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Ruta (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Llevar (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y ayuda</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Toca la imagen adecuada. Atrás va a la pregunta anterior.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>¿quién me ayuda?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Ver quién puede ayudar</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Esto está escrito en neerlandés.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} a {last} de {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>También en {towns} y en %n lugar más</numerusform>
            <numerusform>También en {towns} y en %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>También en {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Guardado para esta visita. Abre un expediente para guardarlo más tiempo.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>mayúscula</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>cursor a la izquierda</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>cursor a la derecha</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>cifras y signos</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>letras con acentos</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>otro orden de las letras</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>otro alfabeto</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>signo de interrogación</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>signo de exclamación</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>abrir interrogación</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>abrir exclamación</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>arroba</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>signo y</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>abrir paréntesis</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>cerrar paréntesis</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>almohadilla</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>star</source>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>punto be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>punto com</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 con acento grave</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 con acento agudo</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 con circunflejo</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 con diéresis</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 con tilde de eñe</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 con cedilla</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 con un signo</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 mayúscula</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Falta %n cifra</numerusform>
            <numerusform>Faltan %n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elige tu idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Elige tu idioma</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Guardaste %n cosa</numerusform>
            <numerusform>Guardaste %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Tu tarjeta aún no funciona. Termínala primero, o para sin expediente.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Lo que guardé</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Sin expediente los borramos ahora.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Guardarlos en un expediente (2 minutos)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimirlos</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Parar y borrar todo</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Escríbelo tú</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Ver otras frases</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Mi carta</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>¿Por qué esta oferta?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>¿Por qué este trabajo?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>¿Qué sabes hacer ya?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>¿Cómo trabajas?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>¿Cómo terminas?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Casi nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Bastante bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Con fluidez</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Lengua materna</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>trabajo y formación</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>«Todo abajo» está activado.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Todo lo que puedes tocar está ahora en la mitad de abajo.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Leer en voz alta no funciona ahora.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Está en tu lista.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Por teléfono: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Abierto ese día: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} min a pie ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} min en bici ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} min en coche ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Ahora estás aquí</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Este es tu número</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Tu número ya no vale</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Ahora no hay número</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Un número para tu orientador</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Dáselo solo a tu orientador. Un número anterior ya no funciona.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Nadie puede enviarte nada más con él.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>No podemos contactar con el servicio. Inténtalo más tarde. Tu expediente sí funciona.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Con él tu orientador puede enviarte tareas, citas y consejos. Nadie puede leer tu expediente con él.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Dame un número</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Anular mi número</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n profesión</numerusform>
            <numerusform>%n profesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Mostrar las {n}</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Ahora no hay ofertas de este tipo.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>No has hecho nada mal. Elige otro trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Toca una profesión para ver sus ofertas.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>elegir con imágenes</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Mejor escribir</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Otro tipo de trabajo</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>¿Qué profesión?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>No sabemos a qué profesiones corresponden estas ofertas.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Puedes verlas todas.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Abierto hasta las {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Abre a las {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Abre mañana a las {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Abre el {day} a las {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Cerrado hasta el {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Ahora cerrado</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} a {closes} h</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>¿Desde dónde quieres buscar?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Municipio o código postal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Borrar el texto</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>No conocemos este municipio. Escribe las primeras letras del nombre o el código postal.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Aquí, en %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n guardado</numerusform>
            <numerusform>%n guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Era para el {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Antes del {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, con {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>¿Vienes?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>De tu consejero {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Encaja con lo que elegiste</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De tu consejero</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>Del empleador</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Elegido por gente como tú</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · sesión abierta</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Pantalla protegida</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Ya estás arriba del todo.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Ya estás abajo del todo.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Estamos haciendo la hoja</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 hoja</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Hoja {number} de {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Este servicio</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Esta ayuda ya no existe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>No has hecho nada mal. Otros también pueden ayudarte.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Pedir que te devuelvan la llamada</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>Te ayudan con</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Hablan</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Dónde están</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y ayuda</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Lee con qué ayudan y dónde están.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Ver quién más ayuda</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Ahora no conocemos ninguna ayuda.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>No has hecho nada mal. Pide ayuda en el mostrador.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Toca para cambiarlo o quitarlo.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>demostrado %n vez</numerusform>
            <numerusform>demostrado %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>dicho por ti %n vez</numerusform>
            <numerusform>dicho por ti %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Lo que sé hacer</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>¿Qué formación hiciste?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>¿Qué sabes hacer?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>¿Qué idioma hablas?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>¿Qué permiso de conducir tienes?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>¿En qué trabajo?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Toca lo que sabes hacer</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>O con tus propias palabras</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>¿Quién la dio? (no hace falta)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>¿Dónde lo aprendiste? (no hace falta)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>¿Cómo de bien?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>¿En qué año?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>¿Puedes demostrarlo?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Di primero cómo se llama.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Elige primero un idioma y el nivel.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Elige primero algo.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Lo digo yo</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Tengo un papel</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Un servicio lo comprobó</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Dicho por ti</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Permiso de conducir {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Abre la cámara de tu móvil. Apunta al cuadrado.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Falta %n cifra</numerusform>
            <numerusform>Faltan %n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Los dos códigos no son iguales. Escribe tu código otra vez.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Este código se repite. Otros lo adivinan. Elige otro.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Estas cifras van seguidas. Otros las adivinan. Elige otras.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Parece una fecha. Otros la adivinan. Elige otro código.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 cifras</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Falta %n cifra</numerusform>
            <numerusform>Faltan %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Un momento. Lo estamos mirando.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Tu tarjeta</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Tu código está bloqueado. Abre tu expediente con las dos tarjetas. Luego elige un código nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Espera %n segundo. Luego inténtalo otra vez.</numerusform>
            <numerusform>Espera %n segundos. Luego inténtalo otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>No es tu código. Te queda %n intento.</numerusform>
            <numerusform>No es tu código. Te quedan %n intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Falta %n cifra</numerusform>
            <numerusform>Faltan %n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>a {distance} de aquí</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Este lugar ya no existe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>No has hecho nada mal. Hay otros lugares cerca.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Autobús, tranvía o tren</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Ruta (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Pedir que te devuelvan la llamada</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>¿Quién te ayuda aquí?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y ayuda</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Lee dónde está y cuándo abre. Llévate la ruta en el móvil.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Ver otros lugares</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Ahora no conocemos ningún lugar.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>No has hecho nada mal. Pide ayuda en el mostrador.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y ayuda</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Toca un lugar cerca de ti o mira quién ayuda con qué.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>¿Quién puede ayudarte?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Cerca de ti</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Quién ayuda con qué</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>¿Quién puede ayudarme con …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Elegir con imágenes</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Esto no se puede enviar desde aquí.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Llama o ve allí.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Tu mensaje espera a la red.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Tu mensaje está en camino.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>La oficina tiene tu mensaje.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>La oficina ha tratado tu mensaje.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Sale solo. No tienes que esperar aquí.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>La oficina aún no ha dicho que lo tiene.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>Desde {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>En marcha. Espera.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Primero mete tu memoria.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>La hoja se está preparando</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>El papelito</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Hoja {number} de {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>¿Letras grandes?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Sí, grandes</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>La hoja anterior</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Esta es la primera hoja.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>La hoja siguiente</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Esta es la última hoja.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>¿Qué imprimes?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>¿Cómo te lo llevas?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>El papel sale debajo de la pantalla.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>¿Cuántas veces?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Llévatelo en el móvil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Parar de imprimir</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>La impresora se prepara</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>La impresora imprime</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Ya está impreso</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>No queda papel</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>El papel está atascado</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>La impresora está abierta</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>No queda tinta</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>La bandeja está llena</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>La impresora no acepta esto</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>La impresión tarda demasiado</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>La impresión se ha parado</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>La impresión no ha funcionado</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>No sabemos si ha funcionado</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Aquí no hay impresora</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Has imprimido todas tus hojas</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Ya no quedan hojas para hoy</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Quédate aquí un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Recoge tu hoja de la impresora.</numerusform>
            <numerusform>Recoge tus hojas de la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Mira en la impresora. No has hecho nada mal.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Llévatelo en el móvil.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>No has hecho nada mal.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Tengo mis hojas</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Pide papel en el mostrador</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>¿Lo quieres en papel? Pídelo en el mostrador</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Pide ayuda en el mostrador</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>O saca las hojas de la bandeja. Así la impresión sigue sola.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Después, la impresión sigue sola.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>O prueba otra vez.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Hoja {number} de {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se ha impreso nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>Ha salido %n de {sheets} hojas.</numerusform>
            <numerusform>Han salido %n de {sheets} hojas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Parar de imprimir</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Solo está en el papel</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Ponerlo en mi memoria</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Imprimir %n papelito</numerusform>
            <numerusform>Imprimir %n papelitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Imprimir %n hoja</numerusform>
            <numerusform>Imprimir %n hojas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Así sugerimos lo que te va bien. Nada es obligatorio.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>¿Qué trabajo buscas?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Toca para quitarlo.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>¿Hasta qué distancia?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>¿Cómo de bien hablas neerlandés?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>¿Sabes usar un ordenador o un teléfono?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>La distancia no importa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>No, o con ayuda</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Imprimir la prueba</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>¿Qué solicitudes quieres poner?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>La hoja dice que lo rellenaste tú.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>No hay solicitudes en este tiempo.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>No sabemos quiénes son esas personas. Ellas no saben quién eres tú.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Ver la oferta</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, guardar</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>¿Qué va primero?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Elegir con imágenes</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>No hay datos nuevos. La búsqueda funciona.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Borrar el texto</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>¿Desde dónde quieres buscar?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Elige lo que te va</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Es el primer resultado.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Es el último resultado.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Ofertas guardadas</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Cursos guardados</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Lo que guardé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de trabajo</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formaciones</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Todas las formaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Empieza el {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Ya no está desde el {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Este código no es de WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>No encontramos esto. Quizá la oferta o el curso ya no existe.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Has escaneado: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Varias ofertas tienen este código. Elige la tuya.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Varios cursos tienen este código. Aquí ves quién los da.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Ahora no podemos buscar esto.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Ya estás arriba del todo.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Ya estás abajo del todo.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>¿Quieres decir uno de estos?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Quita tus opciones. Así encontrarás algo.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Prueba otras palabras, o menos palabras.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Quita una opción. Así encontrarás algo.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Hemos buscado {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} a {last} de {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} de {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>oferta</numerusform>
            <numerusform>ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Ver %n oferta</numerusform>
            <numerusform>Ver %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Todas las ofertas, sin «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>La primera, en lista</numerusform>
            <numerusform>Las %n primeras, en lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>La primera, en una hoja</numerusform>
            <numerusform>Las %n primeras, dos por hoja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Escribe qué trabajo buscas o elige lo que te va. Luego toca una oferta.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>¿Qué trabajo buscas?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>elegir con imágenes</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Mejor escribir</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Borrar opciones</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Neerlandés e idiomas</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Aprender a usar el ordenador</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Buscar trabajo</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Vivir en Bélgica</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Cuidados y salud</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Tienda y ventas</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Logística y transporte</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Fábrica y producción</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Cocina y sala</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Pelo, moda y deporte</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Escuela y niños</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Jardín y animales</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Ahora no conocemos ninguna oferta.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>No has hecho nada mal. Pide ayuda en el mostrador.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Ayúdame a elegir</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Toca el tipo de trabajo que buscas. Después toca una profesión.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>¿Qué tipo de trabajo buscas?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Ninguna oferta se ajusta a tus otras elecciones.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Para mi consejero</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Está enviado. La oficina lo leerá pronto.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>No se pudo enviar. Imprímelo.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Lo que sé hacer</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Mis currículums</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Tareas y citas</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Lo que guardé</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Está enviado</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>¿Qué puede ver tu consejero?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>La oficina lo leerá pronto. Tu expediente sigue cerrado.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Imprímelo y da la hoja a tu consejero.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Toca lo que quieres mostrar. El resto queda contigo. Va también tu nombre.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Solo la oficina puede leer lo que envías. Recibe una copia de ahora y nada de lo que cambies después.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Elige primero lo que quieres mostrar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Enviar a la oficina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>¿Qué va primero?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>La lectura en voz alta está activada. Pasa a lo siguiente con las flechas. Púlsalo con OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>La lectura en voz alta está activada. Toca algo para oírlo. Tócalo otra vez para pulsarlo.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Esto es personal. Conecta unos auriculares para oírlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Leo despacio</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Leo normal</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Leo rápido</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>control deslizante</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Tus tarjetas</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Esto no es una inscripción como demandante de empleo</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Te inscribes en el servicio de empleo. Aquí ves quién te ayuda.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Empezar mi expediente</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>¿Dónde me inscribo?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Seguir sin expediente</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Has hecho todos los pasos.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>¿La tarea está lista? Dilo aquí.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está listo</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Estamos escribiendo</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Deja tu memoria puesta.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Está en tu memoria</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Ya puedes sacar tu memoria.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Tengo mi memoria</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>No hay memoria</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Mete tu memoria y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Tu memoria está llena</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>No se ha cambiado nada en ella.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Tu memoria está bloqueada</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Tiene una pequeña pestaña. Muévela y prueba otra vez.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>No podemos escribir en esta memoria</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Tiene otro formato. ¿Tienes otra memoria? No se ha cambiado nada en ella.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>No se ha podido escribir</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>No has hecho nada mal.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Pide ayuda en el mostrador</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>O imprímelo en papel.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>lo que sabes hacer</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>municipio</translation>
    </message>
    <message>
        <source>training</source>
        <translation>curso</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Tienes {has} de las {asked} cosas que piden.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>Está a {km}.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Elegiste hasta {km} km.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>No sabemos quiénes son esas personas. Ellas no saben quién eres tú.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Solo esta pantalla miró tu expediente. Nadie más lo sabe.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Solo tú ves esto. No saben qué haces con ello.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Guardaste %n oferta para este trabajo.</numerusform>
            <numerusform>Guardaste %n ofertas para este trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Te presentaste %n vez para este trabajo.</numerusform>
            <numerusform>Te presentaste %n veces para este trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Está en tu búsqueda guardada «{words}».</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Está en una de tus búsquedas guardadas.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Buscas trabajo de {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n persona que busca el mismo trabajo eligió esta oferta.</numerusform>
            <numerusform>%n personas que buscan el mismo trabajo eligieron esta oferta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n sugerencia para ti</numerusform>
            <numerusform>%n sugerencias para ti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Llevar (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Me presenté</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Guarda el contacto. Listo.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Abre el mapa. Listo.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Toca el enlace. Listo.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Lee el texto o cópialo. Listo.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>La oferta</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>El curso</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>El contacto</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>La ruta</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Llévatelo en el móvil</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>¿Qué te llevas?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Abre la cámara de tu móvil.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Apunta al cuadrado.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>¿Sin móvil? Imprimir</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Ha funcionado</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Llévate tu papel.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Mira en la bandeja de la impresora.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Tu expediente está seguro. Llévate tu tarjeta.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>La próxima vez se abre de nuevo con tu tarjeta y tu código.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>¿Lo tienes todo?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Tu abrigo, tu bolso, tu móvil.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Ver más tareas</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Necesito más tiempo: hasta el %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>Del quiosco</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>De tu orientador %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De tu consejero</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Está hecho.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>¿Está hecho? Dilo aquí.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Tu próxima solicitud cuenta sola.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Imprime aquí tu CV, una carta o tu lista. Cuenta solo.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Imprímelo aquí. Cuenta solo.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Ve a tu cita y di en su página que fuiste. Cuenta solo.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Ve allí y di aquí que está hecho.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Hazlo ahora en tu CV</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Escribir la carta ahora</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Buscar trabajo ahora</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Buscar una formación ahora</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Encontrar quién ayuda</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Ver quién ayuda</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Ver los lugares</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Ver lo que guardaste</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Ver tus búsquedas</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Ver tus solicitudes</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Ver tus citas</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Di lo que sabes hacer</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Rellena tu perfil</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Hacer la tarjeta ahora</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n va con retraso</numerusform>
            <numerusform>%n van con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Aquí no caben más letras.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Llevas un rato sin tocar la pantalla. Pronto borraremos todo de esta pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Parar y borrar todo</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Sí, quiero seguir</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Profesión muy buscada: las empresas buscan a mucha gente</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Recibes</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>¿Qué aprendes?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesitas?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Con esto puedes trabajar de</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>También empieza más tarde</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>¿Cuándo empieza?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>¿Cuánto neerlandés necesitas?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>¿Quedan plazas?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>¿Cómo se aprende?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>¿De día o por la tarde?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿Sobre qué?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>En {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Sin saber neerlandés</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Clases de día</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Clases por la tarde</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Clases el fin de semana</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Empiece cuando empiece</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>También cursos completos</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Cueste lo que cueste</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>De cualquier forma</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>En cualquier idioma</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Sobre cualquier tema</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Quedan plazas</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>En clase</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>En parte en casa</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>En una empresa</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Este curso</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Este curso ya no existe.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Quizá ya ha empezado. No has hecho nada mal.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Pregunta cómo inscribirte:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Inscríbete a más tardar el</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Para empezar el {day}: inscríbete a más tardar el</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Lee sobre el curso. Llévatelo en el móvil o busca trabajo de esa profesión.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>¿Cuándo empieza?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Cómo inscribirte</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Volver a los cursos</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Profesión muy buscada</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Este curso está descrito en neerlandés.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>De día</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>En fin de semana</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>En clase</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>En parte en casa</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>En una empresa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Bastante bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratis si buscas trabajo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Última plaza</translation>
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
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Lo más adecuado</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Empieza antes</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Más cerca de {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Más cerca de mí</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>última plaza</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>plaza libre</numerusform>
            <numerusform>plazas libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>curso</numerusform>
            <numerusform>cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Ver %n curso</numerusform>
            <numerusform>Ver %n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Todos los cursos, sin «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>La primera, en lista</numerusform>
            <numerusform>Las %n primeras, en lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Escribe qué quieres aprender o elige lo que te va. Luego toca un curso.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>¿Qué quieres aprender?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Algunas palabras no están todavía en tu idioma. Están en: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Esto ya lo tienes</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Está en tu expediente.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Cursos para este trabajo</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ofertas parecidas</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Nuevo hoy</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Número {number} · solicita el puesto hasta el {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Esta oferta</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Esta oferta ya no existe.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Quizá el puesto ya está ocupado. No has hecho nada mal.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Empieza el {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Profesión muy buscada</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Lee la oferta. Imprímela o llévatela en el móvil.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Volver a las ofertas</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Número de puestos</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Hemos hecho este texto con los datos de la empresa.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>¿Qué haces?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>¿Qué tienes que saber hacer?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>¿Qué recibes?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Qué dice la empresa sobre la solicitud</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Pregunta cómo solicitar el puesto:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Di: oferta</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>hacia el norte</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>hacia el noreste</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>hacia el este</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>hacia el sureste</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>hacia el sur</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>hacia el suroeste</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>hacia el oeste</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>hacia el noroeste</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llama al</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ve a</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribe a</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Ve en persona</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Trabajo fijo</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Trabajo temporal</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim (ETT)</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Interim (ETT), quizá trabajo fijo</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Trabajo de estudiante</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Trabajar y aprender</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Autónomo</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Tiempo completo</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Tiempo parcial</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Tiempo completo o parcial</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>De día</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>De noche</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>En fin de semana</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Dos turnos</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Tres turnos</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Con una pausa larga</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Horario flexible</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} a {high} horas</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Bastante bien</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Como lengua materna</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, ayuda</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>secundaria inferior</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>master</source>
        <translation>máster</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>permiso de conducir {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>de {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>de aquí</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>La empresa escribió esto en neerlandés.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>La empresa escribió esto en francés.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>La empresa escribió esto en inglés.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>La empresa escribió esto en alemán.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>La empresa escribió esto en árabe.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>La empresa escribió esto en turco.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>La empresa escribió esto en ucraniano.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>La empresa escribió esto en rumano.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>La empresa escribió esto en búlgaro.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>La empresa escribió esto en polaco.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>La empresa escribió esto en español.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Lo más adecuado</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Más cerca de {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Más cerca de mí</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Interim (ETT), quizá fijo</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>También puedes trabajar en casa</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>En una hoja</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>En un papelito</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>En mi memoria USB</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Otro horario el</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Este es el primero.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>El último</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Este es el último.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Has elegido:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Tu expediente es tuyo</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Solo tú puedes abrirlo</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Con tu tarjeta y tu código.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Aquí no queda nada</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>¿Paras? Entonces la pantalla queda vacía.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Puedes borrarlo cuando quieras</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Con un botón, enseguida.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>¿Código olvidado?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>También recibes una tarjeta de recuperación.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Ahora no se puede buscar</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>No has hecho nada mal. Pide ayuda en el mostrador.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Permiso de conducir {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Pregunta en el **mostrador** cómo solicitar el puesto</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Di también: oferta **{number}**, vista en WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Llama al **{phone}** y pregunta por **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Llama al **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>O envía tu CV a **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Envía tu CV a **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Ve a **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Escribe a **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Ve **en persona**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Solicita el puesto en **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>solicitar por internet</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>llamar a la empresa</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>escribir a la empresa</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Escanea con tu móvil:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}&#xa0;h</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Hoja {number} de {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Pasaporte de lo que sé hacer</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · busca trabajo de {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Reconocido** probado por un servicio</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Certificado** papel visto</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Palabra propia** no revisado</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Dónde lo aprendí</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Reconocimiento pedido</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabra propia</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>hasta {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} desde {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: pedido el {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Todo lo que hay en mi expediente</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Cursos y certificados</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mi currículum</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Cartas a empresas</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Enviado a la oficina</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Trabajo que busco</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>A qué distancia</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidatura enviada</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamada hecha</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No ha llegado</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>De mis propias búsquedas</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>De mi consejero</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>De una empresa</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>De personas con un perfil parecido</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>En la oficina: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Comprender</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>¿Qué aprendes?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesitas?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>¿Cuándo empieza?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>¿Qué puedes ser después?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Cómo inscribirte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Ofertas ahora</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>Hasta 20 km</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Pregunta en el **mostrador** cómo inscribirte</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Di: **{title}**, inicio **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Inscríbete a más tardar el</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Número de puestos</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Trabajo fijo</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Trabajo temporal</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim (ETT)</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Interim (ETT), quizá trabajo fijo</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Trabajo de estudiante</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Trabajar y aprender</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Autónomo</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>Antes: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>lengua materna</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>con soltura</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Permiso de conducir {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Coche propio</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Moto propia</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Ciclomotor propio</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Bicicleta propia</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>tiempo completo</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>tiempo parcial</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>tiempo completo o parcial</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} a {high} horas</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>de día</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de noche</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>en fin de semana</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>dos turnos</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>tres turnos</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>con una pausa larga</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>horario variable</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Unas palabras (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Un poco (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Bastante bien (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Bien (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Muy bien (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Como tu propia lengua (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>es un punto a favor</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>permiso de conducir {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>no hace falta título</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>secundaria inferior</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>master</source>
        <translation>máster</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cómo solicitar el puesto</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Oferta de empleo</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Ejemplo: esta oferta no existe</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>corta o dobla aquí</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Número **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Ejemplo: esto no existe</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Llama primero: es del {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n hoja para llevar</numerusform>
            <numerusform>%n hojas para llevar</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nuevo hoy</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Profesión muy buscada</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Número **{number}** · solicita el puesto hasta el {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>a {km} km de {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>a {km} km de aquí</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>a {metres} m de aquí</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Hazlo a más tardar el</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Hemos hecho este texto con los datos de la empresa.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>¿Qué tienes que saber hacer?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>¿Qué recibes?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Sobre la solicitud</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>¿Qué haces?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel y&#xa0;ayuda</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (sigue)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>¿En qué ayudan?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Hablan</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Pregunta en el **mostrador** cómo contactarlos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Abierto hoy</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Llamé el</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Hablé con</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entrevista el</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>También en {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>También puedes trabajar en casa</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>dura unos %n minuto</numerusform>
            <numerusform>dura unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Hablas con</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Por teléfono: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Trae contigo</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>¿No puedes venir?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Llama al **{phone}**. Di tu código: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Dilo en el **mostrador**. Enseña esta hoja.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>En caso de duda vale el texto en neerlandés.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>consejero o consejera</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>docente</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>el mostrador</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Tu documento de identidad</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Tu tarjeta de acceso de WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Los certificados que tienes</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Tu currículum</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Tu título</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Tu permiso de residencia</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Pediste esta cita. Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Todavía no has confirmado esta cita.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Has confirmado esta cita.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Dijiste que no vienes.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Esta cita está anulada.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Fuiste a esta cita.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>ponla en tu calendario</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Tu tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>¿Perdiste la tarjeta u olvidaste el código secreto? Entonces necesitas esta tarjeta.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Guárdala** en casa</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Tu tarjeta de acceso</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Con esta tarjeta y tu código secreto abres tu expediente en cada pantalla WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Llévala** contigo</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Corta** por la línea continua</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Dobla** por la línea de puntos</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mi expediente</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Tarjeta de acceso: llévala contigo.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Tarjeta de recuperación: guárdala en casa, en un lugar seguro.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Tu código secreto está solo en tu cabeza.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Tarjeta perdida: usa la tarjeta de recuperación.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Las dos perdidas: nadie puede abrir tu expediente. Haces uno nuevo.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>¿Hay algún problema?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Nadie sabe tu código secreto. Tampoco el mostrador. Nadie puede pedirlo.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Escribe a **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Mira **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>ver la página</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>llamarles</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>escribirles</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Guárdala en casa.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>¿Sin tarjeta o sin código secreto? Con esta empiezas de nuevo.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Tarjeta de</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Acerca este lado al lector. Luego escribe tu código secreto.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>¿No funciona el lector? Escribe este código:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>No escribas nunca tu código secreto aquí.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>No la guardes con la tarjeta de acceso. Al usarla, la vieja ya no sirve. Recibes dos nuevas.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>¿La encontraste? Entrégala en un ayuntamiento o werkwinkel. Sin el código secreto nadie puede leer nada.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Experiencia laboral</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Permiso y desplazamiento</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Lo que sé hacer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Lengua materna</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Lo que hago bien</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – hoy</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>¿Quién puede ayudarme?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Trae contigo</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>¿Qué haces ahora?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>También pueden ayudar</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>¿Dónde están?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Aquí los conocen</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>¿Cuándo está abierto?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} a {closes} h</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{h}:{m}</source>
        <translation>{h}:{m}</translation>
    </message>
    <message>
        <source>{h}:00</source>
        <translation>{h}:00</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Adjunto: currículum</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Todas las formaciones</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>empieza el</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Ya no publicados, por eso no están en esta hoja: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Lo que guardé</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} a {last} de {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>El quiosco imprime en color</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>El quiosco imprime solo en negro</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>En cada borde hay 6 líneas, de 2 a 12 mm. ¿Cuántas ves?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Esta línea mide exactamente 100 mm.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Cada gris es más oscuro que el anterior.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Cada línea de letras se puede leer.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Cada línea está entera.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Un móvil lee cada código.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Para el operador</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>La impresora</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Son seis colores diferentes.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>No hay color en esta página.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>cómo llegar</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>¿Quién te ayuda aquí?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Autobús, tranvía o tren</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Estás aquí: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Bus, tranvía o tren: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Prueba de candidaturas</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Puesto y empresa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Rellenado por la persona, sin revisar</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>Del **{start}** al **{end}** · para **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Estado el {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Entrevista {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Instalado por</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Informe de control</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Equipo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>No está listo para visitas: %n fallo</numerusform>
            <numerusform>No está listo para visitas: %n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Listo para visitas, %n punto que mirar</numerusform>
            <numerusform>Listo para visitas, %n puntos que mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Listo para visitas</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Informe **{number}** · {day}, {time} · duró {seconds} segundos · versión {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Después de una visita</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Últimos datos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Archivos de una visita</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Puerto USB</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Avisos al mostrador</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Impresora de tiques</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Expedientes en la central</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Alfabetos</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} GB libres de {total} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>queda %n trabajo en la impresora</numerusform>
            <numerusform>quedan %n trabajos en la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>%n idioma se puede imprimir</numerusform>
            <numerusform>%n idiomas se pueden imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>{vacancies} ofertas, {trainings} cursos</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>solo ejemplos</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>no se puede medir</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>lo ajusta un servidor de hora</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>ningún servidor de hora lo ajusta</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>anterior a los datos: ajusta el reloj</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>no hay con qué reproducir sonido</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>las voces están instaladas</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng no está instalado</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} no está</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>responde, imprime en color</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>responde, imprime solo en negro</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>no tiene papel</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>le queda poco papel</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools no está instalado</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>ponle una memoria para probarlo</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>no acepta PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>no acepta A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>ahora no acepta trabajos</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>no queda nada en la impresora</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>todavía no hay datos: ejecuta kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>solo en memoria, se borra sin corriente</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>en el disco: usa tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>¿Es correcta esta hoja? Escanea o escribe el código en {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Rellena con bolígrafo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Mi firma</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Visto por el consejero</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>¿Qué vas a hacer?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>la primera es para el {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>De tu consejero {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De tu consejero</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Recibes</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Plazas libres</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No hace falta</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratis si buscas trabajo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Última plaza</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>En parte en casa</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>En una empresa</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Tu código: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Trabajar con cuidado</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Ser puntual</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Trabajar en equipo</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Trabajar solo</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Aprender rápido</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Mantener la calma con mucho trabajo</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Ser amable con los clientes</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Escuchar bien</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Seguir hasta terminar</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Hacer trabajo físico</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Planificar mi trabajo</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Resolver problemas</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Usar un ordenador</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Cumplir las normas de seguridad</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Tengo motivación y ganas de trabajar.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Trabajo con cuidado y siempre llego a tiempo.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Aprendo rápido y me gusta probar cosas nuevas.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Me gusta trabajar en equipo.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Puedo trabajar por mi cuenta.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Me gusta ayudar a la gente.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Tengo fuerza y me gusta trabajar con las manos.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Cada día aprendo más neerlandés.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Voy en autobús o en tren.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Puedo trabajar en toda la región.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Puedo trabajar lejos de casa.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Busco trabajo cerca de casa.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Puedo empezar enseguida.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Puedo trabajar por turnos.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Puedo trabajar de noche.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Puedo trabajar los fines de semana.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Busco trabajo a tiempo completo.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Busco trabajo a tiempo parcial.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Tengo permiso para trabajar en Bélgica.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Fútbol</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Caminar e ir en bici</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Cocinar</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Jardinería</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Hacer y arreglar cosas</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Ordenadores y juegos</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Ayudar a otras personas</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Escuela primaria</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Escuela secundaria</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formación profesional</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>Vi su oferta en WIS. Me gustaría trabajar con ustedes como: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Me gustaría trabajar en {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Conozco este trabajo y me gusta.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Quiero aprender este trabajo y tengo mucha motivación.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Vivo en {town}, cerca de su empresa.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Busco un trabajo fijo.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>He trabajado como: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Allí hacía esto: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Esto lo sé hacer bien: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Aprendo rápido.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Puedo hacer trabajo físico.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Puedo trabajar con clientes.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Mantengo la calma con mucho trabajo.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Me gustaría ir a una entrevista.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Encontrará mi CV con esta carta.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Puede llamarme en cualquier momento.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Estoy libre cualquier día para una entrevista.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Estimados señores:</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Atentamente,</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Solicitud: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Te has presentado por correo</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Tu candidatura espera a ser enviada</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV y carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Enviado con</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>El servidor de correo lo tiene. La respuesta viene de la empresa.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>El servidor de correo aún no respondió. Envíalo también tú, por si acaso.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Petición de una cita</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Petición de una llamada</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Petición de otro momento</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Una copia de mi expediente</translation>
    </message>
</context>
</TS>
