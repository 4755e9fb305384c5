import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { addMonths, dateOf } from '../rule/dates.ts';
import { expandSeries, type SeriesRule } from '../rule/series.ts';
import { continueSeriesFrom, endSeriesBefore } from '../rule/series-split.ts';
import { comingDate, finishFrom, raiseVersion } from './series-from.server.ts';
import { changeSeriesFrom } from './series.server.ts';

/** Months for which cancelled dates stay visible: so far ahead people have been told. */
const shownMonths = 3;

/**
 * Cancels all from a date on: the series ends before it. The dates of the next three months stay, as cancelled and
 * with the reason, in a series of their own; later ones vanish. `takeBackFromDate` takes it back.
 * @returns id of the cancelled series.
 * @throws CalendarError `not_found`, `not_possible`, `changed_meanwhile`
 */
export async function cancelFromDate(
  tx: Tx,
  {
    command,
    version,
    occurrenceId,
    reason,
  }: { command: Command; version: number; occurrenceId: string; reason: LocalText },
): Promise<string> {
  const { series, originalLocal } = await comingDate(tx, { command, id: occurrenceId });
  const lacking = await raiseVersion(tx, { command, eventId: series.eventId, version });
  const rule = shownPart(continueSeriesFrom(series, originalLocal));
  const seriesId = await changeSeriesFrom(tx, {
    command,
    series,
    details: { ...series, ...rule },
    fromOriginalLocal: originalLocal,
    cancelled: reason,
  });
  await finishFrom(tx, {
    command,
    eventId: series.eventId,
    lacking,
    action: 'event.cancelled_from',
  });
  return seriesId;
}

function shownPart(rule: SeriesRule): SeriesRule {
  const horizon = addMonths({ date: dateOf(rule.localStart), months: shownMonths });
  const [beyond] = expandSeries(rule, { from: horizon, until: '2100-12-31', limit: 1 });
  return beyond ? endSeriesBefore(rule, beyond.originalLocal) : rule;
}
