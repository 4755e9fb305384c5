import { fail, redirect } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { valuesOfThing } from '#modules/care/forms.ts';
import { labelPath, teamThingPath, usualLitres } from '#modules/care/index.ts';
import { listCareDamages, listEntries, listSponsors, readNeeds } from '#modules/care/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import { codePath } from '#modules/places/index.ts';
import { codeOfPlace, listCodes } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { choosablePictures } from '../../form-with-picture.server.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import { things } from '../care.server.ts';
import {
  findDoneThing,
  leadBack,
  logFromForm,
  reopen,
  reportFromForm,
  settle,
  takeBackOne,
  usualActs,
  type DoneThing,
} from '../done.server.ts';
import { saveCaredThing, uploadForThing } from '../thing-form.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const thing = await openThing(things, { locals, id: params.id });
  const { id, name, kind, placeId } = thing;
  const { id: districtId, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  return inDistrict(districtId, async (tx) => {
    const entries = await listEntries(tx, { thingId: id });
    const names = await listPersonNames(
      tx,
      entries.flatMap(({ personId }) => personId ?? []),
    );
    const code = (await listCodes(tx, { placeId }))[0]?.code;
    return {
      ...{ id, name, kind, placeId, today, values: valuesOfThing(thing) },
      needs: (await readNeeds(tx, { things: [thing], today, timeZone })).get(id) ?? [],
      acts: usualActs.map((what) => ({ what, entryId: newId() })),
      litres: usualLitres,
      entries: entries.map((entry) => ({
        ...entry,
        by: entry.personId ? (names.get(entry.personId) ?? '') : null,
      })),
      damages: await listCareDamages(tx, { thingId: id }),
      damageId: newId(),
      sponsors: await listSponsors(tx, { thingId: id }),
      pictures: await choosablePictures(tx, [thing.pictureId]),
      short: code ? url.origin + codePath(code) : null,
      labelPath: code ? labelPath(code) : null,
      getan: findDoneThing(url),
      history: await historyOf(tx, { locals, subject: 'care_thing', id }),
    };
  });
};

/** Does something and leads back to the page, which says what. */
function back(work: (event: RequestEvent) => Promise<void>, what: DoneThing) {
  return async (event: RequestEvent) => {
    const { id } = await openThing(things, { locals: event.locals, id: event.params.id });
    await work(event);
    leadBack(event.locals, teamThingPath(id), what);
  };
}

export const actions: Actions = {
  save: ({ locals, params, request }) => saveCaredThing({ locals, request, id: params.id }),
  picture: ({ locals, params, request }) => uploadForThing({ locals, request, id: params.id }),
  log: back(logFromForm, 'logged'),
  'take-back': back(takeBackOne, 'taken_back'),
  settle: back(settle, 'settled'),
  reopen: back(reopen, 'reopened'),
  damage: async (event) => {
    const { id } = await openThing(things, { locals: event.locals, id: event.params.id });
    const damage = await reportFromForm(event, id);
    if (damage) return fail(400, { damage });
    return leadBack(event.locals, teamThingPath(id), 'damage');
  },
  short: async ({ locals, params }) => {
    const { id, placeId } = await openThing(things, { locals, id: params.id });
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => codeOfPlace(tx, { command, placeId }));
    redirect(303, localPath(locals.locale, teamThingPath(id)));
  },
  delete: deleteThing(things),
};
