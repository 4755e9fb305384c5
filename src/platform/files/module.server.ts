import { now } from '#platform/clock.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import type { Module } from '#platform/module.ts';
import { listDistrictFolders } from './folder.server.ts';
import { filesMessages } from './messages.ts';
import { tendPictures } from './tend.server.ts';

export const files: Module = {
  nav: [
    {
      path: '/team/bilder',
      text: (locale) => filesMessages.in(locale)('files.title'),
      icon: 'image',
      roles: ['coordination', 'volunteer'],
    },
  ],
  ticks: [
    {
      name: 'files_tend',
      pattern: '41 2 * * *',
      async run() {
        for (const districtId of (await listDistrictFolders()).filter(isId)) {
          await inDistrict(districtId, (tx) => tendPictures(tx, { districtId, now: now() }));
        }
      },
    },
  ],
};
