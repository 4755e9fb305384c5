import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';

/**
 * Hands over one file of a form while it arrives, however large it is; nothing of it is kept here.
 * @returns what `use` makes of it; null where the form brings no such file.
 */
export async function readSentFile<Result>({
  request,
  name,
  use,
}: {
  request: Request;
  name: string;
  use: (bytes: AsyncIterable<Uint8Array>) => Promise<Result>;
}): Promise<Result | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) return null;
  const parser = new Busboy({ headers: { 'content-type': type } satisfies BusboyHeaders });
  const state: { work: Promise<Result> | null } = { work: null };
  parser.on('file', (...[field, stream]) => {
    // What is not wanted, or is of no use any more, passes by.
    if (field !== name || state.work) return void stream.resume();
    state.work = use(stream).finally(() => stream.resume());
    // It is awaited below, once all has arrived; a failure before that is nobody's yet, and would end the process.
    state.work.catch(() => undefined);
  });
  try {
    await pipeline(Readable.fromWeb(request.body as WebStream), parser);
  } catch (error) {
    // A connection that breaks ends the file in the middle, which whoever reads it finds out.
    if (!state.work) throw error;
  }
  return state.work;
}
