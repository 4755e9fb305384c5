import { defineMessages } from '#platform/i18n/index.ts';

/** What is said of pictures under /datenschutz; the days are those of the rule. */
export const filesPrivacyMessages = defineMessages({
  de: {
    'files.privacy.title': 'Wenn Sie auf einem Bild sind oder es gemacht haben',
    'files.privacy.text':
      'Aus hochgeladenen Bildern löschen wir, wo und mit welchem Gerät sie aufgenommen wurden. Zu jedem Bild halten wir fest, wer es gemacht und wer der Veröffentlichung zugestimmt hat. Wollen Sie ein Bild nicht mehr sehen, sagen Sie es uns. {days} Tage nach dem Löschen verschwinden auch die Datei und alle Namen.',
    'files.erases.picture': 'Gelöschte Bilder',
    'files.export.picture': 'Bilder, die Sie hochgeladen haben',
    'files.export.content':
      'Die Bilder selbst: Sie stehen unter „Bilder“ und lassen sich dort speichern.',
  },
  en: {
    'files.privacy.title': 'When you are in a picture or took it',
    'files.privacy.text':
      'From uploaded pictures we remove where and with which device they were taken. For each picture we note who took it and who agreed to its publication. If you no longer want to see a picture here, tell us. {days} days after it is deleted, the file and all names are erased too.',
    'files.erases.picture': 'Deleted pictures',
    'files.export.picture': 'Pictures that you uploaded',
    'files.export.content':
      'The pictures themselves: they stand under “Pictures” and can be saved there.',
  },
});
