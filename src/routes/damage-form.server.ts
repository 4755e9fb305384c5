import { fail } from '@sveltejs/kit';
import type { DamageAnswer } from '#modules/rooms/index.ts';
import { reportDamage } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { PictureError } from '#platform/files/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from './context.server.ts';
import { readSentPicture } from './sent-picture.server.ts';

/** To which room or booking a damage belongs; null where whoever reports it may not. */
export type DamagePlace = { roomId: string; bookingId?: string } | null;

/**
 * Reports what a form says is broken, with its picture. Null where it is done; else what the form shows again.
 * @param place is looked up within the transaction that writes.
 */
export async function sendDamage({
  locals,
  form,
  place,
}: {
  locals: App.Locals;
  form: FormData;
  place: (tx: Tx) => Promise<DamagePlace>;
}) {
  const text = manyLines(typed(form, 'text')).slice(0, 1000);
  const refuse = (answer: Omit<DamageAnswer, 'text'>) => fail(400, { damage: { text, ...answer } });
  const picture = await readSentPicture(form.get('picture'));
  const pictureError = picture instanceof PictureError ? picture.code : null;
  const textError = !isVisible(text);
  if (textError || picture instanceof PictureError) return refuse({ textError, pictureError });
  const sent = typed(form, 'id');
  const id = isId(sent) ? sent : newId();
  try {
    return await inDistrict(districtOf(locals).id, async (tx) => {
      const found = await place(tx);
      if (!found) return fail(404, { isOver: true });
      await reportDamage(tx, { command: commandOf(locals), id, ...found, text, picture });
      return null;
    });
  } catch (caught) {
    if (!(caught instanceof PictureError)) throw caught;
    return refuse({ textError: false, pictureError: caught.code });
  }
}
