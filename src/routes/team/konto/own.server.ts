import { fail } from '@sveltejs/kit';
import { findNameErrors, readOwnForm } from '#modules/people/forms.ts';
import { accountMessages, MemberError } from '#modules/people/index.ts';
import { changeOwnDetails, findOwnDetails } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, personOf } from '../../context.server.ts';
import type { RequestEvent } from './$types.js';

/** Own name, telephone number and language; where somebody else changed them meanwhile, both are shown. */
export async function saveOwnDetails({ locals, request }: RequestEvent) {
  const command = commandOf(locals);
  const { id } = personOf(locals);
  const values = readOwnForm(await sentForm(request));
  const errors = findNameErrors(values);
  if (errors.length > 0) return fail(400, { own: { values, errors, problem: null } });
  const { name, phone, locale } = values;
  const version = wholeNumberIn(values.version);
  try {
    await inDistrict(command.districtId, (tx) =>
      changeOwnDetails(tx, { command, id, version, details: { name, phone, locale } }),
    );
  } catch (caught) {
    if (!(caught instanceof MemberError) || caught.code !== 'changed_meanwhile') throw caught;
    const theirs = await inDistrict(command.districtId, (tx) => findOwnDetails(tx, id));
    const t = accountMessages.in(locals.locale);
    const said = { name: theirs.name, phone: theirs.phone || t('people.own.no_phone') };
    const current = { ...values, version: String(theirs.version) };
    const problem = t('people.own.conflict', said);
    return fail(409, { own: { values: current, errors: [], problem } });
  }
  return { ownSaved: true };
}
