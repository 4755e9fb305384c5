import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventDetails } from '#modules/calendar/index.ts';
import {
  cancelOccurrence,
  createEvent,
  findEvent,
  findPublicEvent,
} from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import { details } from '#platform/files/testing/pictures.ts';
import { newId } from '#platform/ids.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { instagramChannel } from './channel.server.ts';
import { crop } from './picture/crop.server.ts';
import { drawDocument, type PictureDocument } from './picture/document.server.ts';
import { designs, formats, type Design } from './picture/page.ts';
import { forgetCaptionsTick } from './post/forget.server.ts';
import { captionSubject } from './post/post.ts';
import { findPost, savePost } from './post/post.server.ts';
import { findEventTopic } from './post/topic.server.ts';
import { readPostView } from './post/view.server.ts';
import { changeSocialSettings } from './settings.server.ts';
import { readWeekView } from './week/week.server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'social-'))));

const origin = 'https://heeren-werve.example';

async function makePost(
  changes: Partial<EventDetails> = {},
  { rrule = 'FREQ=MONTHLY;BYDAY=-1TU' as string | null, photo = null as Size | null } = {},
) {
  const made = await makeDistrict();
  const { id, command } = made;
  const { now } = command;
  const picture = photo && (await readPicture(await paint(photo)));
  return inDistrict(id, async (tx) => {
    const stored =
      picture &&
      (await storePicture(tx, {
        command,
        picture,
        details: details({ channels: photo!.channels }),
      }));
    const event = await createEvent(tx, {
      command,
      status: 'published',
      details: eventDetails({ ...changes, pictureId: stored?.id ?? null }),
      series: [seriesDetails({ rrule })],
    });
    const found = await findEvent(tx, { id: event.id });
    const topic = (await findEventTopic(tx, { event: found!, dateId: null, now }))!;
    const district = (await findDistrict(tx, id))!;
    const read = () =>
      inDistrict(id, (t) => readPostView(t, { topic, district, origin, locale: 'de' }));
    return {
      id,
      command,
      topic,
      district,
      event,
      read,
      view: await readPostView(tx, { topic, district, origin, locale: 'de' }),
    };
  });
}

interface Size {
  width: number;
  height: number;
  channels: ('web' | 'social')[];
}

const paint = ({ width, height }: Size) =>
  sharp({ create: { width, height, channels: 3, background: '#c06030' } })
    .jpeg()
    .toBuffer();

/** All words that stand in a picture, and how high: read from the PDF of the same template by somebody else's reader. */
async function wordsIn(document: PictureDocument) {
  if (document.kind !== 'set') throw new Error('made by hand');
  const data = JSON.parse(
    JSON.stringify(document.data).replaceAll('"design":"photo"', '"design":"sign"'),
  );
  const { pdf } = await typesetPdf({ template: '/src/modules/social/print/post.typ', data });
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const items = [];
  for (let number = 1; number <= read.numPages; number += 1) {
    const { items: found } = await (await read.getPage(number)).getTextContent();
    items.push(...found.flatMap((item) => ('str' in item && item.str.trim() ? [item] : [])));
  }
  return {
    text: items
      .map(({ str }) => str)
      .join(' ')
      .replace(/\s+/g, ' '),
    // Points from the lower end; each as high as its letters.
    ends: items.map(({ transform, height }) => ({
      low: transform[5] as number,
      high: (transform[5] as number) + height,
    })),
  };
}

