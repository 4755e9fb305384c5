import type { Module } from '#platform/module.ts';
import { mailingExport } from './personal-export.server.ts';
import { mailingAudit } from './audit.server.ts';
import { issueMessages } from './messages/issue.ts';
import { listMessages } from './messages/list.ts';
import { dueImports } from './import/due.server.ts';
import { forgetImportsTick } from './import/forget.server.ts';
import { forgetIssuesTick } from './issue/forget.server.ts';
import { impersonalInMailing, mailingPersonalData } from './personal-data.server.ts';
import { dueSending } from './sending/due.server.ts';
import { sendingTick, sendIssueJob } from './sending/job.server.ts';
import { forgetSubscriptionsTick } from './subscription/forget.server.ts';
import { mailingCopy } from './copy.server.ts';
import { mailingSite } from './site.server.ts';
import { subscriptionRequestJob } from './subscription/request.server.ts';

export { mailingChannel } from './channel/channel.server.ts';

export const mailing: Module = {
  audit: mailingAudit,
  personalExport: mailingExport,
  nav: [
    {
      path: '/team/terminliste',
      part: 'date-list',
      text: (locale) => issueMessages.in(locale)('mailing.issue.nav'),
      icon: 'mail',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: '/team/verteiler',
      part: 'date-list',
      text: (locale) => listMessages.in(locale)('mailing.list.nav'),
      icon: 'group',
      roles: ['coordination'],
    },
  ],
  site: mailingSite,
  copy: mailingCopy,
  personalData: mailingPersonalData,
  impersonal: impersonalInMailing,
  due: async (tx, circumstances) => [
    ...(await dueSending(tx, circumstances)),
    ...(await dueImports(tx, circumstances)),
  ],
  jobs: [subscriptionRequestJob, sendIssueJob],
  ticks: [forgetSubscriptionsTick, forgetImportsTick, forgetIssuesTick, sendingTick],
};
