import type { DeliveryState } from '#modules/mailing/index.ts';
import type { IconName } from '#ui/icons.ts';

/** How a delivery's state looks beside its word. */
export function badgeOf(state: DeliveryState): {
  kind: 'plain' | 'success' | 'warning' | 'error';
  icon: IconName;
} {
  switch (state) {
    case 'delivered':
      return { kind: 'success', icon: 'check' };
    case 'unclear':
      return { kind: 'warning', icon: 'warning' };
    case 'failed':
      return { kind: 'error', icon: 'warning' };
    case 'waiting':
    case 'claimed':
      return { kind: 'plain', icon: 'clock' };
    case 'left':
    case 'stopped':
      return { kind: 'plain', icon: 'cross' };
    case 'kept':
      return { kind: 'plain', icon: 'mail' };
  }
}
