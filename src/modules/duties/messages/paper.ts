import { defineMessages } from '#platform/i18n/index.ts';

/** The month to hang up and sign, and the certificate. */
export const dutyPaperMessages = defineMessages({
  de: {
    'duties.plan.title': 'Monatsplan',
    'duties.plan.lead':
      'Zum Ausdrucken und Aushängen, mit einer Spalte zum Unterschreiben. Danach tragen Sie hier ein, wer da war.',
    'duties.plan.of': 'Dienste im {month}',
    'duties.plan.print': 'Plan drucken',
    'duties.plan.none': 'In diesem Monat gibt es keine Dienste',
    'duties.plan.none_text':
      'Blättern Sie weiter, oder schreiben Sie unter „Einteilung“ auf, wer gebraucht wird.',
    'duties.plan.coming': 'Kommt noch',
    'duties.plan.past': 'War schon: Wer war da?',
    'duties.plan.past_text':
      'Ein Haken heißt: war da. Ändern Sie, was anders war, und speichern Sie.',
    'duties.plan.who': 'Wer da war',
    'duties.plan.save': 'Speichern',
    'duties.plan.save_of': 'Speichern: {what}',
    'duties.plan.more': 'Jemand anderes',
    'duties.plan.saved': 'Eingetragen.',
    'duties.plan.column.when': 'Wann',
    'duties.plan.column.what': 'Was',
    'duties.plan.column.who': 'Wer',
    'duties.plan.column.sign': 'War da (Unterschrift)',
    'duties.plan.as_of': 'Stand: {date}',
    'duties.plan.note':
      'Wenn Sie nicht können: Sagen Sie es bitte früh. Freie Plätze: einfach eintragen.',
    'duties.plan.off': 'fällt aus',
    'duties.certificate.title': 'Bescheinigung über ehrenamtliche Tätigkeit',
    'duties.certificate.says':
      '{name} hat sich vom {from} bis zum {until} ehrenamtlich im Stadtteil {district} engagiert.',
    'duties.certificate.hours': 'Geleistete Stunden',
    'duties.certificate.shifts': 'Dienste',
    'duties.certificate.week': 'Im Durchschnitt je Woche',
    'duties.certificate.kinds': 'Art der Tätigkeit',
    'duties.certificate.allowance.none':
      'Die Tätigkeit war unentgeltlich. Eine pauschale Aufwandsentschädigung wurde nicht gezahlt.',
    'duties.certificate.allowance.paid':
      'Für die Tätigkeit wurde eine pauschale Aufwandsentschädigung gezahlt.',
    'duties.certificate.allowance.question': 'Vom Träger anzukreuzen:',
    'duties.certificate.allowance.box_none':
      'Eine pauschale Aufwandsentschädigung wurde nicht gezahlt.',
    'duties.certificate.allowance.box_paid': 'Eine pauschale Aufwandsentschädigung wurde gezahlt.',
    'duties.certificate.counted':
      'Die Stunden sind aus den Diensten gezählt, die stattgefunden haben.',
    'duties.certificate.card':
      'Für die Ehrenamtskarte NRW: verlangt werden in der Regel mindestens 5 Stunden in der Woche oder 250 Stunden im Jahr. Stunden bei mehreren Trägern können zusammengezählt werden.',
    'duties.certificate.date': 'Ort, Datum',
    'duties.certificate.sign': 'Unterschrift und Stempel des Trägers',
    'duties.certificate.carrier': 'Träger: {name}',
  },
  en: {
    'duties.plan.title': 'Plan of the month',
    'duties.plan.lead':
      'To be printed and hung up, with a column to sign. Afterwards you write down here who was there.',
    'duties.plan.of': 'Duties in {month}',
    'duties.plan.print': 'Print the plan',
    'duties.plan.none': 'There are no duties in this month',
    'duties.plan.none_text':
      'Go on to another month, or write down under “Assignments” who is needed.',
    'duties.plan.coming': 'Still to come',
    'duties.plan.past': 'Past: who was there?',
    'duties.plan.past_text': 'A tick means: was there. Change what was different, and save.',
    'duties.plan.who': 'Who was there',
    'duties.plan.save': 'Save',
    'duties.plan.save_of': 'Save: {what}',
    'duties.plan.more': 'Somebody else',
    'duties.plan.saved': 'Written down.',
    'duties.plan.column.when': 'When',
    'duties.plan.column.what': 'What',
    'duties.plan.column.who': 'Who',
    'duties.plan.column.sign': 'Was there (signature)',
    'duties.plan.as_of': 'As of {date}',
    'duties.plan.note':
      'If you cannot come: please say so early. Free places: just write your name.',
    'duties.plan.off': 'called off',
    'duties.certificate.title': 'Certificate of voluntary work',
    'duties.certificate.says':
      'From {from} to {until} {name} has worked as a volunteer in the neighbourhood {district}.',
    'duties.certificate.hours': 'Hours worked',
    'duties.certificate.shifts': 'Duties',
    'duties.certificate.week': 'On average per week',
    'duties.certificate.kinds': 'Kind of work',
    'duties.certificate.allowance.none': 'The work was unpaid. No flat-rate allowance was paid.',
    'duties.certificate.allowance.paid': 'A flat-rate allowance was paid for the work.',
    'duties.certificate.allowance.question': 'To be ticked by the legal body:',
    'duties.certificate.allowance.box_none': 'No flat-rate allowance was paid.',
    'duties.certificate.allowance.box_paid': 'A flat-rate allowance was paid.',
    'duties.certificate.counted': 'The hours are counted from the duties that took place.',
    'duties.certificate.card':
      'For the volunteer card of North Rhine-Westphalia (Ehrenamtskarte NRW): at least 5 hours a week or 250 hours a year are usually asked for. Hours for several bodies can be added up.',
    'duties.certificate.date': 'Place, date',
    'duties.certificate.sign': 'Signature and stamp of the legal body',
    'duties.certificate.carrier': 'Legal body: {name}',
  },
});
