import type { ThingKind } from '../thing/kinds.ts';

/** What a thing may need. They stand in rows, so a key never changes. */
export const cares = ['water', 'check', 'clean'] as const;
export type Care = (typeof cares)[number];

/** How often things of a kind need something. */
export interface CarePlan {
  kind: ThingKind;
  care: Care;
  /** Null: not at all. */
  everyDays: number | null;
  /** `MM-DD`, both included; from after until goes over the turn of the year. */
  seasonFrom: string;
  seasonUntil: string;
}

export interface StoredCarePlan extends CarePlan {
  /** 0 where nobody has changed what is usual. */
  version: number;
}

const allYear = { seasonFrom: '01-01', seasonUntil: '12-31' };
const summer = { seasonFrom: '05-01', seasonUntil: '10-15' };

/** What is usual, until the team says otherwise. */
export const usualPlans: readonly CarePlan[] = [
  { kind: 'basket', care: 'water', everyDays: 2, ...summer },
  { kind: 'basket', care: 'check', everyDays: 60, ...summer },
  { kind: 'tree', care: 'water', everyDays: 7, seasonFrom: '04-15', seasonUntil: '09-30' },
  { kind: 'bench', care: 'check', everyDays: 182, ...allYear },
  { kind: 'bench', care: 'clean', everyDays: 91, seasonFrom: '04-01', seasonUntil: '10-31' },
  { kind: 'book_box', care: 'clean', everyDays: 14, ...allYear },
  { kind: 'book_box', care: 'check', everyDays: 182, ...allYear },
  { kind: 'case', care: 'clean', everyDays: 30, ...allYear },
  { kind: 'case', care: 'check', everyDays: 182, ...allYear },
  { kind: 'sign', care: 'check', everyDays: 365, ...allYear },
  { kind: 'sign', care: 'clean', everyDays: 182, ...allYear },
];

/** Of one kind, one plan for each care. */
export function plansOf(kind: ThingKind, stored: readonly StoredCarePlan[]): StoredCarePlan[] {
  return cares.map(
    (care) =>
      stored.find((one) => one.kind === kind && one.care === care) ?? {
        ...(usualPlans.find((one) => one.kind === kind && one.care === care) ?? {
          ...{ kind, care, everyDays: null },
          ...allYear,
        }),
        version: 0,
      },
  );
}

/** Whether a local date lies in the season. */
export function isInSeason(
  { seasonFrom, seasonUntil }: Pick<CarePlan, 'seasonFrom' | 'seasonUntil'>,
  day: string,
): boolean {
  const monthDay = day.slice(5);
  return seasonFrom <= seasonUntil
    ? seasonFrom <= monthDay && monthDay <= seasonUntil
    : monthDay >= seasonFrom || monthDay <= seasonUntil;
}

/** The first day of the season in which a day lies. */
export function seasonStart(
  { seasonFrom, seasonUntil }: Pick<CarePlan, 'seasonFrom' | 'seasonUntil'>,
  day: string,
): string {
  const year = Number(day.slice(0, 4));
  const isFromLastYear = seasonFrom > seasonUntil && day.slice(5) < seasonFrom;
  return `${String(isFromLastYear ? year - 1 : year).padStart(4, '0')}-${seasonFrom}`;
}

/** `05-01` as people write it: "1.5." */
export function dayText(monthDay: string): string {
  return `${Number(monthDay.slice(3))}.${Number(monthDay.slice(0, 2))}.`;
}

/** "1.5.", "01.05": `05-01`; undefined for a day that no year has. */
export function readMonthDay(text: string): string | undefined {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > longest) return undefined;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
