import { listNamesKept } from '#modules/people/server.ts';
import type { AuditSubject } from '#platform/audit/actions.ts';
import { listAudit, type AuditEntry } from '#platform/audit/audit.server.ts';
import type { FoundSubject, SubjectWords } from '#platform/audit/words.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatInstant, inLocale, localPath, type LocalText } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { audits } from '../../modules.server.ts';
import { auditMessages } from '../messages/audit.ts';

/** One entry of the audit as a sentence. */
export interface AuditLine {
  id: string;
  /** With its day and time, to stand alone. */
  text: string;
  /** Without them, under the heading of its day. */
  sentence: string;
  /** The part of it that names the thing; all of it where it does not. */
  linked: string;
  at: Date;
  reason: string | null;
  /** Page of what it was done to. */
  path: string | null;
  /** Where it can still be taken back. */
  undoPath: string | null;
}

const subjects = new Map<string, SubjectWords>(
  audits.flatMap((one) => Object.entries(one.subjects)),
);
const wordsByAction = new Map(
  audits.flatMap((one) => one.actions.map((action) => [action, one] as const)),
);

/** The kinds of things that a history can be narrowed down to, by name. */
export function auditKinds(locals: App.Locals): { value: AuditSubject; text: string }[] {
  const kinds = [...subjects].map(([subject, { kind }]) => ({
    value: subject as AuditSubject,
    text: kind(locals.locale),
  }));
  return kinds.toSorted((a, b) => a.text.localeCompare(b.text, locals.locale));
}

/** The last entries about one thing, and about what belongs to it. */
export async function historyOf(
  tx: Tx,
  { locals, subject, id }: { locals: App.Locals; subject: AuditSubject; id: string },
): Promise<AuditLine[]> {
  const parts = (await subjects.get(subject)?.parts?.(tx, id)) ?? [];
  const entries = await listAudit(tx, { subjectIds: [id, ...parts], limit: 30 });
  return auditLines(tx, { locals, entries });
}

/** Entries in words. One query for the names of people, and one or two for each kind of thing. */
export async function auditLines(
  tx: Tx,
  { locals, entries }: { locals: App.Locals; entries: readonly AuditEntry[] },
): Promise<AuditLine[]> {
  const names = await listNamesKept(
    tx,
    entries.flatMap(({ personId, onBehalfOf }) => [personId ?? [], onBehalfOf ?? []].flat()),
  );
  const { found, reasons } = await findSubjects(tx, { locals, entries });
  return entries.map((entry) => {
    const thing = found.get(entry.subjectId);
    const reason = inLocale(reasons.get(entry.id), locals.locale);
    const isPutAway = /\.(deleted|removed|left)$/.test(entry.action);
    const sentence = sentenceFor({ entry, names, thing, locals });
    return {
      id: entry.id,
      text: withMoment({ sentence, at: entry.at, locals }),
      sentence,
      linked: thing && sentence.includes(thing.what) ? thing.what : sentence,
      at: entry.at,
      reason: reason || null,
      path: inLanguage(locals, thing?.path),
      undoPath: isPutAway ? inLanguage(locals, thing?.undoPath) : null,
    };
  });
}

async function findSubjects(
  tx: Tx,
  { locals: { locale }, entries }: { locals: App.Locals; entries: readonly AuditEntry[] },
) {
  const found = new Map<string, FoundSubject>();
  const reasons = new Map<string, LocalText>();
  for (const [subject, words] of subjects) {
    const about = entries.filter((entry) => entry.subject === subject);
    if (about.length === 0) continue;
    const ids = [...new Set(about.map(({ subjectId }) => subjectId))];
    for (const [id, thing] of await words.find(tx, { ids, locale })) found.set(id, thing);
    for (const [id, reason] of (await words.reasons?.(tx, about)) ?? []) reasons.set(id, reason);
  }
  return { found, reasons };
}

function withMoment({
  sentence,
  at,
  locals,
}: {
  sentence: string;
  at: Date;
  locals: App.Locals;
}): string {
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  const show = (style: 'numericDate' | 'time') =>
    formatInstant({ instant: at, style, locale, timeZone });
  const moment = { date: show('numericDate'), time: show('time') };
  return auditMessages.in(locale)('team.audit.line', { sentence, ...moment });
}

interface Told {
  entry: AuditEntry;
  names: ReadonlyMap<string, string>;
  thing: FoundSubject | undefined;
  locals: App.Locals;
}

/** What was done, and for whom. */
function sentenceFor(told: Told): string {
  const { personId, onBehalfOf } = told.entry;
  const t = auditMessages.in(told.locals.locale);
  const sentence = sentenceOf(told);
  if (!onBehalfOf || onBehalfOf === personId) return sentence;
  const whom = told.names.get(onBehalfOf) ?? t('team.audit.gone_whom');
  return t('team.audit.for', { sentence, whom });
}

function sentenceOf({
  entry: { action, subject, subjectId, personId, fields },
  names,
  thing,
  locals: { locale },
}: Told): string {
  const t = auditMessages.in(locale);
  const words = wordsByAction.get(action);
  if (!words) return action;
  const sentence = words.sentence(locale, action, {
    who:
      personId === null ? t('team.audit.program') : (names.get(personId) ?? t('team.audit.gone')),
    by: personId === null ? 'nobody' : personId === subjectId ? 'self' : 'somebody',
    what: thing?.what ?? subjects.get(subject)?.gone(locale) ?? '',
  });
  const details = words.details?.(locale, fields);
  return details ? t('team.audit.sentence_details', { sentence, details }) : sentence;
}

function inLanguage(locals: App.Locals, path: string | null | undefined): string | null {
  return path ? localPath(locals.locale, path) : null;
}
