import type { Channel, ChannelCircumstances, Offer, Topic } from '#modules/announcements/index.ts';
import { findPublicEvent } from '#modules/calendar/server.ts';
import { findDistrictOfTransaction } from '#modules/districts/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { socialPageMessages } from './messages/page.ts';
import { drawDocument } from './picture/document.server.ts';
import { postPath } from './post/address.ts';
import type { PostFile } from './post/file.ts';
import type { PostTopic } from './post/post.ts';
import { readPostView, type PostView } from './post/view.server.ts';

const say = (key: Parameters<ReturnType<typeof socialPageMessages.in>>[0]) => (locale: Locale) =>
  socialPageMessages.in(locale)(key);

/** A post before each date and a story on its day; by hand, for programs need a key that few districts have. */
export const instagramChannel: Channel = {
  key: 'instagram',
  text: say('social.channel'),
  icon: 'image',
  concerns: ['event', 'notice'],
  moments: [
    { key: 'ahead', days: { event: 3, notice: 3 }, per: 'date', text: say('social.channel.ahead') },
    {
      ...{ key: 'day', days: { event: 0, notice: 0 }, per: 'date', concerns: ['event'] },
      text: say('social.channel.day'),
    },
  ],
  doneText: say('social.channel.done'),
  part: 'instagram',
  isUsed: async (tx) => Boolean((await findDistrictOfTransaction(tx))?.contact.instagram),
  page: postPath,
  prepare,
  offer,
};

/** Drawn once, they lie in the memory of the typesetting. */
async function prepare(
  tx: Tx,
  { topic, ...circumstances }: { topic: Topic } & ChannelCircumstances,
): Promise<() => Promise<void>> {
  const about = await postTopicOf(tx, { topic, now: circumstances.now });
  const view = about && (await readPostView(tx, { topic: about, ...circumstances }));
  return async () => {
    if (view) await draw(view);
  };
}

async function draw({ files, documents }: PostView): Promise<void> {
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const drawn = await Promise.all(
    kinds.map(async (kind) => [kind, (await drawDocument(documents[kind])).length] as const),
  );
  const pages = new Map(drawn);
  for (const { name, kind, page } of files) {
    if (page >= pages.get(kind)!) throw new Error(`${name} cannot be drawn: its file is gone`);
  }
}

async function offer(
  tx: Tx,
  { topic, ...circumstances }: { topic: Topic } & ChannelCircumstances,
): Promise<Offer> {
  const about = await postTopicOf(tx, { topic, now: circumstances.now });
  if (!about) return { files: [], texts: [] };
  const view = await readPostView(tx, { topic: about, ...circumstances });
  const t = socialPageMessages.in(circumstances.locale);
  const [path, search] = postPath(topic).split('?');
  const files = view.files.map((file) => ({
    label: fileLabel(file, circumstances.locale),
    path: [`${path}/${file.name}`, search].filter(Boolean).join('?'),
    name: file.download,
    type: 'image/jpeg' as const,
  }));
  const texts = [
    { label: t('social.caption'), text: view.caption, name: textName(topic, 'text') },
    { label: t('social.alt'), text: view.alt, name: textName(topic, 'alternativtext') },
  ];
  return { files, texts };
}

/** "Karussell, Bild 3" */
export function fileLabel({ kind, page }: PostFile, locale: Locale): string {
  return socialPageMessages.in(locale)(`social.file.${kind}`, { page: page + 1 });
}

/** `instagram-text.txt`; with its day, where there are others: `instagram-2026-12-04-text.txt`. */
function textName(topic: Topic, content: string): string {
  const date = topic.kind === 'event' && topic.dates.length > 1 ? topic.date?.startsOn : undefined;
  return `${['instagram', date, content].filter(Boolean).join('-')}.txt`;
}

async function postTopicOf(
  tx: Tx,
  { topic, now }: { topic: Topic; now: Date },
): Promise<PostTopic | null> {
  if (topic.kind === 'notice') return topic;
  const found = await findPublicEvent(tx, { slug: topic.event.slug, now });
  return found && { kind: 'event', found, date: topic.date ?? topic.dates[0] ?? null };
}
