import type { Selectable } from 'kysely';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { findPictures } from '#platform/files/server.ts';
import { newId } from '#platform/ids.ts';
import { SocialError } from '../errors.ts';
import type { SocialTables } from '../tables.server.ts';
import { noChoices, topicId, type PostChoices, type PostTopic, type StoredPost } from './post.ts';

/** What somebody chose for the posts of an event or notice. */
export async function findPost(tx: Tx, topic: PostTopic): Promise<StoredPost> {
  const row = await tables<SocialTables>(tx)
    .selectFrom('social_post')
    .selectAll()
    .where(columnOf(topic), '=', topicId(topic))
    .executeTakeFirst();
  return row ? toPost(row) : noChoices;
}

/**
 * Keeps choices and caption of a post that the caller read at `version`.
 * @throws SocialError `changed_meanwhile`; `not_permitted` where a picture may not be shown there.
 */
export async function savePost(
  tx: Tx,
  {
    command,
    topic,
    version,
    choices,
  }: { command: Command; topic: PostTopic; version: number; choices: Partial<PostChoices> },
): Promise<void> {
  await expectPermitted(tx, [choices.postPictureId ?? null, choices.storyPictureId ?? null]);
  const columns = { ...columnsOf(choices), updated_at: command.now };
  const db = tables<SocialTables>(tx);
  const written =
    version === 0
      ? await db
          .insertInto('social_post')
          .values({
            ...columnsOf({ ...noChoices, ...choices }),
            district_id: command.districtId,
            id: newId(),
            [columnOf(topic)]: topicId(topic),
            updated_at: command.now,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await db
          .updateTable('social_post')
          .set((set) => ({ ...columns, version: set('version', '+', 1) }))
          .where(columnOf(topic), '=', topicId(topic))
          .where('version', '=', version)
          .returning('id')
          .executeTakeFirst();
  if (!written) throw new SocialError('changed_meanwhile');
  await recordAudit(tx, {
    command,
    action: 'social-post.changed',
    subject: 'social_post',
    id: written.id,
    fields: Object.keys(columnsOf(choices)),
  });
}

/** Only what may be shown on Instagram can stand in for our picture. */
async function expectPermitted(tx: Tx, ids: (string | null)[]): Promise<void> {
  const found = await findPictures(tx, ids, { for: 'team' });
  const isPermitted = (id: string | null) =>
    id === null || found.get(id)?.channels.includes('social') === true;
  if (!ids.every(isPermitted)) throw new SocialError('not_permitted');
}

const columnOf = ({ kind }: PostTopic) => (kind === 'event' ? 'event_id' : 'notice_id');

function columnsOf(choices: Partial<PostChoices>) {
  return {
    ...('caption' in choices && { caption: choices.caption ?? null }),
    ...('captionAbout' in choices && { caption_about: choices.captionAbout ?? null }),
    ...(choices.hashtags !== undefined && { hashtags: choices.hashtags }),
    ...('design' in choices && { design: choices.design ?? null }),
    ...(choices.english !== undefined && { english: choices.english }),
    ...(choices.poster !== undefined && { poster: choices.poster }),
    ...('postPictureId' in choices && { post_picture_id: choices.postPictureId ?? null }),
    ...('storyPictureId' in choices && { story_picture_id: choices.storyPictureId ?? null }),
  };
}

function toPost(row: Selectable<SocialTables['social_post']>): StoredPost {
  return {
    caption: row.caption,
    captionAbout: row.caption_about,
    hashtags: row.hashtags,
    design: row.design,
    english: row.english,
    poster: row.poster,
    postPictureId: row.post_picture_id,
    storyPictureId: row.story_picture_id,
    version: row.version,
  };
}
