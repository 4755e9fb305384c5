import { defineMessages } from '#platform/i18n/index.ts';

/** Reading a table in. */
export const organisationImportMessages = defineMessages({
  de: {
    'organisations.import.title': 'Liste einlesen',
    'organisations.import.lead':
      'Aus einer Tabelle (Excel oder CSV) werden Einträge. Sie sehen alles an, bevor etwas übernommen wird.',
    'organisations.import.file': 'Datei',
    'organisations.import.file_hint':
      'Excel (.xlsx) oder CSV, höchstens 6.000 Zeilen. Die erste Zeile nennt die Spalten.',
    'organisations.import.read': 'Datei ansehen',
    'organisations.import.error.none': 'Bitte wählen Sie eine Datei aus.',
    'organisations.import.error.too_large': 'Die Datei ist zu groß. Höchstens 10 MB.',
    'organisations.import.error.empty': 'In der Datei stehen keine Zeilen unter der Überschrift.',
    'organisations.import.error.too_many_rows':
      'Das sind mehr als 6.000 Zeilen. Bitte teilen Sie die Liste.',
    'organisations.import.error.unreadable':
      'Das ist keine Tabelle, die wir lesen können. Speichern Sie sie als .xlsx oder CSV.',
    'organisations.import.error.broken_line':
      'Ab Zeile {line} ist die Datei kaputt: Dort beginnt ein Anführungszeichen, das nicht endet.',
    'organisations.import.earlier': 'Frühere Listen',
    'organisations.import.open_draft': 'wartet noch',
    'organisations.import.was_taken': '{count, plural, one {ein Eintrag} other {# Einträge}}',
    'organisations.import.was_undone': 'zurückgenommen',
    'organisations.import.columns': 'Was steht in welcher Spalte?',
    'organisations.import.no_field': 'weglassen',
    'organisations.import.field.contactName': 'Ansprechperson',
    'organisations.import.field.contactRole': 'Aufgabe der Person',
    'organisations.import.default_category': 'Rubrik, wo keine steht',
    'organisations.import.match': 'Zuordnung übernehmen',
    'organisations.import.unnamed': 'Spalte {number}',
    'organisations.import.fresh':
      '{count, plural, one {Ein neuer Eintrag} other {# neue Einträge}}',
    'organisations.import.fresh_more': 'und {count, number} weitere',
    'organisations.import.doubles':
      '{count, plural, one {Eine Zeile gibt es schon} other {# Zeilen gibt es schon}}',
    'organisations.import.doubles_hint':
      'Sie werden weggelassen. Setzen Sie einen Haken, wo es doch ein anderer Eintrag ist.',
    'organisations.import.double': 'Zeile {line}: {name}',
    'organisations.import.double_by.name': 'gleicher Name wie {of}',
    'organisations.import.double_by.website': 'gleiche Website wie {of}',
    'organisations.import.double_by.phone': 'gleiches Telefon wie {of}',
    'organisations.import.broken':
      '{count, plural, one {Eine Stelle ist fehlerhaft} other {# Stellen sind fehlerhaft}}',
    'organisations.import.broken_line': 'Zeile {line}, {field}: „{text}“. {problem}',
    'organisations.import.without_broken': 'Fehlerhafte Zeilen weglassen',
    'organisations.import.without_broken_hint':
      'Oder verbessern Sie die Datei und lesen Sie sie noch einmal ein.',
    'organisations.import.take': 'Einlesen',
    'organisations.import.discard': 'Verwerfen',
    'organisations.import.taken':
      '{count, plural, one {Ein Eintrag ist} other {# Einträge sind}} eingelesen.',
    'organisations.import.undo': 'Alles zurücknehmen',
    'organisations.import.undo_hint':
      'Was inzwischen geändert wurde oder gebraucht wird, bleibt stehen.',
    'organisations.import.undone':
      'Zurückgenommen: {count, plural, one {ein Eintrag ist} other {# Einträge sind}} wieder weg.',
    'organisations.import.stayed':
      '{count, plural, one {Ein Eintrag bleibt} other {# Einträge bleiben}}, weil er inzwischen geändert wurde oder gebraucht wird.',
    'organisations.import.refused.changed':
      'Jemand anderes hat die Zuordnung inzwischen geändert. Bitte sehen Sie noch einmal nach.',
    'organisations.import.refused.ended': 'Das ist schon erledigt.',
    'organisations.import.refused.broken':
      'Es gibt fehlerhafte Zeilen. Setzen Sie den Haken „Fehlerhafte Zeilen weglassen“, oder verbessern Sie die Datei.',
    'organisations.import.refused.nothing': 'Keine Zeile würde übernommen.',
  },
  en: {
    'organisations.import.title': 'Read a list in',
    'organisations.import.lead':
      'A table (Excel or CSV) becomes entries. You look at everything before anything is taken.',
    'organisations.import.file': 'File',
    'organisations.import.file_hint':
      'Excel (.xlsx) or CSV, at most 6,000 lines. The first line names the columns.',
    'organisations.import.read': 'Look at the file',
    'organisations.import.error.none': 'Please choose a file.',
    'organisations.import.error.too_large': 'The file is too large. At most 10 MB.',
    'organisations.import.error.empty': 'There are no lines below the heading in this file.',
    'organisations.import.error.too_many_rows':
      'These are more than 6,000 lines. Please divide the list.',
    'organisations.import.error.unreadable':
      'This is no table that we can read. Save it as .xlsx or CSV.',
    'organisations.import.error.broken_line':
      'The file is broken from line {line} on: a quotation mark begins there that does not end.',
    'organisations.import.earlier': 'Earlier lists',
    'organisations.import.open_draft': 'still waiting',
    'organisations.import.was_taken': '{count, plural, one {one entry} other {# entries}}',
    'organisations.import.was_undone': 'taken back',
    'organisations.import.columns': 'What is in which column?',
    'organisations.import.no_field': 'leave out',
    'organisations.import.field.contactName': 'Contact person',
    'organisations.import.field.contactRole': 'Task of the person',
    'organisations.import.default_category': 'Section, where none is named',
    'organisations.import.match': 'Use these columns',
    'organisations.import.unnamed': 'Column {number}',
    'organisations.import.fresh': '{count, plural, one {One new entry} other {# new entries}}',
    'organisations.import.fresh_more': 'and {count, number} more',
    'organisations.import.doubles':
      '{count, plural, one {One line is there already} other {# lines are there already}}',
    'organisations.import.doubles_hint':
      'They are left out. Tick those that are another entry after all.',
    'organisations.import.double': 'Line {line}: {name}',
    'organisations.import.double_by.name': 'same name as {of}',
    'organisations.import.double_by.website': 'same website as {of}',
    'organisations.import.double_by.phone': 'same phone as {of}',
    'organisations.import.broken':
      '{count, plural, one {One thing is wrong} other {# things are wrong}}',
    'organisations.import.broken_line': 'Line {line}, {field}: “{text}”. {problem}',
    'organisations.import.without_broken': 'Leave out broken lines',
    'organisations.import.without_broken_hint': 'Or correct the file and read it in once more.',
    'organisations.import.take': 'Read in',
    'organisations.import.discard': 'Discard',
    'organisations.import.taken':
      '{count, plural, one {One entry has} other {# entries have}} been read in.',
    'organisations.import.undo': 'Take all of it back',
    'organisations.import.undo_hint': 'What was changed or is needed by now stays.',
    'organisations.import.undone':
      'Taken back: {count, plural, one {one entry is} other {# entries are}} gone again.',
    'organisations.import.stayed':
      '{count, plural, one {One entry stays} other {# entries stay}}, changed or needed by now.',
    'organisations.import.refused.changed':
      'Somebody else changed the columns meanwhile. Please have another look.',
    'organisations.import.refused.ended': 'This is done already.',
    'organisations.import.refused.broken':
      'There are broken lines. Tick “Leave out broken lines”, or correct the file.',
    'organisations.import.refused.nothing': 'No line would be taken.',
  },
});
