import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { parseSightForm, readSightForm, valuesOfSight } from '#modules/discover/forms.ts';
import {
  DiscoverError,
  discoverMessages,
  missingFor,
  nextState,
  offeredLanguages,
  otherLanguages,
  sightPath,
  sightStates,
  teamSightPath,
  translationState,
  type SightState,
} from '#modules/discover/index.ts';
import { changeSight, listSigns, setSightState } from '#modules/discover/server.ts';
import { codePath } from '#modules/places/index.ts';
import { codeOfPlace, findPlace, listCodes } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { deleteThing, openThing, saveThing } from '../../kept-thing.server.ts';
import {
  missingWords,
  placeOptions,
  sights,
  type NamedSight,
  type SightAnswer,
} from '../sight.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['saved', 'written', 'set'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const sight = await openThing(sights, { locals, id: params.id });
  const { id, name, state, version, placeId, texts } = sight;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const codes = await listCodes(tx, { placeId });
    const german = texts.get('de');
    return {
      ...{ id, name, state, version, placeId, values: valuesOfSight(sight) },
      publicPath: state === 'published' ? sightPath(sight) : null,
      missing: await missingNext(tx, { sight, locals }),
      texts: [...offeredLanguages, ...otherLanguages.filter((one) => texts.has(one))].map(
        (language) => ({
          language,
          state: translationState({ german, text: texts.get(language) }),
        }),
      ),
      more: otherLanguages.filter((one) => !texts.has(one)),
      places: await placeOptions(tx),
      // Signs of other times keep theirs: the oldest is on the wall.
      signs: (await listSigns(tx, { placeId })).map(({ id, number, heading, state }) => ({
        ...{ id, number, heading, state },
      })),
      short: codes[0] ? url.origin + codePath(codes[0].code) : null,
      done: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      history: await historyOf(tx, { locals, subject: 'sight', id }),
    };
  });
};

/** What the next step needs yet, in words. */
async function missingNext(
  tx: Tx,
  { sight, locals }: { sight: NamedSight; locals: App.Locals },
): Promise<string> {
  const next = nextState(sight.state);
  if (!next) return '';
  const place = await findPlace(tx, sight.placeId);
  const hasPosition = typeof place?.latitude === 'number';
  const german = sight.texts.get('de') ?? null;
  return missingWords(missingFor({ ...sight, german, hasPosition }, next), locals.locale);
}

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const values = { ...readSightForm(await sentForm(request)), id: params.id };
    const { value: details, errors } = parseSightForm(values);
    if (!details) return fail(400, { values, errors, problems: [] } satisfies SightAnswer);
    const isKnown = await inDistrict(districtOf(locals).id, async (tx) =>
      (await placeOptions(tx)).some(({ value }) => value === details.placeId),
    );
    if (!isKnown) {
      const unknown = { field: 'placeId', code: 'place_required' as const };
      return fail(400, { values, errors: [unknown], problems: [] } satisfies SightAnswer);
    }
    return saveThing(sights, {
      locals,
      values,
      async write(tx, before) {
        const version = before?.version ?? -1;
        await changeSight(tx, { command: commandOf(locals), id: params.id, version, details });
      },
    });
  },
  state: setState,
  short: async ({ locals, params }) => {
    const sight = await openThing(sights, { locals, id: params.id });
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) =>
      codeOfPlace(tx, { command, placeId: sight.placeId }),
    );
    redirect(303, localPath(locals.locale, teamSightPath(params.id)));
  },
  delete: deleteThing(sights),
};

async function setState({ locals, params, request }: RequestEvent<{ id: string }>) {
  const { locale } = locals;
  const form = await sentForm(request);
  const state = sightStates.find((one) => one === typed(form, 'state'));
  const { id } = await openThing(sights, { locals, id: params.id });
  const t = discoverMessages.in(locale);
  try {
    await take({ locals, id, version: wholeNumber(form, 'version'), state });
  } catch (caught) {
    if (!(caught instanceof DiscoverError)) throw caught;
    const what = missingWords(caught.missing, locale);
    const told =
      caught.code === 'incomplete'
        ? t('discover.team.incomplete', { what })
        : t('discover.team.changed');
    return fail(409, { problems: [told] });
  }
  redirect(303, localPath(locale, `${teamSightPath(id)}?erledigt=set`));
}

async function take({
  locals,
  id,
  version,
  state,
}: {
  locals: App.Locals;
  id: string;
  version: number;
  state: SightState | undefined;
}): Promise<void> {
  if (!state) throw new DiscoverError('not_found');
  const command = commandOf(locals);
  await inDistrict(command.districtId, (tx) => setSightState(tx, { command, id, version, state }));
}
