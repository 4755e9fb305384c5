import { fail, redirect } from '@sveltejs/kit';
import {
  CalendarError,
  clashTitle,
  seriesInWords,
  type Clash,
  type SeriesDetails,
} from '#modules/calendar/index.ts';
import {
  differingGroups,
  newPlace,
  readWhen,
  type EventFormValues,
  type FormError,
} from '#modules/calendar/forms.ts';
import { listSeries } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatInstant, localPath } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { AlreadySaved, HeldUp, Refused } from './event-errors.server.ts';
import { saidTo } from './[id]/event.server.ts';
import { openForm, type OpenForm } from './event-form.server.ts';
import { resultOf, type Answer } from './event-result.server.ts';

interface Refusal {
  caught: unknown;
  locals: App.Locals;
  values: EventFormValues;
  id: string | null;
}

/** Expected failures become sentences in the form; everything else is none of its business. */
export async function refuse({ caught, locals, values, id }: Refusal): Promise<Answer> {
  const district = districtOf(locals);
  return inDistrict(district.id, async (tx) => {
    if (caught instanceof AlreadySaved) return answerTwice(tx, { locals, values, id: caught.id });
    const isExpected =
      caught instanceof Refused || caught instanceof HeldUp || caught instanceof CalendarError;
    if (!isExpected) throw caught;
    const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
    if (caught instanceof Refused) {
      const result = await resultOf(tx, { locals, values, id, open });
      return fail(400, { ...result, errors: caught.errors });
    }
    if (caught instanceof HeldUp) {
      return fail(409, { ...(await resultOf(tx, { locals, values, id, open })), isHeldUp: true });
    }
    if (caught.code === 'changed_meanwhile' && open.event) {
      const current = { ...values, version: String(open.event.version), conflict: '1' };
      return fail(409, await resultOf(tx, { locals, values: current, id, open }));
    }
    const result = await resultOf(tx, { locals, values, id, open });
    if (caught.code === 'room_taken') {
      const errors: FormError[] = [{ field: 'placeId', code: 'room_taken' }];
      return fail(409, {
        ...result,
        errors,
        rooms: roomLines({ locals, clashes: caught.clashes }),
      });
    }
    const code = caught.code === 'is_booking' ? caught.code : 'not_possible';
    const errors: FormError[] = [{ field: 'date', code }];
    return fail(409, { ...result, errors });
  });
}

/** The same press twice leads to the event; a changed form goes on as a change of what is stored. */
async function answerTwice(
  tx: Tx,
  { locals, values, id }: { locals: App.Locals; values: EventFormValues; id: string },
): Promise<Answer> {
  const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
  const { locale } = locals;
  if (await isAsStored(tx, { open, values, locals, id })) {
    redirect(
      303,
      localPath(locale, `/team/veranstaltungen/${id}?gespeichert=${open.page.current}`),
    );
  }
  const current = { ...values, version: open.page.values.version };
  const result = await resultOf(tx, { locals, values: current, id, open });
  return fail(409, { ...result, alreadySaved: open.page });
}

async function isAsStored(
  tx: Tx,
  {
    open,
    values,
    locals,
    id,
  }: { open: OpenForm; values: EventFormValues; locals: App.Locals; id: string },
): Promise<boolean> {
  const ignored = ['dates', ...(values.placeId === newPlace ? ['place'] : [])];
  const groups = differingGroups({ mine: values, theirs: open.page.values });
  if (groups.some((group) => !ignored.includes(group))) return false;
  const { timeZone } = districtOf(locals);
  const when = readWhen({ values, timeZone });
  const sent = [...(when.main ? [when.main] : []), ...when.more.map(({ details }) => details)];
  const stored = await listSeries(tx, [id]);
  const said = (series: SeriesDetails[]) =>
    series
      .map((one) => seriesInWords(one, 'de').text)
      .sort()
      .join();
  return said(sent) === said(stored);
}

function roomLines({ locals, clashes }: { locals: App.Locals; clashes: Clash[] }): string[] {
  const { tells, locale, timeZone } = saidTo(locals);
  return clashes.map((clash) => {
    const day = formatInstant({ instant: clash.startsAt, style: 'longDate', locale, timeZone });
    return `${day}: ${clashTitle({ clash, tells, locale })}`;
  });
}
