import { startProduct } from './product.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { kilobytes, type Row } from './table.ts';

/** Pages with a map bring its script (decision 0031); `discover` measures them. */
const isMap = (path: string) => /^\/entdecken\/(karte$|wege\/)/.test(path);
/** What the sitemap leaves out, and the English side. */
const more = ['/kalender', '/anmelden', '/impressum', '/datenschutz', '/barrierefreiheit', '/en'];
const limit = 20 * 1024;

/** What a phone loads for each public page of the example district: page, styles, scripts; not fonts and pictures. */
export async function benchSizes(stage: Stage): Promise<Row[]> {
  const environment = { ORTSMITTE_DATA: stage.folder() };
  const product = await startProduct({ script: 'demo', environment });
  try {
    const paths = new Set(
      [...(await sitemapOf(product.url)), ...more].filter((path) => !isMap(path)),
    );
    const sizes = [];
    for (const path of paths) sizes.push(await sizeOf(product.url, path));
    sizes.sort((a, b) => b.page + b.styles - (a.page + a.styles));
    const scripts = sizes.reduce((sum, size) => sum + size.scripts, 0);
    return [
      ...sizes.slice(0, 6).map(rowOf),
      {
        what: `JavaScript on all ${sizes.length} public pages without a map`,
        figure: kilobytes(scripts),
        target: { says: 'none', reached: scripts === 0 },
      },
    ];
  } finally {
    await product.stop();
  }
}

interface Size {
  path: string;
  page: number;
  styles: number;
  scripts: number;
}

function rowOf({ path, page, styles }: Size): Row {
  return {
    what: `${path}, compressed`,
    figure: kilobytes(page + styles),
    against: `page ${kilobytes(page)}, styles ${kilobytes(styles)}`,
    target: { says: '< 20 KB', reached: page + styles < limit },
  };
}

async function sitemapOf(origin: string): Promise<string[]> {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

/** What a phone loads for a page, compressed: bytes. */
export async function sizeOf(origin: string, path: string): Promise<Size> {
  await fetchRaw(origin + path);
  const page = await fetchRaw(origin + path);
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`);
  const html = await (await fetch(origin + path)).text();
  const linked = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, href]) => new URL(href ?? '', origin).href);
  const inline = [
    ...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gs),
  ];
  return {
    path,
    page: page.body.length,
    styles: await bytesOf(linked(/<link[^>]*href="([^"]+\.css[^"]*)"/g)),
    scripts:
      (await bytesOf([
        ...linked(/<script[^>]*src="([^"]+)"/g),
        ...linked(/<link[^>]*href="([^"]+\.js)"/g),
      ])) + inline.reduce((sum, [, code]) => sum + (code ?? '').length, 0),
  };
}

async function bytesOf(urls: string[]): Promise<number> {
  const answers = await Promise.all([...new Set(urls)].map((url) => fetchRaw(url)));
  return answers.reduce((sum, { body }) => sum + body.length, 0);
}
