import type { Locale } from '#platform/i18n/index.ts';
import { concernMessages } from '../messages/concerns.ts';
import type { ConcernCount } from './counts.ts';

/**
 * The counts as a table for a spreadsheet: a line for each month, category, answer and referral. With semicolons and
 * a mark at its head, as German spreadsheets expect it.
 */
export function figuresCsv({
  concerns,
  locale,
}: {
  concerns: readonly ConcernCount[];
  locale: Locale;
}): string {
  const t = concernMessages.in(locale);
  const head = (['month', 'category', 'answer', 'to', 'count'] as const).map((column) =>
    t(`office.csv.${column}`),
  );
  const lines = concerns.map(({ month, category, answer, to, count }) => [
    month,
    t(`office.category.${category}`),
    t(`office.answer.${answer}`),
    to,
    String(count),
  ]);
  return `\ufeff${[head, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be run by a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
