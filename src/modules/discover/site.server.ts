import type { Site } from '#platform/module.ts';
import { sightMessages } from './messages/sight.ts';
import { listPublishedSights } from './sight/find.server.ts';
import { readSightPaths } from './sight/read.server.ts';
import { sightPath, sightsPath } from './sight/sight.ts';
import { listPublishedTrails } from './trail/find.server.ts';
import { trailPath } from './trail/trail.ts';

export const discoverSite: Site = {
  links: [
    {
      path: sightsPath,
      text: (locale) => sightMessages.in(locale)('discover.title'),
      stands: 'in menu',
      isUsed: async (reading) => (await readSightPaths(reading)).size > 0,
    },
  ],
  listPages: async (tx) => [
    ...(await listPublishedSights(tx)).map((sight) => ({
      path: sightPath(sight),
      changedAt: sight.texts.get('de')?.changedAt ?? null,
    })),
    ...(await listPublishedTrails(tx)).map((trail) => ({
      path: trailPath(trail),
      changedAt: trail.publishedAt,
    })),
  ],
};
