import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { findDistrictDetails } from './details.server.ts';
import { detailsMessages } from './messages/details.ts';

/** A website without a legal body in its Impressum breaks the law: the coordination reads it until it is entered. */
export async function dueDetails(
  tx: Tx,
  { command, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const { carrier } = await findDistrictDetails(tx, command.districtId);
  if (carrier.name) return [];
  const text = detailsMessages.in(locale)('districts.details.due');
  return [{ text, path: '/team/stadtteil', isLate: false, dueAt: null }];
}
