import { mailDays } from '#platform/mail/tend.server.ts';
import type { Columns, PersonalData } from '#platform/module.ts';
import { draftDays, leftLineDays } from './import/limits.ts';
import { undoDays } from './issue/forget.server.ts';
import { privacyMessages } from './messages/privacy.ts';
import { confirmDays, consentYears, regretDays } from './subscription/retention.ts';

export const mailingPersonalData: PersonalData = {
  title: (locale) => privacyMessages.in(locale)('mailing.privacy.title'),
  kept: [
    {
      text: (locale) => privacyMessages.in(locale)('mailing.privacy.1'),
      columns: { mailing_subscription: ['address', 'name', 'categories', 'token'] },
      erasedBy: ['mailing_forget_subscriptions'],
    },
    {
      text: (locale) => privacyMessages.in(locale)('mailing.privacy.2', { confirm: confirmDays }),
      columns: {
        mailing_request: ['address', 'address_hash', 'name', 'categories', 'origin', 'link_hash'],
      },
      erasedBy: ['mailing_forget_subscriptions'],
    },
    {
      text: (locale) =>
        privacyMessages.in(locale)('mailing.privacy.3', {
          regret: regretDays,
          years: consentYears,
        }),
      columns: {
        mailing_subscription: ['address_hash'],
        mailing_consent: ['address_hash', 'wording', 'note'],
        mailing_block_change: ['address_hash', 'reason'],
      },
      erasedBy: ['mailing_forget_subscriptions'],
    },
    {
      text: (locale) => privacyMessages.in(locale)('mailing.privacy.suppression'),
      columns: { mailing_suppression: ['address_hash'] },
      erasedBy: 'hand',
    },
    {
      text: (locale) => privacyMessages.in(locale)('mailing.privacy.4', { days: mailDays }),
      columns: { mailing_delivery: ['reply'], mailing_issue: ['pause_reason', 'trouble'] },
      erasedBy: ['mailing_forget_issues'],
    },
    {
      text: (locale) =>
        privacyMessages.in(locale)('mailing.privacy.5', { draft: draftDays, left: leftLineDays }),
      columns: { mailing_import: ['pasted', 'left_lines'] },
      erasedBy: ['mailing_forget_imports'],
    },
    {
      text: (locale) => privacyMessages.in(locale)('mailing.privacy.6', { days: undoDays }),
      columns: { mailing_issue: ['slug', 'subject', 'greeting', 'closing', 'seen', 'content'] },
      erasedBy: ['mailing_forget_issues'],
    },
  ],
};

export const impersonalInMailing: Columns = {
  mailing_import: ['origin', 'legal_basis', 'counts'],
  mailing_issue: ['categories', 'origin'],
};
