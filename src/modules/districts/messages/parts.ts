import { defineMessages } from '#platform/i18n/index.ts';

/** What the coordination reads where it says what the district has. */
export const partsMessages = defineMessages({
  de: {
    'districts.parts.lead':
      'Was es bei Ihnen nicht gibt, verschwindet aus Menüs und Listen. Es geht nichts verloren: Sie können es jederzeit wieder einschalten.',
    'districts.parts.which': 'Das gibt es bei uns',
    'districts.parts.office': 'Stadtteilbüro',
    'districts.parts.office_hint':
      'Mit Öffnungszeiten und Sprechstunden, die Sie als Veranstaltungen aufschreiben.',
    'districts.parts.office_at': 'Anschrift: {street}',
    'districts.parts.date-list': 'Terminliste per E-Mail',
    'districts.parts.date-list_hint':
      'Bürgerinnen und Bürger bestellen sie auf der Website und bekommen alle Termine zugeschickt.',
    'districts.parts.screen': 'Bildschirm im Schaufenster',
    'districts.parts.screen_hint': 'Zeigt die nächsten Termine und ob das Büro offen ist.',
    'districts.parts.instagram': 'Instagram',
    'districts.parts.instagram_hint':
      'Ortsmitte macht die Bilder und Texte, Sie stellen sie ein. Den Namen geben Sie beim Kontakt an.',
    'districts.parts.save': 'Speichern',
    'districts.parts.saved': 'Gespeichert. Die Menüs richten sich danach.',
    'districts.parts.conflict':
      'Jemand anderes hat inzwischen etwas am Stadtteil geändert. Ihre Auswahl steht noch hier. Wenn Sie noch einmal speichern, gilt sie.',
  },
  en: {
    'districts.parts.lead':
      'What you do not have disappears from menus and lists. Nothing is lost: you can switch it on again at any time.',
    'districts.parts.which': 'What we have',
    'districts.parts.office': 'Neighbourhood office',
    'districts.parts.office_hint':
      'With opening hours and consultations, which you write down as events.',
    'districts.parts.office_at': 'Address: {street}',
    'districts.parts.date-list': 'Date list by email',
    'districts.parts.date-list_hint':
      'Citizens order it on the website and get all dates sent to them.',
    'districts.parts.screen': 'Screen in the shop window',
    'districts.parts.screen_hint': 'Shows the next dates and whether the office is open.',
    'districts.parts.instagram': 'Instagram',
    'districts.parts.instagram_hint':
      'Ortsmitte makes pictures and texts, you post them. You give the name with the contact.',
    'districts.parts.save': 'Save',
    'districts.parts.saved': 'Saved. The menus follow it.',
    'districts.parts.conflict':
      'Somebody else changed something about the neighbourhood meanwhile. Your choice is still here. If you save again, it counts.',
  },
});
