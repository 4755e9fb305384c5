import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of what was announced. */
export const announcementsAuditMessages = defineMessages({
  de: {
    'announcements.what.announcement': '„{title}“',
    'announcements.gone.announcement': 'etwas, das es nicht mehr gibt',
    'announcements.kind.announcement': 'Bekannt gemacht',
    'announcements.what.announcement_rules': 'die Regeln zum Bekanntmachen',
    'announcements.kind.announcement_rules': 'Regeln zum Bekanntmachen',
    'announcements.did.announcement.ready':
      '{who} hat etwas zum Bekanntmachen bereitgestellt: {what}',
    'announcements.did.announcement.done': '{who} hat etwas als bekannt gemacht abgehakt: {what}',
    'announcements.did.announcement.withdrawn':
      '{who} hat etwas als wieder abgenommen abgehakt: {what}',
    'announcements.did.announcement.not_needed': '{who} hat etwas als nicht nötig abgehakt: {what}',
    'announcements.did.announcement.needed': '{who} hat etwas wieder als nötig vermerkt: {what}',
    'announcements.did.announcement.failed':
      '{who} wollte etwas zum Bekanntmachen fertig machen, es ging nicht: {what}',
    'announcements.did.announcement.undone':
      '{who} hat einen Haken beim Bekanntmachen zurückgenommen: {what}',
    'announcements.did.announcement.rules_changed': '{who} hat {what} geändert',
  },
  en: {
    'announcements.what.announcement': '“{title}”',
    'announcements.gone.announcement': 'something that is gone',
    'announcements.kind.announcement': 'Announced',
    'announcements.what.announcement_rules': 'the rules of announcing',
    'announcements.kind.announcement_rules': 'Rules of announcing',
    'announcements.did.announcement.ready': '{who} made something ready to announce: {what}',
    'announcements.did.announcement.done': '{who} ticked off as announced: {what}',
    'announcements.did.announcement.withdrawn': '{who} ticked off as taken down: {what}',
    'announcements.did.announcement.not_needed': '{who} marked as not needed to announce: {what}',
    'announcements.did.announcement.needed': '{who} marked as needed to announce again: {what}',
    'announcements.did.announcement.failed':
      '{who} tried to make something ready to announce, and it failed: {what}',
    'announcements.did.announcement.undone': '{who} took back a tick of announcing: {what}',
    'announcements.did.announcement.rules_changed': '{who} changed {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof announcementsAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof announcementsAuditMessages> {}
}
