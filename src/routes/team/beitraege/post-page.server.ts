import { error, fail, redirect } from '@sveltejs/kit';
import { readCaption, readChoices } from '#modules/social/forms.ts';
import {
  captionSubject,
  mostHashtags,
  mostInCaption,
  SocialError,
  socialPageMessages,
  type PostTopic,
} from '#modules/social/index.ts';
import { fileLabel, readPostView, savePost, type PostView } from '#modules/social/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { listPictures } from '#platform/files/server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { whereOf } from '../terminliste/[id]/issue.server.ts';

type Asked = { locals: App.Locals; url: URL };
/** Finds what the post is about, as far as this person may see it. */
export type FindTopic = (tx: Tx) => Promise<PostTopic | null>;

export async function viewOf(tx: Tx, { topic, ...asked }: Asked & { topic: PostTopic }) {
  const { origin } = await whereOf(asked);
  const { locale } = asked.locals;
  return readPostView(tx, { topic, district: districtOf(asked.locals), origin, locale });
}

/** All that the page of a post shows; documents stay on the server. */
export async function shownPost(tx: Tx, asked: Asked & { topic: PostTopic }) {
  const { documents: _, ...view } = await viewOf(tx, asked);
  const { locale } = asked.locals;
  const pictures = await listPictures(tx, { limit: 100 });
  return {
    ...shownFiles({ files: view.files, asked }),
    ...view,
    pictures: pictures
      .filter(({ channels }) => channels.includes('social'))
      .map(({ id, alt }) => ({ value: id, text: inLocale(alt, locale).slice(0, 80) || id })),
  };
}

/** Where each picture of the page is shown and saved. */
export function shownFiles({ files, asked }: { files: PostView['files']; asked: Asked }) {
  const path = asked.url.pathname.replace(/\/$/, '');
  const query = new URLSearchParams();
  for (const name of ['termin', 'von', 'tage']) {
    const value = asked.url.searchParams.get(name);
    if (value !== null) query.set(name, value);
  }
  const srcOf = (name: string, save: boolean) => {
    const search = new URLSearchParams([...query, ...(save ? [['speichern', '']] : [])]).toString();
    return `${path}/${name}${search && `?${search}`}`;
  };
  const shown = files.map((file) => ({
    ...file,
    label: fileLabel(file, asked.locals.locale),
    src: srcOf(file.name, false),
    save: srcOf(file.name, true),
  }));
  return { shown };
}

export type ShownFile = ReturnType<typeof shownFiles>['shown'][number];

/** The three things that are done with a post. */
export function postActions(find: (event: Asked & { params: { id: string } }) => FindTopic) {
  type Event = Asked & { params: { id: string }; request: Request };
  return {
    caption: async (event: Event) => {
      const form = await sentForm(event.request);
      const { caption, problem } = readCaption(form);
      const t = socialPageMessages.in(event.locals.locale);
      if (problem) {
        const most = problem === 'too_long' ? mostInCaption : mostHashtags;
        const error = t(`social.caption.${problem}`, { most, count: caption.length });
        return fail(400, { caption, captionError: error });
      }
      return save({ event, find, form }, (topic) => ({
        caption: caption || null,
        captionAbout: caption ? captionSubject(topic) : null,
      }));
    },
    suggestion: async (event: Event) => {
      const form = await sentForm(event.request);
      return save({ event, find, form }, () => ({ caption: null, captionAbout: null }));
    },
    choices: async (event: Event) => {
      const form = await sentForm(event.request);
      const { choices, refused } = readChoices(form);
      if (refused.length > 0) {
        const t = socialPageMessages.in(event.locals.locale);
        const words = refused.join(', ').slice(0, 200);
        return fail(400, { choices, hashtagError: t('social.hashtags.refused', { words }) });
      }
      return save({ event, find, form }, () => choices);
    },
  };
}

async function save(
  {
    event,
    find,
    form,
  }: {
    event: Asked & { params: { id: string } };
    find: (event: Asked & { params: { id: string } }) => FindTopic;
    form: FormData;
  },
  choicesOf: (topic: PostTopic) => Parameters<typeof savePost>[1]['choices'],
) {
  const command = commandOf(event.locals);
  try {
    await inDistrict(command.districtId, async (tx) => {
      const topic = (await find(event)(tx)) ?? error(404);
      const version = wholeNumber(form, 'version');
      await savePost(tx, { command, topic, version, choices: choicesOf(topic) });
    });
  } catch (caught) {
    if (!(caught instanceof SocialError)) throw caught;
    const t = socialPageMessages.in(event.locals.locale);
    const problem = t(`social.problem.${caught.code}`);
    return fail(409, { problem, ...(form.has('caption') && { caption: typed(form, 'caption') }) });
  }
  const query = new URLSearchParams({ erledigt: 'ja' });
  const date = event.url.searchParams.get('termin');
  if (date) query.set('termin', date);
  redirect(303, `${event.url.pathname}?${query}`);
}
