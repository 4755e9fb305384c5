import type { Module } from '#platform/module.ts';
import { issueMessages } from './messages/issue.ts';
import { listMessages } from './messages/list.ts';
import { sendingTick, sendIssueJob } from './sending/job.server.ts';
import { forgetSubscriptionsTick } from './subscription/forget.server.ts';
import { mailingSite } from './site.server.ts';
import { subscriptionRequestJob } from './subscription/request.server.ts';

export const mailing: Module = {
  nav: [
    {
      path: '/team/terminliste',
      text: (locale) => issueMessages.in(locale)('mailing.issue.nav'),
      icon: 'mail',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: '/team/verteiler',
      text: (locale) => listMessages.in(locale)('mailing.list.nav'),
      icon: 'group',
      roles: ['coordination'],
    },
  ],
  site: mailingSite,
  jobs: [subscriptionRequestJob, sendIssueJob],
  ticks: [forgetSubscriptionsTick, sendingTick],
};
