import type { District } from '#modules/districts/index.ts';
import type { IconName } from '#ui/icons.ts';
import type { Unsent } from '#platform/unsent.ts';

/** What the frame of the public pages shows beside the page itself. */
export interface Site {
  contact: District['contact'];
  about: District['about'];
  /** The district has colours of its own. */
  isBranded: boolean;
  logo: { path: string; width: number; height: number } | null;
  isSignedIn: boolean;
  /** What the modules contribute to menu, footer and start page. */
  links: Unsent<ShownLink[]>;
}

interface ShownLink {
  /** Path without language prefix. */
  path: string;
  text: string;
  stands: 'in menu' | 'in footer';
  invitation: { text: string; icon: IconName } | undefined;
}
