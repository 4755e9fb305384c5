import { defineMessages } from '#platform/i18n/index.ts';

/** What those read who run the installation. */
export const operatorMessages = defineMessages({
  de: {
    'operators.title': 'Betrieb',
    'operators.districts': 'Stadtteile',
    'operators.lead':
      'Alle Stadtteile dieser Installation. Von Menschen sehen Sie hier nichts, nur Zahlen.',
    'operators.none': 'Noch kein Stadtteil',
    'operators.none_text': 'Legen Sie den ersten an: Das Organisationsteam bekommt eine Einladung.',
    'operators.signed-in': 'Angemeldet als {address}',
    'operators.sign-out': 'Abmelden',
    'operators.signed-out': 'Sie sind abgemeldet.',
    'operators.sign-in.title': 'Anmelden im Betrieb',
    'operators.sign-in.lead':
      'Für alle, die diese Installation betreiben. Ihre Adresse muss unter OPERATOR_ADDRESSES stehen.',
    'operators.sign-in.address': 'Ihre E-Mail-Adresse',
    'operators.sign-in.send': 'Code anfordern',
    'operators.code.title': 'Code eingeben',
    'operators.code.lead':
      'Wenn Ihre Adresse hier eingetragen ist, haben wir Ihnen gerade einen Code geschickt.',
    'operators.code.label': 'Code aus der E-Mail',
    'operators.code.hint': 'Sechs Ziffern. Der Code gilt 15 Minuten.',
    'operators.code.send': 'Anmelden',
    'operators.code.again': 'Neuen Code anfordern',
    'operators.error': 'Das hat noch nicht geklappt',
    'operators.error.address':
      'Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    'operators.error.code-shape': 'Der Code hat sechs Ziffern, zum Beispiel 123 456.',
    'operators.error.code-wrong':
      'Der Code stimmt nicht. Sie haben noch {left, plural, one {einen Versuch} other {# Versuche}}.',
    'operators.error.over': 'Dieser Code gilt nicht mehr. Bitte fordern Sie einen neuen an.',
    'operators.error.limited':
      'Das waren sehr viele Versuche. Bitte versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} wieder.',
    'operators.mail.subject': 'Ihr Code für den Betrieb von Ortsmitte',
    'operators.mail.text':
      'Guten Tag,\n\nmit diesem Code melden Sie sich im Betrieb von Ortsmitte an:\n\n    {code}\n\nEr gilt {minutes} Minuten und nur einmal. Geben Sie ihn an niemanden weiter.\n\nSie wollten sich gar nicht anmelden? Dann ist nichts zu tun.\n',
    'operators.console.code': 'Code für den Betrieb, {address}: {code}',
    'operators.new': 'Stadtteil anlegen',
    'operators.new.lead':
      'Das Organisationsteam bekommt eine Einladung per E-Mail und richtet den Stadtteil selbst ein.',
    'operators.new.host': 'Domainname',
    'operators.new.host_hint':
      'Unter diesem Namen ist der Stadtteil zu erreichen, zum Beispiel heeren-werve.example. Er muss im DNS auf diesen Server zeigen.',
    'operators.new.person': 'Erste Person im Organisationsteam',
    'operators.new.person-name': 'Name',
    'operators.new.address': 'E-Mail-Adresse',
    'operators.new.send': 'Anlegen und einladen',
    'operators.new.homeless':
      '{name} hat noch keinen Domainnamen und wäre neben einem zweiten Stadtteil nicht mehr zu erreichen. Bitte geben Sie zuerst dort einen an.',
    'operators.made': 'Der Stadtteil ist angelegt. Die Einladung ist unterwegs.',
    'operators.back': 'Alle Stadtteile',
    'operators.state': 'Zustand',
    'operators.open': 'geöffnet',
    'operators.suspended': 'stillgelegt',
    'operators.suspended_since': 'stillgelegt seit {date}',
    'operators.since': 'Angelegt',
    'operators.members': 'Mitglieder',
    'operators.events': 'Veranstaltungen',
    'operators.storage': 'Speicher für Bilder und Dateien',
    'operators.megabytes': '{count, number, ::.0} MB',
    'operators.hosts': 'Domainnamen',
    'operators.hosts_text':
      'Der Name muss im DNS auf diesen Server zeigen. Umlaute sind erlaubt und werden umgeschrieben.',
    'operators.host.none': 'Noch keiner.',
    'operators.host.add': 'Hinzufügen',
    'operators.host.new': 'Neuer Domainname',
    'operators.host.remove': 'Entfernen',
    'operators.host.remove_of': '{host} entfernen',
    'operators.host.error.shape':
      'Das ist kein Domainname. Bitte schreiben Sie ihn so: heeren-werve.example',
    'operators.host.error.host_taken': 'Dieser Name gehört schon zu einem Stadtteil.',
    'operators.host.error.last_host':
      'Das ist der letzte Name. Ohne ihn wäre der Stadtteil nicht mehr zu erreichen.',
    'operators.suspend': 'Stilllegen',
    'operators.suspend_text':
      'Die Website zeigt nur noch, dass sie ruht. Niemand kann sich anmelden, es gehen keine E-Mails hinaus. Es geht nichts verloren.',
    'operators.resume': 'Wieder öffnen',
    'operators.resume_text':
      'Die Website ist wieder da, das Team kann sich anmelden, wartende E-Mails gehen hinaus.',
    'operators.resume_keeps': 'Damit ist auch zurückgenommen, dass der Stadtteil gelöscht wird.',
    'operators.ends':
      'Am {date} wird alles in diesem Stadtteil gelöscht. Bis dahin können Sie es zurücknehmen.',
    'operators.ends_on': 'wird gelöscht am {date}',
    'operators.end': 'Löschen',
    'operators.end_text':
      'Wenn der Stadtteil umgezogen ist oder aufhört: Alles wird gelöscht, mit 30 Tagen Bedenkzeit.',
    'operators.end.go': 'Weiter zum Löschen',
    'operators.end.title': '{name} löschen',
    'operators.end.lead':
      'In {days} Tagen werden alle Angaben, Menschen, Adressen und Bilder dieses Stadtteils gelöscht. Bis dahin ruht er und Sie können es zurücknehmen, danach nicht mehr.',
    'operators.end.what':
      'Das sind {members, plural, one {ein Mitglied} other {# Mitglieder}}, {events, plural, one {eine Veranstaltung} other {# Veranstaltungen}} und {megabytes, number, ::.0} MB Bilder und Dateien. Wer auch zu einem anderen Stadtteil gehört, bleibt dort dabei.',
    'operators.end.copy':
      'Haben Sie eine Sicherung, und ist sie am neuen Ort eingespielt? Sie finden sie auf der Seite des Stadtteils.',
    'operators.end.name': 'Name des Stadtteils',
    'operators.end.name_hint': 'Damit nicht der falsche geht: Schreiben Sie „{name}“.',
    'operators.end.error': 'Das ist nicht der Name. Bitte schreiben Sie „{name}“.',
    'operators.end.send': 'In {days} Tagen löschen',
    'operators.end.cancel': 'Doch nicht',
    'operators.end.keep': 'Löschen zurücknehmen',
    'operators.erased': 'Gelöschte Stadtteile',
    'operators.erased_line': '{name}: gelöscht am {date}',
    'operators.limits': 'Grenzen',
    'operators.limits_text': 'Leer heißt: keine Grenze.',
    'operators.limits.storage': 'Speicher für Bilder in MB',
    'operators.limits.mails': 'E-Mails je Stunde',
    'operators.limits.mails_hint':
      'Terminlisten halten sich daran. Einzelne E-Mails wie Codes zählen mit, warten aber nie.',
    'operators.limits.members': 'Mitglieder',
    'operators.limits.error': 'Bitte geben Sie eine ganze Zahl ab 1 an, oder lassen Sie es leer.',
    'operators.save': 'Speichern',
    'operators.saved': 'Gespeichert.',
    'operators.export': 'Sicherung herunterladen',
    'operators.export_text':
      'Der ganze Stadtteil in einer Datei: alle Angaben und Bilder. Sie enthält Daten von Menschen. Bewahren Sie sie sicher auf.',
    'operators.import': 'Stadtteil einspielen',
    'operators.import.lead':
      'Aus einer Sicherung dieser oder einer anderen Installation wird hier ein neuer Stadtteil.',
    'operators.import.file': 'Sicherung (.tar)',
    'operators.import.send': 'Einspielen',
    'operators.import.done':
      'Der Stadtteil ist eingespielt. Er ruht noch: Öffnen Sie ihn, wenn alles stimmt.',
    'operators.import.error.broken': 'Die Datei ist keine vollständige Sicherung von Ortsmitte.',
    'operators.import.error.version':
      'Die Sicherung stammt von einer anderen Fassung von Ortsmitte. Bringen Sie beide auf denselben Stand.',
    'operators.export.nobody':
      'Wer den Betrieb macht, gehört zu keinem Stadtteil; davon sind nur Prüfsummen gespeichert.',
    'operators.privacy.title': 'Wenn Sie diese Installation betreiben',
    'operators.privacy.text':
      'Wenn Sie sich im Betrieb anmelden, merken wir uns Ihre Adresse nur als Prüfsumme: für den Code eine Viertelstunde, für die Anmeldung zwölf Stunden. Danach wird sie innerhalb einer Stunde gelöscht.',
    'operators.rest.title': 'Diese Website ruht',
    'operators.rest.text':
      'Sie ist vorübergehend geschlossen. Bitte versuchen Sie es später wieder.',
  },
  en: {
    'operators.title': 'Operation',
    'operators.districts': 'Neighbourhoods',
    'operators.lead':
      'All neighbourhoods of this installation. You see nothing of people here, only figures.',
    'operators.none': 'No neighbourhood yet',
    'operators.none_text': 'Make the first one: its organising team gets an invitation.',
    'operators.signed-in': 'Signed in as {address}',
    'operators.sign-out': 'Sign out',
    'operators.signed-out': 'You are signed out.',
    'operators.sign-in.title': 'Sign in to operate',
    'operators.sign-in.lead':
      'For everyone who runs this installation. Your address must stand in OPERATOR_ADDRESSES.',
    'operators.sign-in.address': 'Your email address',
    'operators.sign-in.send': 'Request a code',
    'operators.code.title': 'Enter the code',
    'operators.code.lead': 'If your address is entered here, we have just sent you a code.',
    'operators.code.label': 'Code from the email',
    'operators.code.hint': 'Six digits. The code holds for 15 minutes.',
    'operators.code.send': 'Sign in',
    'operators.code.again': 'Request a new code',
    'operators.error': 'That did not work yet',
    'operators.error.address': 'Please enter your email address, for example name@example.org.',
    'operators.error.code-shape': 'The code has six digits, for example 123 456.',
    'operators.error.code-wrong':
      'The code is wrong. You have {left, plural, one {one try} other {# tries}} left.',
    'operators.error.over': 'This code holds no longer. Please request a new one.',
    'operators.error.limited':
      'That were a lot of attempts. Please try again in {minutes, plural, one {one minute} other {# minutes}}.',
    'operators.mail.subject': 'Your code to operate Ortsmitte',
    'operators.mail.text':
      'Hello,\n\nwith this code you sign in to operate Ortsmitte:\n\n    {code}\n\nIt holds for {minutes} minutes, and only once. Give it to nobody.\n\nYou did not want to sign in? Then there is nothing to do.\n',
    'operators.console.code': 'Code to operate, {address}: {code}',
    'operators.new': 'Make a neighbourhood',
    'operators.new.lead':
      'The organising team gets an invitation by email and sets the neighbourhood up itself.',
    'operators.new.host': 'Domain name',
    'operators.new.host_hint':
      'The neighbourhood is reached by this name, for example heeren-werve.example. In the DNS it must point to this server.',
    'operators.new.person': 'First person of the organising team',
    'operators.new.person-name': 'Name',
    'operators.new.address': 'Email address',
    'operators.new.send': 'Make and invite',
    'operators.new.homeless':
      '{name} has no domain name yet and could not be reached beside a second neighbourhood. Please give it one first.',
    'operators.made': 'The neighbourhood is made. The invitation is on its way.',
    'operators.back': 'All neighbourhoods',
    'operators.state': 'State',
    'operators.open': 'open',
    'operators.suspended': 'suspended',
    'operators.suspended_since': 'suspended since {date}',
    'operators.since': 'Made',
    'operators.members': 'Members',
    'operators.events': 'Events',
    'operators.storage': 'Storage for pictures and files',
    'operators.megabytes': '{count, number, ::.0} MB',
    'operators.hosts': 'Domain names',
    'operators.hosts_text':
      'In the DNS the name must point to this server. Letters like ü are allowed and rewritten.',
    'operators.host.none': 'None yet.',
    'operators.host.add': 'Add',
    'operators.host.new': 'New domain name',
    'operators.host.remove': 'Remove',
    'operators.host.remove_of': 'Remove {host}',
    'operators.host.error.shape':
      'This is not a domain name. Please write it like this: heeren-werve.example',
    'operators.host.error.host_taken': 'This name belongs to a neighbourhood already.',
    'operators.host.error.last_host':
      'This is the last name. Without it the neighbourhood could not be reached.',
    'operators.suspend': 'Suspend',
    'operators.suspend_text':
      'The website only says that it rests. Nobody can sign in, no email leaves. Nothing is lost.',
    'operators.resume': 'Open again',
    'operators.resume_text': 'The website is back, the team can sign in, emails that wait leave.',
    'operators.resume_keeps': 'This also takes back that the neighbourhood is erased.',
    'operators.ends':
      'On {date} everything in this neighbourhood is erased. Until then you can take it back.',
    'operators.ends_on': 'is erased on {date}',
    'operators.end': 'Erase',
    'operators.end_text':
      'When the neighbourhood has moved or closes: all of it is erased, with 30 days to think it over.',
    'operators.end.go': 'On to erasing',
    'operators.end.title': 'Erase {name}',
    'operators.end.lead':
      'In {days} days all details, people, addresses and pictures of this neighbourhood are erased. Until then it rests and you can take it back, afterwards no more.',
    'operators.end.what':
      'These are {members, plural, one {one member} other {# members}}, {events, plural, one {one event} other {# events}} and {megabytes, number, ::.0} MB of pictures and files. Who belongs to another neighbourhood too stays there.',
    'operators.end.copy':
      'Do you have a copy, and is it in its new place? You find it on the page of the neighbourhood.',
    'operators.end.name': 'Name of the neighbourhood',
    'operators.end.name_hint': 'So that the wrong one does not go: write “{name}”.',
    'operators.end.error': 'This is not its name. Please write “{name}”.',
    'operators.end.send': 'Erase in {days} days',
    'operators.end.cancel': 'Rather not',
    'operators.end.keep': 'Take it back',
    'operators.erased': 'Erased neighbourhoods',
    'operators.erased_line': '{name}: erased on {date}',
    'operators.limits': 'Limits',
    'operators.limits_text': 'Empty means: no limit.',
    'operators.limits.storage': 'Storage for pictures in MB',
    'operators.limits.mails': 'Emails per hour',
    'operators.limits.mails_hint':
      'Date lists keep to it. Single emails such as codes count too, but never wait.',
    'operators.limits.members': 'Members',
    'operators.limits.error': 'Please give a whole number from 1 on, or leave it empty.',
    'operators.save': 'Save',
    'operators.saved': 'Saved.',
    'operators.export': 'Download a copy',
    'operators.export_text':
      'The whole neighbourhood in one file: all details and pictures. It holds data of people. Keep it safe.',
    'operators.import': 'Bring a neighbourhood in',
    'operators.import.lead':
      'A copy from this or another installation becomes a new neighbourhood here.',
    'operators.import.file': 'Copy (.tar)',
    'operators.import.send': 'Bring in',
    'operators.import.done':
      'The neighbourhood is here. It still rests: open it when all is right.',
    'operators.import.error.broken': 'The file is not a complete copy from Ortsmitte.',
    'operators.import.error.version':
      'The copy was made by another version of Ortsmitte. Bring both to the same one.',
    'operators.export.nobody':
      'Whoever runs the installation belongs to no district; only checksums of it are stored.',
    'operators.privacy.title': 'When you run this installation',
    'operators.privacy.text':
      'When you sign in to operate, we keep your address as a checksum only: a quarter of an hour for the code, twelve hours for the session. It is deleted within an hour after that.',
    'operators.rest.title': 'This website rests',
    'operators.rest.text': 'It is closed for the time being. Please try again later.',
  },
});
