import type { LocalText } from '#platform/i18n/index.ts';

/** How the last three issues began, oldest first. */
export const greetings: LocalText[] = [
  {
    de: 'Guten Tag,\n\nhier ist unsere erste Terminliste, die mit Ortsmitte gemacht ist. Wenn etwas fehlt oder nicht stimmt, sagen Sie uns bitte Bescheid.',
    en: 'Hello,\n\nthis is our first date list made with Ortsmitte. If something is missing or wrong, please tell us.',
  },
  {
    de: 'Guten Tag,\n\nhier sind die Termine des nächsten Monats. Eine Anmeldung ist nur nötig, wo es dabeisteht.',
    en: 'Hello,\n\nhere are the dates of the coming month. You need to register only where it says so.',
  },
  {
    de: 'Guten Tag,\n\nhier sind die Termine des nächsten Monats. **Dienstags von 10 bis 12 Uhr** ist das Stadtteilbüro besetzt: Schauen Sie gern herein.',
    en: 'Hello,\n\nhere are the dates of the coming month. **On Tuesdays from 10 to 12** the neighbourhood office is staffed: do drop by.',
  },
];

export const closing: LocalText = {
  de: 'Viele Grüße aus dem Stadtteilbüro',
  en: 'Kind regards from the neighbourhood office',
};
