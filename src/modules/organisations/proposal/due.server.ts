import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { proposalMessages } from '../messages/proposal.ts';
import { proposalPath } from '../paths.ts';
import { listProposals, listRefusals } from './proposal.server.ts';

/** No club should wait for an answer longer than this. */
const patience = 7 * 24 * 60 * 60_000;
/** Whoever has read it by then will not propose it again. */
const told = 14 * 24 * 60 * 60_000;

/** What clubs propose, for those who say yes or no. */
export async function dueProposals(
  tx: Tx,
  { command: { now }, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const t = proposalMessages.in(locale);
  const proposals = await listProposals(tx);
  return proposals.map(({ organisationId, name, madeAt }) => {
    const answerBy = new Date(madeAt.getTime() + patience);
    return {
      text: t('organisations.due.proposal', { name }),
      path: proposalPath(organisationId),
      isLate: answerBy < now,
      dueAt: answerBy.toISOString(),
    };
  });
}

/** What became of the changes that a club proposed, for as long as it is looked up. */
export async function dueRefusals(
  tx: Tx,
  { command: { now }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const t = proposalMessages.in(locale);
  const refusals = await listRefusals(tx, person.organisationIds);
  return refusals
    .filter(({ refusedAt }) => refusedAt.getTime() + told > now.getTime())
    .map(({ organisationId, name, refusedAt }) => ({
      text: t('organisations.due.refused', { name }),
      path: `/team/organisationen/${organisationId}`,
      isLate: false,
      dueAt: refusedAt.toISOString(),
    }));
}
