import {
  datesToCheck,
  editsEverything,
  gatherFindings,
  type PlanCheck,
  type PlannedDate,
  type SeriesDetails,
} from '#modules/calendar/index.ts';
import {
  readWhen,
  seriesToSave,
  type EventFormValues,
  type FormShown,
  type FormWhen,
  type StoredParts,
} from '#modules/calendar/forms.ts';
import { findInCalendar, planDates, previewSeries } from '#modules/calendar/server.ts';
import { findInDuties } from '#modules/duties/server.ts';
import { findInRooms } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { needsOf } from './event-helpers.server.ts';

interface Plan {
  locals: App.Locals;
  values: EventFormValues;
  /** Null for a new event. */
  id: string | null;
}

/** The dates of what stands in the form, and all that stands in their way; null where there are none yet. */
export async function showPlan(
  tx: Tx,
  { parts, ...plan }: Plan & { parts: StoredParts | null },
): Promise<FormShown | null> {
  const { locals, values } = plan;
  const { now, locale } = locals;
  const when = readWhen({ values, timeZone: districtOf(locals).timeZone });
  const series = [...(when.main ? [when.main] : []), ...when.more.map(({ details }) => details)];
  if (series.length === 0) return null;
  const dates = await planDates(tx, { series, now });
  const stored = parts && when.errors.length === 0 ? becoming({ parts, when, values, locals }) : [];
  return {
    dates: await previewSeries(tx, { series, dates, stored, now, locale }),
    check: await checkPlan(tx, { ...plan, dates }),
  };
}

/** Everybody who may object is asked once, and what they say stands in one place (decision 0029). */
async function checkPlan(
  tx: Tx,
  { locals, values, id, dates: planned }: Plan & { dates: PlannedDate[] },
): Promise<PlanCheck> {
  const { now, locale } = locals;
  const dates = datesToCheck(planned, now);
  const placeId = idIn(values.placeId);
  const organisationId = idIn(values.organisationId);
  const { timeZone } = districtOf(locals);
  const asked = { dates, placeId, now, locale, tells: editsEverything(personOf(locals)) };
  const needs = await needsOf(tx, { locals, values, id });
  const findings = [
    ...(await findInCalendar(tx, { ...asked, eventId: id })),
    ...(await findInRooms(tx, { ...asked, organisationId, timeZone })),
    ...(await findInDuties(tx, { ...asked, needs, eventId: id })),
  ];
  return gatherFindings({ dates, findings, locale });
}

const idIn = (text: string) => (isId(text) ? text : null);

/** What each stored series would become if the form were saved like this. */
function becoming({
  parts,
  when,
  values,
  locals,
}: {
  parts: StoredParts;
  when: FormWhen;
  values: EventFormValues;
  locals: App.Locals;
}): { id: string; details: SeriesDetails | null }[] {
  const { series } = seriesToSave({ parts, when, values, now: locals.now });
  const stored = [...(parts.main ? [parts.main] : []), ...parts.rows, ...parts.others];
  return stored.map(({ id }) => ({ id, details: series.find((one) => one.id === id) ?? null }));
}
