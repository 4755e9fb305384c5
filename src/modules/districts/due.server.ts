import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { findDistrictDetails } from './details.server.ts';
import { detailsMessages } from './messages/details.ts';
import { setUpMessages } from './messages/set-up.ts';
import { findSetUp } from './set-up-state.server.ts';

/** A set-up that was left in the middle leads back to itself. */
export async function dueSetUp(tx: Tx, { person, locale }: DueCircumstances): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const state = await findSetUp(tx);
  if (!state) return [];
  const t = setUpMessages.in(locale);
  const text = state.next
    ? t('districts.set-up.due', { step: t(`districts.set-up.step.${state.next}`) })
    : t('districts.set-up.due_end');
  return [{ text, path: '/team/einrichten', isLate: false, dueAt: null }];
}

/** A website without a legal body in its Impressum breaks the law: the coordination reads it until it is entered. */
export async function dueDetails(
  tx: Tx,
  { command, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const { carrier } = await findDistrictDetails(tx, command.districtId);
  // While the district is being set up, that asks for it.
  if (carrier.name || (await findSetUp(tx))) return [];
  const text = detailsMessages.in(locale)('districts.details.due');
  return [{ text, path: '/team/stadtteil', isLate: false, dueAt: null }];
}
