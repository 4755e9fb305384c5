/**
 * Composition root: all modules and what they contribute. Only routes, hooks and the worker import it, so that
 * "Heute", the menu and the jobs collect from all without anyone knowing all.
 */
import {
  announcements,
  calendarSubscription,
  press,
  web,
} from '#modules/announcements/module.server.ts';
import { calendar } from '#modules/calendar/module.server.ts';
import { care } from '#modules/care/module.server.ts';
import { discover } from '#modules/discover/module.server.ts';
import { displays, screenChannel } from '#modules/displays/module.server.ts';
import { districts } from '#modules/districts/module.server.ts';
import { duties } from '#modules/duties/module.server.ts';
import { mailing, mailingChannel } from '#modules/mailing/module.server.ts';
import { office } from '#modules/office/module.server.ts';
import { operators } from '#modules/operators/module.server.ts';
import { organisations } from '#modules/organisations/module.server.ts';
import { people } from '#modules/people/module.server.ts';
import { places } from '#modules/places/module.server.ts';
import { instagramChannel, social } from '#modules/social/module.server.ts';
import { rooms } from '#modules/rooms/module.server.ts';
import { posterChannel, posters } from '#modules/posters/module.server.ts';
import { files } from '#platform/files/module.server.ts';
import { mail } from '#platform/mail/module.server.ts';
import type { Channel } from '#modules/announcements/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { CopyRules, Module, Subject, Use } from '#platform/module.ts';

/** The ways by which people hear of something, in the order of the board. */
export const channels: Channel[] = [
  posterChannel,
  mailingChannel,
  screenChannel,
  instagramChannel,
  press,
  web,
  calendarSubscription,
];

export const modules: Module[] = [
  calendar,
  duties,
  announcements(channels),
  office,
  places,
  organisations,
  rooms,
  care,
  discover,
  mailing,
  posters,
  social,
  displays,
  people,
  files,
  mail,
  districts,
  operators,
];

export const jobs = modules.flatMap((module) => module.jobs ?? []);
export const ticks = modules.flatMap((module) => module.ticks ?? []);
/** What does not simply travel with a copy of a district. */
export const copyRules = Object.assign(
  {},
  ...modules.map((module) => module.copy ?? {}),
) as CopyRules;
/** What people need on a Tuesday morning stands first: the bar of a phone has room for two areas. */
const firstAreas = ['/team/dienste', '/team/buero'];
const rankOf = (path: string) => (firstAreas.includes(path) ? firstAreas.indexOf(path) : Infinity);
export const navEntries = modules
  .flatMap((module) => module.nav ?? [])
  .toSorted((a, b) => (rankOf(a.path) === rankOf(b.path) ? 0 : rankOf(a.path) - rankOf(b.path)));

/** For /datenschutz, in the order in which it stands there. */
export const personalData = modules.flatMap((module) => module.personalData ?? []);
/** What is handed out to those whom it is about: first who they are, then what they did. */
export const personalExports = [people, ...modules.filter((module) => module !== people)].flatMap(
  (module) => module.personalExport ?? [],
);
export const audits = modules.flatMap((module) => module.audit ?? []);
export const subjectLinks = modules.flatMap((module) => module.subjectLinks ?? []);
export const sites = modules.flatMap((module) => module.site ?? []);

/** Whatever points to these rows, in all modules. */
export async function listUses(tx: Tx, of: Subject): Promise<Use[]> {
  const uses: Use[] = [];
  for (const module of modules) uses.push(...((await module.uses?.(tx, of)) ?? []));
  return uses;
}
