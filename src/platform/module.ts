import type { AuditWords } from './audit/words.ts';
import type { Reading } from './cache/district-memory.server.ts';
import type { Columns } from './columns.ts';
import type { Command } from './command.ts';
import type { Tx } from './database/connection.server.ts';
import type { Locale, LocalText } from './i18n/index.ts';
import type { Job, Tick } from './jobs/jobs.server.ts';
import type { PersonalExport } from './personal-export.server.ts';

/** What a module contributes to the whole; `src/modules.server.ts` lists all of them. */
export interface Module {
  jobs?: Job[];
  ticks?: Tick[];
  /** Entries of the team's menu. */
  nav?: NavEntry[];
  /** The sentences of what its commands left in the audit. */
  audit?: AuditWords;
  /** What needs this person now: shown first under "Heute". */
  due?(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]>;
  /** What of this module points to rows of another: they are told of it before they go. */
  uses?(tx: Tx, of: Subject): Promise<Use[]>;
  /** Ways from the team's page of a row of another module to what is made of it here. */
  subjectLinks?: SubjectLink[];
  /** What citizens find of it. */
  site?: Site;
  /** Which of its tables do not simply travel when a district is copied to another installation. */
  copy?: CopyRules;
  /** What it keeps of people. */
  personalData?: PersonalData;
  /** What of that is handed out to the one whom it is about. */
  personalExport?: PersonalExport;
  /** All other columns of its tables that could hold a name: none says anything of a person. A test asks for each. */
  impersonal?: Columns;
}

/**
 * By table. `stays`: secrets that hold for a while, and what another copy of the district would do a second time.
 * Otherwise how a row is changed on the way, or null where this one stays; `isBeside` where the original is in the same
 * installation. Which rows stay does not depend on that.
 */
export type CopyRules = Readonly<
  Record<string, 'stays' | ((row: CopiedRow, at: { isBeside: boolean }) => CopiedRow | null)>
>;

/** A row as JSON, by its columns. */
export type CopiedRow = Record<string, unknown>;

export type NavEntry = {
  /** Path without language prefix. */
  path: string;
  text(locale: Locale): string;
  /** Roles that see it. */
  roles: readonly string[];
  /** A part that not every district uses: then it is seen where the district does. */
  part?: string;
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

/** From the team's page of an event to its poster. */
export interface SubjectLink {
  /** Whose page it stands on, as the audit calls the row, e.g. `event`. */
  table: string;
  /** The route, with `[id]` for the row; seen by whom the table of permissions lets in. */
  route: string;
  text(locale: Locale): string;
  icon: string;
  /** Whether it is of use before citizens see the row. */
  isForDrafts?: boolean;
}

export interface Site {
  /** Ways to its pages from every page, in order. */
  links: SiteLink[];
  /** The pages behind those, for the sitemap; each stands there in every language. */
  listPages?(tx: Tx, at: { now: Date }): Promise<SitePage[]>;
}

export interface SiteLink {
  /** Path without language prefix. */
  path: string;
  text(locale: Locale): string;
  /** The first three of the menu are always seen on a phone. */
  stands: 'in menu' | 'in footer';
  /** On the start page, under "Nichts verpassen": what it brings, and the icon of its button. */
  invitation?: { text(locale: Locale): string; icon: string };
  /** A part that not every district uses: then it is seen where the district does. */
  part?: string;
  /**
   * Whether the district uses it: what it does not use is not seen. Asked for every page, so it reads what is
   * remembered until the district publishes; whoever changes the answer publishes.
   */
  isUsed?(reading: Reading): Promise<boolean>;
}

export interface SitePage {
  /** Path without language prefix. */
  path: string;
  changedAt: Date | null;
}

/** What is kept of people, in one section of /datenschutz. */
export interface PersonalData {
  title(locale: Locale): string;
  kept: KeptData[];
}

export interface KeptData {
  /** What it is, what for and until when, in a paragraph of plain words. */
  text(locale: Locale): string;
  columns: Columns;
  /** Names of the ticks; `hand` where it is kept until somebody takes it out or asks for that. */
  erasedBy: readonly string[] | 'hand';
}

export type { Columns };
