import { defineMessages, type Locale } from '#platform/i18n/index.ts';
import type { FormError } from '../form/errors.ts';

/** What is wrong with the form, and what would be right. */
export const calendarFormErrorMessages = defineMessages({
  de: {
    'calendar.form.error.title_required': 'Bitte geben Sie der Veranstaltung einen Titel.',
    'calendar.form.error.title_too_long':
      'Der Titel ist zu lang. Bitte höchstens {max} Zeichen; alles Weitere passt in den Text.',
    'calendar.form.error.text_too_long': 'Das ist zu lang. Bitte höchstens {max, number} Zeichen.',
    'calendar.form.error.date_required': 'Bitte geben Sie das Datum an.',
    'calendar.form.error.date_invalid':
      'Dieses Datum gibt es nicht. Bitte schreiben Sie es wie 24.11.2026.',
    'calendar.form.error.date_twice':
      'Dieser Termin steht hier schon. Bitte ändern Sie Tag oder Uhrzeit, oder leeren Sie diese Zeile.',
    'calendar.form.error.start_required': 'Bitte sagen Sie, wann es beginnt.',
    'calendar.form.error.end_required': 'Bitte sagen Sie, bis wann es ungefähr geht.',
    'calendar.form.error.time_invalid':
      'Diese Uhrzeit gibt es nicht. Bitte schreiben Sie sie wie 18:30.',
    'calendar.form.error.count_invalid': 'Bitte sagen Sie, wie viele Termine es sind: 1 oder mehr.',
    'calendar.form.error.minutes_invalid':
      'Bitte eine Zahl von Minuten, höchstens 1440 (ein ganzer Tag).',
    'calendar.form.error.rule_required': 'Bitte schreiben Sie die Regel auf.',
    'calendar.form.error.no_date': 'Bitte geben Sie wenigstens einen Termin an.',
    'calendar.form.error.past_on_change':
      'Dieser Zeitpunkt ist schon vorbei. Bitte wählen Sie einen, der noch kommt.',
    'calendar.form.error.choice_unknown':
      'Diese Auswahl gibt es nicht mehr. Bitte wählen Sie noch einmal.',
    'calendar.form.error.organisation_unknown':
      'So heißt hier niemand. Bitte wählen Sie einen Namen aus den Vorschlägen.',
    'calendar.form.error.organisation_required':
      'Bitte wählen Sie, für welche Gruppe Sie den Termin aufschreiben.',
    'calendar.form.error.place_name_required': 'Bitte schreiben Sie auf, wie der neue Ort heißt.',
    'calendar.form.error.helpers_invalid':
      'Bitte eine Zahl von 1 bis 50. Wird niemand gesucht, lassen Sie das Feld leer.',
    'calendar.form.error.is_booking':
      'Das ist eine Raumbelegung: Sie wird auf ihrer Seite unter „Raum“ geändert.',
    'calendar.form.error.room_taken': 'Der Raum ist dann schon vergeben.',
    'calendar.form.error.changed_meanwhile':
      'Inzwischen hat jemand anderes diese Veranstaltung geändert.',
    'calendar.form.error.already_saved': 'Diese Veranstaltung ist schon gespeichert.',
    'calendar.form.error.not_possible':
      'So lassen sich die Termine nicht mehr ändern: Ein Termin hat schon begonnen.',
    'calendar.form.error.invalid_start':
      'Diesen Zeitpunkt gibt es nicht. Bitte prüfen Sie Datum und Uhrzeit.',
    'calendar.form.error.invalid_zone': 'Die Zeitzone des Stadtteils ist falsch eingestellt.',
    'calendar.form.error.year_out_of_range': 'Bitte ein Jahr zwischen 2000 und 2100.',
    'calendar.form.error.ends_before_start':
      'Das Ende muss nach dem Beginn liegen. Geht es über Mitternacht? Dann tragen Sie bei „Letzter Tag“ den nächsten Tag ein.',
    'calendar.form.error.too_long':
      'Länger als ein Jahr kann ein Termin nicht dauern. Bitte prüfen Sie den letzten Tag.',
    'calendar.form.error.not_whole_days': 'Bitte nur ganze Tage.',
    'calendar.form.error.invalid_rule':
      'Diese Regel ist nicht zu verstehen. Wählen Sie besser eine der Möglichkeiten oben.',
    'calendar.form.error.no_occurrence':
      'So gibt es keinen einzigen Termin. Bitte prüfen Sie, wann die Reihe endet.',
    'calendar.form.error.too_many': 'Das sind zu viele Termine. Mehr als 1.000 gehen nicht.',
    'calendar.form.error.overlaps_itself':
      'Ein Termin dauert hier so lange, dass der nächste schon beginnt.',
  },
  en: {
    'calendar.form.error.title_required': 'Please give the event a title.',
    'calendar.form.error.title_too_long':
      'The title is too long. Please at most {max} characters; the rest fits into the text.',
    'calendar.form.error.text_too_long':
      'This is too long. Please at most {max, number} characters.',
    'calendar.form.error.date_required': 'Please give the date.',
    'calendar.form.error.date_invalid': 'There is no such date. Please write it like 24.11.2026.',
    'calendar.form.error.date_twice':
      'This date is here already. Please change day or time, or empty this line.',
    'calendar.form.error.start_required': 'Please say when it starts.',
    'calendar.form.error.end_required': 'Please say about when it ends.',
    'calendar.form.error.time_invalid': 'There is no such time. Please write it like 18:30.',
    'calendar.form.error.count_invalid': 'Please say how many dates there are: 1 or more.',
    'calendar.form.error.minutes_invalid':
      'Please a number of minutes, at most 1440 (a whole day).',
    'calendar.form.error.rule_required': 'Please write down the rule.',
    'calendar.form.error.no_date': 'Please give at least one date.',
    'calendar.form.error.past_on_change':
      'This point in time is past. Please choose one that is still to come.',
    'calendar.form.error.choice_unknown':
      'This choice does not exist any more. Please choose again.',
    'calendar.form.error.organisation_unknown':
      'Nobody here is called that. Please choose one of the suggested names.',
    'calendar.form.error.organisation_required':
      'Please choose for which group you write down the date.',
    'calendar.form.error.place_name_required': 'Please write down what the new place is called.',
    'calendar.form.error.helpers_invalid':
      'Please a number from 1 to 50. If nobody is wanted, leave the field empty.',
    'calendar.form.error.is_booking':
      'This is a booking of a room: it is changed on its own page under “Rooms”.',
    'calendar.form.error.room_taken': 'The room is already taken then.',
    'calendar.form.error.changed_meanwhile': 'Somebody else has changed this event meanwhile.',
    'calendar.form.error.already_saved': 'This event has already been saved.',
    'calendar.form.error.not_possible':
      'The dates cannot be changed like this any more: one has already begun.',
    'calendar.form.error.invalid_start':
      'There is no such point in time. Please check date and time.',
    'calendar.form.error.invalid_zone': 'The district’s time zone is set wrongly.',
    'calendar.form.error.year_out_of_range': 'Please a year between 2000 and 2100.',
    'calendar.form.error.ends_before_start':
      'It ends before it starts. Does it go past midnight? Then put the next day into “Last day”.',
    'calendar.form.error.too_long':
      'A date cannot last longer than a year. Please check the last day.',
    'calendar.form.error.not_whole_days': 'Please whole days only.',
    'calendar.form.error.invalid_rule':
      'This rule cannot be understood. Better choose one of the possibilities above.',
    'calendar.form.error.no_occurrence':
      'Like this there is not a single date. Please check when the series ends.',
    'calendar.form.error.too_many': 'These are too many dates. More than 1,000 are not possible.',
    'calendar.form.error.overlaps_itself':
      'A date lasts so long here that the next one begins before.',
  },
});

/** The sentence for an error of the form. */
export function formErrorText({ error, locale }: { error: FormError; locale: Locale }): string {
  return calendarFormErrorMessages.in(locale)(`calendar.form.error.${error.code}`, error.values);
}
