import type { District } from '#modules/districts/index.ts';

/** What the frame of the public pages shows beside the page itself. */
export interface Site {
  contact: District['contact'];
  about: District['about'];
  /** The district has colours of its own. */
  isBranded: boolean;
  isSignedIn: boolean;
  parts: { office: boolean; notices: boolean };
}
