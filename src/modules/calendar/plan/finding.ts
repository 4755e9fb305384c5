import type { Locale } from '#platform/i18n/index.ts';
import { whenWords } from '../public/occurrence-words.ts';
import type { Instant } from '../rule/dates.ts';
import type { PlannedDate } from './planned.ts';

/**
 * How much something stands in the way of a date: it cannot be saved like this (`stops`, drafts can), it must have been
 * seen before (`asks`), or it is good to know (`tells`).
 */
export type Weight = 'stops' | 'asks' | 'tells';

/** What stands in the way of one planned date, said by whichever module knows. */
export interface Finding {
  /** Of the planned date. */
  startsAt: Instant;
  /** Says what it is about, once for a date: `room`, `key`. Whoever has seen it need not be asked again. */
  code: string;
  weight: Weight;
  /** One sentence, in the language of the one who plans. */
  text: string;
}

/** Everything that stands in the way, date by date. */
export interface PlanCheck {
  /** How many dates were looked at. */
  looked: number;
  dates: CheckedDate[];
  /** The heaviest of all; null: nothing stands in the way. */
  weight: Weight | null;
  /** To be sent along: who sends it has seen this and nothing else. */
  seen: string;
}

export interface CheckedDate {
  /** "Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr" */
  when: string;
  findings: Pick<Finding, 'weight' | 'text'>[];
}

/** Puts together what everybody says of the dates: in order of time, and the heaviest of each date first. */
export function gatherFindings({
  dates,
  findings,
  locale,
}: {
  dates: readonly PlannedDate[];
  findings: readonly Finding[];
  locale: Locale;
}): PlanCheck {
  const byStart = Map.groupBy(findings, ({ startsAt }) => startsAt);
  const held = dates.filter(({ startsAt }) => byStart.has(startsAt));
  return {
    looked: dates.length,
    dates: held.map((date) => ({
      when: words(date, locale),
      findings: inOrder(byStart.get(date.startsAt) ?? []).map(({ weight, text }) => ({
        ...{ weight, text },
      })),
    })),
    weight: weights.find((one) => findings.some(({ weight }) => weight === one)) ?? null,
    seen: findings
      .filter(({ weight }) => weight === 'asks')
      .map(keyOf)
      .join(' '),
  };
}

/**
 * Whether somebody who saw `sent` has seen all that must be seen now. A finding that went away since needs no second
 * look; one that came does.
 */
export function isSeen({ seen }: Pick<PlanCheck, 'seen'>, sent: string): boolean {
  const known = new Set(sent.split(' '));
  return seen.split(' ').every((key) => key === '' || known.has(key));
}

const weights = ['stops', 'asks', 'tells'] as const;

function words(date: PlannedDate, locale: Locale): string {
  const said = whenWords({ occurrence: { ...date, ...date.rule }, locale });
  return `${said.date}, ${said.time}`;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ weight }: Finding) => weights.indexOf(weight);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

const keyOf = ({ startsAt, code }: Finding) => `${startsAt.slice(0, 16)}/${code}`;
