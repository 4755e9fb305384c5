import { defineMessages } from '#platform/i18n/index.ts';

/** What whoever asked for a room is mailed, and whoever has a key. */
export const bookingMailMessages = defineMessages({
  de: {
    'rooms.mail.received.subject': 'Ihre Anfrage: {room}',
    'rooms.mail.received':
      'Guten Tag {name},\n\nIhre Anfrage für den Raum „{room}“ ist angekommen. Bis das Team entschieden hat, halten wir diese Termine für Sie frei:',
    'rooms.mail.approved.subject': 'Zugesagt: {room}',
    'rooms.mail.approved':
      'Guten Tag {name},\n\nder Raum „{room}“ gehört Ihnen an diesen Terminen:',
    'rooms.mail.approved_next':
      'Bitte drucken Sie die Nutzungsvereinbarung aus und bringen Sie sie unterschrieben mit, wenn Sie den Schlüssel holen.',
    'rooms.mail.declined.subject': 'Leider nicht möglich: {room}',
    'rooms.mail.declined':
      'Guten Tag {name},\n\nleider können wir Ihnen den Raum „{room}“ an diesen Terminen nicht geben:',
    'rooms.mail.withdrawn.subject': 'Zurückgenommen: {room}',
    'rooms.mail.withdrawn':
      'Guten Tag {name},\n\ndie Belegung für den Raum „{room}“ ist zurückgenommen. Diese Termine entfallen, soweit sie noch nicht vorbei sind:',
    'rooms.mail.date.subject': 'Ein Termin hat sich geändert: {room}',
    'rooms.mail.date':
      'Guten Tag {name},\n\nbei Ihrer Belegung für den Raum „{room}“ hat sich ein Termin geändert:',
    'rooms.mail.date.moved': 'bisher: {before}\njetzt: {after}',
    'rooms.mail.date.off': 'entfällt: {before}',
    'rooms.mail.date.on': 'findet doch statt: {after}',
    'rooms.mail.date.rest': 'Alle anderen Termine bleiben, wie sie sind.',
    'rooms.mail.reason': 'Dazu schreibt das Team: {reason}',
    'rooms.mail.link':
      'Hier sehen Sie den Stand, können Termine absagen und einen Schaden melden:\n{link}\n\nBitte geben Sie den Link nicht weiter: Wer ihn hat, kann absagen.',
    'rooms.mail.end': 'Viele Grüße\n{district}',
    'rooms.mail.key.subject': 'Bitte bringen Sie den Schlüssel zurück: {key}',
    'rooms.mail.key':
      'Guten Tag {name},\n\nSie haben noch den Schlüssel „{key}“ für den Raum „{room}“. Er sollte am {day} zurück sein. Bitte bringen Sie ihn bald vorbei.\n\nViele Grüße\n{district}',
  },
  en: {
    'rooms.mail.received.subject': 'Your request: {room}',
    'rooms.mail.received':
      'Hello {name},\n\nYour request for the room “{room}” has arrived. Until the team has decided, we keep these dates for you:',
    'rooms.mail.approved.subject': 'Confirmed: {room}',
    'rooms.mail.approved': 'Hello {name},\n\nThe room “{room}” is yours on these dates:',
    'rooms.mail.approved_next':
      'Please print the agreement on use, and bring it signed when you fetch the key.',
    'rooms.mail.declined.subject': 'Sorry, not possible: {room}',
    'rooms.mail.declined':
      'Hello {name},\n\nUnfortunately we cannot give you the room “{room}” on these dates:',
    'rooms.mail.withdrawn.subject': 'Taken back: {room}',
    'rooms.mail.withdrawn':
      'Hello {name},\n\nThe booking of the room “{room}” has been taken back. These dates fall away, as far as they are not over:',
    'rooms.mail.date.subject': 'A date has changed: {room}',
    'rooms.mail.date': 'Hello {name},\n\nA date of your booking of the room “{room}” has changed:',
    'rooms.mail.date.moved': 'before: {before}\nnow: {after}',
    'rooms.mail.date.off': 'falls away: {before}',
    'rooms.mail.date.on': 'takes place after all: {after}',
    'rooms.mail.date.rest': 'All other dates stay as they are.',
    'rooms.mail.reason': 'The team writes: {reason}',
    'rooms.mail.link':
      'Here you see how it stands, can cancel dates and report a damage:\n{link}\n\nPlease do not pass the link on: whoever has it can cancel.',
    'rooms.mail.end': 'Kind regards\n{district}',
    'rooms.mail.key.subject': 'Please bring the key back: {key}',
    'rooms.mail.key':
      'Hello {name},\n\nYou still have the key “{key}” of the room “{room}”. It should have been back on {day}. Please bring it soon.\n\nKind regards\n{district}',
  },
});
