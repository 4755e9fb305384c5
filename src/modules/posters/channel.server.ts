import type { Channel, OfferedFile } from '#modules/announcements/index.ts';
import { findPublicEvent } from '#modules/calendar/server.ts';
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
  offer: async (tx, { topic, district, origin, locale, now }) => {
    if (topic.kind !== 'event') return { files: [], texts: [], page: null };
    const { id, slug } = topic.event;
    const page = `/team/veranstaltungen/${id}/plakat`;
    const found = await findPublicEvent(tx, { slug, now, for: 'team' });
    if (!found) return { files: [], texts: [], page };
    const { choice } = await findChoice(tx, id);
    const t = posterMessages.in(locale);
    // Asked at each look at the board: it proves that there is something to set, and leaves setting to the addresses,
    // which do it outside of a transaction.
    await findPosterSource(tx, { found, choice, district, origin, locale });
    const files = offered.map((format): OfferedFile => ({
      label: t(`posters.download.${format}`),
      path: `${page}/datei?format=${format}`,
      name: posterFileName({ slug, date: choice.date, look: { ...choice, format } }),
      type: 'application/pdf',
    }));
    return { files, texts: [], page };
  },
};
