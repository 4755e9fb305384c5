import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of who comes, goes and signs in. */
export const peopleAuditMessages = defineMessages({
  de: {
    'people.nav.audit': 'Verlauf',
    'people.details.granted': 'neue Rolle {role}',
    'people.details.ended': 'nicht mehr {role}',
    'people.details.name': 'Name',
    'people.details.phone': 'Telefonnummer',
    'people.details.locale': 'Sprache der E-Mails',
    'people.what.person': '{title}',
    'people.gone.person': 'jemand, der nicht mehr dabei ist',
    'people.kind.person': 'Leute',
    'people.what.join_request': '{title}',
    'people.gone.join_request': 'eine Anfrage, die gelöscht ist',
    'people.kind.join_request': 'Anfragen zum Mitmachen',
    'people.what.office_computer': 'den Bürorechner „{title}“',
    'people.gone.office_computer': 'einen Bürorechner',
    'people.kind.office_computer': 'Bürorechner',
    'people.did.person.added':
      '{by, select, nobody {Mit einer Karte ist jemand dazugekommen: {what}} other {{who} hat jemanden ins Team aufgenommen: {what}}}',
    'people.did.person.changed':
      '{by, select, self {{who} hat die eigenen Angaben geändert} other {{who} hat Angaben zu jemandem geändert: {what}}}',
    'people.did.person.left':
      '{by, select, self {{who} hat aufgehört} other {{who} hat die Mitarbeit von jemandem beendet: {what}}}',
    'people.did.person.returned': '{who} hat jemanden zurückgeholt: {what}',
    'people.did.person.erased': '{who} hat jemanden auf Wunsch sofort gelöscht: {what}',
    'people.did.person.exported':
      '{by, select, self {{who} hat abgerufen, was über sie oder ihn gespeichert ist} other {{who} hat abgerufen, was über jemanden gespeichert ist: {what}}}',
    'people.did.person.invited':
      '{by, select, nobody {An jemanden mit Karte ging eine Einladung: {what}} other {{who} hat jemanden eingeladen: {what}}}',
    'people.did.person.invitation-withdrawn': '{who} hat eine Einladung zurückgezogen: {what}',
    'people.did.person.joined': '{who} hat die Einladung angenommen',
    'people.did.person.cards-printed': '{who} hat Karten zum Einladen gedruckt',
    'people.did.person.cards-withdrawn': '{who} hat die offenen Karten gesperrt',
    'people.did.person.request-declined': '{who} hat eine Anfrage zum Mitmachen abgelehnt: {what}',
    'people.did.person.request-reopened':
      '{who} hat eine Anfrage zum Mitmachen wieder geöffnet: {what}',
    'people.did.person.signed-in': '{who} hat sich angemeldet',
    'people.did.person.signed-out': '{who} hat jemanden auf allen Geräten abgemeldet: {what}',
    'people.did.person.address-changed': '{who} hat die eigene E-Mail-Adresse geändert',
    'people.did.person.passkey-added': '{who} hat einen Passkey angelegt',
    'people.did.person.passkey-removed': '{who} hat einen Passkey entfernt',
    'people.did.person.pin-set':
      '{by, select, self {{who} hat eine PIN für den Bürorechner gewählt} other {{who} hat eine PIN für den Bürorechner vergeben: {what}}}',
    'people.did.person.pin-removed':
      '{by, select, self {{who} hat die eigene PIN für den Bürorechner entfernt} other {{who} hat eine PIN für den Bürorechner entfernt: {what}}}',
    'people.did.person.pin-locked':
      'Nach zu vielen falschen PINs ist am Bürorechner gesperrt: {what}',
    'people.did.office_computer.enrolled': '{who} hat {what} eingerichtet',
    'people.did.office_computer.retired': '{who} hat {what} außer Betrieb genommen',
  },
  en: {
    'people.nav.audit': 'History',
    'people.details.granted': 'new role {role}',
    'people.details.ended': 'no longer {role}',
    'people.details.name': 'name',
    'people.details.phone': 'telephone number',
    'people.details.locale': 'language of mails',
    'people.what.person': '{title}',
    'people.gone.person': 'somebody who is no longer here',
    'people.kind.person': 'People',
    'people.what.join_request': '{title}',
    'people.gone.join_request': 'a request that is erased',
    'people.kind.join_request': 'Requests to take part',
    'people.what.office_computer': 'the office computer “{title}”',
    'people.gone.office_computer': 'an office computer',
    'people.kind.office_computer': 'Office computers',
    'people.did.person.added':
      '{by, select, nobody {Somebody came in with a card: {what}} other {{who} took somebody into the team: {what}}}',
    'people.did.person.changed':
      '{by, select, self {{who} changed their own details} other {{who} changed details of somebody: {what}}}',
    'people.did.person.left':
      '{by, select, self {{who} stopped taking part} other {{who} ended the participation of somebody: {what}}}',
    'people.did.person.returned': '{who} brought somebody back: {what}',
    'people.did.person.erased': '{who} erased somebody at once, as they wished: {what}',
    'people.did.person.exported':
      '{by, select, self {{who} fetched what is stored about them} other {{who} fetched what is stored about somebody: {what}}}',
    'people.did.person.invited':
      '{by, select, nobody {Somebody with a card was sent an invitation: {what}} other {{who} invited somebody: {what}}}',
    'people.did.person.invitation-withdrawn': '{who} withdrew an invitation: {what}',
    'people.did.person.joined': '{who} accepted the invitation',
    'people.did.person.cards-printed': '{who} printed cards to invite',
    'people.did.person.cards-withdrawn': '{who} blocked the open cards',
    'people.did.person.request-declined': '{who} declined a request to take part: {what}',
    'people.did.person.request-reopened': '{who} reopened a request to take part: {what}',
    'people.did.person.signed-in': '{who} signed in',
    'people.did.person.signed-out': '{who} signed somebody out on all devices: {what}',
    'people.did.person.address-changed': '{who} changed their own email address',
    'people.did.person.passkey-added': '{who} added a passkey',
    'people.did.person.passkey-removed': '{who} removed a passkey',
    'people.did.person.pin-set':
      '{by, select, self {{who} chose a PIN for the office computer} other {{who} gave out a PIN for the office computer: {what}}}',
    'people.did.person.pin-removed':
      '{by, select, self {{who} removed their PIN for the office computer} other {{who} removed a PIN for the office computer: {what}}}',
    'people.did.person.pin-locked':
      'After too many wrong PINs, locked at the office computer: {what}',
    'people.did.office_computer.enrolled': '{who} set up {what}',
    'people.did.office_computer.retired': '{who} put {what} out of use',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof peopleAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof peopleAuditMessages> {}
}
