import { addDays } from '#modules/calendar/index.ts';
import type { ConcernCategory } from './category.ts';

/** Days after which a call-back's contact is erased, whatever became of it. */
export const contactDays = 30;
/** Minutes for which settling can be taken back; then the contact is erased. */
export const contactMinutes = 10;
/** Days for which the note of a settled concern can be read. */
export const noteDays = 30;
/** When a call-back is due where nobody says otherwise. */
export const followUpDays = 7;
export const longestNote = 500;
export const longestReferredTo = 120;

/** What somebody came with, and what became of it: no name. */
export interface Concern {
  id: string;
  category: ConcernCategory;
  answer: 'advised' | 'referred';
  /** Where to, by the guide. */
  guideEntryId: string | null;
  /** Where to, in words: what the guide does not know. */
  referredTo: string;
  /** Local date by which somebody must see to it; null where it was done at once. */
  followUpOn: string | null;
  note: string;
  /** Whom to call back, where that is wished. */
  contact: Contact | null;
}

export interface Contact {
  name: string;
  /** A telephone number or a mail address. */
  reach: string;
}

/** A concern that somebody must see to. */
export interface OpenConcern {
  id: string;
  at: Date;
  category: ConcernCategory;
  followUpOn: string;
  note: string;
  referredTo: string;
  takenBy: string | null;
  /** Null where there is none, or the reader may not see it. */
  contact: Contact | null;
  /** There is one that the reader may not see. */
  hasContact: boolean;
}

/** Whom to call back is seen by whoever took the concern, and by the coordination. */
export function seesContact({
  person,
  takenBy,
}: {
  person: { id: string; roles: readonly string[] };
  takenBy: string | null;
}): boolean {
  return takenBy === person.id || person.roles.includes('coordination');
}

/** The day after which nobody can be called back any more: the set time, or the wished day if that is later. */
export function contactUntil({ today, followUpOn }: { today: string; followUpOn: string }): string {
  const usual = addDays({ date: today, days: contactDays });
  return followUpOn > usual ? followUpOn : usual;
}
