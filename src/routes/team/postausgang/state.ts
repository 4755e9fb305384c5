import type { MailState } from '#platform/mail/mail.ts';
import type { IconName } from '#ui/icons.ts';

export interface Badge {
  kind: 'plain' | 'success' | 'warning' | 'error';
  icon: IconName;
}

/** How a mail's state looks beside its word. */
export function badgeOf(state: MailState): Badge {
  switch (state) {
    case 'sent':
      return { kind: 'success', icon: 'check' };
    case 'unclear':
      return { kind: 'warning', icon: 'warning' };
    case 'failed':
      return { kind: 'error', icon: 'warning' };
    case 'waiting':
    case 'claimed':
      return { kind: 'plain', icon: 'clock' };
    case 'kept':
      return { kind: 'plain', icon: 'mail' };
  }
}
