import { localPath, type Locale } from '#platform/i18n/index.ts';

/** Under `/terminliste/` these are pages of their own: no issue in the archive may be called so. */
export const reservedSlugs = ['bestaetigen', 'meine', 'abmelden'];

export const subscribePath = '/terminliste';

/** Paths without language. */
export const confirmPath = (link: string) => `${subscribePath}/bestaetigen/${link}`;
export const settingsPath = (token: string) => `${subscribePath}/meine/${token}`;
export const leavePath = (token: string) => `${subscribePath}/abmelden/${token}`;

/**
 * What stands in every mail to one person.
 * @param origin where this district is reached, e.g. `https://heeren-werve.example`
 */
export function personalLinks({
  origin,
  locale,
  token,
}: {
  origin: string;
  locale: Locale;
  token: string;
}): { settingsUrl: string; leaveUrl: string } {
  return {
    settingsUrl: origin + localPath(locale, settingsPath(token)),
    leaveUrl: origin + localPath(locale, leavePath(token)),
  };
}

/** A link or token as `newToken` makes it; anything else is not even looked for. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
