import { error, redirect } from '@sveltejs/kit';
import { CalendarError } from '#modules/calendar/index.ts';
import { deleteNotice, findNotice, restoreNotice } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { historyOf } from '../../audit-lines.server.ts';
import { subjectLinksOf } from '../../subject-links.server.ts';
import { saveNotice, uploadForNotice } from '../notice-form.server.ts';
import { handBack } from '../hand-back.server.ts';
import { openNotice } from '../notice-open.server.ts';

const done = ['draft', 'asked', 'published', 'returned', 'restored'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const open = await inDistrict(districtOf(locals).id, async (tx) => ({
    ...(await openNotice(tx, { locals, id: params.id })),
    history: await historyOf(tx, { locals, subject: 'notice', id: params.id }),
  }));
  const notice = open.notice ?? error(404);
  const isPublic = notice.status === 'published' && !notice.deletedAt;
  return {
    ...open,
    notice,
    links: subjectLinksOf({ locals, table: 'notice', id: notice.id, isPublic }),
    done: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
  };
};

export const actions: Actions = {
  save: ({ locals, params, request }) => saveNotice({ locals, request, id: params.id }),
  picture: ({ locals, params, request }) => uploadForNotice({ locals, request, id: params.id }),
  'hand-back': ({ locals, params, request }) => handBack({ locals, request, id: params.id }),
  // Deleting can be taken back, so it does not ask whether somebody saved meanwhile.
  delete: async ({ locals, params }) => {
    await inDistrict(districtOf(locals).id, async (tx) => {
      const { notice } = await openNotice(tx, { locals, id: params.id });
      if (!notice || notice.deletedAt) return;
      const { id, version } = notice;
      await deleteNotice(tx, { command: commandOf(locals), id, version });
    });
    redirect(303, localPath(locals.locale, `/team/meldungen/${params.id}`));
  },
  restore: async ({ locals, params }) => {
    try {
      await inDistrict(districtOf(locals).id, async (tx) => {
        await openNotice(tx, { locals, id: params.id });
        const notice = await findNotice(tx, { id: params.id });
        if (notice?.deletedAt)
          await restoreNotice(tx, { command: commandOf(locals), id: params.id });
      });
    } catch (caught) {
      if (!(caught instanceof CalendarError)) throw caught;
      error(404);
    }
    redirect(303, localPath(locals.locale, `/team/meldungen/${params.id}?erledigt=restored`));
  },
};
