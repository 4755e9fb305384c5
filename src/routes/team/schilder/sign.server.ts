import { fail } from '@sveltejs/kit';
import {
  parseSignForm,
  readSignForm,
  valuesOfSign,
  type SignFormError,
  type SignFormValues,
} from '#modules/discover/forms.ts';
import {
  DiscoverError,
  signMessages,
  teamSignPath,
  teamSignsPath,
  type Sign,
} from '#modules/discover/index.ts';
import {
  changeSign,
  createSign,
  deleteSign,
  findSign,
  restoreSign,
} from '#modules/discover/server.ts';
import { PlaceError } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing, type Kind } from '../kept-thing.server.ts';

/** A sign with the name under which lists and messages speak of it. */
export type NamedSign = Sign & { name: string };

/** What the page shows when something is wrong. */
export interface SignAnswer {
  values: SignFormValues;
  errors: SignFormError[];
  problems: string[];
}

const fields = [
  'heading',
  'wording',
  'material',
  'width',
  'height',
  'fixing',
  'permission',
  'cost',
  'paidBy',
] as const satisfies (keyof SignFormValues)[];

export const signs: Kind<NamedSign, SignFormValues> = {
  path: teamSignsPath,
  pathOf: teamSignPath,
  async find(tx, id) {
    const sign = await findSign(tx, id);
    return sign && { ...sign, name: `${sign.number} ${sign.heading}` };
  },
  remove: deleteSign,
  restore: restoreSign,
  table: 'sign',
  isRefusal: (caught) => caught instanceof DiscoverError,
  tellConflict({ values, stored, locale }) {
    const t = signMessages.in(locale);
    const theirs = valuesOfSign(stored);
    const differing = fields.filter((field) => values[field] !== theirs[field]);
    const lines = differing.map(
      (field) => `${t(`discover.signs.field.${field}`)}: ${theirs[field]}`,
    );
    const state = values.state === stored.state ? [] : [t(`discover.signs.state.${stored.state}`)];
    return [t('discover.signs.conflict'), ...state, ...lines];
  },
  tellInUse: (name, locale) => signMessages.in(locale)('discover.signs.in_use', { name }),
};

/** All places to choose from. */
export async function signPlaces(tx: Tx): Promise<{ value: string; text: string }[]> {
  return (await listPlaces(tx)).map(({ id, name }) => ({ value: id, text: name }));
}

/** Saves what was sent and leads to its page, or hands everything back with what is wrong. */
export async function saveSign({ locals, request }: { locals: App.Locals; request: Request }) {
  const sent = readSignForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { value: details, errors } = parseSignForm(values);
  if (!details) return fail(400, { values, errors, problems: [] } satisfies SignAnswer);
  const unknown = (): SignAnswer => ({
    ...{ values, errors: [{ field: 'placeId', code: 'place_required' }], problems: [] },
  });
  const isKnown = await inDistrict(districtOf(locals).id, async (tx) =>
    (await signPlaces(tx)).some(({ value }) => value === details.placeId),
  );
  if (!isKnown) return fail(400, unknown());
  const command = commandOf(locals);
  const { id } = values;
  try {
    return await saveThing(signs, {
      ...{ locals, values },
      async write(tx, before) {
        if (!before) return createSign(tx, { command, id, details });
        return changeSign(tx, { command, id, version: before.version, details });
      },
    });
  } catch (caught) {
    // Somebody put the place away in this moment.
    if (caught instanceof PlaceError) return fail(400, unknown());
    throw caught;
  }
}
