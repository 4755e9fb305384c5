import { loadTopic, makeReady, press } from '../../topic.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url, params }) =>
  loadTopic({ locals, url, asked: { noticeId: params.id } });

export const actions: Actions = {
  ready: ({ locals, url, params }) => makeReady({ locals, url, asked: { noticeId: params.id } }),
  press: ({ locals, request, params }) =>
    press({ locals, request, asked: { noticeId: params.id } }),
};
