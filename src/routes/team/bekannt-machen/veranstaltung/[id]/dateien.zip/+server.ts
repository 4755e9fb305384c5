import { zipOfTopic } from '../../../zip.server.ts';
import type { RequestHandler } from './$types.js';

/** All that lies ready, in one file. */
export const GET: RequestHandler = ({ locals, url, params, fetch }) =>
  zipOfTopic({ locals, url, asked: { eventId: params.id }, fetch });
