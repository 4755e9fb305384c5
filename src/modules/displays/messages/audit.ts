import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of the screen. */
export const displaysAuditMessages = defineMessages({
  de: {
    'displays.what.display_settings': 'die Einstellungen des Schaufensters',
    'displays.kind.display_settings': 'Schaufenster',
    'displays.did.display-settings.changed': '{who} hat {what} geändert',
  },
  en: {
    'displays.what.display_settings': 'the settings of the screen',
    'displays.kind.display_settings': 'Screen',
    'displays.did.display-settings.changed': '{who} changed {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof displaysAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof displaysAuditMessages> {}
}
