import { defineMessages } from '#platform/i18n/index.ts';

export const setUpMessages = defineMessages({
  de: {
    'districts.set-up.title': 'Ortsmitte einrichten',
    'districts.set-up.lead': 'Willkommen! Ein paar Angaben, dann kann es losgehen.',
    'districts.set-up.code': 'Einrichtungscode',
    'districts.set-up.code-hint':
      'Er steht in dem Fenster, in dem Ortsmitte gestartet wurde, zum Beispiel K7PM-3XQD.',
    'districts.set-up.district': 'Ihr Stadtteil',
    'districts.set-up.name': 'Name des Stadtteils',
    'districts.set-up.town': 'Stadt oder Gemeinde',
    'districts.set-up.postal-code': 'Postleitzahl',
    'districts.set-up.state': 'Bundesland',
    'districts.set-up.state-hint': 'Danach richten sich die Feiertage im Kalender.',
    'districts.set-up.choose': 'Bitte wählen',
    'districts.set-up.more': 'Zeitzone ändern',
    'districts.set-up.time-zone': 'Zeitzone',
    'districts.set-up.person': 'Sie selbst',
    'districts.set-up.person-hint':
      'Sie gehören zum Organisationsteam und können später andere einladen.',
    'districts.set-up.person-name': 'Ihr Name',
    'districts.set-up.address': 'Ihre E-Mail-Adresse',
    'districts.set-up.address-hint': 'Damit melden Sie sich an.',
    'districts.set-up.next': 'Weiter',
    'districts.set-up.first':
      'Das ist der erste von fünf kurzen Schritten, zusammen etwa fünf Minuten. Alles lässt sich später ändern.',
    'districts.set-up.steps.title': 'Stadtteil einrichten',
    'districts.set-up.steps.lead':
      'Fünf kurze Schritte. Sie können jederzeit aufhören und später hier weitermachen: Was gespeichert ist, bleibt.',
    'districts.set-up.steps.end_lead':
      'Alle Schritte sind erledigt. Ändern können Sie alles weiterhin unter „Stadtteil“.',
    'districts.set-up.steps.done': 'erledigt',
    'districts.set-up.steps.open': 'noch offen',
    'districts.set-up.steps.go': 'Weiter: {step}',
    'districts.set-up.steps.finish': 'Einrichtung abschließen',
    'districts.set-up.steps.finish_open': 'Den Rest später machen',
    'districts.set-up.steps.of': 'Schritt {number} von {count}',
    'districts.set-up.steps.all': 'Alle Schritte',
    'districts.set-up.steps.later': 'Später',
    'districts.set-up.pages': 'Angaben zum Stadtteil',
    'districts.set-up.step.name': 'Name und Ort',
    'districts.set-up.step.look': 'Logo und Farben',
    'districts.set-up.step.carrier': 'Kontakt und Träger',
    'districts.set-up.step.mail': 'E-Mail-Versand',
    'districts.set-up.step.parts': 'Was es bei Ihnen gibt',
    'districts.set-up.due': 'Die Einrichtung ist noch nicht fertig. Als Nächstes: {step}',
    'districts.set-up.due_end': 'Die Einrichtung ist fast fertig: Schließen Sie sie ab.',
    'districts.set-up.name_lead':
      'Wie der Stadtteil heißt und wo er liegt. Das steht auf jeder Seite.',
    'districts.set-up.save': 'Speichern',
    'districts.set-up.saved': 'Gespeichert.',
    'districts.set-up.conflict':
      'Jemand anderes hat inzwischen etwas am Stadtteil geändert. Ihre Eingaben stehen noch hier. Wenn Sie noch einmal speichern, gelten sie.',
    'districts.set-up.send': 'Einrichten',
    'districts.set-up.team': 'Organisationsteam',
    'districts.set-up.error': 'Das hat noch nicht geklappt',
    'districts.set-up.error.code':
      'Das ist nicht der Code. Bitte sehen Sie im Fenster nach, in dem Ortsmitte läuft. Bei jedem Start gibt es einen neuen.',
    'districts.set-up.error.limited':
      'Das waren sehr viele falsche Codes. Bitte versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} wieder.',
    'districts.set-up.error.name':
      'Bitte geben Sie den Namen des Stadtteils an, höchstens 80 Zeichen.',
    'districts.set-up.error.town':
      'Bitte geben Sie die Stadt oder Gemeinde an, höchstens 80 Zeichen.',
    'districts.set-up.error.postalCode': 'Bitte geben Sie die Postleitzahl mit fünf Ziffern an.',
    'districts.set-up.error.state': 'Bitte wählen Sie Ihr Bundesland.',
    'districts.set-up.error.timeZone':
      'Diese Zeitzone gibt es nicht. In Deutschland gilt Europe/Berlin.',
    'districts.set-up.error.personName': 'Bitte geben Sie Ihren Namen an.',
    'districts.set-up.error.address':
      'Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    'districts.set-up.taken.title': 'Der Stadtteil ist schon eingerichtet',
    'districts.set-up.taken.text':
      'Jemand anderes war gerade schneller. Ihre Angaben wurden nicht übernommen. Bitte melden Sie sich an.',
    'districts.set-up.taken.sign-in': 'Zur Anmeldung',
    'districts.set-up.console':
      'Noch kein Stadtteil eingerichtet. Öffnen Sie die Seite /einrichten und geben Sie diesen Code ein: {code}',
  },
  en: {
    'districts.set-up.title': 'Set up Ortsmitte',
    'districts.set-up.lead': 'Welcome! A few details and you can start.',
    'districts.set-up.code': 'Set-up code',
    'districts.set-up.code-hint':
      'It stands in the window in which Ortsmitte was started, for example K7PM-3XQD.',
    'districts.set-up.district': 'Your neighbourhood',
    'districts.set-up.name': 'Name of the neighbourhood',
    'districts.set-up.town': 'Town',
    'districts.set-up.postal-code': 'Postcode',
    'districts.set-up.state': 'Federal state',
    'districts.set-up.state-hint': 'It decides on the public holidays in the calendar.',
    'districts.set-up.choose': 'Please choose',
    'districts.set-up.more': 'Change the time zone',
    'districts.set-up.time-zone': 'Time zone',
    'districts.set-up.person': 'You',
    'districts.set-up.person-hint':
      'You belong to the organising team and can invite others later.',
    'districts.set-up.person-name': 'Your name',
    'districts.set-up.address': 'Your email address',
    'districts.set-up.address-hint': 'You sign in with it.',
    'districts.set-up.next': 'Continue',
    'districts.set-up.first':
      'This is the first of five short steps, about five minutes in all. Everything can be changed later.',
    'districts.set-up.steps.title': 'Set up the neighbourhood',
    'districts.set-up.steps.lead':
      'Five short steps. You can stop at any time and go on here later: what is saved stays.',
    'districts.set-up.steps.end_lead':
      'All steps are done. You can still change everything under “Neighbourhood”.',
    'districts.set-up.steps.done': 'done',
    'districts.set-up.steps.open': 'still open',
    'districts.set-up.steps.go': 'Continue: {step}',
    'districts.set-up.steps.finish': 'Finish setting up',
    'districts.set-up.steps.finish_open': 'Do the rest later',
    'districts.set-up.steps.of': 'Step {number} of {count}',
    'districts.set-up.steps.all': 'All steps',
    'districts.set-up.steps.later': 'Later',
    'districts.set-up.pages': 'About the neighbourhood',
    'districts.set-up.step.name': 'Name and place',
    'districts.set-up.step.look': 'Logo and colours',
    'districts.set-up.step.carrier': 'Contact and legal body',
    'districts.set-up.step.mail': 'Sending email',
    'districts.set-up.step.parts': 'What you have',
    'districts.set-up.due': 'Setting up is not finished yet. Next: {step}',
    'districts.set-up.due_end': 'Setting up is nearly finished: close it.',
    'districts.set-up.name_lead':
      'What the neighbourhood is called and where it lies. It stands on every page.',
    'districts.set-up.save': 'Save',
    'districts.set-up.saved': 'Saved.',
    'districts.set-up.conflict':
      'Somebody else changed something about the neighbourhood meanwhile. What you typed is still here. If you save again, it counts.',
    'districts.set-up.send': 'Set up',
    'districts.set-up.team': 'Organising team',
    'districts.set-up.error': 'That did not work yet',
    'districts.set-up.error.code':
      'This is not the code. Please look into the window in which Ortsmitte runs. There is a new one at each start.',
    'districts.set-up.error.limited':
      'That were a lot of wrong codes. Please try again in {minutes, plural, one {one minute} other {# minutes}}.',
    'districts.set-up.error.name':
      'Please give the name of the neighbourhood, 80 characters at most.',
    'districts.set-up.error.town': 'Please give the town, 80 characters at most.',
    'districts.set-up.error.postalCode': 'Please give the postcode with its five digits.',
    'districts.set-up.error.state': 'Please choose your federal state.',
    'districts.set-up.error.timeZone':
      'There is no such time zone. In Germany it is Europe/Berlin.',
    'districts.set-up.error.personName': 'Please give your name.',
    'districts.set-up.error.address':
      'Please enter your email address, for example name@example.org.',
    'districts.set-up.taken.title': 'The neighbourhood is set up already',
    'districts.set-up.taken.text':
      'Somebody else was quicker just now. Your details were not taken. Please sign in.',
    'districts.set-up.taken.sign-in': 'Sign in',
    'districts.set-up.console':
      'No neighbourhood is set up yet. Open the page /einrichten and enter this code: {code}',
  },
});
