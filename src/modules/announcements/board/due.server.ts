import { instantOf, localDay } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import type { Channel } from '../channel.ts';
import type { Entry } from '../entry/entry.ts';
import { announcementDueMessages } from '../messages/due.ts';
import { boardPath } from './path.ts';
import { readAnnouncements, type AnnouncementsOf } from './read.server.ts';

/** So many that are late are told one by one; what is due today, always. */
const mostLate = 5;

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
  const items = read.flatMap((of) => {
    const due = of.entries.filter(
      ({ isOpen, dueOn, isLate }) => isOpen && (isLate || dueOn <= today),
    );
    return [false, true].flatMap((isWrong) => {
      const entries = due.filter(({ state }) => (state === 'done') === isWrong);
      return entries.length > 0 ? [itemOf({ of, entries, isWrong })] : [];
    });
  });
  const late = items.filter(({ isLate }) => isLate).toSorted(byDueDay);
  const rest = late.slice(mostLate);
  return [
    ...late.slice(0, mostLate),
    ...(rest.length > 0 ? [restOf(rest)] : []),
    ...items.filter(({ isLate }) => !isLate),
  ];

  /** The others stand on the board: "Heute" is where one starts. */
  function restOf(others: DueItem[]): DueItem {
    const t = announcementDueMessages.in(locale);
    return {
      text: t('announcements.due.rest', { count: others.length }),
      path: '/team/bekannt-machen',
      isLate: true,
      dueAt: others[0]?.dueAt ?? null,
    };
  }

  function itemOf({
    of: { announced },
    entries,
    isWrong,
  }: {
    of: AnnouncementsOf;
    entries: Entry[];
    isWrong: boolean;
  }): DueItem {
    const { title } = announced.kind === 'notice' ? announced.notice : announced.event;
    const dueOn = entries.map((entry) => entry.dueOn).toSorted()[0] ?? today;
    const named = channels.filter(({ key }) => entries.some(({ channel }) => channel === key));
    return {
      text: announcementDueMessages.in(locale)(
        isWrong ? 'announcements.due.changed' : 'announcements.due.tell',
        {
          title: inLocale(title, locale),
          channels: named.map((channel) => channel.text(locale)).join(', '),
        },
      ),
      path: boardPath(announced),
      isLate: entries.some(({ isLate }) => isLate),
      dueAt: instantOf({ local: `${dueOn}T00:00`, timeZone }),
    };
  }
}
