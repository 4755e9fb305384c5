import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands of the office leave in the audit. */
export const officeAuditMessages = defineMessages({
  de: {
    'office.what.guide_entry': 'die Stelle „{title}“ im Wegweiser',
    'office.gone.guide_entry': 'eine Stelle im Wegweiser, die es nicht mehr gibt,',
    'office.kind.guide_entry': 'Wegweiser',
    'office.did.guide.added': '{who} hat {what} hinzugefügt',
    'office.did.guide.changed': '{who} hat {what} geändert',
    'office.did.guide.confirmed': '{who} hat {what} geprüft',
    'office.did.guide.deleted': '{who} hat {what} gelöscht',
    'office.did.guide.restored': '{who} hat {what} wiederhergestellt',
    'office.what.concern': 'ein Anliegen ({title})',
    'office.gone.concern': 'ein Anliegen, das es nicht mehr gibt,',
    'office.kind.concern': 'Anliegen',
    'office.did.concern.noted': '{who} hat {what} eingetragen',
    'office.did.concern.removed': '{who} hat {what} wieder entfernt',
    'office.did.concern.settled': '{who} hat {what} erledigt',
    'office.did.concern.reopened': '{who} hat {what} wieder geöffnet',
    'office.did.concern.postponed': '{who} hat {what} verschoben',
    'office.what.handover_note': 'eine Notiz für die Nächsten ({title})',
    'office.gone.handover_note': 'eine Notiz für die Nächsten, die es nicht mehr gibt,',
    'office.kind.handover_note': 'Für die Nächsten',
    'office.did.handover.written': '{who} hat {what} hinterlassen',
    'office.did.handover.done': '{who} hat {what} abgehakt',
    'office.did.handover.reopened': '{who} hat {what} wieder geöffnet',
  },
  en: {
    'office.what.guide_entry': '“{title}” in the guide',
    'office.gone.guide_entry': 'an entry of the guide that is gone',
    'office.kind.guide_entry': 'Guide',
    'office.did.guide.added': '{who} added {what}',
    'office.did.guide.changed': '{who} changed {what}',
    'office.did.guide.confirmed': '{who} checked {what}',
    'office.did.guide.deleted': '{who} deleted {what}',
    'office.did.guide.restored': '{who} restored {what}',
    'office.what.concern': 'a concern ({title})',
    'office.gone.concern': 'a concern that is gone',
    'office.kind.concern': 'Concerns',
    'office.did.concern.noted': '{who} noted {what}',
    'office.did.concern.removed': '{who} removed {what} again',
    'office.did.concern.settled': '{who} settled {what}',
    'office.did.concern.reopened': '{who} reopened {what}',
    'office.did.concern.postponed': '{who} postponed {what}',
    'office.what.handover_note': 'a note for the next ones ({title})',
    'office.gone.handover_note': 'a note for the next ones that is gone',
    'office.kind.handover_note': 'For the next ones',
    'office.did.handover.written': '{who} left {what}',
    'office.did.handover.done': '{who} ticked off {what}',
    'office.did.handover.reopened': '{who} reopened {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof officeAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof officeAuditMessages> {}
}
