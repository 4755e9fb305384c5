import { error } from '@sveltejs/kit';
import { zipSync, strToU8, type Zippable } from 'fflate';
import { boardPath, topicMessages, type OfferedFile } from '#modules/announcements/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import { slugify } from '#platform/slug.ts';
import { channels } from '../../../modules.server.ts';
import { lackingWays, pageOfWay } from './lacking.ts';
import { readTopic, type AskedTopic } from './topic.server.ts';
import { inLanguage } from './topic-page.server.ts';

/** Files that are asked for together: pictures are drawn while the next document is set, and pages are not held up. */
const atOnce = 4;

/**
 * Everything that lies ready for one event or notice. Files come from their own addresses, within this server and with
 * this person's rights; a file or a whole way that cannot be made is named in the ZIP instead.
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
  const entries: Zippable = {};
  const missing: string[] = [];
  const files = offers.flatMap((offer) => offer.files);
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce);
    const contents = await Promise.all(
      some.map((file) => contentOf({ file, path: inLanguage(file.path, locale), fetch })),
    );
    for (const [index, { name }] of some.entries()) {
      const content = contents[index];
      // PDFs and pictures are compressed already.
      if (content) entries[freeName(name, entries)] = [content, { level: 0 }];
      else missing.push(name);
    }
  }
  for (const { label, text } of offers.flatMap(({ texts }) => texts)) {
    entries[freeName(`${slugify(label) || 'text'}.txt`, entries)] = strToU8(`\uFEFF${text}\n`);
  }
  const lines = [
    ...lackingWays({ ...read, channels }).map((channel) => {
      const page = pageOfWay({ of: read.of, channel, locale, now });
      const way = channel.text(locale);
      const path = page ?? localPath(locale, boardPath(read.of.announced));
      return t('announcements.topic.zip_lacking', { way, page: url.origin + path });
    }),
    ...missing.map((name) => t('announcements.topic.zip_missing', { name })),
  ];
  if (lines.length > 0) {
    entries[freeName('fehlt.txt', entries)] = strToU8(`\uFEFF${lines.join('\n')}\n`);
  }
  const { announced } = read.of;
  const { slug } = announced.kind === 'notice' ? announced.notice : announced.event;
  return new Response(zipSync(entries), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${slugify(slug) || 'dateien'}.zip"`,
      'cache-control': 'private, no-store',
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
}): Promise<Uint8Array<ArrayBuffer> | null> {
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
function freeName(name: string, taken: Zippable): string {
  const clean = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  if (!(clean in taken)) return clean;
  let count = 2;
  const numbered = () => clean.replace(/(\.[^.]*)?$/, `-${count}$1`);
  while (numbered() in taken) count += 1;
  return numbered();
}
