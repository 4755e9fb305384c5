import { defineMessages } from '#platform/i18n/index.ts';

/** What is said under /datenschutz of care; the numbers are those of the rules. */
export const carePrivacyMessages = defineMessages({
  de: {
    'care.privacy.title': 'Blumenampeln und anderes, was wir pflegen',
    'care.privacy.sponsor':
      'Von Paten speichern wir Name, Anschrift, E-Mail-Adresse, Zeitraum und Betrag, für Dank und Abrechnung. Der Name ist nur zu lesen, wenn Sie das möchten; wir halten fest, seit wann. {days} Tage nach dem Ende der Patenschaft löschen wir Name, Anschrift und E-Mail-Adresse, nach dem Löschen eines Eintrags schon nach {deleted} Tagen.',
    'care.privacy.damage':
      'Wer am Etikett einen Schaden meldet, muss nichts von sich sagen. Wir speichern den Text. {days} Tage, nachdem der Schaden erledigt ist, löschen wir ihn.',
    'care.privacy.permission':
      'Wir halten fest, wer einen Mast oder eine Wand für etwas freigegeben hat. Das ist nicht öffentlich. Wir löschen es, sobald es nicht mehr gebraucht wird oder Sie darum bitten.',
    'care.erases.sponsor': 'Name und Anschrift von Paten, deren Zeit lange vorbei ist',
    'care.erases.deleted': 'Paten, die gelöscht worden sind',
    'care.erases.damage': 'Schäden, die lange erledigt sind',
    'care.export.sponsor': 'Ihre Patenschaften',
    'care.export.entry': 'Was Sie gepflegt haben',
    'care.export.damage': 'Schäden, die Sie gemeldet oder erledigt haben',
    'care.export.permission':
      'Wer einen Platz erlaubt hat, steht in freien Worten bei dem, was dort hängt.',
  },
  en: {
    'care.privacy.title': 'Flower baskets and what else we look after',
    'care.privacy.sponsor':
      'Of sponsors we store name, address, e-mail address, period and amount, for thanks and accounts. The name can be read only if you wish; we note since when. {days} days after the end of the sponsorship we erase name, address and e-mail address, {deleted} days after an entry was deleted.',
    'care.privacy.damage':
      'Whoever reports a damage by the label need not say anything about themselves. We store the text. {days} days after the damage is settled we erase it.',
    'care.privacy.permission':
      'We note who released a mast or a wall for something. That is not public. We erase it as soon as it is not needed any more, or when you ask for it.',
    'care.erases.sponsor': 'Name and address of sponsors whose time is long over',
    'care.erases.deleted': 'Sponsors that were deleted',
    'care.erases.damage': 'Damages that were settled long ago',
    'care.export.sponsor': 'Your sponsorships',
    'care.export.entry': 'What you looked after',
    'care.export.damage': 'Damages that you reported or settled',
    'care.export.permission': 'Who allowed a place stands in free words with what hangs there.',
  },
});
