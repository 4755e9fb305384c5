import { isId } from '#platform/ids.ts';
import type { Module } from '#platform/module.ts';
import { listDistrictFolders } from './folder.server.ts';
import { filesMessages } from './messages.ts';
import { erasePictures, removeStrays } from './tend.server.ts';

export const files: Module = {
  nav: [
    {
      path: '/team/bilder',
      text: (locale) => filesMessages.in(locale)('files.title'),
      icon: 'image',
      roles: ['coordination', 'volunteer', 'delegate'],
    },
  ],
  ticks: [
    {
      name: 'files_erase',
      pattern: '41 2 * * *',
      districts: districtsWithFiles,
      perDistrict: erasePictures,
    },
    // After it, in a transaction of its own: a file goes only when no row of it can come back.
    {
      name: 'files_remove_strays',
      pattern: '51 2 * * *',
      districts: districtsWithFiles,
      perDistrict: removeStrays,
    },
  ],
};

async function districtsWithFiles(): Promise<string[]> {
  return (await listDistrictFolders()).filter(isId);
}
