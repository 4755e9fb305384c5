import type { PlanCheck } from '../plan/finding.ts';

/** What is shown of a form that is being filled in: its dates, and what stands in their way. */
export interface FormShown {
  dates: FormPreview;
  check: PlanCheck;
}

/** The dates of a form that is being filled in, in words of one language: small enough to send while typing. */
export interface FormPreview {
  /** One sentence for each series. */
  words: string[];
  next: PreviewDate[];
  /** All of them are over. */
  isPast: boolean;
  /** More dates follow. */
  goesOn: boolean;
  /** Dates after the next ones that fall on holidays and closures. */
  holidays: PreviewDate[];
  /** Coming dates changed by hand, one sentence each: they stay as they are, or become cancelled. */
  byHand: { stays: string[]; goes: string[] };
}

export interface PreviewDate {
  /** "Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr" */
  text: string;
  /** The holiday or closure it falls on, and what the series does then. */
  note: string | null;
  fallsOut: boolean;
}
