import type { Module } from '#platform/module.ts';
import { listMessages } from './messages/list.ts';
import { sendingTick, sendIssueJob } from './sending/job.server.ts';
import { forgetSubscriptionsTick } from './subscription/forget.server.ts';
import { subscriptionRequestJob } from './subscription/request.server.ts';

export const mailing: Module = {
  nav: [
    {
      path: '/team/verteiler',
      text: (locale) => listMessages.in(locale)('mailing.list.nav'),
      icon: 'group',
      roles: ['coordination'],
    },
  ],
  jobs: [subscriptionRequestJob, sendIssueJob],
  ticks: [forgetSubscriptionsTick, sendingTick],
};
