import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { dueChecks } from './check/due.server.ts';
import { dueProposals } from './proposal/due.server.ts';

/** What organisations ask of the coordination. */
export async function dueInOrganisations(
  tx: Tx,
  circumstances: DueCircumstances,
): Promise<DueItem[]> {
  if (!circumstances.person.roles.includes('coordination')) return [];
  return [...(await dueProposals(tx, circumstances)), ...(await dueChecks(tx, circumstances))];
}
