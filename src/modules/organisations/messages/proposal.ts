import { defineMessages } from '#platform/i18n/index.ts';

/** Where the coordination decides on what a club proposes. */
export const proposalMessages = defineMessages({
  de: {
    'organisations.proposal.title': 'Vorschlag für {name}',
    'organisations.proposal.by': '{who} schlägt vor, am {day}:',
    'organisations.proposal.by_link': 'Jemand mit dem persönlichen Link',
    'organisations.proposal.before': 'Bisher',
    'organisations.proposal.after': 'Neu',
    'organisations.proposal.nothing': 'nichts',
    'organisations.proposal.other_picture': 'ein anderes Bild',
    'organisations.proposal.accept': 'Annehmen',
    'organisations.proposal.refuse': 'Nicht annehmen',
    'organisations.proposal.accepted': 'Angenommen: {name} ist geändert.',
    'organisations.proposal.refused': 'Nicht angenommen: {name} bleibt, wie es war.',
    'organisations.proposal.none': 'Zu diesem Eintrag liegt kein Vorschlag (mehr) vor.',
    'organisations.proposal.changed':
      'Der Vorschlag wurde inzwischen geändert. Bitte sehen Sie ihn sich noch einmal an.',
    'organisations.proposal.look': 'Vorschlag ansehen',
    'organisations.proposal.waits': 'Vorschlag wartet',
    'organisations.due.proposal': 'Änderung ansehen: {name}',
    'organisations.due.refused':
      'Ihre Änderung an {name} wurde nicht angenommen. Warum, steht dabei.',
    'organisations.proposal.reason': 'Warum nicht?',
    'organisations.proposal.reason_hint': 'Ein Satz genügt. Der Verein liest ihn.',
    'organisations.proposal.reason_missing': 'Bitte schreiben Sie in einem Satz, warum nicht.',
    'organisations.proposal.refused_on': 'Ihre Änderung wurde nicht angenommen ({day})',
  },
  en: {
    'organisations.proposal.title': 'Proposal for {name}',
    'organisations.proposal.by': '{who} proposes, on {day}:',
    'organisations.proposal.by_link': 'Somebody with the personal link',
    'organisations.proposal.before': 'So far',
    'organisations.proposal.after': 'New',
    'organisations.proposal.nothing': 'nothing',
    'organisations.proposal.other_picture': 'another picture',
    'organisations.proposal.accept': 'Accept',
    'organisations.proposal.refuse': 'Do not accept',
    'organisations.proposal.accepted': 'Accepted: {name} has been changed.',
    'organisations.proposal.refused': 'Not accepted: {name} stays as it was.',
    'organisations.proposal.none': 'There is no proposal for this entry (any more).',
    'organisations.proposal.changed':
      'The proposal was changed meanwhile. Please have another look at it.',
    'organisations.proposal.look': 'Look at the proposal',
    'organisations.proposal.waits': 'Proposal waiting',
    'organisations.due.proposal': 'Look at a change: {name}',
    'organisations.due.refused': 'Your change of {name} was not accepted. It says why.',
    'organisations.proposal.reason': 'Why not?',
    'organisations.proposal.reason_hint': 'One sentence is enough. The club reads it.',
    'organisations.proposal.reason_missing': 'Please write in one sentence why not.',
    'organisations.proposal.refused_on': 'Your change was not accepted ({day})',
  },
});
