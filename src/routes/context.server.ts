import { error } from '@sveltejs/kit';
import { readKnown } from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Person } from '#modules/people/index.ts';
import type { Reading } from '#platform/cache/district-memory.server.ts';
import type { Session } from '#platform/session/session.server.ts';
import type { Command } from '#platform/command.ts';

/** The district of this request; a page of a district that does not exist is not found. */
export function districtOf(locals: App.Locals): District {
  return locals.district ?? error(404);
}

/** The signed-in person; the permission table has already let them in. */
export function personOf(locals: App.Locals): Person {
  return locals.person ?? error(403);
}

/** The session of whoever signed in by an account of their own; the permission table says where that is needed. */
export function sessionOf(locals: App.Locals): Session & { accountId: string } {
  const { session } = locals;
  if (!session || session.accountId === null) error(403);
  return { ...session, accountId: session.accountId };
}

/** What every command is told: where, who, when. */
export function commandOf(locals: App.Locals): Command {
  const district = districtOf(locals);
  return {
    districtId: district.id,
    timeZone: district.timeZone,
    personId: locals.person?.id ?? null,
    now: locals.now,
  };
}

const readings = new WeakMap<App.Locals, Reading>();

/** How what is remembered of the district is asked for: once for all who ask in this request. */
export function readingOf(locals: App.Locals): Reading {
  const { now, session } = locals;
  const reading = readings.get(locals) ?? {
    districtId: districtOf(locals).id,
    now,
    // Those who are signed in may have changed it a moment ago.
    fresh: session !== null,
  };
  readings.set(locals, reading);
  return reading;
}

/** What is remembered of the district's calendar. */
export function knownOf(locals: App.Locals): ReturnType<typeof readKnown> {
  return readKnown(readingOf(locals));
}
