import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of the mailing list and its issues; never an address. */
export const mailingAuditMessages = defineMessages({
  de: {
    'mailing.what.issue': 'die Ausgabe „{title}“',
    'mailing.gone.issue': 'eine Ausgabe, die es nicht mehr gibt,',
    'mailing.kind.issue': 'Terminliste per E-Mail',
    'mailing.what.mailing_settings': 'das Tempo des Versands',
    'mailing.kind.mailing_settings': 'Tempo des Versands',
    'mailing.what.mailing-import': 'eine Adressliste',
    'mailing.kind.mailing-import': 'Eingelesene Adresslisten',
    'mailing.what.subscription': 'eine Adresse',
    'mailing.kind.subscription': 'Einträge im Verteiler',
    'mailing.what.subscription-block': 'eine Adresse',
    'mailing.kind.subscription-block': 'Gesperrte Adressen',
    'mailing.did.issue.created': '{who} hat {what} angelegt',
    'mailing.did.issue.changed': '{who} hat {what} geändert',
    'mailing.did.issue.deleted': '{who} hat {what} gelöscht',
    'mailing.did.issue.restored': '{who} hat {what} wiederhergestellt',
    'mailing.did.issue.tested': '{who} hat {what} zur Probe verschickt',
    'mailing.did.issue.sending-started': '{who} hat den Versand begonnen: {what}',
    'mailing.did.issue.sending-paused': '{who} hat den Versand angehalten: {what}',
    'mailing.did.issue.sending-resumed': '{who} hat den Versand fortgesetzt: {what}',
    'mailing.did.issue.sending-stopped': '{who} hat den Versand abgebrochen: {what}',
    'mailing.did.issue.sent-again':
      '{who} hat {what} noch einmal verschickt, wo es nicht gelungen war',
    'mailing.did.mailing-settings.changed': '{who} hat {what} geändert',
    'mailing.did.import.pasted': '{who} hat {what} zum Einlesen eingefügt',
    'mailing.did.import.taken': '{who} hat {what} in den Verteiler übernommen',
    'mailing.did.import.discarded': '{who} hat {what} verworfen',
    'mailing.did.import.withdrawn': '{who} hat {what} wieder aus dem Verteiler genommen',
    'mailing.did.subscription.added': '{who} hat {what} in den Verteiler eingetragen',
    'mailing.did.subscription.confirmed': 'Jemand hat sich in den Verteiler eingetragen',
    'mailing.did.subscription.changed':
      '{by, select, nobody {Jemand hat die eigenen Angaben im Verteiler geändert} other {{who} hat Angaben im Verteiler geändert}}',
    'mailing.did.subscription.left':
      '{by, select, nobody {Jemand hat sich vom Verteiler abgemeldet} other {{who} hat {what} vom Verteiler abgemeldet}}',
    'mailing.did.subscription.resumed':
      '{by, select, nobody {Jemand hat die eigene Abmeldung vom Verteiler zurückgenommen} other {{who} hat {what} wieder in den Verteiler eingetragen}}',
    'mailing.did.subscription.blocked':
      '{by, select, nobody {Jemand hat die eigene Adresse für den Verteiler gesperrt} other {{who} hat {what} für den Verteiler gesperrt}}',
    'mailing.did.subscription.lifted':
      '{by, select, nobody {Jemand hat die Sperre der eigenen Adresse aufgehoben} other {{who} hat die Sperre einer Adresse aufgehoben}}',
  },
  en: {
    'mailing.what.issue': 'the issue “{title}”',
    'mailing.gone.issue': 'an issue that is gone',
    'mailing.kind.issue': 'Date list by mail',
    'mailing.what.mailing_settings': 'the pace of sending',
    'mailing.kind.mailing_settings': 'Pace of sending',
    'mailing.what.mailing-import': 'a list of addresses',
    'mailing.kind.mailing-import': 'Lists that were read in',
    'mailing.what.subscription': 'an address',
    'mailing.kind.subscription': 'Entries in the mailing list',
    'mailing.what.subscription-block': 'an address',
    'mailing.kind.subscription-block': 'Blocked addresses',
    'mailing.did.issue.created': '{who} began {what}',
    'mailing.did.issue.changed': '{who} changed {what}',
    'mailing.did.issue.deleted': '{who} deleted {what}',
    'mailing.did.issue.restored': '{who} restored {what}',
    'mailing.did.issue.tested': '{who} sent {what} as a test',
    'mailing.did.issue.sending-started': '{who} began to send {what}',
    'mailing.did.issue.sending-paused': '{who} paused sending {what}',
    'mailing.did.issue.sending-resumed': '{who} went on sending {what}',
    'mailing.did.issue.sending-stopped': '{who} stopped sending {what}',
    'mailing.did.issue.sent-again': '{who} sent {what} again where it had failed',
    'mailing.did.mailing-settings.changed': '{who} changed {what}',
    'mailing.did.import.pasted': '{who} pasted {what} to read in',
    'mailing.did.import.taken': '{who} took {what} into the mailing list',
    'mailing.did.import.discarded': '{who} discarded {what}',
    'mailing.did.import.withdrawn': '{who} took {what} out of the mailing list again',
    'mailing.did.subscription.added': '{who} entered {what} in the mailing list',
    'mailing.did.subscription.confirmed': 'Somebody joined the mailing list',
    'mailing.did.subscription.changed':
      '{by, select, nobody {Somebody changed their own details in the mailing list} other {{who} changed details in the mailing list}}',
    'mailing.did.subscription.left':
      '{by, select, nobody {Somebody left the mailing list} other {{who} took {what} off the mailing list}}',
    'mailing.did.subscription.resumed':
      '{by, select, nobody {Somebody came back to the mailing list} other {{who} put {what} back on the mailing list}}',
    'mailing.did.subscription.blocked':
      '{by, select, nobody {Somebody blocked their own address for the mailing list} other {{who} blocked {what} for the mailing list}}',
    'mailing.did.subscription.lifted':
      '{by, select, nobody {Somebody lifted the block of their own address} other {{who} lifted the block of an address}}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof mailingAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof mailingAuditMessages> {}
}