describe('a picture of an event', () => {
  it.each(Object.entries(formats))(
    'is as large as Instagram wants it (%s), and says nothing of its maker',
    async (format, size) => {
      const { view } = await makePost();
      const [file] = await drawDocument(view.documents[format as 'post']);
      const { width, height, format: type, exif, icc, xmp, space } = await sharp(file).metadata();
      expect({ width, height, type, space }).toEqual({ ...size, type: 'jpeg', space: 'srgb' });
      expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
      expect(file!.length).toBeLessThan(8_000_000);
    },
  );

  it('says what, when, where and where to read on', async () => {
    const { view } = await makePost({ title: { de: 'Rund ums Dorf' } });
    const { text } = await wordsIn(view.documents.post);
    for (const said of [
      'Rund ums Dorf',
      'Dienstag',
      '24',
      'November',
      '18:30 bis 20:00 Uhr',
      'heeren-werve.example/termine/',
    ]) {
      expect(text.replaceAll('\u200b', '')).toContain(said);
    }
  });

  const long = 'Gemeinsames Vorbereitungstreffen der Vereine '.repeat(5).slice(0, 200);
  it.each([
    long,
    'A'.repeat(200),
    'لقاء الحي مع الشاي والكعك '.repeat(7).trim(),
    'Fest 🎉👩‍👩‍👧‍👦 für alle',
    '#panic("x") $y$ *z* <b>fett</b> {{x}} \\ // @ref',
  ])('keeps the ends of a story free, whatever stands in it: %s', async (title) => {
    const { view } = await makePost({
      title: { de: title },
      summary: { de: `${title}. ${title}.` },
    });
    for (const design of ['sign', 'festive'] as Design[]) {
      const { ends } = await wordsIn(inDesign(view.documents.story, design));
      expect(ends.length).toBeGreaterThan(4);
      for (const { low, high } of ends) {
        expect(low).toBeGreaterThanOrEqual(250);
        expect(high).toBeLessThanOrEqual(1920 - 250);
      }
    }
  });

  it('leaves the ends of a story to the ground alone', async () => {
    const { view } = await makePost();
    const [file] = await drawDocument(view.documents.story);
    for (const top of [0, 1920 - 245]) {
      const zone = sharp(file).extract({ left: 0, top, width: 1080, height: 245 });
      for (const { stdev } of (await sharp(await zone.toBuffer()).stats()).channels)
        expect(stdev).toBeLessThan(2);
    }
  });

  it('shows its photo where that may be shown on Instagram, and names who took it', async () => {
    const channels = ['web', 'social'] as Size['channels'];
    const { view } = await makePost({}, { photo: { width: 1600, height: 1200, channels } });
    expect(view.design).toBe('photo');
    const [file] = await drawDocument(view.documents.post);
    const { dominant } = await sharp(
      await sharp(file).extract({ left: 500, top: 200, width: 200, height: 200 }).toBuffer(),
    ).stats();
    expect(dominant.r).toBeGreaterThan(150);
    expect(view.caption).toMatch(/^Foto: /m);
  });

  it('cuts its photo once for all that show it, not for each page of a carousel', async () => {
    const channels = ['web', 'social'] as Size['channels'];
    const { id, view } = await makePost({}, { photo: { width: 1600, height: 1200, channels } });
    const { post } = view.documents;
    const sha256 = (post.kind === 'set' && post.photo) || '';
    const asked = { districtId: id, sha256, width: 1080, height: 600 };
    const [first, second] = await Promise.all([crop(asked), crop(asked)]);
    expect(first).toBeInstanceOf(Buffer);
    expect(second).toBe(first);
    expect(await crop(asked)).toBe(first);
    expect(await crop({ ...asked, districtId: newId() })).toBeNull();
  });

  it.each([
    ['may not be shown there', { width: 1600, height: 1200, channels: ['web'] }, 'not_permitted'],
    ['is tiny', { width: 100, height: 100, channels: ['web', 'social'] }, 'too_small'],
  ] as [string, Size, string][])(
    'does without a photo that %s, and says so',
    async (_, photo, why) => {
      const { view } = await makePost({}, { photo });
      expect(view).toMatchObject({ photo: why, design: 'sign' });
      expect(view.caption).not.toContain('Foto:');
    },
  );

  it('takes a panorama too', async () => {
    const channels = ['web', 'social'] as Size['channels'];
    const { view } = await makePost({}, { photo: { width: 4000, height: 600, channels } });
    const [file] = await drawDocument(view.documents.story);
    expect(await sharp(file).metadata()).toMatchObject(formats.story);
  });

  it('of many dates without a rhythm goes on as a carousel of at most ten, the last one says how many are left', async () => {
    const peculiar = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2,3,4,5,6,7';
    const { view } = await makePost({}, { rrule: peculiar });
    const files = view.files.filter(({ kind }) => kind === 'carousel');
    expect(files).toHaveLength(10);
    expect(await drawDocument(view.documents.carousel)).toHaveLength(10);
    expect((await wordsIn(view.documents.carousel)).text).toMatch(/und \d+ weitere Termine/);
  });

  it('of a series without end says its rhythm and the next eight dates with their years, as its poster does', async () => {
    const { view } = await makePost({}, { rrule: 'FREQ=WEEKLY;BYDAY=TU' });
    const files = view.files.filter(({ kind }) => kind === 'carousel');
    expect(files).toHaveLength(3);
    const { text } = await wordsIn(view.documents.carousel);
    expect(text).toMatch(/Jeden Dienstag, 18:30 bis 20:00 Uhr/);
    expect(text).toMatch(/Dez 2026.*Jan 2027/);
    expect(text).toMatch(/und weitere Termine unter heeren-werve\.example/);
    expect(text).not.toMatch(/\d+ weitere/);
  });

  it('says above all that it is cancelled, and why, in words for those who do not see it too', async () => {
    const { id, command, topic, event, district } = await makePost();
    const dateId = topic.date!.id;
    const view = await inDistrict(id, async (tx) => {
      await cancelOccurrence(tx, { command, id: dateId, reason: { de: 'Sturm' } });
      const found = (await findEvent(tx, { id: event.id }))!;
      const about = (await findEventTopic(tx, { event: found, dateId, now: command.now }))!;
      return readPostView(tx, { topic: about, district, origin, locale: 'de' });
    });
    expect((await wordsIn(view.documents.post)).text).toMatch(/Abgesagt.*Sturm/);
    expect(view.alt).toMatch(/Abgesagt.*Sturm/);
  });

  it('of one date is no carousel', async () => {
    const { view } = await makePost({}, { rrule: null });
    expect(view.files.map(({ name }) => name)).toEqual(['beitrag.jpg', 'story.jpg']);
  });
});

