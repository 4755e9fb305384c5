import type { Messages } from '#platform/i18n/index.ts';

/**
 * What commands leave in the audit, and the kinds of rows they leave it about. Each module adds its own beside the
 * words for them (`messages/audit.ts`), so an action without a sentence does not compile.
 */
export interface AuditActions {}
export interface AuditSubjects {}

/** Verb in the past, e.g. `event.published`. */
export type AuditAction = keyof AuditActions;
/** The kind of row, e.g. `event`. */
export type AuditSubject = keyof AuditSubjects;

/** The actions that a module's messages have a sentence for: `calendar.did.event.published`. */
export type ActionsOf<Words> =
  Words extends Messages<infer Key>
    ? { [One in Key as One extends `${string}.did.${infer Action}` ? Action : never]: true }
    : never;

/** The kinds of rows that a module's messages have words for: `calendar.what.event`. */
export type SubjectsOf<Words> =
  Words extends Messages<infer Key>
    ? { [One in Key as One extends `${string}.what.${infer Subject}` ? Subject : never]: true }
    : never;
