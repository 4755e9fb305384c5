import { fail } from '@sveltejs/kit';
import {
  parseOfferForm,
  readOfferForm,
  valuesOfOffer,
  type OfferFormError,
  type OfferFormValues,
} from '#modules/office/forms.ts';
import { offerMessages, OfficeError, type StoredOffer } from '#modules/office/index.ts';
import {
  addOffer,
  changeOffer,
  deleteOffer,
  findOffer,
  restoreOffer,
} from '#modules/office/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing, type Kind } from '../../kept-thing.server.ts';

/** What the page shows when something is wrong. */
export interface OfferAnswer {
  values: OfferFormValues;
  errors: OfferFormError[];
  problems: string[];
}

const fields = ['name', 'about', 'since', 'ringName', 'ringPhone'] as const;

export const offers: Kind<StoredOffer, OfferFormValues> = {
  path: '/team/buero/angebote',
  find: findOffer,
  remove: deleteOffer,
  restore: restoreOffer,
  table: 'office_offer',
  isRefusal: (caught) => caught instanceof OfficeError,
  tellConflict({ values, stored, locale }) {
    const t = offerMessages.in(locale);
    const theirs = valuesOfOffer(stored);
    const differing = fields.filter((field) => values[field] !== theirs[field]);
    const lines = differing.map(
      (field) => `${t(`office.offers.field.${field}`)}: ${theirs[field]}`,
    );
    return [t('office.offers.conflict'), ...lines];
  },
  tellInUse: (name, locale) => offerMessages.in(locale)('office.offers.in_use', { name }),
};

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function saveOffer({ locals, request }: { locals: App.Locals; request: Request }) {
  const sent = readOfferForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { offer, errors } = parseOfferForm(values);
  if (!offer) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  return saveThing(offers, {
    locals,
    values,
    async write(tx, before) {
      const known = (await listChoices(tx)).some(({ id }) => id === offer.placeId);
      const checked = { ...offer, placeId: known ? offer.placeId : null };
      if (!before) return addOffer(tx, { command, offer: checked });
      return changeOffer(tx, { command, version: before.version, offer: checked });
    },
  });
}

/** Rooms and places in which an offer may be. */
export async function listChoices(tx: Tx): Promise<{ id: string; name: string }[]> {
  return (await listPlaces(tx)).map(({ id, name }) => ({ id, name }));
}
