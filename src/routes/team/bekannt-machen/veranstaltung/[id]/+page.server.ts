import { loadTopic, makeReady, press } from '../../topic.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url, params }) =>
  loadTopic({ locals, url, asked: { eventId: params.id } });

export const actions: Actions = {
  ready: ({ locals, url, params }) => makeReady({ locals, url, asked: { eventId: params.id } }),
  press: ({ locals, request, params }) => press({ locals, request, asked: { eventId: params.id } }),
};
