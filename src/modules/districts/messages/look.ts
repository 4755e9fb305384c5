import { defineMessages } from '#platform/i18n/index.ts';

/** What the coordination reads where it chooses logo and colours. */
export const lookMessages = defineMessages({
  de: {
    'districts.look.lead':
      'Logo und zwei Farben. Daraus entsteht alles Weitere: Website, Plakate, Terminliste.',
    'districts.look.logo': 'Logo',
    'districts.look.logo_file': 'Bilddatei',
    'districts.look.logo_hint':
      'PNG, JPEG oder SVG, höchstens 10 MB. Es steht oben auf jeder Seite und unten auf Plakaten.',
    'districts.look.logo_now': 'So sieht es jetzt aus:',
    'districts.look.logo_alt': 'Logo von {name}',
    'districts.look.logo_remove': 'Das Logo wegnehmen',
    'districts.look.colours': 'Farben',
    'districts.look.brand': 'Hauptfarbe',
    'districts.look.brand_hint': 'Für Schilder, Knöpfe und Links.',
    'districts.look.accent': 'Zweite Farbe',
    'districts.look.accent_hint': 'Für das, was auffallen soll.',
    'districts.look.preview': 'Vorschau',
    'districts.look.preview_show': 'Vorschau zeigen',
    'districts.look.preview_sign': 'Sa 1. Mai',
    'districts.look.preview_button': 'Wichtiger Knopf',
    'districts.look.preview_link': 'So sieht ein Link aus',
    'districts.look.contrast':
      'Kontrast der Schrift auf der Hauptfarbe: {brand, number, ::.0} zu 1, auf der zweiten Farbe: {accent, number, ::.0} zu 1. Nötig sind 4,5 zu 1.',
    'districts.look.adjusted.brand':
      'Ihre Hauptfarbe passen wir in der Helligkeit an, damit alle die Schrift darauf lesen können.',
    'districts.look.adjusted.accent':
      'Ihre zweite Farbe passen wir in der Helligkeit an, damit alle die Schrift darauf lesen können.',
    'districts.look.alike':
      'Die beiden Farben sind kaum zu unterscheiden. Nehmen Sie lieber eine helle und eine dunkle.',
    'districts.look.save': 'Speichern',
    'districts.look.saved': 'Gespeichert. So sieht die Website jetzt aus.',
    'districts.look.error.colour':
      'Das ist keine Farbe. Bitte schreiben Sie sie so: #12503f, oder wählen Sie eine aus.',
    'districts.look.conflict':
      'Jemand anderes hat inzwischen etwas am Stadtteil geändert. Ihre Farben stehen noch hier. Wenn Sie noch einmal speichern, gelten sie.',
  },
  en: {
    'districts.look.lead':
      'A logo and two colours. Everything else follows from them: website, posters, date list.',
    'districts.look.logo': 'Logo',
    'districts.look.logo_file': 'Picture file',
    'districts.look.logo_hint':
      'PNG, JPEG or SVG, 10 MB at most. It stands at the top of every page and at the bottom of posters.',
    'districts.look.logo_now': 'This is how it looks now:',
    'districts.look.logo_alt': 'Logo of {name}',
    'districts.look.logo_remove': 'Take the logo away',
    'districts.look.colours': 'Colours',
    'districts.look.brand': 'Main colour',
    'districts.look.brand_hint': 'For signs, buttons and links.',
    'districts.look.accent': 'Second colour',
    'districts.look.accent_hint': 'For what should catch the eye.',
    'districts.look.preview': 'Preview',
    'districts.look.preview_show': 'Show the preview',
    'districts.look.preview_sign': 'Sat 1 May',
    'districts.look.preview_button': 'Important button',
    'districts.look.preview_link': 'This is how a link looks',
    'districts.look.contrast':
      'Contrast of letters on the main colour: {brand, number, ::.0} to 1, on the second colour: {accent, number, ::.0} to 1. At least 4.5 to 1 is needed.',
    'districts.look.adjusted.brand':
      'We change how light your main colour is, so that everybody can read what stands on it.',
    'districts.look.adjusted.accent':
      'We change how light your second colour is, so that everybody can read what stands on it.',
    'districts.look.alike':
      'The two colours can hardly be told apart. Better take a light one and a dark one.',
    'districts.look.save': 'Save',
    'districts.look.saved': 'Saved. This is how the website looks now.',
    'districts.look.error.colour':
      'This is not a colour. Please write it like this: #12503f, or choose one.',
    'districts.look.conflict':
      'Somebody else changed something about the neighbourhood meanwhile. Your colours are still here. If you save again, they count.',
  },
});
