import { error } from '@sveltejs/kit';
import {
  emptyNotice,
  valuesOfNotice,
  type NoticeFormError,
  type NoticeFormValues,
} from '#modules/calendar/forms.ts';
import { findNotice, listEvents } from '#modules/calendar/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { ShownPicture } from '#platform/files/index.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
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
 * @param id null for a new notice; an unknown or foreign one is not found.
 * @param pictureId what a sent form has chosen.
 */
export async function openNotice(
  tx: Tx,
  { locals, id, pictureId = '' }: { locals: App.Locals; id: string | null; pictureId?: string },
) {
  const notice = id === null ? null : isId(id) ? await findNotice(tx, { id }) : null;
  if (id !== null && !notice) error(404);
  const { locale, now } = locals;
  const statuses = ['published' as const, 'cancelled' as const, 'tentative' as const];
  const events = await listEvents(tx, { now, statuses, limit: 1000 });
  const organisations = await listOrganisations(tx);
  const pictures = await choosablePictures(tx, [notice?.pictureId ?? null, pictureId]);
  const isShown = pictures.some((one) => one.id === notice?.pictureId);
  const values = notice ? valuesOfNotice(notice) : emptyNotice(newId());
  return {
    notice,
    // A picture that was put away is no choice any more.
    values: isShown ? values : { ...values, pictureId: '' },
    pictures,
    events: events.map(({ id: value, title }) => ({ value, text: inLocale(title, locale) })),
    organisations: organisations.map(({ id: value, name }) => ({ value, text: name })),
  };
}

export type Open = Awaited<ReturnType<typeof openNotice>>;
