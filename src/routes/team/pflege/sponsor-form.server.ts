import { fail } from '@sveltejs/kit';
import { parseSponsorForm, readSponsorForm } from '#modules/care/forms.ts';
import { changeSponsor, createSponsor } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing } from '../kept-thing.server.ts';
import { sponsors, thingOptions } from './care.server.ts';

/** Saves a sponsor and leads to the list, or hands it back with what is wrong. @param id null on the page for new ones. */
export async function saveSponsor({
  locals,
  request,
  id,
}: {
  locals: App.Locals;
  request: Request;
  id: string | null;
}) {
  const sent = readSponsorForm(await sentForm(request));
  const values = { ...sent, id: id ?? (isId(sent.id) ? sent.id : newId()) };
  const { value: details, errors } = parseSponsorForm(values);
  if (!details) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  const isKnown = await inDistrict(command.districtId, async (tx) =>
    (await thingOptions(tx)).some(({ value }) => value === details.thingId),
  );
  if (!isKnown) {
    const unknown = { field: 'thingId', code: 'choice_unknown' as const };
    return fail(400, { values, errors: [unknown], problems: [] });
  }
  return saveThing(sponsors, {
    locals,
    values,
    async write(tx, before) {
      const { id: known } = values;
      if (before) await changeSponsor(tx, { command, id: known, version: before.version, details });
      else await createSponsor(tx, { command, id: known, details });
    },
  });
}
