import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { dueChecks } from './check/due.server.ts';
import { dueProposals, dueRefusals } from './proposal/due.server.ts';

/** What organisations ask of the coordination, and what a club is told. */
export async function dueInOrganisations(
  tx: Tx,
  circumstances: DueCircumstances,
): Promise<DueItem[]> {
  const { roles } = circumstances.person;
  // Somebody may be both.
  const refusals = roles.includes('delegate') ? await dueRefusals(tx, circumstances) : [];
  if (!roles.includes('coordination')) return refusals;
  const proposals = await dueProposals(tx, circumstances);
  return [...refusals, ...proposals, ...(await dueChecks(tx, circumstances))];
}
