import { globally } from '#platform/database/transaction.server.ts';
import { listDue } from '#platform/jobs/due.server.ts';
import type { Module } from '#platform/module.ts';
import { mailJob } from './mail.server.ts';
import { mailDue } from './mail.ts';
import { tendMails } from './tend.server.ts';

export const mail: Module = {
  jobs: [mailJob],
  ticks: [
    {
      name: 'mail_tend',
      pattern: '* * * * *',
      districts: (now) => globally((tx) => listDue(tx, { kind: mailDue, now })),
      perDistrict: tendMails,
    },
  ],
};
