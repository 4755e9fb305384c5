import type { ConcernCategory } from '../concern/category.ts';

/** After so many days without a look somebody should ask whether an entry is still right. */
export const checkAfterDays = 365;

/** Who helps with what. */
export interface GuideEntry {
  id: string;
  /** An office, a consultation, an organisation. */
  name: string;
  categories: ConcernCategory[];
  phone: string;
  /** In words: "Mo bis Do 9 bis 12 Uhr". */
  hours: string;
  /** What to bring along. */
  bring: string;
  note: string;
  /** The entry of the directory that it is about, where there is one. */
  organisationId: string | null;
}

export interface StoredGuideEntry extends GuideEntry {
  checkedAt: Date;
  checkedBy: string | null;
  version: number;
  deletedAt: Date | null;
}

/** Whether nobody has looked at an entry for a year. */
export function isStale({ checkedAt, now }: { checkedAt: Date; now: Date }): boolean {
  return now.getTime() - checkedAt.getTime() > checkAfterDays * 86_400_000;
}

/**
 * Whom to propose for a concern: those who help with it, by name. Whoever helps with few things comes first, since
 * they are meant most likely.
 */
export function proposeFor<Entry extends Pick<GuideEntry, 'name' | 'categories'>>({
  category,
  guide,
}: {
  category: ConcernCategory;
  guide: readonly Entry[];
}): Entry[] {
  return guide
    .filter(({ categories }) => categories.includes(category))
    .toSorted(
      (a, b) => a.categories.length - b.categories.length || a.name.localeCompare(b.name, 'de'),
    );
}
