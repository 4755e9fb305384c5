import { fail, redirect } from '@sveltejs/kit';
import { codePath, lookUpPath, nearestCodes, PlaceError, readCode } from '#modules/places/index.ts';
import { claimCode, listPlaces, readCodes } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, readingOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** More was never a code. */
const longest = 40;

/** What a code is that leads to no page (yet), and which one somebody may have meant. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = (url.searchParams.get('zeichen') ?? '').slice(0, longest);
  const codes = await readCodes(readingOf(locals));
  const code = readCode(asked);
  const target = codes.get(code);
  const meant = target ? [] : nearestCodes({ typed: code, codes: [...codes.keys()] });
  return {
    typed: asked,
    claimed: url.searchParams.get('erledigt') === 'claimed' && target?.placeId != null,
    name: target?.name ?? '',
    kind: target ? kindOf(target) : asked === '' ? ('asked' as const) : ('unknown' as const),
    // Whoever is signed in says what a code that was printed in advance is for.
    places: target?.placeId === null && isTeam(locals) ? await placesOf(locals) : null,
    meant: meant.map((one) => ({ path: codePath(one), code: one, name: codes.get(one)!.name })),
  };
};

function kindOf({ placeId, isGone }: { placeId: string | null; isGone: boolean }) {
  if (placeId === null) return 'unclaimed' as const;
  return isGone ? ('gone' as const) : ('place' as const);
}

async function placesOf(locals: App.Locals): Promise<{ value: string; text: string }[]> {
  const places = await inDistrict(districtOf(locals).id, listPlaces);
  return places.map(({ id, name }) => ({ value: id, text: name }));
}

const isTeam = ({ person }: App.Locals) =>
  person?.roles.some((role) => role === 'coordination' || role === 'volunteer') ?? false;

export const actions: Actions = {
  claim: async ({ locals, request }) => {
    const form = await sentForm(request);
    const code = readCode(typed(form, 'code'));
    const placeId = typed(form, 'placeId');
    const command = commandOf(locals);
    try {
      if (!isId(placeId)) throw new PlaceError('not_found');
      await inDistrict(command.districtId, (tx) => claimCode(tx, { command, code, placeId }));
    } catch (caught) {
      if (!(caught instanceof PlaceError)) throw caught;
      const isTaken = caught.code === 'code_taken';
      return fail(isTaken ? 409 : 400, { isTaken, placeId });
    }
    redirect(303, localPath(locals.locale, `${lookUpPath(code)}&erledigt=claimed`));
  },
};
