import { hasColours, logoPath } from '#modules/districts/index.ts';
import type { IconName } from '#ui/icons.ts';
import { listSiteLinks } from './site-links.server.ts';
import { Unsent } from '#platform/unsent.ts';
import type { LayoutServerLoad } from './$types.js';

/** What the frame needs; null until the first district is set up. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const { district, locale } = locals;
  if (!district) return { site: null };
  const { contact, branding, about } = district;
  const links = (await listSiteLinks(locals)).map(({ path, text, stands, invitation }) => ({
    path,
    text: text(locale),
    stands,
    invitation: invitation && { text: invitation.text(locale), icon: invitation.icon as IconName },
  }));
  return {
    site: {
      contact,
      about,
      isBranded: hasColours(branding),
      logo: branding.logo ? { ...branding.logo, path: logoPath(branding.logo) } : null,
      isSignedIn: locals.person !== null,
      links: new Unsent(links),
    },
  };
};
