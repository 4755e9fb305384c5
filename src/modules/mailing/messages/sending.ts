import { defineMessages } from '#platform/i18n/index.ts';

/** Sending an issue, and how far it has come. */
export const sendingMessages = defineMessages({
  de: {
    'mailing.send.title': 'Ausgabe verschicken',
    'mailing.send.lead':
      'Sehen Sie noch einmal hin: Was verschickt ist, lässt sich nicht zurückholen.',
    'mailing.send.lead-kept':
      'Es ist kein Mailserver eingerichtet. Darum verlässt keine E-Mail das Haus.',
    'mailing.send.subject': 'Betreff',
    'mailing.send.to': 'An',
    'mailing.send.to-count':
      '{count, plural, one {# Adresse im Verteiler} other {# Adressen im Verteiler}}',
    'mailing.send.without':
      '{count, plural, one {# weitere Adresse bekommt nichts, weil sie nur andere Arten von Terminen möchte.} other {# weitere Adressen bekommen nichts, weil sie nur andere Arten von Terminen möchten.}}',
    'mailing.send.from': 'Absender',
    'mailing.send.reply-to': 'Antworten gehen an',
    'mailing.send.dates': 'Inhalt',
    'mailing.send.dates-count':
      '{dates, plural, =0 {keine Termine} one {# Termin} other {# Termine}}{notices, plural, =0 {} one {, # Meldung} other {, # Meldungen}}',
    'mailing.send.now': 'Jetzt verschicken',
    'mailing.send.now-kept': 'Fertigstellen und im Postausgang ablegen',
    'mailing.send.back': 'Zurück zur Ausgabe',
    'mailing.send.blocked': 'So kann die Ausgabe nicht verschickt werden.',
    'mailing.send.blocked.nobody': 'Niemand im Verteiler würde etwas davon bekommen.',
    'mailing.send.blocked.no_sender':
      'Es fehlt die Adresse, in deren Namen verschickt wird. Bitte lassen Sie im Stadtteil eine E-Mail-Adresse eintragen.',
    'mailing.send.blocked.no_host':
      'Sie sind unter einer Adresse hier, die nicht als Adresse des Stadtteils eingetragen ist. Die Links in der E-Mail würden nirgendwohin führen.',
    'mailing.send.blocked.checks': 'Bei der Ausgabe steht, was noch fehlt.',

    'mailing.send.error': 'Das hat nicht geklappt.',
    'mailing.send.error.not_found': 'Diese Ausgabe gibt es nicht mehr.',
    'mailing.send.error.already_started':
      'Diese Ausgabe wird schon verschickt oder ist verschickt. Sie müssen nichts mehr tun.',
    'mailing.send.error.already_started-by':
      '{name} hat diese Ausgabe schon am {date} um {time} Uhr verschickt. Sie müssen nichts mehr tun.',
    'mailing.send.error.changed_meanwhile':
      'Jemand hat die Ausgabe gerade geändert. Es wurde nichts verschickt. Bitte sehen Sie sich an, was jetzt darin steht.',
    'mailing.send.error.content_changed':
      'Der Kalender hat sich gerade geändert. Es wurde nichts verschickt. Bitte sehen Sie sich an, was jetzt in der Ausgabe steht.',
    'mailing.send.error.nobody':
      'Niemand im Verteiler würde etwas davon bekommen. Es wurde nichts verschickt.',
    'mailing.send.error.no_sender':
      'Es fehlt die Adresse, in deren Namen verschickt wird. Es wurde nichts verschickt.',
    'mailing.send.error.blocked':
      'So kann die Ausgabe nicht verschickt werden. Bei der Ausgabe steht, was noch fehlt.',
    'mailing.send.error.no_server': 'Es ist kein Mailserver eingerichtet.',
    'mailing.send.error.not_possible':
      'Das geht nicht mehr: Der Stand hat sich gerade geändert. Unten steht der neue.',
    'mailing.send.look': 'Ausgabe ansehen',

    'mailing.progress.title': 'Versand',
    'mailing.progress.state.sending': 'wird verschickt',
    'mailing.progress.state.paused': 'angehalten',
    'mailing.progress.state.stopped': 'beendet',
    'mailing.progress.state.sent': 'verschickt',
    'mailing.progress.state.kept': 'liegt im Postausgang',
    'mailing.progress.bar': '{done} von {all} erledigt',
    'mailing.progress.started': 'Begonnen',
    'mailing.progress.started-by': '{date}, {time} Uhr, von {name}',
    'mailing.progress.started-at': '{date}, {time} Uhr',
    'mailing.progress.finished': 'Fertig',
    'mailing.progress.count.delivered': 'Vom Mailserver angenommen',
    'mailing.progress.count.waiting': 'Warten noch',
    'mailing.progress.count.claimed': 'Werden gerade übergeben',
    'mailing.progress.count.unclear': 'Unklar',
    'mailing.progress.count.failed': 'Nicht zugestellt',
    'mailing.progress.count.left': 'Haben sich vorher abgemeldet',
    'mailing.progress.count.stopped': 'Nicht mehr verschickt',
    'mailing.progress.count.kept': 'Liegen im Postausgang',
    'mailing.progress.count.all': 'Zusammen',
    'mailing.progress.counts': 'Stand',
    'mailing.progress.reload': 'Stand neu laden',
    'mailing.progress.next': 'Die übrigen versuchen wir wieder am {date} um {time} Uhr.',
    'mailing.progress.throttled':
      'Für diese Stunde sind genug E-Mails hinausgegangen. Es geht von selbst weiter.',
    'mailing.progress.trouble':
      'Der Mailserver nimmt im Moment nichts an. Wir versuchen es jede Minute wieder.',
    'mailing.progress.said': 'Der Mailserver sagt: „{reply}“',
    'mailing.progress.pause': 'Anhalten',
    'mailing.progress.resume': 'Weiter verschicken',
    'mailing.progress.stop': 'Beenden …',
    'mailing.progress.stop-title': 'Den Versand beenden?',
    'mailing.progress.stop-text':
      '{count, plural, one {Eine Adresse bekommt} other {# Adressen bekommen}} diese Ausgabe dann nicht. Das lässt sich nicht zurücknehmen.',
    'mailing.progress.stop-yes': 'Versand beenden',
    'mailing.progress.no': 'Doch nicht',
    'mailing.progress.paused':
      'Der Versand ist angehalten. Drücken Sie „Weiter verschicken“, wenn es weitergehen soll.',
    'mailing.progress.paused.certificate':
      'Der Mailserver weist sich mit einem falschen oder abgelaufenen Zertifikat aus. Darum haben wir ihm nichts übergeben. Bitte sagen Sie es der Person, die den Mailserver betreut.',
    'mailing.progress.paused.sign-in':
      'Der Mailserver lässt uns nicht herein: Benutzername oder Passwort stimmt nicht. Bitte sagen Sie es der Person, die den Mailserver betreut.',
    'mailing.progress.paused.sender':
      'Der Mailserver erlaubt unsere Absenderadresse nicht. Bitte sagen Sie es der Person, die den Mailserver betreut.',
    'mailing.progress.paused.refused':
      'Der Mailserver hat zehn Adressen hintereinander abgelehnt. Das liegt selten an den Adressen. Bitte sagen Sie es der Person, die den Mailserver betreut. Wenn Sie weiter verschicken und dieselben Adressen wieder abgelehnt werden, gelten sie als nicht zugestellt.',
    'mailing.progress.paused.connect':
      'Der Mailserver nimmt von uns keine Verbindung an. Bitte sagen Sie es der Person, die den Mailserver betreut.',
    'mailing.progress.paused.away':
      'Der Mailserver hat seit sechs Stunden nichts angenommen. Damit die Ausgabe nicht erst ankommt, wenn die Termine vorbei sind, haben wir angehalten.',
    'mailing.progress.paused.then': 'Danach drücken Sie „Weiter verschicken“.',
    'mailing.progress.unclear': 'Unklar: vielleicht angekommen, vielleicht nicht',
    'mailing.progress.unclear-text':
      'Während diese E-Mails übergeben wurden, ist die Verbindung abgebrochen. Damit niemand sie doppelt bekommt, verschicken wir sie nicht von selbst noch einmal.',
    'mailing.progress.failed': 'Nicht zugestellt',
    'mailing.progress.failed-text':
      'Der Mailserver hat diese E-Mails abgelehnt. Was er dazu gesagt hat, steht dabei.',
    'mailing.progress.only-coordination': 'Die Adressen sieht das Organisationsteam.',
    'mailing.progress.more': 'Alle Adressen dieser Ausgabe',
    'mailing.progress.again': 'Noch einmal senden …',
    'mailing.progress.again-all': 'Alle {count} noch einmal senden …',
    'mailing.progress.again-label': 'Noch einmal senden an {address} …',
    'mailing.progress.again-title.unclear':
      'Noch einmal senden, obwohl sie vielleicht angekommen ist?',
    'mailing.progress.again-title.failed':
      'Noch einmal senden, obwohl der Mailserver abgelehnt hat?',
    'mailing.progress.again-title.kept': 'Jetzt verschicken?',
    'mailing.progress.again-text.unclear':
      '{count, plural, one {Diese Person hat} other {# Personen haben}} die E-Mail dann vielleicht doppelt.',
    'mailing.progress.again-text.failed':
      'Meist lehnt der Mailserver {count, plural, one {diese Adresse} other {diese # Adressen}} wieder ab. Es hilft, wenn sich inzwischen etwas geändert hat.',
    'mailing.progress.again-text.kept':
      '{count, plural, one {Eine E-Mail liegt} other {# E-Mails liegen}} im Postausgang und {count, plural, one {geht} other {gehen}} jetzt hinaus.',
    'mailing.progress.again-yes': 'Noch einmal senden',
    'mailing.progress.kept-yes': 'Verschicken',
    'mailing.progress.done.start':
      'Der Versand hat begonnen. Sie können die Seite verlassen; er läuft weiter.',
    'mailing.progress.done.pause': 'Der Versand ist angehalten.',
    'mailing.progress.done.resume': 'Es geht weiter.',
    'mailing.progress.done.stop': 'Der Versand ist beendet.',
    'mailing.progress.done.again': 'Die Ausgabe wird noch einmal verschickt.',

    'mailing.due.paused': 'Der Versand von „{subject}“ ist angehalten.',
    'mailing.due.unclear':
      'Bei „{subject}“ ist unklar, ob {count, plural, one {eine E-Mail angekommen ist} other {# E-Mails angekommen sind}}.',

    'mailing.mails.title': 'Adressen dieser Ausgabe',
    'mailing.mails.lead': 'Wer die Ausgabe bekommen hat, und wer nicht.',
    'mailing.mails.all': 'Alle',
    'mailing.mails.filter': 'Adressen auswählen',
    'mailing.mails.none': 'Hier steht niemand.',
    'mailing.mails.erased': 'Adresse gelöscht',
    'mailing.mails.state.delivered': 'angenommen',
    'mailing.mails.state.waiting': 'wartet',
    'mailing.mails.state.claimed': 'wird übergeben',
    'mailing.mails.state.unclear': 'unklar',
    'mailing.mails.state.failed': 'nicht zugestellt',
    'mailing.mails.state.left': 'vorher abgemeldet',
    'mailing.mails.state.stopped': 'nicht mehr verschickt',
    'mailing.mails.state.kept': 'liegt im Postausgang',
    'mailing.mails.pages': 'Seiten',
    'mailing.mails.page': 'Seite {page}',
    'mailing.mails.previous': 'Vorige',
    'mailing.mails.next': 'Nächste',
    'mailing.mails.outbox': 'Terminlisten',
    'mailing.mails.outbox-counts': '{count, plural, one {# Adresse} other {# Adressen}}',
    'mailing.mails.one.text': 'Text',
    'mailing.mails.one.to': 'An',
    'mailing.mails.one.attempts': 'Versuche',
    'mailing.mails.one.reply': 'Antwort des Mailservers',
    'mailing.mails.one.finished': 'Erledigt',
    'mailing.mails.one.links':
      'In der E-Mail selbst steht hier ein persönlicher Link zum Ändern und Abmelden.',

    'mailing.settings.title': 'Tempo beim Verschicken',
    'mailing.settings.lead':
      'Viele Anbieter erlauben nur eine bestimmte Zahl von E-Mails in der Stunde. Fragen Sie im Zweifel die Person, die den Mailserver betreut.',
    'mailing.settings.per-hour': 'Höchstens so viele E-Mails in der Stunde',
    'mailing.settings.per-hour-hint': 'Leer: so schnell, wie der Mailserver sie annimmt.',
    'mailing.settings.save': 'Speichern',
    'mailing.settings.saved':
      'Gespeichert. Es gilt auch für eine Ausgabe, die gerade verschickt wird.',
    'mailing.settings.error':
      'Bitte geben Sie eine ganze Zahl zwischen 1 und 1.000.000 ein, oder lassen Sie das Feld leer.',
  },
  en: {
    'mailing.send.title': 'Send the issue',
    'mailing.send.lead': 'Have another look: what has been sent cannot be taken back.',
    'mailing.send.lead-kept': 'No mail server is set up. So no email leaves the house.',
    'mailing.send.subject': 'Subject',
    'mailing.send.to': 'To',
    'mailing.send.to-count':
      '{count, plural, one {# address on the list} other {# addresses on the list}}',
    'mailing.send.without':
      '{count, plural, one {# more address gets nothing, because it wants other kinds of dates only.} other {# more addresses get nothing, because they want other kinds of dates only.}}',
    'mailing.send.from': 'Sender',
    'mailing.send.reply-to': 'Answers go to',
    'mailing.send.dates': 'Content',
    'mailing.send.dates-count':
      '{dates, plural, =0 {no dates} one {# date} other {# dates}}{notices, plural, =0 {} one {, # notice} other {, # notices}}',
    'mailing.send.now': 'Send now',
    'mailing.send.now-kept': 'Finish and keep in the outbox',
    'mailing.send.back': 'Back to the issue',
    'mailing.send.blocked': 'The issue cannot be sent as it is.',
    'mailing.send.blocked.nobody': 'Nobody on the list would get anything of it.',
    'mailing.send.blocked.no_sender':
      'There is no address in whose name it could be sent. Please have an email address entered for the district.',
    'mailing.send.blocked.no_host':
      'You are here under an address that is not registered as the district’s. The links in the email would lead nowhere.',
    'mailing.send.blocked.checks': 'The issue’s page says what is still missing.',

    'mailing.send.error': 'That did not work.',
    'mailing.send.error.not_found': 'This issue is no longer there.',
    'mailing.send.error.already_started':
      'This issue is being sent already, or was sent. You need not do anything.',
    'mailing.send.error.already_started-by':
      '{name} has already sent this issue on {date} at {time}. You need not do anything.',
    'mailing.send.error.changed_meanwhile':
      'Somebody has just changed the issue. Nothing was sent. Please look at what it says now.',
    'mailing.send.error.content_changed':
      'The calendar has just changed. Nothing was sent. Please look at what the issue says now.',
    'mailing.send.error.nobody': 'Nobody on the list would get anything of it. Nothing was sent.',
    'mailing.send.error.no_sender':
      'There is no address in whose name it could be sent. Nothing was sent.',
    'mailing.send.error.blocked':
      'The issue cannot be sent as it is. Its page says what is still missing.',
    'mailing.send.error.no_server': 'No mail server is set up.',
    'mailing.send.error.not_possible':
      'That is no longer possible: things have just changed. Below you see how they are now.',
    'mailing.send.look': 'Look at the issue',

    'mailing.progress.title': 'Sending',
    'mailing.progress.state.sending': 'being sent',
    'mailing.progress.state.paused': 'paused',
    'mailing.progress.state.stopped': 'ended',
    'mailing.progress.state.sent': 'sent',
    'mailing.progress.state.kept': 'in the outbox',
    'mailing.progress.bar': '{done} of {all} done',
    'mailing.progress.started': 'Started',
    'mailing.progress.started-by': '{date}, {time}, by {name}',
    'mailing.progress.started-at': '{date}, {time}',
    'mailing.progress.finished': 'Finished',
    'mailing.progress.count.delivered': 'Taken by the mail server',
    'mailing.progress.count.waiting': 'Still waiting',
    'mailing.progress.count.claimed': 'Being handed over',
    'mailing.progress.count.unclear': 'Unclear',
    'mailing.progress.count.failed': 'Not delivered',
    'mailing.progress.count.left': 'Had left the list before',
    'mailing.progress.count.stopped': 'Not sent any more',
    'mailing.progress.count.kept': 'In the outbox',
    'mailing.progress.count.all': 'In all',
    'mailing.progress.counts': 'How far it is',
    'mailing.progress.reload': 'Reload',
    'mailing.progress.next': 'We try the others again on {date} at {time}.',
    'mailing.progress.throttled': 'Enough emails have left within this hour. It goes on by itself.',
    'mailing.progress.trouble':
      'The mail server takes nothing at the moment. We try again every minute.',
    'mailing.progress.said': 'The mail server says: “{reply}”',
    'mailing.progress.pause': 'Pause',
    'mailing.progress.resume': 'Go on sending',
    'mailing.progress.stop': 'End it …',
    'mailing.progress.stop-title': 'End the sending?',
    'mailing.progress.stop-text':
      '{count, plural, one {One address does} other {# addresses do}} not get this issue then. This cannot be undone.',
    'mailing.progress.stop-yes': 'End the sending',
    'mailing.progress.no': 'No, go back',
    'mailing.progress.paused': 'Sending is paused. Press “Go on sending” when it shall go on.',
    'mailing.progress.paused.certificate':
      'The mail server shows a certificate that is wrong or has expired. So we have handed nothing to it. Please tell whoever looks after the mail server.',
    'mailing.progress.paused.sign-in':
      'The mail server does not let us in: user name or password is wrong. Please tell whoever looks after the mail server.',
    'mailing.progress.paused.sender':
      'The mail server does not allow our sender address. Please tell whoever looks after the mail server.',
    'mailing.progress.paused.refused':
      'The mail server has refused ten addresses in a row. That is seldom the addresses’ fault. Please tell whoever looks after the mail server. If you go on and the same addresses are refused again, they count as not delivered.',
    'mailing.progress.paused.connect':
      'The mail server takes no connection from us. Please tell whoever looks after the mail server.',
    'mailing.progress.paused.away':
      'The mail server has taken nothing for six hours. So that the issue does not arrive when its dates are over, we have paused.',
    'mailing.progress.paused.then': 'Then press “Go on sending”.',
    'mailing.progress.unclear': 'Unclear: perhaps they arrived, perhaps not',
    'mailing.progress.unclear-text':
      'The connection broke while these emails were handed over. So that nobody gets them twice, we do not send them again by ourselves.',
    'mailing.progress.failed': 'Not delivered',
    'mailing.progress.failed-text':
      'The mail server refused these emails. What it said stands beside them.',
    'mailing.progress.only-coordination': 'The coordination sees the addresses.',
    'mailing.progress.more': 'All addresses of this issue',
    'mailing.progress.again': 'Send again …',
    'mailing.progress.again-all': 'Send all {count} again …',
    'mailing.progress.again-label': 'Send again to {address} …',
    'mailing.progress.again-title.unclear': 'Send again, though it may have arrived?',
    'mailing.progress.again-title.failed': 'Send again, though the mail server refused?',
    'mailing.progress.again-title.kept': 'Send now?',
    'mailing.progress.again-text.unclear':
      '{count, plural, one {This person may} other {# people may}} then have the email twice.',
    'mailing.progress.again-text.failed':
      'Mostly the mail server refuses {count, plural, one {this address} other {these # addresses}} again. It helps if something has changed meanwhile.',
    'mailing.progress.again-text.kept':
      '{count, plural, one {One email lies} other {# emails lie}} in the outbox and {count, plural, one {leaves} other {leave}} now.',
    'mailing.progress.again-yes': 'Send again',
    'mailing.progress.kept-yes': 'Send',
    'mailing.progress.done.start': 'Sending has begun. You can leave this page; it goes on.',
    'mailing.progress.done.pause': 'Sending is paused.',
    'mailing.progress.done.resume': 'It goes on.',
    'mailing.progress.done.stop': 'Sending has ended.',
    'mailing.progress.done.again': 'The issue is being sent again.',

    'mailing.due.paused': 'Sending “{subject}” is paused.',
    'mailing.due.unclear':
      'For “{subject}” it is unclear whether {count, plural, one {one mail has} other {# mails have}} arrived.',

    'mailing.mails.title': 'Addresses of this issue',
    'mailing.mails.lead': 'Who got the issue, and who did not.',
    'mailing.mails.all': 'All',
    'mailing.mails.filter': 'Choose addresses',
    'mailing.mails.none': 'Nobody is listed here.',
    'mailing.mails.erased': 'Address erased',
    'mailing.mails.state.delivered': 'taken',
    'mailing.mails.state.waiting': 'waiting',
    'mailing.mails.state.claimed': 'being handed over',
    'mailing.mails.state.unclear': 'unclear',
    'mailing.mails.state.failed': 'not delivered',
    'mailing.mails.state.left': 'had left',
    'mailing.mails.state.stopped': 'not sent any more',
    'mailing.mails.state.kept': 'in the outbox',
    'mailing.mails.pages': 'Pages',
    'mailing.mails.page': 'Page {page}',
    'mailing.mails.previous': 'Previous',
    'mailing.mails.next': 'Next',
    'mailing.mails.outbox': 'Date lists',
    'mailing.mails.outbox-counts': '{count, plural, one {# address} other {# addresses}}',
    'mailing.mails.one.text': 'Text',
    'mailing.mails.one.to': 'To',
    'mailing.mails.one.attempts': 'Attempts',
    'mailing.mails.one.reply': 'Answer of the mail server',
    'mailing.mails.one.finished': 'Done',
    'mailing.mails.one.links':
      'In the email itself a personal link for changing and leaving stands here.',

    'mailing.settings.title': 'Speed of sending',
    'mailing.settings.lead':
      'Many providers allow only so many emails per hour. If in doubt, ask whoever looks after the mail server.',
    'mailing.settings.per-hour': 'At most so many emails per hour',
    'mailing.settings.per-hour-hint': 'Empty: as fast as the mail server takes them.',
    'mailing.settings.save': 'Save',
    'mailing.settings.saved': 'Saved. It holds for an issue that is being sent, too.',
    'mailing.settings.error':
      'Please enter a whole number between 1 and 1,000,000, or leave it empty.',
  },
});
