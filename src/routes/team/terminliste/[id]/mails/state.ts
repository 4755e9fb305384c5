import type { DeliveryState } from '#modules/mailing/index.ts';
import { badgeOf as badgeOfMail, type Badge } from '../../../postausgang/state.ts';

/** How a delivery's state looks beside its word: as that of any mail, where it is the same. */
export function badgeOf(state: DeliveryState): Badge {
  switch (state) {
    case 'delivered':
      return badgeOfMail('sent');
    case 'left':
    case 'stopped':
      return { kind: 'plain', icon: 'cross' };
    default:
      return badgeOfMail(state);
  }
}
