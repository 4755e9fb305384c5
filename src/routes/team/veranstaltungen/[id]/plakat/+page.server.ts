import { fail, redirect } from '@sveltejs/kit';
import { tileOf } from '#modules/calendar/index.ts';
import {
  mostAlt,
  photoFitness,
  PosterError,
  posterErrorText,
  posterMessages,
  type PosterErrorCode,
} from '#modules/posters/index.ts';
import { readPosterForm } from '#modules/posters/forms.ts';
import {
  changeOwnPoster,
  findChoice,
  findOwnPoster,
  findRemovedOwnPoster,
  measureOwnPage,
  readOwnPoster,
  removeOwnPoster,
  restoreOwnPoster,
  saveChoice,
  storeOwnPoster,
} from '#modules/posters/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findPictures, listPictures } from '#platform/files/server.ts';
import { toShown } from '#platform/files/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { toldEventOf } from '../event.server.ts';
import { posterEventOf } from './poster.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Coming dates to choose from. */
const mostDates = 60;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { locale } = locals;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const { event, coming } = await posterEventOf(tx, { locals, id: params.id });
    const { choice, version } = await findChoice(tx, event.id);
    const picture = (await findPictures(tx, [event.pictureId], { for: 'team' })).get(
      event.pictureId ?? '',
    );
    const removed = await findRemovedOwnPoster(tx, event.id);
    // What is chosen already can be unchosen, however old it is.
    const chosen = await findPictures(tx, choice.logoIds, { for: 'team' });
    const recent = await listPictures(tx, { limit: 40 });
    const pictures = new Map([...chosen, ...recent.map((one) => [one.id, one] as const)]);
    return {
      event: { id: event.id, title: event.title },
      choice,
      version,
      photo: picture?.channels.includes('print') ? photoFitness(picture) : null,
      dates: coming.slice(0, mostDates).map((date) => ({
        value: date.date,
        text: tileOf({ date: date.startsOn, locale }).label,
      })),
      logos: [...pictures.values()]
        .filter(({ channels }) => channels.includes('print'))
        .map(toShown),
      own: await findOwnPoster(tx, event.id),
      hasRemoved: removed !== null,
      done: doneOf({ said: url.searchParams.get('erledigt'), locale }),
    };
  });
};

const doneKeys = {
  saved: 'posters.saved',
  own: 'posters.done.own',
  changed: 'posters.done.changed',
  removed: 'posters.done.removed',
  restored: 'posters.done.restored',
} as const;

function doneOf({ said, locale }: { said: string | null; locale: App.Locals['locale'] }) {
  const key = Object.keys(doneKeys).find((one) => one === said) as keyof typeof doneKeys;
  return key ? posterMessages.in(locale)(doneKeys[key]) : null;
}

export const actions: Actions = {
  preview: async ({ request }) => {
    const form = await sentForm(request);
    return { choice: readPosterForm(form), version: wholeNumber(form, 'version') };
  },
  save: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const choice = readPosterForm(form);
    const version = wholeNumber(form, 'version');
    return run({ locals, id: params.id, said: 'saved', kept: { choice } }, (tx, eventId) =>
      saveChoice(tx, { command: commandOf(locals), eventId, version, choice }),
    );
  },
  own: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const alt = altIn(form);
    const page = Math.max(1, wholeNumber(form, 'page') || 1);
    const kept = { alt, page };
    // First who may, then what takes seconds.
    await inDistrict(districtOf(locals).id, (tx) => toldEventOf(tx, { locals, id: params.id }));
    const file = form.get('own');
    const upload = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null;
    try {
      if (!upload || (upload.length === 0 && !(file as File).name)) throw new PosterError('none');
      const own = await readOwnPoster({ upload, page, alt });
      return await run({ locals, id: params.id, said: 'own', kept }, async (tx, eventId) => {
        await storeOwnPoster(tx, { command: commandOf(locals), eventId, own });
      });
    } catch (caught) {
      return refuse({ caught, locals, kept });
    }
  },
  'own-change': async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const kept = { alt: altIn(form), page: wholeNumber(form, 'page') };
    const version = wholeNumber(form, 'version');
    const districtId = districtOf(locals).id;
    const own = await inDistrict(districtId, async (tx) => {
      const event = await toldEventOf(tx, { locals, id: params.id });
      return findOwnPoster(tx, event.id);
    });
    try {
      if (!own) throw new PosterError('not_found');
      const size = await measureOwnPage({ districtId, own, page: kept.page });
      return await run({ locals, id: params.id, said: 'changed', kept }, (tx, eventId) =>
        changeOwnPoster(tx, { command: commandOf(locals), eventId, version, size, ...kept }),
      );
    } catch (caught) {
      return refuse({ caught, locals, kept });
    }
  },
  'own-remove': async ({ locals, params, request }) => {
    const version = wholeNumber(await sentForm(request), 'version');
    return run({ locals, id: params.id, said: 'removed', kept: {} }, (tx, eventId) =>
      removeOwnPoster(tx, { command: commandOf(locals), eventId, version }),
    );
  },
  'own-restore': async ({ locals, params }) =>
    run({ locals, id: params.id, said: 'restored', kept: {} }, (tx, eventId) =>
      restoreOwnPoster(tx, { command: commandOf(locals), eventId }),
    ),
};

const altIn = (form: FormData) => typed(form, 'alt').trim().slice(0, mostAlt);

/** What was typed comes back with what was wrong. */
interface Kept {
  choice?: ReturnType<typeof readPosterForm>;
  alt?: string;
  page?: number;
}

async function run(
  { locals, id, said, kept }: { locals: App.Locals; id: string; said: string; kept: Kept },
  work: (tx: Tx, eventId: string) => Promise<void>,
) {
  try {
    await inDistrict(districtOf(locals).id, async (tx) => {
      const event = await toldEventOf(tx, { locals, id });
      await work(tx, event.id);
    });
  } catch (caught) {
    return refuse({ caught, locals, kept });
  }
  const path = localPath(locals.locale, `/team/veranstaltungen/${id}/plakat`);
  redirect(303, `${path}?erledigt=${said}`);
}

function refuse({ caught, locals, kept }: { caught: unknown; locals: App.Locals; kept: Kept }) {
  if (!(caught instanceof PosterError)) throw caught;
  const { code } = caught;
  const status = code === 'not_found' ? 404 : code === 'changed_meanwhile' ? 409 : 422;
  return fail(status, { ...kept, problem: problemOf({ code, locale: locals.locale }) });
}

function problemOf({ code, locale }: { code: PosterErrorCode; locale: App.Locals['locale'] }) {
  const field = { alt_missing: 'alt', no_such_page: 'page', changed_meanwhile: '' }[code as string];
  return { name: field ?? 'own', text: posterErrorText({ code, locale }) };
}
