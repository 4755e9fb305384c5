import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { posterDesigns } from '#modules/posters/index.ts';
import { drawDocument } from '#modules/social/server.ts';
import type { Command } from '#platform/command.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { chromiumArgs, provideChromium } from '../tests/chromium.ts';
import { againstChromium } from './against-chromium.ts';
import { fillDistrict, fillEvents } from './fill.ts';
import { median, ratioOf } from './interleave.ts';
import { descendantsOf, factsOf } from './processes.ts';
import type { Stage } from './stage.ts';
import { megabytes, milliseconds, type Row } from './table.ts';
import { signIn } from './team.ts';
import { makeContent, retitled, type TypesetContent } from './typeset-content.ts';
import { posterHtml, slide, slidesHtml } from './typeset-html.ts';

/** After so many documents memory is read. */
const marks = [100, 500, 2000];
const posters = 20;

/** Posters and pictures against a headless Chromium that is open already; what setting them costs everybody else. */
export async function benchTypeset(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let content: TypesetContent | undefined;
  let cookie = '';
  const url = await database.make('typeset', async () => {
    const command: Command = await fillDistrict();
    await fillEvents({ command, mix: { monthly: 20, weekly: 5, single: 40 } });
    content = await makeContent(command, stage.folder());
    cookie = await signIn(command);
  });
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArgs });
  const rows: Row[] = [];
  try {
    for (const format of ['a4', 'a3'] as const) {
      for (const design of posterDesigns) {
        if (format === 'a3' && design !== 'ruhig') continue;
        rows.push(await comparePoster({ content: content!, browser, format, design }));
      }
    }
    rows.push(await comparePictures({ content: content!, browser }));
  } finally {
    await browser.close();
  }
  return [...rows, await readMemory(content!), ...(await readPages({ stage, url, cookie }))];
}

const titleOf = (round: number) => `Ein Abend im Garten ${round}`;

interface Sides {
  content: TypesetContent;
  browser: Browser;
}

function comparePoster({
  content,
  browser,
  format,
  design,
}: Sides & { format: 'a4' | 'a3'; design: (typeof posterDesigns)[number] }): Promise<Row> {
  const source = content.poster({ format, design });
  return againstChromium(`poster "${design}", ${format.toUpperCase()}, 40 dates, a photo`, {
    ours: (round) => typesetPdf(retitled(source, titleOf(round))),
    async theirs(round) {
      const title = titleOf(round);
      const page = await browser.newPage();
      await page.setContent(posterHtml({ title, photo: content.photo, format, design }));
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
      await page.close();
    },
  });
}

function comparePictures({ content: { carousel, photo }, browser }: Sides): Promise<Row> {
  return againstChromium('ten pictures for Instagram, JPEG', {
    async ours(round) {
      if (carousel.kind !== 'set') throw new Error('made by hand');
      const { length } = await drawDocument(retitled(carousel, titleOf(round)));
      if (length !== 10) throw new Error(`${length} pictures`);
    },
    async theirs(round) {
      const title = titleOf(round);
      const viewport = { width: slide.width, height: 10 * slide.height };
      const page = await browser.newPage({ viewport });
      await page.setContent(slidesHtml({ title, photo }));
      for (let at = 0; at < 10; at += 1) {
        const clip = { x: 0, y: at * slide.height, ...slide };
        await page.screenshot({ type: 'jpeg', quality: 88, clip });
      }
      await page.close();
    },
  });
}

/** What the process that sets holds, after many posters in turn of all designs. */
async function readMemory(content: TypesetContent): Promise<Row> {
  const sources = posterDesigns.map((design) => content.poster({ format: 'a4', design }));
  const memory: number[] = [];
  for (let made = 1; made <= marks.at(-1)!; made += 1) {
    await typesetPdf(retitled(sources[made % sources.length]!, `Ein Abend, der ${made}.`));
    if (marks.includes(made)) memory.push(factsOf(pressProcess()).memory);
  }
  const growth = memory.at(-1)! / memory[0]!;
  return {
    what: `memory of the process that sets, after ${marks.join(', ')} posters`,
    figure: memory.map(megabytes).join(', '),
    against: `grown by ${((growth - 1) * 100).toFixed(0)} %`,
    target: { says: 'flat (≤ 1.2)', reached: growth <= 1.2 },
  };
}

function pressProcess(): number {
  const isPress = (pid: number) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('typeset/child.server');
  const found = descendantsOf(process.pid).find(isPress);
  if (!found) throw new Error('Nothing sets.');
  return found;
}

/** Pages for one reader, idle and while somebody asks for twenty posters at once, in turn. */
async function readPages({
  stage,
  url,
  cookie,
}: {
  stage: Stage;
  url: string;
  cookie: string;
}): Promise<Row[]> {
  const product = await stage.product(url);
  const list = await (await fetch(`${product.url}/termine`)).text();
  const slugs = [
    ...new Set([...list.matchAll(/href="\/termine\/([a-z][\w-]*)["/#?]/g)].map(([, slug]) => slug)),
  ];
  const addresses = slugs.flatMap((slug) =>
    ['a4', 'a3', 'a5', 'tuer'].flatMap((format) =>
      posterDesigns.map(
        (design) => `/termine/${slug}/plakat.pdf?format=${format}&entwurf=${design}`,
      ),
    ),
  );
  const rows: Row[] = [];
  for (const path of ['/termine?uncached=1', '/team']) {
    const order = { url: product.url + path, headers: { cookie }, connections: 1, pause: 50 };
    await stage.load.run({ ...order, seconds: 1 });
    const idle: number[] = [];
    const busy: number[] = [];
    const worst: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      idle.push((await stage.load.run({ ...order, seconds: 2 })).median);
      const asked = addresses.splice(0, posters).map(async (address) => {
        const { status } = await fetch(product.url + address);
        if (status !== 200) throw new Error(`${address}: ${status}`);
      });
      if (asked.length < posters) throw new Error('Too few posters.');
      const meanwhile = await stage.load.run({ ...order, seconds: 1 });
      await Promise.all(asked);
      busy.push(meanwhile.median);
      worst.push(meanwhile.p95);
    }
    const ratio = ratioOf(busy, idle);
    rows.push({
      what: `${path} while ${posters} posters are made, one reader`,
      figure: `${milliseconds(median(busy))} (95 of 100 within ${milliseconds(median(worst))})`,
      against: `idle: ${milliseconds(median(idle))}`,
      ratio,
    });
  }
  return rows;
}
