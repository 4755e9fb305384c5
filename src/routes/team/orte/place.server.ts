import { fail } from '@sveltejs/kit';
import { CalendarError, clashWords } from '#modules/calendar/index.ts';
import { followPlace } from '#modules/calendar/server.ts';
import {
  askAboutPosition,
  parsePlaceForm,
  readPlaceForm,
  valuesOfPlace,
  type PlaceFormError,
  type PlaceFormValues,
} from '#modules/places/forms.ts';
import { PlaceError, placeMessages, type StoredPlace } from '#modules/places/index.ts';
import {
  createPlace,
  deletePlace,
  findPlace,
  oddityOfPlace,
  restorePlace,
  updatePlace,
} from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing, type Kind } from '../kept-thing.server.ts';

/** What the page shows when something is wrong. */
export interface PlaceAnswer {
  values: PlaceFormValues;
  errors: PlaceFormError[];
  problems: string[];
}

const fields = ['name', 'street', 'postalCode', 'town', 'position', 'access', 'accessEn'] as const;

export const places: Kind<StoredPlace, PlaceFormValues> = {
  path: '/team/orte',
  find: findPlace,
  remove: deletePlace,
  restore: restorePlace,
  table: 'place',
  isRefusal: (caught) => caught instanceof PlaceError,
  tellConflict({ values, stored, locale }) {
    const t = placeMessages.in(locale);
    const theirs = valuesOfPlace(stored);
    const differing = fields.filter((field) => values[field] !== theirs[field]);
    const lines = differing.map((field) => `${t(`places.field.${field}`)}: ${theirs[field]}`);
    return [t('places.conflict'), ...lines];
  },
  tellInUse: (name, locale) => placeMessages.in(locale)('places.in_use', { name }),
};

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function savePlace({ locals, request }: { locals: App.Locals; request: Request }) {
  const sent = readPlaceForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { id } = values;
  const { place, errors } = parsePlaceForm(values);
  if (!place) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  const { districtId, personId, now } = command;
  const oddity = await inDistrict(districtId, (tx) => oddityOfPlace(tx, { id, place }));
  const question = askAboutPosition(values, oddity);
  if (question) {
    const { position: asked } = values;
    return fail(400, { values: { ...values, asked }, errors: [question], problems: [] });
  }
  return saveThing(places, {
    locals,
    values,
    async write(tx, before) {
      if (!before) {
        await createPlace(tx, { ...place, id, districtId, personId, now });
        return;
      }
      const { stored, version } = before;
      await updatePlace(tx, { command, id, version, place });
      if (stored.exclusive !== place.exclusive) await followPlace(tx, { command, placeId: id });
    },
    tellRefusal: (caught) => tellDouble({ caught, locals }),
  });
}

/** Two things are planned at once where only one can be. */
function tellDouble({ caught, locals }: { caught: unknown; locals: App.Locals }): string[] | null {
  if (!(caught instanceof CalendarError)) return null;
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  const lines = caught.clashes.map((clash) => clashWords({ clash, tells: true, locale, timeZone }));
  return [placeMessages.in(locale)('places.double'), ...lines];
}
