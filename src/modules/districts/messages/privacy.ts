import { defineMessages } from '#platform/i18n/index.ts';

/** What the districts say under /datenschutz. */
export const districtPrivacyMessages = defineMessages({
  de: {
    'districts.privacy.title': 'Wenn Sie für den Stadtteil sprechen',
    'districts.privacy.text':
      'Wer den Träger vertritt und wie das Stadtteilbüro zu erreichen ist, steht öffentlich auf dieser Website. Das Gesetz verlangt es. Wechselt die Person, ändern wir es und behalten das Alte nicht.',
    'districts.export.set_up': 'Schritte der Einrichtung, die Sie erledigt haben',
    'districts.export.public': 'Kontakt und Träger des Stadtteils: Sie stehen im Impressum.',
  },
  en: {
    'districts.privacy.title': 'When you speak for the neighbourhood',
    'districts.privacy.text':
      'Who represents the legal body and how to reach the office stands on this website for everybody to read. The law demands it. When the person changes we change it, and keep nothing of the old.',
    'districts.export.set_up': 'Steps of the set-up that you answered',
    'districts.export.public': 'Contact and carrier of the district: they stand in the Impressum.',
  },
});
