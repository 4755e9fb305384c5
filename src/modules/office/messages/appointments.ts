import { defineMessages } from '#platform/i18n/index.ts';

/** Consultations by appointment: what citizens and hosts read. */
export const appointmentMessages = defineMessages({
  de: {
    'office.appointment.book': 'Termin vereinbaren',
    'office.appointment.with': 'Sprechstunden mit Termin',
    'office.appointment.book_when': 'Termin vereinbaren am:',
    'office.appointment.needed': 'Mit Termin',
    'office.appointment.open': 'Ohne Termin: Kommen Sie einfach vorbei.',
    'office.appointment.with_host': 'Es berät: {host}',
    'office.appointment.languages': 'Sprachen: {languages}',
    'office.appointment.lead': 'Wählen Sie eine Uhrzeit. Sie brauchen keinen Zugang.',
    'office.appointment.full': 'An diesem Tag ist kein Termin mehr frei.',
    'office.appointment.none': 'Hier kann man keinen Termin (mehr) vereinbaren.',
    'office.appointment.back': 'Stadtteilbüro',
    'office.appointment.field.minutesAfter': 'Uhrzeit',
    'office.appointment.field.name': 'Ihr Name',
    'office.appointment.field.mail': 'E-Mail',
    'office.appointment.mail_hint':
      'Dann bekommen Sie eine Bestätigung und am Abend vorher eine Erinnerung.',
    'office.appointment.field.phone': 'Telefon',
    'office.appointment.phone_hint': 'Eines von beiden genügt.',
    'office.appointment.field.question': 'Worum geht es?',
    'office.appointment.question_hint':
      'Nur, wenn Sie mögen. Das liest nur, wer die Sprechstunde hält.',
    'office.appointment.optional': 'freiwillig',
    'office.appointment.privacy':
      'Ihre Angaben liest nur, wer die Sprechstunde hält, niemand sonst aus dem Team. Wir löschen sie {days} Tage nach dem Termin.',
    'office.appointment.send': 'Termin verbindlich vereinbaren',
    'office.appointment.errors': 'Bitte sehen Sie noch einmal nach',
    'office.appointment.error.slot_required': 'Bitte wählen Sie eine Uhrzeit.',
    'office.appointment.error.slot_taken':
      'Diese Uhrzeit hat gerade jemand anderes bekommen. Bitte wählen Sie eine andere.',
    'office.appointment.error.name_required': 'Bitte geben Sie Ihren Namen an.',
    'office.appointment.error.reach_required': 'Bitte geben Sie E-Mail oder Telefon an.',
    'office.appointment.error.mail': 'Bitte prüfen Sie die E-Mail-Adresse.',
    'office.appointment.error.phone': 'Bitte prüfen Sie die Telefonnummer.',
    'office.appointment.error.too_long': 'Das ist zu lang.',
    'office.appointment.error.host_changed':
      'Die Sprechstunde hält inzwischen jemand anderes. Bitte sehen Sie nach, ob das passt, und senden Sie noch einmal.',
    'office.appointment.held_by': 'Die Sprechstunde hält: {host}.',
    'office.appointment.own_host': 'das Team des Stadtteilbüros',
    'office.appointment.new_host': 'Diese Sprechstunde hält jetzt {host}',
    'office.appointment.new_host_text':
      'Sie haben den Termin mit jemand anderem vereinbart. Ihren Namen und Ihre Frage liest {host} nur, wenn Sie zustimmen. Möchten Sie das nicht, sagen Sie den Termin bitte ab.',
    'office.appointment.agree': 'Ich stimme zu und komme',
    'office.appointment.agreed': 'Danke. {host} weiß jetzt, dass Sie kommen.',
    'office.appointment.own': 'Ihr Termin',
    'office.appointment.booked': 'Ihr Termin ist vereinbart.',
    'office.appointment.keep':
      'Die Bestätigung kommt per E-Mail. Darin steht der Link zu dieser Seite.',
    'office.appointment.keep_link':
      'Schreiben Sie sich den Termin auf. Mit der Adresse dieser Seite können Sie ihn absagen.',
    'office.appointment.when': '{date}, {time} Uhr',
    'office.appointment.falls_out': 'Diese Sprechstunde fällt aus.',
    'office.appointment.cancel': 'Termin absagen',
    'office.appointment.cancel_hint': 'Dann ist die Uhrzeit für andere frei.',
    'office.appointment.cancelled': 'Ihr Termin ist abgesagt.',
    'office.appointment.over': 'Dieser Link gilt nicht mehr',
    'office.appointment.over_text':
      'Vielleicht ist der Termin schon lange vorbei, oder die Adresse ist unvollständig.',
    'office.appointment.subject.booked': 'Ihr Termin ist vereinbart',
    'office.appointment.subject.reminder': 'Morgen: Ihr Termin',
    'office.appointment.subject.moved': 'Ihr Termin ist verschoben',
    'office.appointment.subject.cancelled': 'Ihr Termin fällt aus',
    'office.appointment.subject.back': 'Ihr Termin findet doch statt',
    'office.appointment.subject.other_host': 'Ihr Termin: bitte zustimmen',
    'office.appointment.subject.host': 'Ihre Sprechstunde: die Liste',
    'office.appointment.mail.no_reason': 'Einen Grund hat niemand angegeben.',
    'office.appointment.mail.booked':
      'Guten Tag,\n\nIhr Termin ist vereinbart:\n\n{title}\n{date}, {time} Uhr\n{place}\n\nSie können nicht kommen? Sagen Sie bitte hier ab, dann ist die Uhrzeit für andere frei:\n{link}\n\n{district}',
    'office.appointment.mail.reminder':
      'Guten Tag,\n\nwir erinnern Sie an Ihren Termin:\n\n{title}\n{date}, {time} Uhr\n{place}\n\nSie können nicht kommen? Sagen Sie bitte hier ab:\n{link}\n\n{district}',
    'office.appointment.mail.moved':
      'Guten Tag,\n\nIhr Termin ist verschoben. Er ist jetzt:\n\n{title}\n{date}, {time} Uhr\n{place}\n\nPasst das nicht? Sagen Sie bitte hier ab:\n{link}\n\n{district}',
    'office.appointment.mail.cancelled':
      'Guten Tag,\n\nIhr Termin fällt leider aus:\n\n{title}\n{date}, {time} Uhr\n\n{reason}\n\nFindet er doch statt, schreiben wir Ihnen.\n\n{district}',
    'office.appointment.mail.back':
      'Guten Tag,\n\nIhr Termin findet doch statt:\n\n{title}\n{date}, {time} Uhr\n{place}\n\nSie können nicht mehr? Sagen Sie bitte hier ab:\n{link}\n\n{district}',
    'office.appointment.mail.other_host':
      'Guten Tag,\n\ndie Sprechstunde, in der Sie einen Termin haben, hält jetzt {host}:\n\n{title}\n{date}, {time} Uhr\n{place}\n\nIhren Namen und Ihre Frage liest {host} nur, wenn Sie zustimmen. Hier können Sie zustimmen oder absagen:\n{link}\n\n{district}',
    'office.appointment.mail.host':
      'Guten Tag,\n\nzu Ihrer Sprechstunde gibt es {count, plural, one {einen vereinbarten Termin} other {# vereinbarte Termine}}:\n\n{title}\n{date}, {time} Uhr\n\nWer kommt und mit welcher Frage, steht hier, auch zum Ausdrucken:\n{link}\n\nGeben Sie den Link nicht weiter: Wer ihn hat, liest die Namen.\n\n{district}',
    'office.host.title': 'Wer kommt',
    'office.host.none': 'Niemand hat einen Termin vereinbart.',
    'office.host.print': 'Liste drucken',
    'office.host.withheld': 'Vergeben. Der Name ist noch nicht freigegeben.',
    'office.host.withheld_text':
      'Einige Termine wurden vereinbart, als jemand anderes die Sprechstunde hielt. Wer eine E-Mail-Adresse angegeben hat, ist gefragt, ob Sie den Namen und die Frage lesen dürfen.',
    'office.host.time': 'Uhrzeit',
    'office.host.name': 'Name',
    'office.host.reach': 'Erreichbar',
    'office.host.question': 'Frage',
    'office.host.secret': 'Nur für die Sprechstunde. Bitte danach vernichten.',
    'office.consultations.title': 'Sprechstunden',
    'office.consultations.lead':
      'Sprachen, Termine und wer die Liste bekommt. Wann sie stattfinden, steht bei der Veranstaltung.',
    'office.consultations.none': 'Keine Sprechstunden',
    'office.consultations.none_hint':
      'Schreiben Sie eine Veranstaltung der Art „Sprechstunde“ auf, dann steht sie hier.',
    'office.consultations.open': 'ohne Termin',
    'office.consultations.by_appointment': 'mit Termin',
    'office.consultations.booked':
      '{count, plural, =0 {noch kein Termin} one {ein Termin} other {# Termine}} vereinbart',
    'office.consultations.back': 'Alle Sprechstunden',
    'office.consultations.event': 'Zur Veranstaltung',
    'office.consultations.dates': 'Die nächsten Tage',
    'office.consultations.names_hidden':
      'Wer einen Termin hat, liest nur der Vereinskontakt der Organisation, die die Sprechstunde hält, und wer die Liste per E-Mail bekommt.',
    'office.consultations.field.languages': 'In welchen Sprachen?',
    'office.consultations.languages_hint': 'Zum Beispiel: Deutsch, Türkisch.',
    'office.consultations.field.byAppointment': 'Man kann vorher einen Termin vereinbaren',
    'office.consultations.field.slotMinutes': 'Wie viele Minuten dauert ein Termin?',
    'office.consultations.field.hostMail': 'Wer bekommt am Abend vorher die Liste?',
    'office.consultations.host_hint': 'E-Mail-Adresse der Person, die die Sprechstunde hält.',
    'office.consultations.save': 'Speichern',
    'office.consultations.saved': 'Gespeichert.',
    'office.consultations.errors': 'Bitte sehen Sie noch einmal nach',
    'office.consultations.error.slot': 'Bitte geben Sie 5 bis 180 Minuten an.',
    'office.consultations.error.mail': 'Bitte prüfen Sie die E-Mail-Adresse.',
    'office.consultations.error.too_long': 'Das ist zu lang.',
    'office.consultations.conflict':
      'Jemand anderes hat inzwischen gespeichert. Ihre Eingaben stehen noch hier. Wenn Sie noch einmal speichern, gilt Ihre Fassung.',
  },
  en: {
    'office.appointment.book': 'Make an appointment',
    'office.appointment.with': 'Consultations by appointment',
    'office.appointment.book_when': 'Make an appointment on:',
    'office.appointment.needed': 'By appointment',
    'office.appointment.open': 'No appointment needed: just come in.',
    'office.appointment.with_host': 'Advice by: {host}',
    'office.appointment.languages': 'Languages: {languages}',
    'office.appointment.lead': 'Choose a time. You need no account.',
    'office.appointment.full': 'There is no time left on this day.',
    'office.appointment.none': 'No appointment can be made here (any more).',
    'office.appointment.back': 'Neighbourhood office',
    'office.appointment.field.minutesAfter': 'Time',
    'office.appointment.field.name': 'Your name',
    'office.appointment.field.mail': 'Email',
    'office.appointment.mail_hint':
      'Then you get a confirmation, and a reminder the evening before.',
    'office.appointment.field.phone': 'Phone',
    'office.appointment.phone_hint': 'One of both will do.',
    'office.appointment.field.question': 'What is it about?',
    'office.appointment.question_hint':
      'Only if you like. Only whoever holds the consultation reads it.',
    'office.appointment.optional': 'optional',
    'office.appointment.privacy':
      'Only whoever holds the consultation reads what you tell us, nobody else of the team. We erase it {days} days after the appointment.',
    'office.appointment.send': 'Make the appointment',
    'office.appointment.errors': 'Please have another look',
    'office.appointment.error.slot_required': 'Please choose a time.',
    'office.appointment.error.slot_taken':
      'Somebody else has just got this time. Please choose another.',
    'office.appointment.error.name_required': 'Please give your name.',
    'office.appointment.error.reach_required': 'Please give an email address or a phone number.',
    'office.appointment.error.mail': 'Please check the email address.',
    'office.appointment.error.phone': 'Please check the phone number.',
    'office.appointment.error.too_long': 'This is too long.',
    'office.appointment.error.host_changed':
      'Somebody else holds the consultation now. Please see whether that suits you, and send it once more.',
    'office.appointment.held_by': 'The consultation is held by: {host}.',
    'office.appointment.own_host': 'the team of the neighbourhood office',
    'office.appointment.new_host': 'This consultation is now held by {host}',
    'office.appointment.new_host_text':
      'You made the appointment with somebody else. Your name and your question are read by {host} only if you agree. If you do not want that, please cancel the appointment.',
    'office.appointment.agree': 'I agree and will come',
    'office.appointment.agreed': 'Thank you. {host} now knows that you will come.',
    'office.appointment.own': 'Your appointment',
    'office.appointment.booked': 'Your appointment is made.',
    'office.appointment.keep': 'The confirmation comes by email. It holds the link to this page.',
    'office.appointment.keep_link':
      'Write the appointment down. By the address of this page you can cancel it.',
    'office.appointment.when': '{date}, {time}',
    'office.appointment.falls_out': 'This consultation does not take place.',
    'office.appointment.cancel': 'Cancel the appointment',
    'office.appointment.cancel_hint': 'Then the time is free for others.',
    'office.appointment.cancelled': 'Your appointment is cancelled.',
    'office.appointment.over': 'This link does not hold any more',
    'office.appointment.over_text':
      'Maybe the appointment was long ago, or the address is incomplete.',
    'office.appointment.subject.booked': 'Your appointment is made',
    'office.appointment.subject.reminder': 'Tomorrow: your appointment',
    'office.appointment.subject.moved': 'Your appointment has been moved',
    'office.appointment.subject.cancelled': 'Your appointment does not take place',
    'office.appointment.subject.back': 'Your appointment takes place after all',
    'office.appointment.subject.other_host': 'Your appointment: please agree',
    'office.appointment.subject.host': 'Your consultation: the list',
    'office.appointment.mail.no_reason': 'Nobody gave a reason.',
    'office.appointment.mail.booked':
      'Hello,\n\nyour appointment is made:\n\n{title}\n{date}, {time}\n{place}\n\nYou cannot come? Please cancel here, then the time is free for others:\n{link}\n\n{district}',
    'office.appointment.mail.reminder':
      'Hello,\n\nwe remind you of your appointment:\n\n{title}\n{date}, {time}\n{place}\n\nYou cannot come? Please cancel here:\n{link}\n\n{district}',
    'office.appointment.mail.moved':
      'Hello,\n\nyour appointment has been moved. It is now:\n\n{title}\n{date}, {time}\n{place}\n\nThat does not suit? Please cancel here:\n{link}\n\n{district}',
    'office.appointment.mail.cancelled':
      'Hello,\n\nyour appointment does not take place:\n\n{title}\n{date}, {time}\n\n{reason}\n\nIf it takes place after all we will write to you.\n\n{district}',
    'office.appointment.mail.back':
      'Hello,\n\nyour appointment takes place after all:\n\n{title}\n{date}, {time}\n{place}\n\nYou cannot come any more? Please cancel here:\n{link}\n\n{district}',
    'office.appointment.mail.other_host':
      'Hello,\n\nthe consultation in which you have an appointment is now held by {host}:\n\n{title}\n{date}, {time}\n{place}\n\nYour name and your question are read by {host} only if you agree. Here you can agree or cancel:\n{link}\n\n{district}',
    'office.appointment.mail.host':
      'Hello,\n\n{count, plural, one {there is one appointment} other {there are # appointments}} in your consultation:\n\n{title}\n{date}, {time}\n\nWho comes, with which question, stands here, also to print:\n{link}\n\nDo not pass the link on: whoever has it reads the names.\n\n{district}',
    'office.host.title': 'Who comes',
    'office.host.none': 'Nobody has made an appointment.',
    'office.host.print': 'Print the list',
    'office.host.withheld': 'Taken. The name has not been released yet.',
    'office.host.withheld_text':
      'Some appointments were made while somebody else held the consultation. Whoever left an email address has been asked whether you may read their name and question.',
    'office.host.time': 'Time',
    'office.host.name': 'Name',
    'office.host.reach': 'Reached by',
    'office.host.question': 'Question',
    'office.host.secret': 'Only for the consultation. Please destroy it afterwards.',
    'office.consultations.title': 'Consultations',
    'office.consultations.lead':
      'Languages, appointments and who gets the list. When they take place stands with the event.',
    'office.consultations.none': 'No consultations',
    'office.consultations.none_hint':
      'Write down an event of the kind “Consultation”, then it stands here.',
    'office.consultations.open': 'no appointment',
    'office.consultations.by_appointment': 'by appointment',
    'office.consultations.booked':
      '{count, plural, =0 {no appointments} one {one appointment} other {# appointments}} made',
    'office.consultations.back': 'All consultations',
    'office.consultations.event': 'To the event',
    'office.consultations.dates': 'The next days',
    'office.consultations.names_hidden':
      'Who has an appointment is read only by the contact of the organisation that holds the consultation, and by whoever gets the list by email.',
    'office.consultations.field.languages': 'In which languages?',
    'office.consultations.languages_hint': 'For example: German, Turkish.',
    'office.consultations.field.byAppointment': 'One can make an appointment beforehand',
    'office.consultations.field.slotMinutes': 'How many minutes does an appointment last?',
    'office.consultations.field.hostMail': 'Who gets the list the evening before?',
    'office.consultations.host_hint': 'Email address of the person who holds the consultation.',
    'office.consultations.save': 'Save',
    'office.consultations.saved': 'Saved.',
    'office.consultations.errors': 'Please have another look',
    'office.consultations.error.slot': 'Please give 5 to 180 minutes.',
    'office.consultations.error.mail': 'Please check the email address.',
    'office.consultations.error.too_long': 'This is too long.',
    'office.consultations.conflict':
      'Somebody else saved meanwhile. What you typed is still here. If you save again, your version counts.',
  },
});
