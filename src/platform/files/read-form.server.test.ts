import { expect, test } from 'vitest';
import { mostBytes } from './limits.ts';
import { BrokenForm, LongForm } from './errors.ts';
import { readPictureForm } from './picture-form.ts';
import { readForm } from './read-form.server.ts';
import { paint } from './testing/pictures.ts';
import { readPictureUpload } from './upload.server.ts';

const send = (form: FormData) =>
  new Request('http://ortsmitte.test/', { method: 'POST', body: form });

test('all that was typed beside a picture of 50 MB is still there', async () => {
  const sent = new FormData();
  sent.append('title', 'Maifeier für alle 🌷');
  sent.append('picture.file', new File([new Uint8Array(50 * 2 ** 20)], 'gross.jpg'));
  sent.append('picture.alt', 'Ein Maibaum');
  sent.append('body', 'Nach dem Bild\ngetippt');
  const before = process.memoryUsage().rss;
  const form = await readForm(send(sent));
  expect(form.get('title')).toBe('Maifeier für alle 🌷');
  expect(form.get('body')).toBe('Nach dem Bild\r\ngetippt');
  expect((form.get('picture.file') as File).size).toBe(mostBytes + 1);
  expect(await readPictureUpload(form)).toMatchObject({
    kind: 'refused',
    values: { alt: 'Ein Maibaum' },
    problems: [{ name: 'picture.file', code: 'too_large' }],
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
});

test('a form reads the same as the platform itself reads it', async () => {
  const sent = new FormData();
  for (const value of ['eins', 'zwei']) sent.append('mehrfach', value);
  sent.append('umlaute in Nämen', 'äöü');
  sent.append('bild', new File([Uint8Array.of(1, 2, 3)], 'mäuse.png'));
  sent.append('leer', new File([], ''));
  const [own, theirs] = [await readForm(send(sent)), await send(sent).formData()];
  expect([...own.keys()].sort()).toEqual([...theirs.keys()].sort());
  expect(own.getAll('mehrfach')).toEqual(['eins', 'zwei']);
  const file = own.get('bild') as File;
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
});

test('a text that is too long, or texts that are too many, are refused rather than cut', async () => {
  const long = new FormData();
  long.append('body', 'ä'.repeat(2 ** 20));
  long.append('title', 'Maifeier');
  await expect(readForm(send(long))).rejects.toBeInstanceOf(LongForm);
  const many = new FormData();
  for (let count = 0; count < 2001; count += 1) many.append('tag', `${count}`);
  await expect(readForm(send(many))).rejects.toBeInstanceOf(LongForm);
});

test('a form without files is read too', async () => {
  const body = new URLSearchParams({ title: 'Maifeier' });
  const form = await readForm(new Request('http://ortsmitte.test/', { method: 'POST', body }));
  expect(form.get('title')).toBe('Maifeier');
  expect((await readPictureUpload(form)).kind).toBe('none');
});

test.each([
  ['that ends in the middle', 'multipart/form-data; boundary=xx'],
  ['without a boundary', 'multipart/form-data'],
  ['of another kind', 'application/json'],
])('a form %s is a broken one, not half a form', async (_, type) => {
  const url = 'http://ortsmitte.test/';
  const body = '--xx\r\ncontent-disposition: form-data; name="title"\r\n\r\nMaif';
  const request = new Request(url, { method: 'POST', body, headers: { 'content-type': type } });
  await expect(readForm(request)).rejects.toBeInstanceOf(BrokenForm);
});

test('a request that the server takes no more of is too large', async () => {
  const stream = new ReadableStream({
    start: (controller) => controller.error(Object.assign(new Error('no'), { status: 413 })),
  });
  const request = new Request('http://ortsmitte.test/', {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': 'multipart/form-data; boundary=xx' },
  } as RequestInit);
  await expect(readForm(request)).rejects.toMatchObject({ code: 'too_large' });
});

test('what is wrong with picture and text is said at once, each at its field', async () => {
  const form = new FormData();
  form.append('picture.file', new File(['<html>'], 'foto.jpg', { type: 'image/jpeg' }));
  form.append('picture.channels', 'web');
  form.append('picture.photographer', 'x'.repeat(500));
  expect(await readPictureUpload(form)).toMatchObject({
    problems: [
      { name: 'picture.file', code: 'not_a_picture' },
      { name: 'picture.photographer', code: 'text_too_long' },
    ],
  });
  form.set('picture.photographer', '');
  form.set('picture.file', new File([new Uint8Array(await paint().jpeg().toBuffer())], 'a.html'));
  expect(await readPictureUpload(form)).toMatchObject({
    kind: 'refused',
    problems: [{ name: 'picture.alt', code: 'alt_missing' }],
  });
  form.set('picture.alt', 'Ein Maibaum');
  expect(await readPictureUpload(form)).toMatchObject({
    kind: 'ready',
    details: { alt: { de: 'Ein Maibaum' }, channels: ['web'] },
  });
});

test('what the database refuses is not kept of what was typed about a picture', () => {
  const form = new FormData();
  form.append('picture.alt', 'Ein\u0000 Mai\nbaum');
  form.append('picture.photographer', '\u0000');
  form.append('picture.consent', 'per Mail\u0001\r\nam 1. Mai');
  expect(readPictureForm(form)).toMatchObject({
    alt: 'Ein Mai baum',
    photographer: '',
    consent: 'per Mail\nam 1. Mai',
  });
});
