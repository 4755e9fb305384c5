import { defineMessages } from '#platform/i18n/index.ts';

export const discoverPrivacyMessages = defineMessages({
  de: {
    'discover.privacy.title': 'Wer an „Entdecken“ mitgeschrieben hat',
    'discover.privacy.credits':
      'Unter einem Text nennen wir, wer ihn geschrieben, übersetzt oder recherchiert hat, so wie die Person genannt werden möchte. Wir halten auch fest, wer von den Eigentümern eines Ortes zugestimmt hat; das ist nicht öffentlich. Wer nicht mehr genannt werden möchte, sagt uns das; der Name wird sofort gelöscht.',
    'discover.privacy.signs':
      'Zu jedem Schild halten wir fest, wem die Wand gehört, wer zugestimmt und wer bezahlt hat; das ist nicht öffentlich. Wer seinen Namen dort nicht mehr haben möchte, sagt uns das.',
    'discover.privacy.damage':
      'Wer ein Schild prüft, kann einen Schaden beschreiben und fotografieren. Das Foto sehen nur Aktive. {days, number} Tage nachdem der Schaden erledigt ist, wird es gelöscht.',
    'discover.erases.picture': 'Fotos erledigter Schäden an Schildern',
    'discover.export.signs':
      'Wem eine Wand gehört, und wer ein Schild bezahlt hat, steht in freien Worten da. Fotos von Schäden zeigen Schilder und gehören zu niemandem.',
    'discover.export.checks': 'Schilder, die Sie geprüft haben',
    'discover.export.credits':
      'Namen unter Texten sind so geschrieben, wie die Personen genannt werden möchten, und öffentlich zu lesen. Wer einem Ort als Eigentümer zugestimmt hat, steht in freien Worten da.',
  },
  en: {
    'discover.privacy.title': 'Who wrote for “Discover”',
    'discover.privacy.credits':
      'Below a text we name who wrote, translated or researched it, as they want to be named. We also note who of a place’s owners has agreed; that is not public. Whoever does not want to be named any more tells us; the name is erased at once.',
    'discover.privacy.signs':
      'For each sign we note whose wall it is, who agreed and who paid; that is not public. Whoever does not want their name there any more tells us.',
    'discover.privacy.damage':
      'Whoever checks a sign can describe a damage and take a picture of it. Only volunteers see the picture. It is erased {days, number} days after the damage is settled.',
    'discover.erases.picture': 'Pictures of settled damages of signs',
    'discover.export.signs':
      'Whose wall it is, and who paid for a sign, stands there in free words. Pictures of damages show signs and belong to nobody.',
    'discover.export.checks': 'Signs that you checked',
    'discover.export.credits':
      'Names below texts are written as people want to be named, and can be read by all. Who has agreed as the owner of a place stands there in free words.',
  },
});
