import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { BrokenForm, LongForm, PictureError } from './errors.ts';
import { mostBytes } from './limits.ts';

/**
 * A form with files, read as it comes. `Request.formData` holds all of an upload three times; this keeps one byte
 * more than is allowed of a file and lets the rest pass, so everything typed beside a picture of 50 MB survives and
 * memory stays flat.
 * @throws PictureError `too_large` where the whole request is larger than the server takes at all.
 * @throws LongForm where a text alone is.
 * @throws BrokenForm
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await read(request);
  } catch (error) {
    if ((error as { status?: number }).status === 413) {
      throw new PictureError('too_large', { cause: error });
    }
    throw error instanceof LongForm ? error : new BrokenForm(error);
  }
}

async function read(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) return request.formData();
  const form = new FormData();
  await pipeline(Readable.fromWeb(request.body as WebStream), createParser({ type, form }));
  return form;
}

function createParser({
  type,
  form,
}: {
  type: string;
  form: FormData;
}): InstanceType<typeof Busboy> {
  const parser = new Busboy({
    headers: { 'content-type': type } satisfies BusboyHeaders,
    limits: { fileSize: mostBytes + 1, files: 10, fields: 2000, fieldSize: 1024 * 1024 },
  });
  const refuse = () => void parser.destroy(new LongForm());
  parser.on('fieldsLimit', refuse);
  parser.on('filesLimit', refuse);
  // Five arguments are the parser's way.
  parser.on('field', (...[name, value, isNameCut, isValueCut]) => {
    if (isNameCut || isValueCut) refuse();
    else form.append(name, value);
  });
  parser.on('file', (...[name, stream, filename]) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => form.append(name, new File(parts as BlobPart[], filename ?? '')));
  });
  return parser;
}
