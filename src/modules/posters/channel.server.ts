import type {
  Channel,
  ChannelCircumstances,
  Offer,
  OfferedFile,
  Topic,
} from '#modules/announcements/index.ts';
import { findPublicEvent } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { findChoice } from './choice.server.ts';
import { posterMessages } from './messages/page.ts';
import { posterFileName, type PosterFormat } from './poster.ts';
import { findPosterSource } from './source.server.ts';

/** What is offered for printing; a notice has no poster. */
const offered: PosterFormat[] = ['a4', 'a3', 'a5', 'tuer'];

export const posterChannel: Channel = {
  key: 'poster',
  text: (locale) => posterMessages.in(locale)('posters.channel.title'),
  icon: 'image',
  concerns: ['event'],
  moments: [{ key: 'ahead', days: { event: 10, notice: 0 }, per: 'event' }],
  doneText: (locale) => posterMessages.in(locale)('posters.channel.done'),
  page: (topic) => (topic.kind === 'event' ? posterPage(topic.event) : null),
  prepare,
  offer,
};

/** Set once, they lie in the memory of the typesetting. */
async function prepare(
  tx: Tx,
  { topic, district, origin, locale, now }: { topic: Topic } & ChannelCircumstances,
): Promise<() => Promise<void>> {
  const sources: TypesetSource[] = [];
  const slug = topic.kind === 'event' ? topic.event.slug : null;
  const found = slug && (await findPublicEvent(tx, { slug, now, for: 'team' }));
  if (found) {
    const { choice } = await findChoice(tx, found.event.id);
    for (const format of offered) {
      const look = { ...choice, format };
      sources.push(await findPosterSource(tx, { found, choice: look, district, origin, locale }));
    }
  }
  return async () => {
    for (const source of sources) await typesetPdf(source);
  };
}

async function offer(
  tx: Tx,
  { topic, district, origin, locale, now }: { topic: Topic } & ChannelCircumstances,
): Promise<Offer> {
  if (topic.kind !== 'event') return { files: [], texts: [] };
  const { id, slug } = topic.event;
  const found = await findPublicEvent(tx, { slug, now, for: 'team' });
  if (!found) return { files: [], texts: [] };
  const { choice } = await findChoice(tx, id);
  // Proves that there is something to set; the setting is left to the addresses, which do it outside of a transaction.
  await findPosterSource(tx, { found, choice, district, origin, locale });
  const t = posterMessages.in(locale);
  const files = offered.map((format): OfferedFile => {
    const look = { ...choice, format };
    return {
      label: t(`posters.download.${format}`),
      path: `${posterPage(topic.event)}/datei?format=${format}`,
      name: posterFileName({ slug, date: choice.date, look }),
      type: 'application/pdf',
    };
  });
  return { files, texts: [] };
}

const posterPage = ({ id }: { id: string }) => `/team/veranstaltungen/${id}/plakat`;
