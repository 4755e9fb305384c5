import { createNotice } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { writtenAt } from './events/write.server.ts';
import type { ExampleNotice } from './notices.ts';
import type { PictureKey } from './pictures.ts';
import type { OrganisationKey } from './who-and-where.ts';

/** Writes the notices down, each on the day it appeared. */
export async function writeNotices(
  tx: Tx,
  {
    command,
    notices,
    organisationIds,
    pictureIds,
    eventIds,
  }: {
    command: Command;
    notices: ExampleNotice[];
    organisationIds: Record<OrganisationKey, string>;
    pictureIds: Record<PictureKey, string>;
    /** By German title. */
    eventIds: Map<string, string>;
  },
): Promise<void> {
  for (const {
    appeared,
    organisation,
    looksBackOn,
    picture,
    status,
    thanks = {},
    ...texts
  } of notices) {
    await createNotice(tx, {
      command: { ...command, now: writtenAt({ day: appeared, now: command.now }) },
      details: {
        ...texts,
        thanks,
        kind: looksBackOn ? 'review' : 'news',
        eventId: looksBackOn ? (eventIds.get(looksBackOn) ?? null) : null,
        organisationId: organisationIds[organisation],
        pictureId: picture ? pictureIds[picture] : null,
      },
      step: status ?? 'published',
    });
  }
}
