import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localDay, staleMoments } from '#modules/calendar/index.ts';
import {
  isMounted,
  isSponsorOn,
  labelPath,
  longestDamage,
  teamThingPath,
  type Thing,
} from '#modules/care/index.ts';
import {
  findThingAt,
  listCareDamages,
  listEntries,
  listSponsors,
  logCare,
  readNeeds,
  reportByLabel,
  reportCareDamage,
  waterByLabel,
} from '#modules/care/server.ts';
import { readCode } from '#modules/places/index.ts';
import { readCodes } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, readingOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf, limitSentence } from '../../../sign-in.server.ts';
import { publicPicture } from '../../picture.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const thanks = ['watered', 'checked', 'damage'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const { now, person } = locals;
  const today = localDay({ at: now, timeZone });
  const placeId = await placeOf(locals, params.code);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return inDistrict(districtId, async (tx) => {
    const thing = (await findThingAt(tx, placeId)) ?? error(404);
    const { id, name, number, kind, plant, pictureId } = thing;
    const needs = (await readNeeds(tx, { things: [thing], today, timeZone })).get(id) ?? [];
    const watered = (await listEntries(tx, { thingId: id, limit: 10 })).find(
      ({ what }) => what === 'watered',
    );
    return {
      ...{ code: readCode(params.code), name, number, kind, plant },
      isMounted: isMounted(thing, today),
      water: needs.find(({ care }) => care === 'water') ?? null,
      lastWatered: watered?.happenedAt ?? null,
      isBroken: (await listCareDamages(tx, { thingId: id, isOpen: true })).length > 0,
      sponsors: (await listSponsors(tx, { thingId: id }))
        .filter((sponsor) => sponsor.shownSince !== null && isSponsorOn(sponsor, today))
        .map((sponsor) => sponsor.name),
      picture: await publicPicture(tx, pictureId),
      // Who is signed in never sees a kept page: ids can come along, and the other view of the same label.
      team: isTeam(locals) && person ? { entryId: newId(), path: teamThingPath(id) } : null,
      thanks: thanks.find((one) => one === url.searchParams.get('danke')) ?? null,
    };
  });
};

const isTeam = ({ person }: App.Locals): boolean =>
  person?.roles.some((role) => role === 'coordination' || role === 'volunteer') ?? false;

async function placeOf(locals: App.Locals, typedCode: string): Promise<string> {
  const target = (await readCodes(readingOf(locals))).get(readCode(typedCode));
  return target?.placeId && !target.isGone ? target.placeId : error(404);
}

type Event = RequestEvent<{ code: string }>;

/** Does something to the thing of the label; says when to come back where it was too often. */
async function act(
  event: Event,
  work: (tx: Tx, thing: Thing) => Promise<{ retryAt: Date } | null | void>,
) {
  const { locals, params } = event;
  const { id: districtId, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const placeId = await placeOf(locals, params.code);
  const limit = await inDistrict(districtId, async (tx) =>
    work(tx, (await findThingAt(tx, placeId)) ?? error(404)),
  );
  return limit
    ? fail(429, { problem: limitSentence({ ...limit, now, locale, timeZone }), damage: null })
    : null;
}

function thank({ locals, params }: Event, what: (typeof thanks)[number]): never {
  redirect(303, localPath(locals.locale, `${labelPath(readCode(params.code))}?danke=${what}`));
}

/** What somebody of the team did: under their own name, pressed twice once. */
function logOwn(what: 'watered' | 'checked') {
  return async (event: Event, form: FormData) => {
    const command = commandOf(event.locals);
    const sent = typed(form, 'id');
    const id = isId(sent) ? sent : newId();
    await act(event, async (tx, { id: thingId }) => {
      await logCare(tx, {
        command,
        entries: [{ id, thingId, what, litres: null, at: command.now }],
      });
    });
    return thank(event, what);
  };
}

export const actions: Actions = {
  watered: async (event) => {
    const form = await sentForm(event.request);
    if (isTeam(event.locals)) return logOwn('watered')(event, form);
    const command = { ...commandOf(event.locals), personId: null };
    const client = clientOf(event);
    const refused = await act(event, (tx, { id: thingId }) =>
      waterByLabel(tx, { command, thingId, client }),
    );
    return refused ?? thank(event, 'watered');
  },
  checked: async (event) => logOwn('checked')(event, await sentForm(event.request)),
  damage: async (event) => {
    const form = await sentForm(event.request);
    const text = manyLines(typed(form, 'text')).slice(0, longestDamage);
    if (!isVisible(text)) return fail(400, { problem: null, damage: { text } });
    const command = commandOf(event.locals);
    const client = clientOf(event);
    const refused = await act(event, (tx, { id: thingId }) =>
      isTeam(event.locals)
        ? reportCareDamage(tx, { command, id: newId(), thingId, text })
        : reportByLabel(tx, { command: { ...command, personId: null }, thingId, text, client }),
    );
    return refused ?? thank(event, 'damage');
  },
};
