import { announcementWords } from '#modules/announcements/index.ts';
import { noticePath } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import type { OwnPoster } from '#modules/posters/index.ts';
import { findOwnPoster } from '#modules/posters/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath, type Locale } from '#platform/i18n/index.ts';
import { altTextOf } from '../caption/alt.ts';
import { composeCaption, type CaptionPart } from '../caption/compose.ts';
import { eventPart } from '../caption/event.ts';
import { joinHashtags } from '../caption/hashtags.ts';
import { setDocument, type PictureDocument } from '../picture/document.server.ts';
import { datePages, designFor, eventPage } from '../picture/event.ts';
import { noticePage, noticePart } from '../picture/notice.ts';
import { formats, mostPages, type Format, type ListPage, type Shown } from '../picture/page.ts';
import { cropOf, findPhoto, type FoundPhoto } from '../picture/photo.server.ts';
import { findSocialSettings } from '../settings.server.ts';
import { downloadName, listFiles, type PostFile } from './file.ts';
import { findPost } from './post.server.ts';
import { captionSubject, type PostTopic, type StoredPost } from './post.ts';

/** All of a post: what its page shows, and what its pictures are drawn from. */
export interface PostView {
  choices: StoredPost;
  /** What is shared: as somebody wrote it, else as suggested. */
  caption: string;
  /** Somebody's own text stands in for the suggestion. */
  isOwnText: boolean;
  /** Their text for another date, where there is one: not offered any more. */
  outdated: string | null;
  /** Alternative text. */
  alt: string;
  design: Shown;
  photo: FoundPhoto['kind'];
  /** The club's own poster: shown, not wanted here, or silent about what is cancelled. */
  poster: 'shown' | 'not_wanted' | 'cancelled' | 'none';
  /** It is told in English too. */
  hasEnglish: boolean;
  files: (PostFile & { download: string })[];
  /** Pictures made by hand, and what becomes of them. */
  own: Partial<Record<Format, ReturnType<typeof cropOf>>>;
  documents: Record<PostFile['kind'], PictureDocument>;
}

export async function readPostView(
  tx: Tx,
  asked: { topic: PostTopic; district: District; origin: string; locale: Locale },
): Promise<PostView> {
  const { topic, district } = asked;
  // What is posted is German first, in whichever language the team works.
  const locale: Locale = 'de';
  const choices = await findPost(tx, topic);
  const photo = await findPhoto(tx, { id: pictureOf(topic), locale });
  const usable = photo.kind === 'usable' ? photo : null;
  const { own: ownPoster, state: poster } = await findPoster(tx, { topic, choices });
  const shown = poster === 'shown' ? ownPoster : null;
  const ours = designFor({
    chosen: choices.design,
    category: topic.kind === 'event' ? topic.found.event.category : 'other',
    hasPhoto: usable !== null,
  });
  const design: Shown = shown ? 'poster' : ours;
  const posterAlt = shown?.alt ?? '';
  const content = contentOf({ ...asked, locale, design, photo: usable, posterAlt });
  const { page, url, parts, more } = content;
  const own = await ownPictures(tx, { choices, districtId: district.id });
  const settings = await findSocialSettings(tx);
  const suggestion = composeCaption({
    parts: choices.english ? parts : [parts[0]],
    hashtags: joinHashtags(choices.hashtags, settings.hashtags),
    credit: own.post?.credit ?? (design === 'photo' ? (usable?.credit ?? '') : ''),
  });
  const isOwnText = choices.caption !== null && choices.captionAbout === captionSubject(topic);
  const set = (format: Format, pages: Parameters<typeof setDocument>[0]['pages']) =>
    setDocument({
      district,
      format,
      pages,
      url,
      photo: design === 'photo' ? (usable?.sha256 ?? null) : null,
      poster: shown,
    });
  const carousel = [page, ...more].slice(0, mostPages);
  const { slug, date } = namesOf(topic);
  return {
    choices,
    caption: isOwnText ? (choices.caption ?? '') : suggestion,
    isOwnText,
    outdated: isOwnText ? null : choices.caption,
    alt: own.post?.alt || altTextOf({ page, url, locale }),
    design,
    photo: photo.kind,
    poster,
    hasEnglish: parts.length > 1,
    files: listFiles({ carouselPages: carousel.length }).map((file) => ({
      ...file,
      download: downloadName({ slug, date, file: file.name }),
    })),
    own: {
      ...(own.post && { post: own.post.crop }),
      ...(own.story && { story: own.story.crop }),
    },
    documents: {
      post: own.post?.document ?? set('post', [page]),
      story: own.story?.document ?? set('story', [page]),
      carousel: set('post', carousel),
    },
  };
}

