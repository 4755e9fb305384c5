import { concernCategories, type ConcernCategory } from './category.ts';

/** How many concerns of a month had the same category, answer and referral. */
export interface ConcernCount {
  /** `2026-11` */
  month: string;
  category: ConcernCategory;
  answer: 'advised' | 'referred';
  /** Where they were referred to; empty where nobody said, or they were advised. */
  to: string;
  count: number;
}

/** Visits of one day of the district. */
export interface VisitCount {
  day: string;
  count: number;
}

export interface OfficeFigures {
  visits: number;
  concerns: number;
  advised: number;
  referred: number;
  /** By month, only those in which something was counted. */
  months: { month: string; visits: number; concerns: number; referred: number }[];
  /** Most first. */
  categories: { category: ConcernCategory; count: number }[];
  referrals: { to: string; count: number }[];
}

/** What a year, or any span, comes to. Every total is the sum of the rows that are shown below it. */
export function sumUp({
  concerns,
  visits,
}: {
  concerns: readonly ConcernCount[];
  visits: readonly VisitCount[];
}): OfficeFigures {
  const of = (counts: readonly { count: number }[]) =>
    counts.reduce((sum, { count }) => sum + count, 0);
  const referred = concerns.filter(({ answer }) => answer === 'referred');
  const months = new Set([
    ...concerns.map(({ month }) => month),
    ...visits.map(({ day }) => day.slice(0, 7)),
  ]);
  const places = new Set(referred.map(({ to }) => to));
  return {
    visits: of(visits),
    concerns: of(concerns),
    advised: of(concerns) - of(referred),
    referred: of(referred),
    months: [...months].toSorted().map((month) => ({
      month,
      visits: of(visits.filter(({ day }) => day.startsWith(month))),
      concerns: of(concerns.filter((one) => one.month === month)),
      referred: of(referred.filter((one) => one.month === month)),
    })),
    categories: concernCategories
      .map((category) => ({
        category,
        count: of(concerns.filter((one) => one.category === category)),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    referrals: [...places]
      .map((to) => ({ to, count: of(referred.filter((one) => one.to === to)) }))
      .toSorted((a, b) => b.count - a.count || a.to.localeCompare(b.to, 'de')),
  };
}
