import { error } from '@sveltejs/kit';
import {
  emptyNotice,
  valuesOfNotice,
  type NoticeFormError,
  type NoticeFormValues,
} from '#modules/calendar/forms.ts';
import {
  editsEverything,
  mayEditNotice,
  noticeState,
  noticeSteps,
  visibleOrganisations,
  type StoredEvent,
} from '#modules/calendar/index.ts';
import { findEvent, findNotice, findRequests, listEvents } from '#modules/calendar/server.ts';
import { organisationOptions } from '#modules/organisations/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { ShownPicture } from '#platform/files/index.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { personOf } from '#routes/context.server.ts';
import { choosablePictures, type PictureAnswer } from '../form-with-picture.server.ts';

/** What the form shows besides its values. */
export interface NoticeAnswer {
  values: NoticeFormValues;
  errors: NoticeFormError[];
  /** Somebody else saved meanwhile: what stands in their version, field by field. */
  theirs: { field: Exclude<keyof NoticeFormValues, 'id' | 'version'>; text: string }[] | null;
  /** What can be chosen now, a picture just uploaded among them. */
  pictures: ShownPicture[];
  /** A new picture that was refused: as it was typed, and why. */
  picture: PictureAnswer | null;
}

export const answer = (
  given: Pick<NoticeAnswer, 'values' | 'pictures'> & Partial<NoticeAnswer>,
): NoticeAnswer => ({ errors: [], theirs: null, picture: null, ...given });

/**
 * What the page of a notice needs. A delegate sees their own organisations' notices only, and writes for those.
 *
 * @param id null for a new notice; an unknown or foreign one is not found.
 * @param pictureId what a sent form has chosen.
 */
export async function openNotice(
  tx: Tx,
  { locals, id, pictureId = '' }: { locals: App.Locals; id: string | null; pictureId?: string },
) {
  const editor = personOf(locals);
  const notice = id === null ? null : isId(id) ? await findNotice(tx, { id }) : null;
  if (id !== null && (!notice || !mayEditNotice({ editor, notice }))) error(404);
  const request = notice ? (await findRequests(tx, [notice.id])).get(notice.id) : undefined;
  const state = notice ? noticeState(notice, request) : 'draft';
  const isDelegate = !editsEverything(editor);
  const organisations = (await listOrganisations(tx)).filter(
    (one) => !isDelegate || editor.organisationIds.includes(one.id),
  );
  const only = isDelegate && organisations.length === 1 ? organisations[0]!.id : '';
  const pictures = await choosablePictures(tx, [notice?.pictureId ?? null, pictureId]);
  const isShown = pictures.some((one) => one.id === notice?.pictureId);
  const values = notice
    ? valuesOfNotice(notice)
    : { ...emptyNotice(newId()), organisationId: only };
  return {
    notice,
    request: request ?? null,
    state,
    steps: noticeSteps({ editor, state }),
    isDelegate,
    // A picture that was put away is no choice any more.
    values: isShown ? values : { ...values, pictureId: '' },
    pictures,
    events: await choosableEvents(tx, { locals, eventId: notice?.eventId ?? null }),
    organisations: organisationOptions(organisations),
  };
}

/** What a review can look back on, and what this one looks back on already. */
async function choosableEvents(
  tx: Tx,
  { locals, eventId }: { locals: App.Locals; eventId: string | null },
) {
  const { locale, now } = locals;
  const statuses = ['published' as const, 'cancelled' as const, 'tentative' as const];
  const organisationIds = visibleOrganisations(personOf(locals));
  const events: Pick<StoredEvent, 'id' | 'title'>[] = await listEvents(tx, {
    ...{ now, statuses, limit: 1000 },
    ...(organisationIds && { organisationIds }),
  });
  const isNamed = eventId === null || events.some(({ id }) => id === eventId);
  const named = isNamed ? null : await findEvent(tx, { id: eventId });
  return [...(named ? [named] : []), ...events].map(({ id: value, title }) => ({
    value,
    text: inLocale(title, locale),
  }));
}

export type Open = Awaited<ReturnType<typeof openNotice>>;
