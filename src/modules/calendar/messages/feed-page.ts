import { defineMessages } from '#platform/i18n/index.ts';

/** The page that says how to subscribe. Menus are named as the programs name them (checked in autumn 2026). */
export const feedPageMessages = defineMessages({
  de: {
    'calendar.subscribe.title': 'Kalender abonnieren',
    'calendar.subscribe.lead':
      'Alle Termine aus {district} stehen dann in Ihrem eigenen Kalender, auf dem Handy oder am Computer. Neue Termine, Änderungen und Absagen kommen von selbst.',
    'calendar.subscribe.all': 'Alle Termine',
    'calendar.subscribe.button': 'Kalender abonnieren',
    'calendar.subscribe.button_hint':
      'Der Knopf genügt auf iPhone, iPad und Mac und oft auch am Computer. Auf einem Android-Handy braucht es einen Schritt mehr: siehe unten.',
    'calendar.subscribe.address': 'Die Adresse des Kalenders',
    'calendar.subscribe.address_hint':
      'So kopieren Sie die Adresse: Halten Sie den Finger darauf, bis sie markiert ist, und wählen Sie „Kopieren“. Am Computer: anklicken, dann Strg und C drücken.',
    'calendar.subscribe.how': 'So geht es auf Ihrem Gerät',
    'calendar.subscribe.android': 'Android-Handy (Samsung, Xiaomi, Google und andere)',
    'calendar.subscribe.android.truth':
      'Der Google Kalender auf dem Handy kann selbst keinen Kalender abonnieren. Sie haben zwei Möglichkeiten.',
    'calendar.subscribe.android.computer': 'Mit einem Computer',
    'calendar.subscribe.android.computer_text':
      'Abonnieren Sie den Kalender einmal am Computer im Google Kalender, wie unter „Google Kalender am Computer“ beschrieben. Danach steht er auch auf Ihrem Handy. Fehlt er dort: Öffnen Sie die App Google Kalender, dann die Einstellungen, und schalten Sie bei diesem Kalender „Synchronisierung“ ein.',
    'calendar.subscribe.android.app': 'Ohne Computer, mit der App ICSx5',
    'calendar.subscribe.android.1':
      'Holen Sie die App ICSx5. Bei F-Droid ist sie kostenlos, im Play Store kostet sie ein paar Euro.',
    'calendar.subscribe.android.2':
      'Kommen Sie auf diese Seite zurück und tippen Sie auf „Kalender abonnieren“. ICSx5 öffnet sich.',
    'calendar.subscribe.android.3':
      'Bestätigen Sie mit „Weiter“ und mit dem Häkchen oben. Erlauben Sie der App den Zugriff auf den Kalender.',
    'calendar.subscribe.android.4': 'Die Termine stehen nun in Ihrer gewohnten Kalender-App.',
    'calendar.subscribe.iphone': 'iPhone und iPad',
    'calendar.subscribe.iphone.1': 'Tippen Sie oben auf „Kalender abonnieren“.',
    'calendar.subscribe.iphone.2':
      'Das iPhone fragt nach. Tippen Sie auf „Abonnieren“ und danach auf „Hinzufügen“ oder „Fertig“.',
    'calendar.subscribe.iphone.3': 'Die Termine stehen nun in der App Kalender.',
    'calendar.subscribe.iphone.4':
      'Geschieht nichts? Öffnen Sie die App Kalender, tippen Sie unten auf „Kalender“, dann auf „Hinzufügen“ und „Kalenderabo hinzufügen“. Setzen Sie dort die Adresse ein.',
    'calendar.subscribe.google': 'Google Kalender am Computer',
    'calendar.subscribe.google.1': 'Kopieren Sie die Adresse des Kalenders von dieser Seite.',
    'calendar.subscribe.google.2': 'Öffnen Sie calendar.google.com und melden Sie sich an.',
    'calendar.subscribe.google.3':
      'Klicken Sie links bei „Weitere Kalender“ auf das Plus und dann auf „Per URL“.',
    'calendar.subscribe.google.4':
      'Setzen Sie die Adresse ein und klicken Sie auf „Kalender hinzufügen“.',
    'calendar.subscribe.outlook': 'Outlook: neu und im Internet',
    'calendar.subscribe.outlook.1': 'Kopieren Sie die Adresse des Kalenders von dieser Seite.',
    'calendar.subscribe.outlook.2':
      'Öffnen Sie in Outlook den Kalender und klicken Sie auf „Kalender hinzufügen“.',
    'calendar.subscribe.outlook.3':
      'Wählen Sie „Aus dem Internet abonnieren“, setzen Sie die Adresse ein und geben Sie dem Kalender einen Namen.',
    'calendar.subscribe.outlook.4': 'Klicken Sie auf „Importieren“.',
    'calendar.subscribe.classic': 'Outlook: die klassische Fassung für Windows',
    'calendar.subscribe.classic.1': 'Kopieren Sie die Adresse des Kalenders von dieser Seite.',
    'calendar.subscribe.classic.2':
      'Klicken Sie auf „Datei“, „Kontoeinstellungen“ und noch einmal auf „Kontoeinstellungen“.',
    'calendar.subscribe.classic.3':
      'Öffnen Sie „Internetkalender“, klicken Sie auf „Neu“ und setzen Sie die Adresse ein.',
    'calendar.subscribe.classic.4': 'Klicken Sie auf „Hinzufügen“ und dann auf „OK“.',
    'calendar.subscribe.thunderbird': 'Thunderbird',
    'calendar.subscribe.thunderbird.1': 'Kopieren Sie die Adresse des Kalenders von dieser Seite.',
    'calendar.subscribe.thunderbird.2':
      'Öffnen Sie in Thunderbird den Kalender und klicken Sie auf „Neuer Kalender“.',
    'calendar.subscribe.thunderbird.3':
      'Wählen Sie „Im Netzwerk“, setzen Sie die Adresse ein und klicken Sie auf „Kalender suchen“. Ein Benutzername ist nicht nötig.',
    'calendar.subscribe.thunderbird.4': 'Klicken Sie auf „Abonnieren“.',
    'calendar.subscribe.part': 'Nur einen Teil abonnieren',
    'calendar.subscribe.part_text':
      'Wählen Sie, was Sie im Kalender haben möchten. Der Knopf oben und die Adresse ändern sich mit.',
    'calendar.subscribe.by_category': 'Nach Art',
    'calendar.subscribe.by_organisation': 'Nach Verein oder Gruppe',
    'calendar.subscribe.after': 'Wie es weitergeht',
    'calendar.subscribe.after.1':
      'Sie müssen nichts weiter tun. Ihr Kalender fragt von selbst nach, ob sich etwas geändert hat.',
    'calendar.subscribe.after.2':
      'Wie oft er fragt, bestimmt das Programm: Thunderbird und ICSx5 meist mehrmals am Tag, das iPhone etwa täglich oder stündlich, wie Sie es einstellen. Bei Google und Outlook kann es einen Tag dauern. Bei kurzfristigen Absagen sehen Sie bitte auf dieser Website nach.',
    'calendar.subscribe.after.3':
      'Abgesagte Termine bleiben meist mit dem Wort „Abgesagt“ stehen. Google und manche anderen Kalender blenden sie aus.',
    'calendar.subscribe.after.4':
      'Wir erfahren nicht, wer den Kalender abonniert. Sie brauchen keine Anmeldung.',
    'calendar.subscribe.after.5':
      'Möchten Sie ihn nicht mehr? Löschen Sie den Kalender in Ihrem Programm. Ihre eigenen Termine bleiben.',
    'calendar.subscribe.one': 'Nur ein einzelner Termin?',
    'calendar.subscribe.one_text':
      'Öffnen Sie die Veranstaltung unter „Termine“ und tippen Sie dort auf „In meinen Kalender“.',
    'calendar.subscribe.to_dates': 'Zu den Terminen',
    'calendar.subscribe.others': 'Für Nachrichtenleser und andere Websites',
    'calendar.subscribe.others_text': 'Dieselben Termine gibt es auch als RSS und als JSON Feed:',
  },
  en: {
    'calendar.subscribe.title': 'Subscribe to the calendar',
    'calendar.subscribe.lead':
      'All dates in {district} will then be in your own calendar, on your phone or computer. New dates, changes and cancellations come by themselves.',
    'calendar.subscribe.all': 'All dates',
    'calendar.subscribe.button': 'Subscribe to the calendar',
    'calendar.subscribe.button_hint':
      'The button is enough on iPhone, iPad and Mac, and often on a computer too. An Android phone needs one step more: see below.',
    'calendar.subscribe.address': 'The address of the calendar',
    'calendar.subscribe.address_hint':
      'To copy the address, hold your finger on it until it is marked, and choose “Copy”. On a computer: click it, then press Ctrl and C.',
    'calendar.subscribe.how': 'How to do it on your device',
    'calendar.subscribe.android': 'Android phone (Samsung, Xiaomi, Google and others)',
    'calendar.subscribe.android.truth':
      'Google Calendar on the phone cannot subscribe to a calendar by itself. There are two ways.',
    'calendar.subscribe.android.computer': 'With a computer',
    'calendar.subscribe.android.computer_text':
      'Subscribe once on a computer in Google Calendar, as described under “Google Calendar on a computer”. After that it is on your phone too. If it is missing there, open the Google Calendar app, then its settings, and switch on “Sync” for this calendar.',
    'calendar.subscribe.android.app': 'Without a computer, with the app ICSx5',
    'calendar.subscribe.android.1':
      'Get the app ICSx5. It is free on F-Droid and costs a few euros in the Play Store.',
    'calendar.subscribe.android.2':
      'Come back to this page and tap “Subscribe to the calendar”. ICSx5 opens.',
    'calendar.subscribe.android.3':
      'Confirm with “Next” and with the tick at the top. Allow the app to use the calendar.',
    'calendar.subscribe.android.4': 'The dates are now in your usual calendar app.',
    'calendar.subscribe.iphone': 'iPhone and iPad',
    'calendar.subscribe.iphone.1': 'Tap “Subscribe to the calendar” above.',
    'calendar.subscribe.iphone.2': 'The iPhone asks you. Tap “Subscribe” and then “Add” or “Done”.',
    'calendar.subscribe.iphone.3': 'The dates are now in the Calendar app.',
    'calendar.subscribe.iphone.4':
      'Nothing happens? Open the Calendar app, tap “Calendars” at the bottom, then “Add Calendar” and “Add Subscription Calendar”. Paste the address there.',
    'calendar.subscribe.google': 'Google Calendar on a computer',
    'calendar.subscribe.google.1': 'Copy the address of the calendar from this page.',
    'calendar.subscribe.google.2': 'Open calendar.google.com and sign in.',
    'calendar.subscribe.google.3':
      'On the left, at “Other calendars”, click the plus sign and then “From URL”.',
    'calendar.subscribe.google.4': 'Paste the address and click “Add calendar”.',
    'calendar.subscribe.outlook': 'Outlook: new and on the web',
    'calendar.subscribe.outlook.1': 'Copy the address of the calendar from this page.',
    'calendar.subscribe.outlook.2': 'Open the calendar in Outlook and click “Add calendar”.',
    'calendar.subscribe.outlook.3':
      'Choose “Subscribe from web”, paste the address and give the calendar a name.',
    'calendar.subscribe.outlook.4': 'Click “Import”.',
    'calendar.subscribe.classic': 'Outlook: the classic version for Windows',
    'calendar.subscribe.classic.1': 'Copy the address of the calendar from this page.',
    'calendar.subscribe.classic.2':
      'Click “File”, “Account Settings” and “Account Settings” again.',
    'calendar.subscribe.classic.3': 'Open “Internet Calendars”, click “New” and paste the address.',
    'calendar.subscribe.classic.4': 'Click “Add” and then “OK”.',
    'calendar.subscribe.thunderbird': 'Thunderbird',
    'calendar.subscribe.thunderbird.1': 'Copy the address of the calendar from this page.',
    'calendar.subscribe.thunderbird.2':
      'Open the calendar in Thunderbird and click “New Calendar”.',
    'calendar.subscribe.thunderbird.3':
      'Choose “On the Network”, paste the address and click “Find Calendars”. No user name is needed.',
    'calendar.subscribe.thunderbird.4': 'Click “Subscribe”.',
    'calendar.subscribe.part': 'Subscribe to a part only',
    'calendar.subscribe.part_text':
      'Choose what you would like to have in your calendar. The button above and the address change with it.',
    'calendar.subscribe.by_category': 'By kind',
    'calendar.subscribe.by_organisation': 'By club or group',
    'calendar.subscribe.after': 'What happens then',
    'calendar.subscribe.after.1':
      'You need not do anything more. Your calendar asks by itself whether anything has changed.',
    'calendar.subscribe.after.2':
      'How often it asks is up to the program: Thunderbird and ICSx5 mostly several times a day, the iPhone daily or hourly, as you set it. Google and Outlook may take a day. For cancellations at short notice, please look at this website.',
    'calendar.subscribe.after.3':
      'Cancelled dates mostly stay, with the word “Cancelled”. Google and some other calendars hide them.',
    'calendar.subscribe.after.4': 'We do not learn who subscribes. You do not need to sign in.',
    'calendar.subscribe.after.5':
      'You no longer want it? Delete the calendar in your program. Your own dates stay.',
    'calendar.subscribe.one': 'Just a single date?',
    'calendar.subscribe.one_text':
      'Open the event under “Dates” and tap “Add to my calendar” there.',
    'calendar.subscribe.to_dates': 'To the dates',
    'calendar.subscribe.others': 'For news readers and other websites',
    'calendar.subscribe.others_text': 'The same dates are there as RSS and as JSON Feed:',
  },
});
