import { error } from '@sveltejs/kit';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { boardPath, topicMessages, type OfferedFile } from '#modules/announcements/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import { slugify } from '#platform/slug.ts';
import { channels } from '../../../modules.server.ts';
import { lackingText, lackingWays, pageOfWay } from './lacking.ts';
import { readTopic, type AskedTopic } from './topic.server.ts';
import { inLanguage } from './topic-page.server.ts';

/** Files that are asked for together: pictures are drawn while the next document is set, and pages are not held up. */
const atOnce = 4;

interface ZipFile {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Everything that lies ready for one event or notice. Files come from their own addresses, within this server and with
 * this person's rights; a file or a whole way that cannot be made is named in the ZIP instead. It is sent while it is
 * made: where posters are still to be set, that takes seconds.
 */
export async function zipOfTopic({
  locals,
  url,
  asked,
  fetch,
}: {
  locals: App.Locals;
  url: URL;
  asked: AskedTopic;
  fetch: typeof globalThis.fetch;
}): Promise<Response> {
  const { locale, now } = locals;
  const t = topicMessages.in(locale);
  const read = await readTopic({ locals, url, asked });
  const offers = read?.offers.flatMap(({ offer }) => offer ?? []) ?? [];
  if (!read || offers.length === 0) error(404);
  const lacking = lackingWays({ ...read, channels, now }).map(({ channel, date }) => {
    const page = pageOfWay({ of: read.of, channel, date, locale });
    const way = lackingText({ channel, date }, locale);
    const path = page ?? localPath(locale, boardPath(read.of.announced));
    return t('announcements.topic.zip_lacking', { way, page: url.origin + path });
  });
  const contents = contentsOf({
    texts: offers.flatMap(({ texts }) => texts),
    files: offers.flatMap(({ files }) => files),
    contentOf: (file) => contentOf({ file, path: inLanguage(file.path, locale), fetch }),
    missing: (names) => [
      ...lacking,
      ...names.map((name) => t('announcements.topic.zip_missing', { name })),
    ],
  });
  const { announced } = read.of;
  const { slug } = announced.kind === 'notice' ? announced.notice : announced.event;
  return new Response(zipStream(contents), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${slugify(slug) || 'dateien'}.zip"`,
      'cache-control': 'private, no-store',
    },
  });
}

/** Texts, files, and at the end what is missing. */
async function* contentsOf({
  texts,
  files,
  contentOf: read,
  missing,
}: {
  texts: { name: string; text: string }[];
  files: OfferedFile[];
  contentOf(file: OfferedFile): Promise<ZipFile['content'] | null>;
  /** The lines that name files that are not there, and whatever else is missing. */
  missing(names: string[]): string[];
}): AsyncGenerator<ZipFile> {
  for (const { name, text } of texts) yield { name, content: plainText(text) };
  const absent: string[] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce);
    const contents = await Promise.all(some.map(read));
    for (const [index, { name }] of some.entries()) {
      const content = contents[index];
      if (content) yield { name, content };
      else absent.push(name);
    }
  }
  const lines = missing(absent);
  if (lines.length > 0) yield { name: 'fehlt.txt', content: plainText(lines.join('\n')) };
}

/** With a mark at its start, so that every program reads its umlauts. */
const plainText = (text: string) => strToU8(`\uFEFF${text}\n`);

/** PDFs and pictures are compressed already, so nothing is. */
function zipStream(contents: AsyncGenerator<ZipFile>): ReadableStream<Uint8Array> {
  const taken = new Set<string>();
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((problem, chunk, isLast) => {
        if (problem) return controller.error(problem);
        controller.enqueue(chunk);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const { value, done } = await contents.next();
      if (done) return zip.end();
      const file = new ZipPassThrough(freeName(value.name, taken));
      zip.add(file);
      file.push(value.content, true);
    },
    async cancel() {
      await contents.return(undefined);
    },
  });
}

async function contentOf({
  file,
  path,
  fetch,
}: {
  file: OfferedFile;
  path: string;
  fetch: typeof globalThis.fetch;
}): Promise<ZipFile['content'] | null> {
  try {
    const answer = await fetch(path);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    console.error(`zip: ${path} answered ${answer.status}`);
  } catch (caught) {
    console.error(`zip: ${file.name}:`, caught);
  }
  return null;
}

/** Two channels may call their file the same. */
function freeName(name: string, taken: Set<string>): string {
  const clean = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const numbered = (count: number) =>
    count === 1 ? clean : clean.replace(/(\.[^.]*)?$/, `-${count}$1`);
  let count = 1;
  while (taken.has(numbered(count))) count += 1;
  taken.add(numbered(count));
  return numbered(count);
}