type Content = {
  page: ReturnType<typeof eventPage>;
  more: ListPage[];
  parts: readonly [CaptionPart, ...CaptionPart[]];
  url: string;
};

interface Asked {
  topic: PostTopic;
  origin: string;
  locale: Locale;
  design: Shown;
  photo: Parameters<typeof eventPage>[0]['photo'];
  posterAlt: string;
}

function contentOf(asked: Asked): Content {
  return asked.topic.kind === 'event'
    ? eventContent({ ...asked, topic: asked.topic })
    : noticeContent({ ...asked, topic: asked.topic });
}

function eventContent({
  topic: { found, date },
  origin,
  locale,
  design,
  photo,
  posterAlt,
}: Asked & { topic: Extract<PostTopic, { kind: 'event' }> }): Content {
  const wordsIn = (language: Locale, of: typeof date) =>
    announcementWords({ found, date: of, origin, locale: language });
  const words = wordsIn(locale, date);
  const all = wordsIn(locale, null);
  const { title, summary } = found.event;
  const hasEnglish = Boolean(title.en || summary.en);
  return {
    page: eventPage({ words, design, photo, posterAlt }),
    more: all.dates.length > 1 ? datePages(all) : [],
    parts: [eventPart(words), ...(hasEnglish ? [eventPart(wordsIn('en', date))] : [])],
    url: all.shownUrl,
  };
}

function noticeContent({
  topic: { notice },
  origin,
  locale,
  design,
  photo,
}: Asked & { topic: Extract<PostTopic, { kind: 'notice' }> }): Content {
  const urlIn = (language: Locale) =>
    (origin + localPath(language, noticePath(notice))).replace(/^https?:\/\/(www\.)?/, '');
  const partIn = (language: Locale) =>
    noticePart({ notice, shownUrl: urlIn(language), locale: language });
  const hasEnglish = Boolean(notice.title.en || notice.summary.en);
  return {
    page: noticePage({ notice, design, photo, locale }),
    more: [],
    parts: [partIn(locale), ...(hasEnglish ? [partIn('en')] : [])],
    url: urlIn(locale),
  };
}

/** Pictures made by hand that still may be shown, and how they will be cut. */
async function ownPictures(
  tx: Tx,
  { choices, districtId }: { choices: StoredPost; districtId: string },
) {
  const read = async (id: string | null, format: Format) => {
    const photo = await findPhoto(tx, { id, locale: 'de' });
    if (photo.kind !== 'usable') return null;
    const { sha256, picture, credit, alt } = photo;
    const document: PictureDocument = { kind: 'own', districtId, format, sha256 };
    return { document, credit, alt, crop: cropOf({ picture, format: formats[format] }) };
  };
  return {
    post: await read(choices.postPictureId, 'post'),
    story: await read(choices.storyPictureId, 'story'),
  };
}

/** A poster says nothing of a date that is cancelled: there ours does. */
async function findPoster(
  tx: Tx,
  { topic, choices }: { topic: PostTopic; choices: StoredPost },
): Promise<{ own: OwnPoster | null; state: PostView['poster'] }> {
  if (topic.kind !== 'event') return { own: null, state: 'none' };
  const { date, found } = topic;
  const own = await findOwnPoster(tx, found.event.id);
  if (!own) return { own, state: 'none' };
  if (!choices.poster) return { own, state: 'not_wanted' };
  const isOff = found.event.status === 'cancelled' || date?.state === 'cancelled';
  return { own, state: isOff ? 'cancelled' : 'shown' };
}

function pictureOf(topic: PostTopic): string | null {
  if (topic.kind === 'notice') return topic.notice.pictureId;
  return topic.date?.pictureId ?? topic.found.event.pictureId;
}

function namesOf(topic: PostTopic): { slug: string; date: string } {
  if (topic.kind === 'notice') return { slug: topic.notice.slug, date: '' };
  return { slug: topic.found.event.slug, date: topic.date?.startsOn ?? '' };
}
