import { defineMessages } from '#platform/i18n/index.ts';

/** Helpers that are wished for while an event is written down. */
export const dutyPlanMessages = defineMessages({
  de: {
    'duties.plan.duty': 'Helfen',
    'duties.plan.helpers': 'Helfende',
    'duties.plan.few':
      '{name}: {needed} gesucht, {count, plural, =0 {dann ist aber niemand frei} one {dann ist aber nur eine Person frei} other {dann sind aber nur # frei}}.',
    'duties.plan.nobody':
      '{name}: {needed} gesucht. Bisher hat niemand gesagt, dass man sie oder ihn dafür fragen darf.',
  },
  en: {
    'duties.plan.duty': 'Helping',
    'duties.plan.helpers': 'Helpers',
    'duties.plan.few':
      '{name}: {needed} wanted, {count, plural, =0 {but nobody is free then} one {but only one person is free then} other {but only # are free then}}.',
    'duties.plan.nobody':
      '{name}: {needed} wanted. So far nobody has said that they may be asked for this.',
  },
});
