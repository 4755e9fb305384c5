import { fail } from '@sveltejs/kit';
import { parseRoundForm, readRoundForm } from '#modules/care/forms.ts';
import { changeRound, createRound, wateringEvents } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing } from '../kept-thing.server.ts';
import { rounds, thingOptions } from './care.server.ts';

/** Saves a round and leads to the list, or hands it back with what is wrong. @param id null on the page for new ones. */
export async function saveRound({
  locals,
  request,
  id,
}: {
  locals: App.Locals;
  request: Request;
  id: string | null;
}) {
  const sent = readRoundForm(await sentForm(request));
  const values = { ...sent, id: id ?? (isId(sent.id) ? sent.id : newId()) };
  const { value, errors } = parseRoundForm(values);
  if (!value) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  // What is gone meanwhile, or was never there, is left out.
  const details = await inDistrict(command.districtId, async (tx) => {
    const things = new Set((await thingOptions(tx)).map((one) => one.value));
    const events = new Set((await wateringEvents(tx, locals.locale)).map((one) => one.value));
    const [thingIds, eventIds] = [
      value.thingIds.filter((one) => things.has(one)),
      value.eventIds.filter((one) => events.has(one)),
    ];
    return { ...value, thingIds, eventIds };
  });
  return saveThing(rounds, {
    locals,
    values,
    async write(tx, before) {
      const { id: known } = values;
      if (before) await changeRound(tx, { command, id: known, version: before.version, details });
      else await createRound(tx, { command, id: known, details });
    },
  });
}
