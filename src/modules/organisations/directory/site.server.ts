import type { Site } from '#platform/module.ts';
import { directoryMessages } from '../messages/directory.ts';
import { directoryPath, entryPath } from '../paths.ts';
import { listWholeEntries, readDirectory } from './read.server.ts';

/** A sitemap holds 50,000 addresses at the most (https://www.sitemaps.org/protocol.html). */
const most = 5000;

export const directorySite: Site = {
  links: [
    {
      path: directoryPath,
      text: (locale) => directoryMessages.in(locale)('organisations.directory.title'),
      stands: 'in menu',
      isUsed: async (reading) => (await readDirectory(reading)).entries.length > 0,
    },
  ],
  listPages: async (tx) => {
    const entries = await listWholeEntries(tx);
    return entries
      .slice(0, most)
      .map((entry) => ({ path: entryPath(entry), changedAt: entry.updatedAt }));
  },
};
