import type { Command } from './command.ts';
import type { Tx } from './database/connection.server.ts';
import type { Locale, LocalText } from './i18n/index.ts';
import type { Job, Tick } from './jobs/jobs.server.ts';

/** What a module contributes to the whole; `src/modules.server.ts` lists all of them. */
export interface Module {
  jobs?: Job[];
  ticks?: Tick[];
  /** Entries of the team's menu. */
  nav?: NavEntry[];
  /** What needs this person now: shown first under "Heute". */
  due?(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]>;
  /** What of this module points to rows of another: they are told of it before they go. */
  uses?(tx: Tx, of: Subject): Promise<Use[]>;
}

export type NavEntry = {
  /** Path without language prefix. */
  path: string;
  text(locale: Locale): string;
  /** Roles that see it. */
  roles: readonly string[];
} & (
  | { icon: string }
  | {
      /** Path of the entry on whose pages it stands: seldom needed, so not in the menu itself. */
      below: string;
    }
);

export interface DueCircumstances {
  command: Command;
  person: { id: string; roles: readonly string[]; organisationIds: readonly string[] };
  locale: Locale;
}

/** Something that waits for a person: one sentence, and where it is done. */
export interface DueItem {
  text: string;
  path: string;
  /** Late ones come first. */
  isLate: boolean;
  /** ISO instant by which it should be done, where there is one. */
  dueAt: string | null;
}

/** Rows that others may point to. */
export interface Subject {
  /** As the audit calls it, e.g. `picture`. */
  table: string;
  ids: readonly string[];
}

/** Something that shows or needs a row: an event with its picture. */
export interface Use {
  /** The row that is used. */
  id: string;
  /** What uses it. */
  title: LocalText;
  /** Path without language; null where citizens do not see it. */
  path: string | null;
}
