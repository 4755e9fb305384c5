import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands about duties leave in the audit. */
export const dutiesAuditMessages = defineMessages({
  de: {
    'duties.what.duty': 'den Dienst „{title}“',
    'duties.gone.duty': 'einen Dienst, den es nicht mehr gibt,',
    'duties.kind.duty': 'Dienste',
    'duties.did.duty.created': '{who} hat {what} angelegt',
    'duties.did.duty.changed': '{who} hat {what} geändert',
    'duties.did.duty.deleted': '{who} hat {what} gelöscht',
    'duties.did.duty.restored': '{who} hat {what} wiederhergestellt',
    'duties.did.duty.standing-added': '{who} hat jemanden fest eingeteilt: {what}',
    'duties.did.duty.standing-ended': '{who} hat eine feste Einteilung beendet: {what}',
    'duties.did.duty.absence-added': '{who} hat eine Abwesenheit eingetragen: {what}',
    'duties.did.duty.absence-removed': '{who} hat eine Abwesenheit herausgenommen: {what}',
    'duties.what.duty_shift': 'die Schicht „{title}“',
    'duties.gone.duty_shift': 'eine Schicht, die es nicht mehr gibt,',
    'duties.kind.duty_shift': 'Schichten',
    'duties.did.shift.taken': '{who} hat jemanden eingetragen: {what}',
    'duties.did.shift.given-back': '{who} hat eine Absage eingetragen: {what}',
  },
  en: {
    'duties.what.duty': 'the duty “{title}”',
    'duties.gone.duty': 'a duty that is gone',
    'duties.kind.duty': 'Duties',
    'duties.did.duty.created': '{who} wrote down {what}',
    'duties.did.duty.changed': '{who} changed {what}',
    'duties.did.duty.deleted': '{who} deleted {what}',
    'duties.did.duty.restored': '{who} restored {what}',
    'duties.did.duty.standing-added': '{who} gave somebody a standing assignment: {what}',
    'duties.did.duty.standing-ended': '{who} ended a standing assignment: {what}',
    'duties.did.duty.absence-added': '{who} wrote down an absence: {what}',
    'duties.did.duty.absence-removed': '{who} took out an absence: {what}',
    'duties.what.duty_shift': 'the shift “{title}”',
    'duties.gone.duty_shift': 'a shift that is gone',
    'duties.kind.duty_shift': 'Shifts',
    'duties.did.shift.taken': '{who} put somebody down: {what}',
    'duties.did.shift.given-back': '{who} wrote down that somebody cannot: {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof dutiesAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof dutiesAuditMessages> {}
}
