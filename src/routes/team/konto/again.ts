import { localPath, type Locale } from '#platform/i18n/index.ts';

/** Where to sign in once more, and come back here. */
export function againPath({ locale }: { locale: Locale }): string {
  const back = encodeURIComponent(localPath(locale, '/team/konto'));
  return localPath(locale, `/anmelden?weiter=${back}`);
}
