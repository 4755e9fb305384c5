import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale, LocalText } from '#platform/i18n/index.ts';
import type { AuditAction, AuditSubject } from './actions.ts';

/** What a module says of what its commands left in the audit. */
export interface AuditWords {
  actions: readonly AuditAction[];
  /** One sentence without full stop: "{who} hat {what} abgesagt". */
  sentence(locale: Locale, action: AuditAction, values: SentenceValues): string;
  /** What was changed by it, where a sentence should name it. */
  details?(locale: Locale, fields: readonly string[]): string;
  subjects: Partial<Record<AuditSubject, SubjectWords>>;
}

export type SentenceValues = {
  who: string;
  /** Whether somebody did it, somebody to themselves, or nobody that is known. */
  by: 'somebody' | 'self' | 'nobody';
  what: string;
};

/** One kind of rows, and how they are called in a sentence, as its object. */
export interface SubjectWords {
  /** All of them, to choose from: "Veranstaltungen". */
  kind(locale: Locale): string;
  /** One that is not there any more. */
  gone(locale: Locale): string;
  /** Those that are there, also put away; one query, however many. */
  find(
    tx: Tx,
    asked: { ids: readonly string[]; locale: Locale },
  ): Promise<Map<string, FoundSubject>>;
  /** Ids of what belongs to one of them and leaves entries of its own: the dates of an event. */
  parts?(tx: Tx, id: string): Promise<string[]>;
  /** Why something was done, by the id of its entry. */
  reasons?(tx: Tx, entries: readonly AuditMoment[]): Promise<Map<string, LocalText>>;
}

export interface FoundSubject {
  what: string;
  /** Its page, without language; null where it has none. */
  path: string | null;
  /** Where it can be brought back, while it is put away. */
  undoPath?: string | null;
}

export interface AuditMoment {
  id: string;
  subjectId: string;
  at: Date;
}

/** The actions that a module's messages have a sentence for. */
export function actionsIn(texts: Record<Locale, Record<string, string>>): AuditAction[] {
  return Object.keys(texts.de).flatMap((key) => {
    const [, action] = /^\w+\.did\.(.+)$/.exec(key) ?? [];
    return action ? [action as AuditAction] : [];
  });
}

/** Something of which a district has one: its settings. */
export function onlyOne({
  kind,
  what,
  path,
}: {
  kind: SubjectWords['kind'];
  what(locale: Locale): string;
  path: string;
}): SubjectWords {
  return {
    kind,
    gone: what,
    find: (_tx, { ids, locale }) =>
      Promise.resolve(new Map(ids.map((id) => [id, { what: what(locale), path }]))),
  };
}
