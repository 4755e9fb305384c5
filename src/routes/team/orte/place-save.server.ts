import { fail, redirect } from '@sveltejs/kit';
import { CalendarError, clashWords } from '#modules/calendar/index.ts';
import { followPlace } from '#modules/calendar/server.ts';
import {
  parsePlaceForm,
  readPlaceForm,
  valuesOfPlace,
  type PlaceFormError,
  type PlaceFormValues,
} from '#modules/places/forms.ts';
import { PlaceError, placeMessages, type Place } from '#modules/places/index.ts';
import { createPlace, findPlace, updatePlace } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';

/** What the page shows when something is wrong. */
export interface PlaceAnswer {
  values: PlaceFormValues;
  errors: PlaceFormError[];
  problems: string[];
}

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function savePlace({ locals, request }: { locals: App.Locals; request: Request }) {
  const sent = readPlaceForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { place, errors } = parsePlaceForm(values);
  if (!place) return fail(400, { values, errors, problems: [] });
  try {
    await inDistrict(districtOf(locals).id, (tx) => save(tx, { locals, values, place }));
  } catch (caught) {
    return refuse({ caught, locals, values });
  }
  redirect(303, localPath(locals.locale, `/team/orte?erledigt=saved&nr=${values.id}`));
}

/** The form for a new place that is sent again with another text corrects the first. */
async function save(
  tx: Tx,
  {
    locals,
    values,
    place,
  }: { locals: App.Locals; values: PlaceFormValues; place: Omit<Place, 'id'> },
): Promise<void> {
  const command = commandOf(locals);
  const { districtId, personId, now } = command;
  const { id } = values;
  const stored = await findPlace(tx, id);
  if (!stored && values.version === '') {
    await createPlace(tx, { ...place, id, districtId, personId, now });
    return;
  }
  const version = values.version === '' ? (stored?.version ?? 0) : Number(values.version);
  await updatePlace(tx, { command, id, version, place });
  if (stored?.exclusive !== place.exclusive) await followPlace(tx, { command, placeId: id });
}

async function refuse({
  caught,
  locals,
  values,
}: {
  caught: unknown;
  locals: App.Locals;
  values: PlaceFormValues;
}) {
  const { locale } = locals;
  const t = placeMessages.in(locale);
  const { id: districtId, timeZone } = districtOf(locals);
  if (caught instanceof CalendarError) {
    const lines = caught.clashes.map((clash) => clashWords({ clash, locale, timeZone }));
    return fail(409, { values, errors: [], problems: [t('places.double'), ...lines] });
  }
  if (!(caught instanceof PlaceError)) throw caught;
  const stored = await inDistrict(districtId, (tx) => findPlace(tx, values.id));
  if (!stored || stored.deletedAt) redirect(303, localPath(locale, '/team/orte'));
  const theirs = valuesOfPlace(stored);
  const fields = [
    'name',
    'street',
    'postalCode',
    'town',
    'position',
    'access',
    'accessEn',
  ] as const;
  const lines = fields
    .filter((field) => values[field] !== theirs[field])
    .map((field) => `${t(`places.field.${field}`)}: ${theirs[field]}`);
  const current = { ...values, version: theirs.version };
  return fail(409, { values: current, errors: [], problems: [t('places.conflict'), ...lines] });
}
