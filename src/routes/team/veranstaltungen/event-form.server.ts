import { error } from '@sveltejs/kit';
import {
  editsEverything,
  mayEditEvent,
  savableStatuses,
  seriesInWords,
  type StoredEvent,
} from '#modules/calendar/index.ts';
import {
  emptyValues,
  partsOf,
  valuesOfEvent,
  type KnownRows,
  type StoredParts,
} from '#modules/calendar/forms.ts';
import { findEvent, listSeries } from '#modules/calendar/server.ts';
import type { EventFormPage } from '#modules/calendar/ui/event-form.ts';
import { organisationOptions } from '#modules/organisations/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { venueOptions } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { personOf } from '#routes/context.server.ts';
import { choosablePictures } from '../form-with-picture.server.ts';
import { helpersOf } from './event-helpers.server.ts';
import { showPlan } from './event-plan.server.ts';

/** All that the form and its commands need to know about an event, stored or new. */
export interface OpenForm {
  event: StoredEvent | null;
  parts: StoredParts | null;
  known: KnownRows;
  page: EventFormPage;
}

/**
 * @param id null for a new event. A foreign, unknown or deleted one is not found.
 * @param pictureId what a sent form has chosen.
 */
export async function openForm(
  tx: Tx,
  { locals, id, pictureId = '' }: { locals: App.Locals; id: string | null; pictureId?: string },
): Promise<OpenForm> {
  const person = personOf(locals);
  const event = id === null ? null : await readEvent(tx, { locals, id });
  const parts = event && (await storedParts(tx, { event, now: locals.now }));
  const places = await listPlaces(tx);
  const isDelegate = !editsEverything(person);
  const organisations = (await listOrganisations(tx)).filter(
    (one) => !isDelegate || person.organisationIds.includes(one.id),
  );
  const only = isDelegate && organisations.length === 1 ? organisations[0]!.id : '';
  const pictures = await choosablePictures(tx, [event?.pictureId ?? null, pictureId]);
  const pictureIds = pictures.map((one) => one.id);
  const values =
    event && parts
      ? valuesOfEvent({ event: withLivingPicture(event, pictureIds), parts })
      : emptyValues({ id: newId(), organisationId: only, category: isDelegate ? 'club' : 'other' });
  return {
    event,
    parts,
    known: {
      placeIds: places.map((place) => place.id),
      organisationIds: organisations.map((one) => one.id),
      pictureIds,
      needsOrganisation: isDelegate,
    },
    page: {
      locale: locals.locale,
      personId: person.id,
      values,
      statuses: savableStatuses({ editor: person, current: event?.status ?? null }),
      current: event?.status ?? null,
      isDelegate,
      isRunning: Boolean(parts && (parts.shownFrom || parts.over.length > 0)),
      isOver: Boolean(parts && !parts.main),
      places: venueOptions(places, [event?.placeId ?? null]),
      organisations: organisationOptions(organisations),
      pictures,
      others: (parts?.others ?? []).map((series) => ({
        id: series.id,
        words: seriesInWords(series, locals.locale).text,
      })),
      shown: event ? await showPlan(tx, { locals, values, id, parts }) : null,
      helpers: await helpersOf(tx, { locals, id }),
    },
  };
}

/** A picture that was put away is no choice any more, in the stored event neither. */
function withLivingPicture(event: StoredEvent, pictureIds: string[]): StoredEvent {
  const isThere = event.pictureId !== null && pictureIds.includes(event.pictureId);
  return isThere ? event : { ...event, pictureId: null };
}

/** The parts of a stored event that this person may change; null for a new one and for anything else. */
export async function partsToChange(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string | null },
): Promise<StoredParts | null> {
  const event = id && isId(id) ? await findEvent(tx, { id }) : null;
  if (!event || event.deletedAt || !mayEditEvent({ editor: personOf(locals), event })) return null;
  return storedParts(tx, { event, now: locals.now });
}

async function storedParts(
  tx: Tx,
  { event: { id, placeId }, now }: { event: StoredEvent; now: Date },
): Promise<StoredParts> {
  return partsOf({ series: await listSeries(tx, [id]), placeId, now });
}

async function readEvent(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<StoredEvent> {
  const event = isId(id) ? await findEvent(tx, { id }) : null;
  if (!event || event.deletedAt || !mayEditEvent({ editor: personOf(locals), event })) error(404);
  return event;
}
