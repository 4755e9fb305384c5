import { defineMessages } from '#platform/i18n/index.ts';

/** Legal notice, privacy and accessibility: what is true of this software as it stands. */
export const legalMessages = defineMessages({
  de: {
    'site.imprint.description': 'Wer für die Website von {name} verantwortlich ist.',
    'site.imprint.carrier': 'Träger',
    'site.imprint.represented': 'Vertreten durch {name}',
    'site.imprint.missing': 'Die Angaben zum Träger sind noch nicht eingetragen.',
    'site.imprint.missing_text': 'Das Organisationsteam trägt sie nach.',
    'site.imprint.enter': 'Jetzt eintragen',
    'site.imprint.content': 'Verantwortlich für den Inhalt',
    'site.imprint.content_text':
      'Für den Inhalt ist der Träger verantwortlich. Termine von Vereinen und Partnern verantwortet, wer beim Termin genannt ist.',
    'site.imprint.software': 'Software',
    'site.imprint.software_text':
      'Diese Website läuft mit Ortsmitte, freier Software unter der Lizenz EUPL-1.2.',

    'site.privacy.description': 'Welche Daten die Website von {name} verarbeitet und welche nicht.',
    'site.privacy.lead': 'Sie können diese Website ansehen, ohne dass wir erfahren, wer Sie sind.',
    'site.privacy.visit': 'Wenn Sie die Website ansehen',
    'site.privacy.visit_1': 'Wir setzen keine Cookies und zählen keine Besuche.',
    'site.privacy.visit_2':
      'Alles, auch Schriften und Bilder, kommt von unserem eigenen Server. Ihr Gerät wird zu niemand anderem geschickt.',
    'site.privacy.visit_3':
      'Die Software schreibt keine Adressen von Besuchern auf. Geht etwas schief, notiert sie den Fehler mit einer Nummer, aber nicht, wer ihn erlebt hat.',
    'site.privacy.visit_4':
      'Damit eine Seite ankommt, muss der Server die Internetadresse Ihres Geräts während der Übertragung kennen. Wer den Server betreibt, kann darüber eigene technische Protokolle führen. Fragen beantwortet der Träger.',
    'site.privacy.calendar': 'Wenn Sie den Kalender abonnieren',
    'site.privacy.calendar_1':
      'Ihr Kalender holt die Termine bei uns ab. Sie melden sich dafür nicht an, und wir speichern nicht, wer abonniert.',
    'site.privacy.rights': 'Ihre Rechte',
    'site.privacy.rights_1':
      'Sie können verlangen, dass wir Ihnen sagen, was wir über Sie gespeichert haben, dass wir es berichtigen oder löschen. Sie können der Verarbeitung widersprechen und Ihre Daten mitnehmen.',
    'site.privacy.rights_2':
      'Wenn Sie meinen, dass wir etwas falsch machen, können Sie sich bei der Datenschutzaufsicht Ihres Bundeslandes beschweren.',
    'site.privacy.who': 'Wer verantwortlich ist',

    'site.accessibility.description': 'Wie barrierefrei die Website von {name} ist.',
    'site.accessibility.lead':
      'Diese Website soll für alle da sein. Was noch nicht gelingt, sagen wir hier offen.',
    'site.accessibility.done': 'Worauf wir achten',
    'site.accessibility.done_1':
      'Große Schrift, starke Kontraste, ein helles und ein dunkles Aussehen.',
    'site.accessibility.done_2':
      'Alles lässt sich mit der Tastatur und mit Vorleseprogrammen bedienen.',
    'site.accessibility.done_3': 'Knöpfe und Links sind groß genug für den Finger.',
    'site.accessibility.done_4':
      'Die Seiten funktionieren ohne JavaScript und bei starker Vergrößerung.',
    'site.accessibility.done_5':
      'Was wichtig ist, steht in Worten da, nie nur als Farbe oder Zeichen.',
    'site.accessibility.limits': 'Was noch fehlt',
    'site.accessibility.limits_1':
      'Geprüft ist die Website bisher mit Programmen, nach den Regeln der WCAG 2.2 AA. Eine Prüfung durch Menschen mit Behinderungen steht noch aus.',
    'site.accessibility.limits_2':
      'Texte zu Terminen schreiben Ehrenamtliche. Nicht jeder ist in leichter Sprache, und nicht jeder ist ins Englische übersetzt.',
    'site.accessibility.limits_3': 'Angaben in Gebärdensprache gibt es noch nicht.',
    'site.accessibility.tell': 'Sagen Sie uns, was nicht geht',
    'site.accessibility.tell_text':
      'Wenn Sie auf eine Hürde stoßen, sagen Sie uns bitte, auf welcher Seite und womit Sie lesen. Wir kümmern uns darum.',
    'site.accessibility.tell_office': 'Am einfachsten im Stadtteilbüro.',
    'site.accessibility.on_site': 'Barrierefreiheit vor Ort',
    'site.accessibility.on_site_text':
      'Ob ein Ort ohne Stufen zu erreichen ist, steht bei jedem Termin, soweit es uns bekannt ist.',
  },
  en: {
    'site.imprint.description': 'Who is responsible for the website of {name}.',
    'site.imprint.carrier': 'Legal body',
    'site.imprint.represented': 'Represented by {name}',
    'site.imprint.missing': 'The legal body has not been entered yet.',
    'site.imprint.missing_text': 'The coordination will add it.',
    'site.imprint.enter': 'Enter it now',
    'site.imprint.content': 'Responsible for the content',
    'site.imprint.content_text':
      'The legal body is responsible for the content. Dates of clubs and partners are the responsibility of whoever is named with them.',
    'site.imprint.software': 'Software',
    'site.imprint.software_text':
      'This website runs on Ortsmitte, free software under the licence EUPL-1.2.',

    'site.privacy.description': 'Which data the website of {name} processes and which it does not.',
    'site.privacy.lead': 'You can read this website without us learning who you are.',
    'site.privacy.visit': 'When you read the website',
    'site.privacy.visit_1': 'We set no cookies and count no visits.',
    'site.privacy.visit_2':
      'Everything, fonts and pictures too, comes from our own server. Your device is sent to nobody else.',
    'site.privacy.visit_3':
      'The software writes down no addresses of visitors. When something goes wrong it notes the failure with a number, but not who saw it.',
    'site.privacy.visit_4':
      'For a page to arrive, the server must know the internet address of your device while sending it. Whoever operates the server may keep technical logs of their own. The legal body answers questions about that.',
    'site.privacy.calendar': 'When you subscribe to the calendar',
    'site.privacy.calendar_1':
      'Your calendar fetches the dates from us. You do not register for that, and we do not store who subscribes.',
    'site.privacy.rights': 'Your rights',
    'site.privacy.rights_1':
      'You can ask us to tell you what we have stored about you, to correct it or to delete it. You can object to the processing and take your data with you.',
    'site.privacy.rights_2':
      'If you think that we do something wrong, you can complain to the data protection authority of your state.',
    'site.privacy.who': 'Who is responsible',

    'site.accessibility.description': 'How accessible the website of {name} is.',
    'site.accessibility.lead':
      'This website is meant for everybody. What does not work yet, we say here openly.',
    'site.accessibility.done': 'What we take care of',
    'site.accessibility.done_1': 'Large type, strong contrast, a light and a dark look.',
    'site.accessibility.done_2':
      'Everything can be used with the keyboard and with screen readers.',
    'site.accessibility.done_3': 'Buttons and links are large enough for a finger.',
    'site.accessibility.done_4': 'The pages work without JavaScript and at strong magnification.',
    'site.accessibility.done_5': 'What matters is said in words, never by colour or sign alone.',
    'site.accessibility.limits': 'What is still missing',
    'site.accessibility.limits_1':
      'So far the website has been tested by programs, by the rules of WCAG 2.2 AA. A test by people with disabilities is still to come.',
    'site.accessibility.limits_2':
      'Texts about dates are written by volunteers. Not every one is in easy language, and not every one is translated into English.',
    'site.accessibility.limits_3': 'There is no information in sign language yet.',
    'site.accessibility.tell': 'Tell us what does not work',
    'site.accessibility.tell_text':
      'If you meet a barrier, please tell us on which page, and what you read with. We will see to it.',
    'site.accessibility.tell_office': 'Easiest at the neighbourhood office.',
    'site.accessibility.on_site': 'Accessibility on site',
    'site.accessibility.on_site_text':
      'Whether a place can be reached without steps is said with each date, as far as we know.',
  },
});
