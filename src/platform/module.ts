import type { Command } from './command.ts';
import type { Tx } from './database/connection.server.ts';
import type { Locale } from './i18n/index.ts';
import type { Job, Tick } from './jobs/jobs.server.ts';

/** What a module contributes to the whole; `src/modules.server.ts` lists all of them. */
export interface Module {
  jobs?: Job[];
  ticks?: Tick[];
  /** Entries of the team's menu. */
  nav?: NavEntry[];
  /** What needs this person now: shown first under "Heute". */
  due?(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]>;
}

export interface NavEntry {
  /** Path without language prefix. */
  path: string;
  text(locale: Locale): string;
  icon: string;
  /** Roles that see it. */
  roles: readonly string[];
}

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
