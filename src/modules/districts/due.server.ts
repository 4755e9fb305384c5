import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { findDistrictDetails } from './details.server.ts';
import { detailsMessages } from './messages/details.ts';
import { setUpMessages } from './messages/set-up.ts';
import { findSetUp } from './set-up-state.server.ts';

/**
 * A set-up that was left in the middle leads back to itself. Later a website without a legal body in its Impressum
 * breaks the law: the coordination reads it until it is entered.
 */
export async function dueDistrict(
  tx: Tx,
  { command, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const state = await findSetUp(tx);
  if (state) {
    const t = setUpMessages.in(locale);
    const text = state.next
      ? t('districts.set-up.due', { step: t(`districts.set-up.step.${state.next}`) })
      : t('districts.set-up.due_end');
    return [{ text, path: '/team/einrichten', isLate: false, dueAt: null }];
  }
  const { carrier } = await findDistrictDetails(tx, command.districtId);
  if (carrier.name) return [];
  const text = detailsMessages.in(locale)('districts.details.due');
  return [{ text, path: '/team/stadtteil', isLate: false, dueAt: null }];
}
