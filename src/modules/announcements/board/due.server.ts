import { gatherNumbered, instantOf, localDay } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import type { Channel } from '../channel.ts';
import { idOf } from '../entry/announced.ts';
import type { Entry } from '../entry/entry.ts';
import { announcementDueMessages } from '../messages/due.ts';
import { boardPath } from './path.ts';
import { readAnnouncements, type AnnouncementsOf } from './read.server.ts';

/** So many that are late are told one by one; the others in one line. */
const mostLate = 5;
/** Where more is due today, all of it is one line: "Heute" has other things to say, too. */
const mostToday = 3;

const byDueDay = (a: DueItem, b: DueItem) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1);

/** What is due today or late, one sentence for each event or notice, with the ways on which it is to be told. */
export async function dueAnnouncements(
  tx: Tx,
  {
    channels,
    circumstances: { command, person, locale },
  }: { channels: readonly Channel[]; circumstances: DueCircumstances },
): Promise<DueItem[]> {
  const isTeam = person.roles.some((role) => role === 'coordination' || role === 'volunteer');
  const district = isTeam ? await findDistrict(tx, command.districtId) : null;
  if (!district) return [];
  const { now, timeZone } = command;
  const today = localDay({ at: now, timeZone });
  // Reports carry no address with origin: what is read here is only whether it was told.
  const read = await readAnnouncements(tx, { channels, district, origin: '', locale, now });
  const told = read.flatMap((of): Told[] => {
    const due = of.entries.filter(
      ({ isOpen, dueOn, isLate }) => isOpen && (isLate || dueOn <= today),
    );
    return [false, true].flatMap((isWrong) => {
      const entries = due.filter(({ state }) => (state === 'done') === isWrong);
      const isLate = entries.some((entry) => entry.isLate);
      return entries.length > 0 ? [{ of, entries, isWrong, isLate }] : [];
    });
  });
  // What is late and what is not are never one thing; what changed is each told by itself.
  const items = [true, false].flatMap((isLate) =>
    gatherNumbered(
      told.filter((one) => one.isLate === isLate),
      (one) => ({ title: titleOf(one), category: categoryOf(one) }),
    ).map((one) =>
      'things' in one
        ? itemOf({ title: one.name, things: one.things })
        : itemOf({ title: titleOf(one), things: [one] }),
    ),
  );
  const late = items.filter(({ isLate }) => isLate).toSorted(byDueDay);
  const rest = late.slice(mostLate);
  const due = items.filter(({ isLate }) => !isLate);
  return [
    ...late.slice(0, mostLate),
    ...(rest.length > 0 ? [inOneLine({ key: 'rest', items: rest })] : []),
    ...(due.length > mostToday ? [inOneLine({ key: 'today', items: due })] : due),
  ];

  /** They stand on the board: "Heute" is where one starts. */
  function inOneLine({ key, items }: { key: 'rest' | 'today'; items: DueItem[] }): DueItem {
    const t = announcementDueMessages.in(locale);
    return {
      text: t(`announcements.due.${key}`, { count: items.length }),
      path: '/team/bekannt-machen',
      isLate: key === 'rest',
      dueAt: items[0]?.dueAt ?? null,
    };
  }

  function itemOf({ title, things }: { title: string; things: Told[] }): DueItem {
    const entries = things.flatMap((one) => one.entries);
    const dueOn = entries.map((entry) => entry.dueOn).toSorted()[0] ?? today;
    const named = channels.filter(({ key }) => entries.some(({ channel }) => channel === key));
    const [first] = things;
    const count = things.length;
    const key = first?.isWrong ? 'changed' : count > 1 ? 'tell_numbered' : 'tell';
    return {
      text: announcementDueMessages.in(locale)(`announcements.due.${key}`, {
        ...{ title, count },
        channels: named.map((channel) => channel.text(locale)).join(', '),
      }),
      path: first && count === 1 ? boardPath(first.of.announced) : '/team/bekannt-machen',
      isLate: things.some(({ isLate }) => isLate),
      dueAt: instantOf({ local: `${dueOn}T00:00`, timeZone }),
    };
  }

  function titleOf({ of: { announced } }: Told): string {
    const { title } = announced.kind === 'notice' ? announced.notice : announced.event;
    return inLocale(title, locale);
  }
}

/** What is to be told of one event or notice, or has changed since it was. */
interface Told {
  of: AnnouncementsOf;
  entries: Entry[];
  isWrong: boolean;
  isLate: boolean;
}

function categoryOf({ of: { announced }, isWrong }: Told): string {
  const category = announced.kind === 'notice' ? 'notice' : announced.event.category;
  return isWrong ? `${idOf(announced)} changed` : category;
}
