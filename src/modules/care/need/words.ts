import type { Locale } from '#platform/i18n/index.ts';
import { careMessages } from '../messages/care.ts';
import { careTeamMessages } from '../messages/manage.ts';
import type { Need, NeedState } from './need.ts';

const looks = {
  overdue: { kind: 'error', icon: 'warning' },
  soon: { kind: 'warning', icon: 'clock' },
  ok: { kind: 'success', icon: 'check' },
  resting: { kind: 'plain' },
} as const satisfies Record<NeedState, { kind: string; icon?: string }>;

/** How urgent something is: in words, with a symbol and a colour. */
export function needBadge({ care, state }: Pick<Need, 'care' | 'state'>, locale: Locale) {
  const words = { care: careMessages.in(locale)(`care.care.${care}`) };
  return { text: careTeamMessages.in(locale)(`care.team.need.${state}`, words), ...looks[state] };
}
