import { categoryByKey, type Category } from '../categories.ts';
import { isLocalDate, type LocalDate } from '../rule/dates.ts';

/** What somebody asks the list of dates for, as its address says it (`?kategorie=fest&von=2026-12-01`). */
export interface ListQuery {
  category: Category | null;
  /** Slug. */
  organisation: string | null;
  from: LocalDate | null;
  until: LocalDate | null;
  search: string;
  /** From 1. */
  page: number;
}

/** What could not be understood; the rest of the question is answered all the same. */
export type ListProblem = 'category' | 'organisation' | 'from' | 'until' | 'order';

export function readListQuery({
  parameters,
  organisations,
}: {
  parameters: Pick<URLSearchParams, 'get'>;
  /** Slugs that exist. */
  organisations: string[];
}): { query: ListQuery; problems: ListProblem[] } {
  const text = (name: string) => clean(parameters.get(name));
  const category = categoryByKey(text('kategorie'));
  const organisation = organisations.includes(text('organisation')) ? text('organisation') : null;
  const from = isShowable(text('von')) ? text('von') : null;
  const until = isShowable(text('bis')) ? text('bis') : null;
  const isTurned = from !== null && until !== null && until < from;
  const problems: ListProblem[] = [];
  if (text('kategorie') && !category) problems.push('category');
  if (text('organisation') && !organisation) problems.push('organisation');
  if (text('von') && !from) problems.push('from');
  if (text('bis') && !until) problems.push('until');
  if (isTurned) problems.push('order');
  const page = /^[1-9]\d{0,2}$/.test(text('seite')) ? Number(text('seite')) : 1;
  return {
    query: {
      category,
      organisation,
      from,
      until: isTurned ? null : until,
      search: text('q').slice(0, 200),
      page,
    },
    problems,
  };
}

/** The address of a list, with some of its question changed (null leaves a part out). */
export function listAddress({
  parameters,
  change,
}: {
  parameters: Pick<URLSearchParams, 'get'>;
  change: Record<string, string | null>;
}): string {
  const names = ['q', 'kategorie', 'organisation', 'von', 'bis', 'seite'];
  const wanted = new URLSearchParams();
  for (const name of names) {
    const value = name in change ? change[name] : clean(parameters.get(name));
    if (value) wanted.set(name, value);
  }
  const query = wanted.toString();
  return query ? `?${query}` : '';
}

/** Characters that nobody types and that the database refuses are taken out. */
function clean(value: string | null): string {
  return (value ?? '')
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .trim();
}

/** A date that exists and that a calendar of people living now can hold. */
function isShowable(date: string): boolean {
  return isLocalDate(date) && date >= '1900-01-01' && date < '2300-01-01';
}
