import type { LocalText } from '#platform/i18n/index.ts';
import type { DateList, ListItem } from '../letter/date-list.ts';

/** What happened to one date in the calendar since the team last looked at the issue. */
export interface ItemDifference {
  kind: 'new' | 'changed' | 'moved' | 'cancelled' | 'gone';
  item: ListItem;
}

const shown = [
  ...(['title', 'summary', 'note', 'reason', 'category', 'startsAt', 'endsAt', 'allDay'] as const),
  ...(['place', 'organisation', 'dropIn', 'price', 'holiday', 'pictureId', 'state'] as const),
];

/** Compares dates only: what the team writes itself is no news to it. In the order of the dates. */
export function differencesOf({
  before,
  now,
}: {
  before: Pick<DateList, 'items'> | null;
  now: Pick<DateList, 'items'>;
}): ItemDifference[] {
  if (!before) return [];
  const known = new Map(before.items.map((item) => [item.occurrenceId, item]));
  const present = new Set(now.items.map(({ occurrenceId }) => occurrenceId));
  const differences: ItemDifference[] = [
    ...now.items.flatMap((item) => differenceOf(known.get(item.occurrenceId), item)),
    ...before.items
      .filter(({ occurrenceId }) => !present.has(occurrenceId))
      .map((item) => ({ kind: 'gone' as const, item })),
  ];
  return differences.sort((one, other) => (one.item.startsAt < other.item.startsAt ? -1 : 1));
}

function differenceOf(before: ListItem | undefined, item: ListItem): ItemDifference[] {
  if (!before) return [{ kind: 'new', item }];
  if (shown.every((name) => isSame(before[name], item[name]))) return [];
  if (item.state === 'cancelled' && before.state !== 'cancelled') {
    return [{ kind: 'cancelled', item }];
  }
  const isMoved = before.startsAt !== item.startsAt || before.endsAt !== item.endsAt;
  return [{ kind: isMoved ? 'moved' : 'changed', item }];
}

/** Stored JSON comes back with its keys in another order. */
function isSame(one: ListItem[keyof ListItem], other: ListItem[keyof ListItem]): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [first, second] = [one as LocalText, other as LocalText];
  const names = new Set([...Object.keys(first), ...Object.keys(second)]) as Set<keyof LocalText>;
  return [...names].every((name) => first[name] === second[name]);
}
