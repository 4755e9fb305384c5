import type { Module } from '#platform/module.ts';
import { sendingTick, sendIssueJob } from './sending/job.server.ts';
import { forgetSubscriptionsTick } from './subscription/forget.server.ts';
import { subscriptionRequestJob } from './subscription/request.server.ts';

export const mailing: Module = {
  jobs: [subscriptionRequestJob, sendIssueJob],
  ticks: [forgetSubscriptionsTick, sendingTick],
};
