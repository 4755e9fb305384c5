import { defineMessages } from '#platform/i18n/index.ts';

/** The computer in the office, which several share. */
export const computerMessages = defineMessages({
  de: {
    'people.computer.title': 'Bürorechner',
    'people.computer.lead':
      'Am Rechner im Büro melden sich alle mit Name und PIN an, ohne E-Mail. Richten Sie ihn einmal ein, an dem Rechner selbst.',
    'people.computer.name': 'Wie heißt der Rechner?',
    'people.computer.name_hint': 'Zum Beispiel: Rechner am Empfang.',
    'people.computer.name_required': 'Bitte geben Sie dem Rechner einen Namen.',
    'people.computer.errors': 'Bitte sehen Sie noch einmal nach',
    'people.computer.enrol': 'Diesen Rechner einrichten',
    'people.computer.enrol_hint':
      'Sie werden hier abgemeldet. Danach fragt dieser Rechner: Wer ist heute da?',
    'people.computer.rules':
      'Am Bürorechner arbeiten alle als Aktive. Was nur das Organisationsteam darf, geht nur am eigenen Gerät. Nach {minutes} Minuten ohne Eingabe sperrt sich der Rechner.',
    'people.computer.list': 'Eingerichtete Rechner',
    'people.computer.none': 'Noch kein Rechner ist eingerichtet.',
    'people.computer.since': 'Eingerichtet am {date}',
    'people.computer.seen': 'Zuletzt benutzt am {date}',
    'people.computer.retire': 'Außer Betrieb nehmen',
    'people.computer.retire_label': '{name} außer Betrieb nehmen',
    'people.computer.retired': 'Der Rechner ist abgemeldet.',
    'people.computer.link': 'Bürorechner einrichten',
    'people.today.title': 'Wer ist heute da?',
    'people.today.lead': 'Wählen Sie Ihren Namen und geben Sie Ihre PIN ein.',
    'people.today.nobody':
      'Noch hat niemand eine PIN. Legen Sie Ihre am eigenen Gerät unter „Mein Konto“ an, oder lassen Sie sich vom Organisationsteam eine geben.',
    'people.today.who': 'Ihr Name',
    'people.today.pin': 'Ihre PIN',
    'people.today.enter': 'Los geht’s',
    'people.today.wrong':
      'Die PIN stimmt nicht. Sie haben noch {left, plural, one {einen Versuch} other {# Versuche}}.',
    'people.today.locked':
      'Das waren zu viele Versuche. Ab {time} Uhr geht es wieder, oder sofort mit einer neuen PIN: am eigenen Gerät unter „Mein Konto“, oder vom Organisationsteam.',
    'people.today.no_pin': 'Bitte wählen Sie einen Namen aus der Liste.',
    'people.today.lock': 'Sperren',
    'people.today.own': 'Auf andere Weise anmelden',
    'people.pin.title': 'PIN für den Bürorechner',
    'people.pin.lead':
      'Am Rechner im Büro melden Sie sich mit Ihrem Namen und einer PIN an. Hier legen Sie sie fest.',
    'people.pin.has': 'Sie haben eine PIN.',
    'people.pin.hasnt': 'Sie haben noch keine PIN.',
    'people.pin.field': 'Neue PIN',
    'people.pin.hint': '{least} bis {most} Ziffern, nicht 1234.',
    'people.pin.set': 'PIN festlegen',
    'people.pin.remove': 'PIN entfernen',
    'people.pin.was_set': 'Ihre PIN gilt ab jetzt.',
    'people.pin.was_removed': 'Sie haben keine PIN mehr.',
    'people.pin.error.digits': 'Eine PIN hat {least} bis {most} Ziffern.',
    'people.pin.error.easy': 'Diese PIN errät jeder. Bitte wählen Sie eine andere.',
    'people.pin.give': 'PIN für den Bürorechner geben',
    'people.pin.given':
      'Die PIN von {name} ist {pin}. Sie steht nur jetzt hier: Bitte sagen Sie sie weiter.',
  },
  en: {
    'people.computer.title': 'Office computer',
    'people.computer.lead':
      'At the computer in the office everybody signs in by name and PIN, without email. Enrol it once, at that computer itself.',
    'people.computer.name': 'What is the computer called?',
    'people.computer.name_hint': 'For example: reception computer.',
    'people.computer.name_required': 'Please give the computer a name.',
    'people.computer.errors': 'Please have another look',
    'people.computer.enrol': 'Enrol this computer',
    'people.computer.enrol_hint':
      'You are signed out here. From then on this computer asks: who is here today?',
    'people.computer.rules':
      'At the office computer everybody works as a volunteer. What only the organising team may do needs one’s own device. After {minutes} minutes without a press the computer locks itself.',
    'people.computer.list': 'Computers in use',
    'people.computer.none': 'No computer is enrolled yet.',
    'people.computer.since': 'Enrolled on {date}',
    'people.computer.seen': 'Last used on {date}',
    'people.computer.retire': 'Put out of use',
    'people.computer.retire_label': 'Put out of use: {name}',
    'people.computer.retired': 'The computer is signed out.',
    'people.computer.link': 'Enrol an office computer',
    'people.today.title': 'Who is here today?',
    'people.today.lead': 'Choose your name and enter your PIN.',
    'people.today.nobody':
      'Nobody has a PIN yet. Set yours on your own device under “My account”, or ask the organising team for one.',
    'people.today.who': 'Your name',
    'people.today.pin': 'Your PIN',
    'people.today.enter': 'Let’s go',
    'people.today.wrong':
      'The PIN is not right. You have {left, plural, one {one try} other {# tries}} left.',
    'people.today.locked':
      'Those were too many tries. It works again from {time}, or at once with a new PIN: on your own device under “My account”, or from the organising team.',
    'people.today.no_pin': 'Please choose a name from the list.',
    'people.today.lock': 'Lock',
    'people.today.own': 'Sign in another way',
    'people.pin.title': 'PIN for the office computer',
    'people.pin.lead':
      'At the computer in the office you sign in by your name and a PIN. Here you set it.',
    'people.pin.has': 'You have a PIN.',
    'people.pin.hasnt': 'You have no PIN yet.',
    'people.pin.field': 'New PIN',
    'people.pin.hint': '{least} to {most} digits, not 1234.',
    'people.pin.set': 'Set the PIN',
    'people.pin.remove': 'Remove the PIN',
    'people.pin.was_set': 'Your PIN holds from now on.',
    'people.pin.was_removed': 'You have no PIN any more.',
    'people.pin.error.digits': 'A PIN has {least} to {most} digits.',
    'people.pin.error.easy': 'Anybody guesses this PIN. Please choose another.',
    'people.pin.give': 'Give a PIN for the office computer',
    'people.pin.given': 'The PIN of {name} is {pin}. It stands here only now: please pass it on.',
  },
});
