import { defineMessages } from '#platform/i18n/index.ts';

/** What the team reads where it prints labels with short addresses. */
export const labelPageMessages = defineMessages({
  de: {
    'discover.labels.title': 'Etiketten',
    'discover.labels.lead':
      'Kleine Codes zum Aufkleben: für Blumenampeln, Schaukästen, Bänke. Am besten auf wetterfeste Bögen drucken.',
    'discover.labels.back': 'Alle Schilder',
    'discover.labels.print': 'Drucken',
    'discover.labels.which': 'Welche Etiketten?',
    'discover.labels.free': 'Noch für nichts: {code}',
    'discover.labels.sheet': 'Bogen',
    'discover.labels.sheet_hint': 'Drucken Sie ohne Anpassen, also in „100 %“.',
    'discover.labels.sheet.small': '{labels, number} Etiketten, 63,5 × 33,9 mm',
    'discover.labels.sheet.large': '{labels, number} Etiketten, 99,1 × 67,7 mm',
    'discover.labels.first': 'Ab welchem Etikett?',
    'discover.labels.first_hint':
      'Ist der Bogen angebrochen, zählen Sie von links oben bis zum ersten, das noch da ist.',
    'discover.labels.open': 'Bogen öffnen (PDF)',
    'discover.labels.none': 'Noch keine Kurzadresse',
    'discover.labels.none_hint': 'Machen Sie unten welche auf Vorrat.',
    'discover.labels.new': 'Auf Vorrat',
    'discover.labels.new_lead':
      'Kleben Sie auf, was Sie haben. Wer den Code zuerst scannt und angemeldet ist, sagt, wofür er ist.',
    'discover.labels.count': 'Wie viele neue?',
    'discover.labels.count_error': 'Bitte geben Sie eine Zahl an, von 1 bis {most, number}.',
    'discover.labels.make': 'Kurzadressen machen',
    'discover.labels.made':
      '{count, plural, one {Eine neue Kurzadresse ist gemacht und unten angekreuzt.} other {# neue Kurzadressen sind gemacht und unten angekreuzt.}}',
  },
  en: {
    'discover.labels.title': 'Labels',
    'discover.labels.lead':
      'Small codes to stick on: for flower baskets, display cases, benches. Best printed on weatherproof sheets.',
    'discover.labels.back': 'All signs',
    'discover.labels.print': 'Print',
    'discover.labels.which': 'Which labels?',
    'discover.labels.free': 'For nothing yet: {code}',
    'discover.labels.sheet': 'Sheet',
    'discover.labels.sheet_hint': 'Print without fitting, that is at “100 %”.',
    'discover.labels.sheet.small': '{labels, number} labels, 63.5 × 33.9 mm',
    'discover.labels.sheet.large': '{labels, number} labels, 99.1 × 67.7 mm',
    'discover.labels.first': 'From which label on?',
    'discover.labels.first_hint':
      'If the sheet was begun, count from the upper left to the first that is still there.',
    'discover.labels.open': 'Open the sheet (PDF)',
    'discover.labels.none': 'No short address yet',
    'discover.labels.none_hint': 'Make some in advance below.',
    'discover.labels.new': 'In advance',
    'discover.labels.new_lead':
      'Stick on what you have. Whoever scans the code first and is signed in says what it is for.',
    'discover.labels.count': 'How many new ones?',
    'discover.labels.count_error': 'Please give a number from 1 to {most, number}.',
    'discover.labels.make': 'Make short addresses',
    'discover.labels.made':
      '{count, plural, one {One new short address is made and ticked below.} other {# new short addresses are made and ticked below.}}',
  },
});
