import { defineMessages } from '#platform/i18n/index.ts';

/** When nobody can be in the office at one of its hours. */
export const closingMessages = defineMessages({
  de: {
    'office.closing.link': 'An einem Tag geschlossen?',
    'office.closing.which': 'Wann bleibt das Büro geschlossen?',
    'office.closing.is_closed': 'geschlossen',
    'office.closing.longer': 'Ferien, oder länger zu?',
    'office.closing.longer_link': 'Dafür gibt es Schließzeiten',
    'office.closing.title': 'Büro bleibt geschlossen',
    'office.closing.really': 'Wirklich geschlossen?',
    'office.closing.nobody': 'Für diese Öffnungszeit ist niemand eingetragen.',
    'office.closing.nobody_text':
      'Kommen Sie selbst, oder wissen Sie jemanden? Dann tragen Sie es beim Dienst ein.',
    'office.closing.shift': 'Jemanden eintragen oder Vertretung suchen',
    'office.closing.until_taken': 'Wieder öffnen, sobald jemand den Dienst übernimmt',
    'office.closing.until_taken_hint':
      'Ohne Haken bleibt geschlossen, bis Sie selbst wieder öffnen: zum Beispiel, wenn die Heizung ausgefallen ist.',
    'office.closing.print': 'Türaushang drucken',
    'office.closing.taken_text':
      'Übernimmt jemand den Dienst, ist von selbst wieder geöffnet, auch über einen Link ohne Anmeldung.',
    'office.door.title': 'Türaushang',
    'office.door.closed': 'Geschlossen',
    'office.door.next': 'Wieder geöffnet',
    'office.door.next_none': 'Wann wieder geöffnet ist, steht auf unserer Seite.',
    'office.door.phone': 'Telefon',
    'office.door.mail': 'E-Mail',
    'office.door.website': 'Internet',
    'office.door.reach': 'So erreichen Sie uns',
    'office.closing.lead':
      'Seite, Kalender, Schaufenster und Plakate zeigen es sofort. Wer Dienst oder einen Termin hatte oder die Sprechstunde hält, bekommt eine E-Mail.',
    'office.closing.when': '{date}, {time}',
    'office.closing.next': 'Nur diese eine Öffnungszeit fällt aus. Die nächste ist {date}, {time}.',
    'office.closing.staffed': 'Für diese Öffnungszeit ist jemand eingetragen',
    'office.closing.staffed_text': 'Wenn Sie schließen, fällt der Dienst aus.',
    'office.closing.staffed_ring': 'Wen Sie anrufen müssen, steht danach noch einmal hier.',
    'office.closing.to_stand_in':
      'Es kann nur jemand nicht? Dann suchen Sie besser eine Vertretung.',
    'office.closing.falls_out': 'Dieser Dienst fällt aus',
    'office.closing.again': 'Dieser Dienst findet doch statt',
    'office.closing.person.own': '{name} (Sie selbst)',
    'office.closing.person.mail': '{name} bekommt eine E-Mail.',
    'office.closing.person.ring': '{name} hat keine E-Mail. Bitte anrufen:',
    'office.closing.person.none':
      '{name} hat keine E-Mail, und wir kennen keine Nummer. Bitte sagen Sie persönlich Bescheid.',
    'office.closing.reopen_staffed':
      'Kann das Büro doch öffnen? Dann findet alles wieder statt, und wer Dienst hat oder einen Termin hatte, erfährt es.',
    'office.closing.reason_hint':
      'Das lesen alle: auf der Seite, im Kalender und an der Tür. Zum Beispiel: „Die Heizung ist ausgefallen.“',
    'office.closing.reason_wrong': 'Bitte schreiben Sie, warum das Büro geschlossen bleibt.',
    'office.closing.people':
      'Inzwischen hat sich geändert, wer eingetragen ist. Es ist noch nichts geschlossen. Bitte sehen Sie nach und melden Sie es noch einmal.',
    'office.closing.details': 'Anderer Grund, oder nicht von selbst wieder öffnen',
    'office.closing.reason': 'Was soll dort stehen?',
    'office.closing.usual': 'An diesem Tag ist leider niemand im Büro.',
    'office.closing.with_consultations': 'Diese Sprechstunden fallen auch aus',
    'office.closing.other_time':
      'Zu einer anderen Zeit im selben Raum. Haben die Gastgeber einen Schlüssel, kann sie stattfinden.',
    'office.closing.stays': 'Diese Sprechstunden im selben Raum finden statt:',
    'office.closing.host.reason': 'Der Grund: {why}',
    'office.closing.host.subject.cancelled': 'Ihre Sprechstunde fällt aus',
    'office.closing.host.cancelled':
      'Guten Tag,\n\nam {date} ist das Büro geschlossen. Deshalb fällt aus:\n\n{what}\n\nWer einen Termin bei Ihnen hatte und eine E-Mail-Adresse angegeben hat, weiß Bescheid. Findet die Sprechstunde doch statt, schreiben wir Ihnen.\n\n{district}',
    'office.closing.host.subject.back': 'Ihre Sprechstunde findet doch statt',
    'office.closing.host.back':
      'Guten Tag,\n\nam {date} ist das Büro doch geöffnet. Deshalb findet wieder statt:\n\n{what}\n\nWer einen Termin bei Ihnen hatte und eine E-Mail-Adresse angegeben hat, weiß auch das. Können Sie nicht mehr kommen? Dann sagen Sie uns bitte Bescheid.\n\n{district}',
    'office.closing.consultation':
      '{title}, {time} ({count, plural, =0 {kein Termin} one {ein Termin} other {# Termine}})',
    'office.closing.close': 'Geschlossen melden',
    'office.closing.closed': 'Das Büro ist an diesem Tag geschlossen gemeldet.',
    'office.closing.reopen_text':
      'Springt jemand ein? Dann findet alles wieder statt, und wer einen Termin hatte, erfährt es.',
    'office.closing.reopen': 'Doch geöffnet',
    'office.closing.done.reopened': 'Das Büro ist wieder als geöffnet gemeldet.',
    'office.closing.refused':
      'Das ging nicht. Vielleicht ist der Termin vorbei, oder der Raum ist inzwischen vergeben.',
    'office.closing.too_long_wrong': 'Das ist zu lang. Bitte höchstens {count} Zeichen.',
    'office.closing.errors': 'Das ging nicht',
  },
  en: {
    'office.closing.link': 'Closed on a day?',
    'office.closing.which': 'When does the office stay closed?',
    'office.closing.is_closed': 'closed',
    'office.closing.longer': 'Holidays, or closed for longer?',
    'office.closing.longer_link': 'Closures are for that',
    'office.closing.title': 'The office stays closed',
    'office.closing.really': 'Really closed?',
    'office.closing.nobody': 'Nobody is put down for this office hour.',
    'office.closing.nobody_text':
      'Do you come yourself, or know somebody? Then put it down at the duty.',
    'office.closing.shift': 'Put somebody down, or look for a stand-in',
    'office.closing.until_taken': 'Open again as soon as somebody takes the duty',
    'office.closing.until_taken_hint':
      'Without the tick it stays closed until you open it yourself: when the heating has failed, for example.',
    'office.closing.print': 'Print the notice for the door',
    'office.closing.taken_text':
      'If somebody takes the duty, it is open again by itself, also by a link without signing in.',
    'office.door.title': 'Notice for the door',
    'office.door.closed': 'Closed',
    'office.door.next': 'Open again',
    'office.door.next_none': 'When it is open again stands on our website.',
    'office.door.phone': 'Phone',
    'office.door.mail': 'Email',
    'office.door.website': 'Website',
    'office.door.reach': 'How to reach us',
    'office.closing.lead':
      'Page, calendar, shop window and posters show it at once. Whoever was on duty, had an appointment or holds the consultation gets an email.',
    'office.closing.when': '{date}, {time}',
    'office.closing.next': 'Only this one office hour falls out. The next is {date}, {time}.',
    'office.closing.staffed': 'Somebody is put down for this office hour',
    'office.closing.staffed_text': 'If you close, the duty falls out.',
    'office.closing.staffed_ring': 'Whom you have to ring is shown here again afterwards.',
    'office.closing.to_stand_in': 'Only somebody cannot come? Then rather look for a stand-in.',
    'office.closing.falls_out': 'This duty falls out',
    'office.closing.again': 'This duty takes place after all',
    'office.closing.person.own': '{name} (yourself)',
    'office.closing.person.mail': '{name} gets an email.',
    'office.closing.person.ring': '{name} has no email. Please ring:',
    'office.closing.person.none':
      '{name} has no email, and we know no number. Please tell them yourself.',
    'office.closing.reopen_staffed':
      'Can the office open after all? Then all of it takes place again, and whoever is on duty or had an appointment is told.',
    'office.closing.reason_hint':
      'Everybody reads it: on the page, in the calendar and at the door. For example: “The heating has failed.”',
    'office.closing.reason_wrong': 'Please write why the office stays closed.',
    'office.closing.people':
      'Meanwhile it has changed who is put down. Nothing is closed yet. Please look, and say it again.',
    'office.closing.details': 'Another reason, or not open again by itself',
    'office.closing.reason': 'What shall it say?',
    'office.closing.usual': 'Unfortunately nobody is in the office on this day.',
    'office.closing.with_consultations': 'These consultations do not take place either',
    'office.closing.other_time':
      'At another time in the same room. If the hosts have a key, it can take place.',
    'office.closing.stays': 'These consultations in the same room take place:',
    'office.closing.host.reason': 'The reason: {why}',
    'office.closing.host.subject.cancelled': 'Your consultation does not take place',
    'office.closing.host.cancelled':
      'Hello,\n\nthe office is closed on {date}. This is therefore called off:\n\n{what}\n\nAnybody who had an appointment with you and gave an email address has been told. If the consultation takes place after all we will write to you.\n\n{district}',
    'office.closing.host.subject.back': 'Your consultation takes place after all',
    'office.closing.host.back':
      'Hello,\n\nthe office is open on {date} after all. This therefore takes place after all:\n\n{what}\n\nAnybody who had an appointment with you and gave an email address has been told that too. If you can no longer come, please tell us.\n\n{district}',
    'office.closing.consultation':
      '{title}, {time} ({count, plural, =0 {no appointment} one {one appointment} other {# appointments}})',
    'office.closing.close': 'Say that it is closed',
    'office.closing.closed': 'The office is said to be closed on this day.',
    'office.closing.reopen_text':
      'Does somebody step in? Then all of it takes place again, and whoever had an appointment is told.',
    'office.closing.reopen': 'Open after all',
    'office.closing.done.reopened': 'The office is said to be open again.',
    'office.closing.refused':
      'That did not work. Maybe the date is over, or the room is taken meanwhile.',
    'office.closing.too_long_wrong': 'This is too long. Please use {count} characters at most.',
    'office.closing.errors': 'That did not work',
  },
});
