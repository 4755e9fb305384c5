import { error, fail, redirect } from '@sveltejs/kit';
import { valuesOfSign } from '#modules/discover/forms.ts';
import {
  DiscoverError,
  isCheckDue,
  sightTitle,
  teamSightPath,
  teamSignPath,
} from '#modules/discover/index.ts';
import { checkSign, listChecks, listSights, settleDamagedSign } from '#modules/discover/server.ts';
import { codePath } from '#modules/places/index.ts';
import { countScans, listCodes } from '#modules/places/server.ts';
import { dateOf, localOf } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { PictureError } from '#platform/files/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { readSentPicture } from '#routes/sent-picture.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import { saveSign, signPlaces, signs } from '../sign.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['saved', 'checked', 'damaged', 'settled', 'reopened'] as const;
type Done = (typeof done)[number];

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const sign = await openThing(signs, { locals, id: params.id });
  const { id, placeId, number, name, heading, state } = sign;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const codes = await listCodes(tx, { placeId });
    const checks = await listChecks(tx, { signId: id });
    const [sight] = await listSights(tx, { placeId });
    return {
      ...{ id, placeId, number, name, heading, state, values: valuesOfSign(sign), checks },
      sight: sight && { path: teamSightPath(sight.id), title: sightTitle(sight, 'de').text },
      places: await signPlaces(tx),
      isCheckDue: isCheckDue({
        ...{ ...sign, lastCheckAt: checks[0]?.checkedAt ?? null, now: locals.now },
      }),
      // The oldest is the one on the wall.
      short: codes[0] ? url.origin + codePath(codes[0].code) : null,
      scans: await scansOf(tx, { locals, codes: codes.map(({ code }) => code) }),
      newId: newId(),
      said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      history: await historyOf(tx, { locals, subject: 'sign', id }),
    };
  });
};

/** How often it was opened in this year, and in the last thirty days. */
async function scansOf(
  tx: Tx,
  { locals, codes }: { locals: App.Locals; codes: readonly string[] },
): Promise<{ year: number; month: number }> {
  const { timeZone } = districtOf(locals);
  const dayOf = (instant: Date) => dateOf(localOf({ instant: instant.toISOString(), timeZone }));
  const until = dayOf(locals.now);
  const monthAgo = dayOf(new Date(locals.now.getTime() - 29 * 86_400_000));
  const newYear = `${until.slice(0, 4)}-01-01`;
  const from = monthAgo < newYear ? monthAgo : newYear;
  const counted = await countScans(tx, { from, until, codes });
  const since = (day: string) =>
    counted.filter((one) => one.day >= day).reduce((sum, { scans }) => sum + scans, 0);
  return { year: since(newYear), month: since(monthAgo) };
}

export const actions: Actions = {
  save: saveSign,
  fine: async ({ locals, params, request }) => {
    const id = typed(await sentForm(request), 'id');
    await enter({ locals, signId: params.id, id: isId(id) ? id : newId(), damage: '' });
    return back(locals, params.id, 'checked');
  },
  damage: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const text = manyLines(typed(form, 'text')).slice(0, 1000);
    const picture = await readSentPicture(form.get('picture'));
    const pictureError = picture instanceof PictureError ? picture.code : null;
    const refuse = (code: PictureError['code'] | null) =>
      fail(400, { damage: { text, textError: !isVisible(text), pictureError: code } });
    if (!isVisible(text) || picture instanceof PictureError) return refuse(pictureError);
    const sent = typed(form, 'id');
    const id = isId(sent) ? sent : newId();
    try {
      await enter({ locals, signId: params.id, id, damage: text, picture });
    } catch (caught) {
      if (!(caught instanceof PictureError)) throw caught;
      return refuse(caught.code);
    }
    return back(locals, params.id, 'damaged');
  },
  settle: settle(true),
  reopen: settle(false),
  delete: deleteThing(signs),
};

async function enter({
  locals,
  signId,
  ...check
}: { locals: App.Locals; signId: string } & Pick<
  Parameters<typeof checkSign>[1],
  'id' | 'damage' | 'picture'
>): Promise<void> {
  const command = commandOf(locals);
  try {
    if (!isId(signId)) error(404);
    await inDistrict(command.districtId, (tx) => checkSign(tx, { command, signId, ...check }));
  } catch (caught) {
    if (caught instanceof DiscoverError) error(404);
    throw caught;
  }
}

function settle(isSettled: boolean) {
  return async ({
    locals,
    params,
    request,
  }: {
    locals: App.Locals;
    params: { id: string };
    request: Request;
  }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    await openThing(signs, { locals, id: params.id });
    try {
      if (isId(id)) {
        await inDistrict(command.districtId, (tx) =>
          settleDamagedSign(tx, { command, id, isSettled }),
        );
      }
    } catch (caught) {
      // Pressed twice, or by two: it is as they wished.
      if (!(caught instanceof DiscoverError)) throw caught;
    }
    return back(locals, params.id, isSettled ? 'settled' : 'reopened');
  };
}

/** Loading the page that follows again sends nothing again. */
function back({ locale }: App.Locals, id: string, what: Done): never {
  redirect(303, localPath(locale, `${teamSignPath(id)}?erledigt=${what}`));
}
