import type { LocalText } from '#platform/i18n/index.ts';

/** The states of Germany by their ISO 3166-2:DE code without the country; each has public holidays of its own. */
export const germanStates: { code: string; name: LocalText }[] = [
  { code: 'BW', name: { de: 'Baden-Württemberg' } },
  { code: 'BY', name: { de: 'Bayern', en: 'Bavaria' } },
  { code: 'BE', name: { de: 'Berlin' } },
  { code: 'BB', name: { de: 'Brandenburg' } },
  { code: 'HB', name: { de: 'Bremen' } },
  { code: 'HH', name: { de: 'Hamburg' } },
  { code: 'HE', name: { de: 'Hessen', en: 'Hesse' } },
  { code: 'MV', name: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' } },
  { code: 'NI', name: { de: 'Niedersachsen', en: 'Lower Saxony' } },
  { code: 'NW', name: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' } },
  { code: 'RP', name: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' } },
  { code: 'SL', name: { de: 'Saarland' } },
  { code: 'SN', name: { de: 'Sachsen', en: 'Saxony' } },
  { code: 'ST', name: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' } },
  { code: 'SH', name: { de: 'Schleswig-Holstein' } },
  { code: 'TH', name: { de: 'Thüringen', en: 'Thuringia' } },
];
