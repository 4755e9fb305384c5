import type { Care } from '../plan/plan.ts';

/** What somebody did. They stand in rows, so a key never changes. */
export const careActs = ['watered', 'checked', 'storm_checked', 'cleaned'] as const;
export type CareAct = (typeof careActs)[number];

/** What is settled by it. */
export const careOfAct: Record<CareAct, Care> = {
  watered: 'water',
  checked: 'check',
  storm_checked: 'check',
  cleaned: 'clean',
};

/** What settles a care in the usual way. */
export const actOfCare = { water: 'watered', check: 'checked', clean: 'cleaned' } as const;

/** Something that was done to a thing. */
export interface CareEntry {
  id: string;
  thingId: string;
  what: CareAct;
  litres: number | null;
  happenedAt: Date;
  /** Null: somebody without an account, by the label. */
  personId: string | null;
}

/** As it was tapped, perhaps without network. */
export interface TappedEntry {
  /** Made where it was tapped: what is sent twice is entered once. */
  id: string;
  thingId: string;
  what: CareAct;
  litres: number | null;
  at: Date;
}

/** Nobody remembers longer what they did without writing it down. */
export const oldestDays = 60;

/**
 * When a tap counts as done: a telephone whose clock runs ahead cannot water tomorrow. Null where it says a time so
 * long ago that its clock must be wrong.
 */
export function happenedAt({ at, now }: { at: Date; now: Date }): Date | null {
  if (at.getTime() < now.getTime() - oldestDays * 86_400_000) return null;
  return at > now ? now : at;
}

/** What somebody can carry and pour at one thing. */
export const mostLitres = 200;
/** At one basket, where nobody says otherwise. */
export const usualLitres = 10;
