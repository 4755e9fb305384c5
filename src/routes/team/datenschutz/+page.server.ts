import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate, formatInstant, type Locale } from '#platform/i18n/index.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { erasureLogDays, listErased } from '#platform/jobs/erasure.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { nextRun } from '#platform/jobs/next-run.ts';
import { districtOf } from '#routes/context.server.ts';
import { personalData, ticks } from '../../../modules.server.ts';
import { retentionMessages } from '../../messages/retention.ts';
import type { PageServerLoad } from './$types.js';

const logLines = 50;

/** Each deletion rule with what it would erase at its next run: counted by its own condition, and nothing changed. */
export const load: PageServerLoad = ({ locals, url }) => {
  const { locale } = locals;
  const page = Math.min(Math.max(wholeNumber(url.searchParams, 'seite'), 1), 10_000);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const sections = [];
    for (const { title, kept } of personalData) {
      const texts = kept.map(({ text }) => text(locale));
      const names = new Set(kept.flatMap(({ erasedBy }) => (erasedBy === 'hand' ? [] : erasedBy)));
      const rules = [];
      for (const tick of ticks.filter(({ name }) => names.has(name))) {
        rules.push(await previewOf(tx, { tick, locals }));
      }
      const byHand = kept
        .filter(({ erasedBy }) => erasedBy === 'hand')
        .map(({ text }) => text(locale));
      sections.push({ title: title(locale), texts, rules, byHand });
    }
    return { sections, logDays: erasureLogDays, log: await logOf(tx, { page, locale }) };
  });
};

async function previewOf(tx: Tx, { tick, locals }: { tick: Tick; locals: App.Locals }) {
  const { locale, now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  const t = retentionMessages.in(locale);
  const isEachMinute = tick.pattern === '* * * * *';
  if (!tick.erases) {
    // What runs for the whole installation is about accounts; what is left are files, district by district.
    const text = 'run' in tick ? t('team.retention.all_districts') : t('team.retention.files');
    return { name: tick.name, next: text, counts: null };
  }
  const at = nextRun({ pattern: tick.pattern, now });
  const counts: string[] = [];
  for (const { what, count } of tick.erases) {
    const found = await count(tx, { now: at, districtId });
    counts.push(t('team.retention.count', { what: what(locale), count: found }));
  }
  const show = (style: 'longDate' | 'time') =>
    formatInstant({ instant: at, style, locale, timeZone });
  const next = isEachMinute
    ? t('team.retention.each_minute')
    : t('team.retention.next', { date: show('longDate'), time: show('time') });
  return { name: tick.name, next, counts };
}

async function logOf(tx: Tx, { page, locale }: { page: number; locale: Locale }) {
  const t = retentionMessages.in(locale);
  const words = new Map(
    ticks.flatMap(({ name, erases = [] }) =>
      erases.map(({ kind, what }) => [`${name} ${kind}`, what(locale)] as const),
    ),
  );
  const found = await listErased(tx, { limit: logLines + 1, offset: (page - 1) * logLines });
  const lines = found.slice(0, logLines).flatMap(({ day, rule, kind, count }) => {
    const what = words.get(`${rule} ${kind}`);
    if (!what) return [];
    const date = formatDate({ date: day, style: 'numericDate', locale });
    return t('team.retention.log_line', { date, what, count });
  });
  return { lines, page, hasMore: found.length > logLines };
}
