import { Temporal } from 'temporal-polyfill';
import { RRuleTemporal } from 'rrule-temporal';
import { addDays, addMonths, dateOf, toLocal } from './dates.ts';
import type { LocalDate, LocalDateTime } from './dates.ts';
import { formatRecurrence, parseRecurrence, type Recurrence } from './recurrence.ts';
import { isWithin, properUntil } from './recurrence-until.ts';

/** A rule with what RFC 5545 takes from DTSTART. */
export interface AnchoredRule {
  localStart: LocalDateTime;
  timeZone: string;
  allDay: boolean;
  rrule: string;
}

/**
 * The dates of a rule as wall-clock times, in order. The rule is run in UTC, where every wall-clock
 * time exists once; the zone comes in afterwards. So a date in the spring gap is kept, to be read
 * as RFC 5545 §3.3.5 says; the library, given the zone, would drop it.
 */
export function localStarts(
  anchored: AnchoredRule,
  { from, until, limit = Infinity }: { from: LocalDate; until: LocalDate; limit?: number },
): LocalDateTime[] {
  const rule = readRule(anchored);
  const last = lastDay({ rule, until });
  // Who wants six dates need not wait for a century of them.
  for (const years of limit === Infinity ? [] : [1, 5, 25]) {
    const until = addMonths({ date: from, months: years * 12 });
    if (until >= last) break;
    const locals = between({ rule, anchored, from, until });
    if (locals.length >= limit) return locals.slice(0, limit);
  }
  return between({ rule, anchored, from, until: last }).slice(0, limit);
}

/**
 * The first date the rule makes, undefined when there is none in ten years. A rule that makes none
 * at all would otherwise be followed for a century, which can take seconds.
 */
export function firstLocalStart(anchored: AnchoredRule): LocalDateTime | undefined {
  const from = dateOf(anchored.localStart);
  const until = addMonths({ date: from, months: 10 * 12 });
  return localStarts(anchored, { from, until, limit: 1 })[0];
}

/** The rule taken apart, its UNTIL of the proper type. Throws a RangeError when it is no rule. */
export function readRule({ rrule, timeZone, allDay }: AnchoredRule): Recurrence {
  const rule = parseRecurrence(rrule);
  if (typeof rule === 'string') throw new RangeError(`${rule}: ${rrule}`);
  if (!rule.until) return rule;
  return { ...rule, until: properUntil({ until: rule.until, timeZone, allDay }) };
}

/** No later than the day after UNTIL, whose date is one in UTC and not yet ours. */
function lastDay({ rule, until }: { rule: Recurrence; until: LocalDate }): LocalDate {
  if (!rule.until) return until;
  const date = rule.until.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  const dayAfter = addDays({ date, days: 1 });
  return dayAfter < until ? dayAfter : until;
}

function between({
  rule,
  anchored,
  from,
  until,
}: {
  rule: Recurrence;
  anchored: AnchoredRule;
  from: LocalDate;
  until: LocalDate;
}): LocalDateTime[] {
  const floating = new RRuleTemporal({
    // UNTIL is an instant and must be compared as one, below.
    rruleString: formatRecurrence({ ...rule, until: undefined }),
    dtstart: Temporal.ZonedDateTime.from(`${anchored.localStart}[UTC]`),
    // A daily rule over a century; the library's own limit ends after 27 years. Its other limit,
    // maxCandidateEvaluations, stays unsaid: said, it turns off the jump to `from` (2 ms become 80).
    maxIterations: 40_000,
    cache: false,
  });
  const first = Temporal.ZonedDateTime.from(`${from}T00:00[UTC]`);
  const dates = floating.between(first, Temporal.ZonedDateTime.from(`${until}T23:59[UTC]`), true);
  const locals = dates.map((date) => toLocal(date.epochMilliseconds));
  return rule.until ? locals.filter(isWithin({ ...anchored, until: rule.until })) : locals;
}
