import { defineMessages } from '#platform/i18n/index.ts';

/** Who has to be rung because no mail tells them that their duty falls out. */
export const dutyCallMessages = defineMessages({
  de: {
    'duties.calls.title': 'Anrufen',
    'duties.calls.lead':
      'Diese Leute bekommen keine Mail. Bitte rufen Sie an und sagen Sie Bescheid.',
    'duties.calls.none': 'Niemand ist anzurufen',
    'duties.calls.none_text':
      'Fällt ein Dienst aus, für den jemand ohne Mail eingetragen ist, steht der Anruf hier.',
    'duties.calls.off':
      '{count, plural, one {Dieser Dienst fällt aus:} other {Diese Dienste fallen aus:}}',
    'duties.calls.on':
      '{count, plural, one {Dieser Dienst findet doch statt:} other {Diese Dienste finden doch statt:}}',
    'duties.calls.no_phone': 'Eine Telefonnummer ist nicht bekannt.',
    'duties.calls.rung': 'Weiß Bescheid',
    'duties.calls.rung_of': '{name} weiß Bescheid',
    'duties.calls.done.rung': 'Abgehakt. Danke fürs Anrufen!',
    'duties.calls.done.back': 'Der Anruf steht wieder hier.',
    'duties.calls.undo': 'Doch nicht',
    'duties.calls.due.off':
      '{count, plural, one {Anrufen: {name}. Ein Dienst fällt aus, {when}} other {Anrufen: {name}. # Dienste fallen aus, der erste am {when}}}',
    'duties.calls.due.on':
      '{count, plural, one {Anrufen: {name}. Ein Dienst findet doch statt, {when}} other {Anrufen: {name}. # Dienste finden doch statt, der erste am {when}}}',
    'duties.calls.on_duty':
      '{count, plural, one {Für Dienste ist hier eine Person eingetragen. Sie erfährt, dass ihr Dienst ausfällt: per Mail, oder das Organisationsteam ruft sie an.} other {Für Dienste sind hier # Leute eingetragen. Sie erfahren, dass ihr Dienst ausfällt: per Mail, oder das Organisationsteam ruft sie an.}}',
  },
  en: {
    'duties.calls.title': 'To ring',
    'duties.calls.lead': 'These people get no mail. Please ring and tell them.',
    'duties.calls.none': 'Nobody has to be rung',
    'duties.calls.none_text':
      'If a duty falls out for which somebody without mail is put down, the call stands here.',
    'duties.calls.off':
      '{count, plural, one {This duty falls out:} other {These duties fall out:}}',
    'duties.calls.on':
      '{count, plural, one {This duty takes place after all:} other {These duties take place after all:}}',
    'duties.calls.no_phone': 'No telephone number is known.',
    'duties.calls.rung': 'Knows it now',
    'duties.calls.rung_of': '{name} knows it now',
    'duties.calls.done.rung': 'Ticked off. Thank you for ringing!',
    'duties.calls.done.back': 'The call stands here again.',
    'duties.calls.undo': 'Not after all',
    'duties.calls.due.off':
      '{count, plural, one {Ring {name}: a duty falls out, {when}} other {Ring {name}: # duties fall out, the first on {when}}}',
    'duties.calls.due.on':
      '{count, plural, one {Ring {name}: a duty takes place after all, {when}} other {Ring {name}: # duties take place after all, the first on {when}}}',
    'duties.calls.on_duty':
      '{count, plural, one {One person is put down for duties here. They are told that their duty falls out: by mail, or the organising team rings them.} other {# people are put down for duties here. They are told that their duty falls out: by mail, or the organising team rings them.}}',
  },
});
