import { defineMessages } from '#platform/i18n/index.ts';

export const discoverPrivacyMessages = defineMessages({
  de: {
    'discover.privacy.title': 'Wer an „Entdecken“ mitgeschrieben hat',
    'discover.privacy.credits':
      'Unter einem Text nennen wir, wer ihn geschrieben, übersetzt oder recherchiert hat, so wie die Person genannt werden möchte. Wir halten auch fest, wer von den Eigentümern eines Ortes zugestimmt hat; das ist nicht öffentlich. Wer nicht mehr genannt werden möchte, sagt uns das; der Name wird sofort gelöscht.',
    'discover.export.credits':
      'Namen unter Texten sind so geschrieben, wie die Personen genannt werden möchten, und öffentlich zu lesen. Wer einem Ort als Eigentümer zugestimmt hat, steht in freien Worten da.',
  },
  en: {
    'discover.privacy.title': 'Who wrote for “Discover”',
    'discover.privacy.credits':
      'Below a text we name who wrote, translated or researched it, as they want to be named. We also note who of a place’s owners has agreed; that is not public. Whoever does not want to be named any more tells us; the name is erased at once.',
    'discover.export.credits':
      'Names below texts are written as people want to be named, and can be read by all. Who has agreed as the owner of a place stands there in free words.',
  },
});
