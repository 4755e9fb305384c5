import type { Module } from '#platform/module.ts';
import { forgetSubscriptionsTick } from './subscription/forget.server.ts';
import { subscriptionRequestJob } from './subscription/request.server.ts';

export const mailing: Module = {
  jobs: [subscriptionRequestJob],
  ticks: [forgetSubscriptionsTick],
};