function inDesign(document: PictureDocument, design: Design): PictureDocument {
  if (document.kind !== 'set') return document;
  const pages = (document.data['pages'] as { design: string }[]).map((page) => ({
    ...page,
    design,
  }));
  expect(designs).toContain(design);
  return { ...document, data: { ...document.data, pages } };
}

describe('a caption', () => {
  it('stands with the hashtags of event and district, and stays as somebody wrote it', async () => {
    const { id, command, topic, read } = await makePost();
    await inDistrict(id, async (tx) => {
      await changeSocialSettings(tx, { command, hashtags: '#HeerenWerve #Kamen' });
      await savePost(tx, { command, topic, version: 0, choices: { hashtags: 'Treffen Kamen' } });
    });
    expect((await read()).caption).toContain('#Treffen #Kamen #HeerenWerve');
    await inDistrict(id, (tx) =>
      savePost(tx, {
        command,
        topic,
        version: 1,
        choices: { caption: 'Kommt!', captionAbout: captionSubject(topic) },
      }),
    );
    expect(await read()).toMatchObject({ caption: 'Kommt!', isOwnText: true });
  });

  it('written for one date is not offered for another, nor kept longer than a year', async () => {
    const { id, command, topic, read } = await makePost();
    const choices = { caption: 'Am Dienstag!', captionAbout: 'another date' };
    await inDistrict(id, (tx) => savePost(tx, { command, topic, version: 0, choices }));
    expect(await read()).toMatchObject({ isOwnText: false, outdated: 'Am Dienstag!' });
    const after = (days: number) => ({
      ...command,
      now: new Date(command.now.getTime() + days * 86_400_000),
    });
    await inDistrict(id, (tx) => forgetCaptionsTick.perDistrict(tx, after(364)));
    expect((await read()).outdated).toBe('Am Dienstag!');
    await inDistrict(id, (tx) => forgetCaptionsTick.perDistrict(tx, after(366)));
    expect((await read()).outdated).toBeNull();
  });

  it('is not overwritten by somebody who has not seen the change', async () => {
    const { id, command, topic } = await makePost();
    const save = (version: number) =>
      inDistrict(id, (tx) =>
        savePost(tx, { command, topic, version, choices: { hashtags: 'Fest' } }),
      );
    await save(0);
    await expect(save(0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await save(1);
    await expect(save(1)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });

  it('and choices belong to one district alone', async () => {
    const [mine, other] = [await makePost(), await makePost()];
    await inDistrict(mine.id, (tx) =>
      savePost(tx, {
        command: mine.command,
        topic: mine.topic,
        version: 0,
        choices: { hashtags: 'Geheim' },
      }),
    );
    const seen = await inDistrict(other.id, (tx) => findPost(tx, mine.topic));
    expect(seen).toMatchObject({ hashtags: '', version: 0 });
    await expect(
      inDistrict(other.id, (tx) =>
        savePost(tx, {
          command: other.command,
          topic: mine.topic,
          version: 0,
          choices: { hashtags: 'x' },
        }),
      ),
    ).rejects.toThrow();
  });
});

it('a picture made by hand stands in for ours only where it may be shown', async () => {
  const { id, command, topic, read } = await makePost();
  const store = async (channels: Size['channels']) => {
    const picture = await readPicture(await paint({ width: 1200, height: 800, channels }));
    return inDistrict(id, (tx) =>
      storePicture(tx, { command, picture, details: details({ channels }) }),
    );
  };
  const choose = (postPictureId: string) =>
    inDistrict(id, (tx) =>
      savePost(tx, { command, topic, version: 0, choices: { postPictureId } }),
    );
  await expect(choose((await store(['web'])).id)).rejects.toMatchObject({ code: 'not_permitted' });
  await choose((await store(['web', 'social'])).id);
  const view = await read();
  expect(view.own.post).toEqual({ cut: 'sides', isSmall: true });
  const [file] = await drawDocument(view.documents.post);
  expect(await sharp(file).metadata()).toMatchObject(formats.post);
});

it('the days of a week become a carousel, and each of their dates stands in the caption', async () => {
  const { id, command, district } = await makePost({ title: { de: 'Rund ums Dorf' } });
  const asked = { days: 7, district, origin, now: command.now };
  const week = await inDistrict(id, (tx) => readWeekView(tx, { ...asked, from: '2026-11-22' }));
  expect(week?.caption).toContain('Dienstag, 24. November\n18:30 bis 20:00 Uhr · Rund ums Dorf');
  expect((await wordsIn(week!.documents.carousel)).text).toContain('Rund ums Dorf');
  expect(
    await inDistrict(id, (tx) => readWeekView(tx, { ...asked, from: '2026-12-01' })),
  ).toBeNull();
});

it('of a week with hundreds of dates, all that do not fit are counted', async () => {
  const { id, command, district } = await makePost();
  const hours = Array.from({ length: 31 }, (_, hour) => `2026-12-01T${8 + (hour % 12)}:00`);
  const series = hours.map((hour) =>
    seriesDetails({ localStart: hour.replace(/T(\d):/, 'T0$1:'), rrule: 'FREQ=DAILY;COUNT=7' }),
  );
  const week = await inDistrict(id, async (tx) => {
    const details = eventDetails({ title: { de: 'Stadtlauf' }, placeId: null });
    await createEvent(tx, { command, details, status: 'published', series });
    const asked = { days: 7, district, origin, now: command.now };
    return readWeekView(tx, { ...asked, from: '2026-12-01' });
  });
  const told = week!.caption.match(/ · Stadtlauf/g)!.length;
  const [, left] = /und (\d+) weitere/.exec(week!.caption) ?? [];
  expect(told + Number(left)).toBe(31 * 7);
});

it('the board is offered pictures and texts, where the district is on Instagram', async () => {
  const { id, command, topic, district } = await makePost();
  await inDistrict(id, async (tx) => {
    const found = (await findPublicEvent(tx, { slug: topic.found.event.slug, now: command.now }))!;
    const [date] = found.coming;
    const about = { kind: 'event' as const, event: found.event, dates: found.coming, date: date! };
    const offer = await instagramChannel.offer!(tx, {
      topic: about,
      district,
      origin,
      locale: 'de',
      now: command.now,
    });
    expect(offer.files[0]).toMatchObject({
      path: `/team/veranstaltungen/${found.event.id}/beitrag/beitrag.jpg?termin=${date!.id}`,
      name: 'rund-ums-dorf-2026-11-24-beitrag.jpg',
    });
    expect(offer.texts[0]?.text).toContain('Dienstag, 24. November, 18:30 bis 20:00 Uhr');
    expect(await instagramChannel.isUsed!(tx)).toBe(false);
  });
});
