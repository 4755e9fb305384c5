import { organisationOptions } from '#modules/organisations/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { valueOfName } from '#ui/named-choice.ts';

/** The id that was chosen, or whose name was typed; a name that nobody has stays as it was typed. */
export async function readOrganisationChoice(locals: App.Locals, sent: string): Promise<string> {
  const name = sent.trim();
  if (name === '' || isId(name)) return name;
  const all = await inDistrict(districtOf(locals).id, listOrganisations);
  return valueOfName(organisationOptions(all), name) ?? name;
}
