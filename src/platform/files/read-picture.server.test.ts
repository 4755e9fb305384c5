import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mostBytes } from './limits.ts';
import { readPicture } from './read-picture.server.ts';
import { paint, plain, redAndBlue } from './testing/pictures.ts';

/** AVIF is slow to make, and this machine is small. */
const quick = { effort: 1 } as const;
const text = (content: string) => new TextEncoder().encode(content);
const colourAt = async (bytes: Buffer, { left, top }: { left: number; top: number }) => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
];

test('where and with what a picture was taken is not kept', async () => {
  const upload = await paint()
    .withExif({
      IFD0: { Make: 'Geheimkamera', Artist: 'Erika Beispiel' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 34/1 12/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><geheim/></x:xmpmeta>')
    .jpeg()
    .toBuffer();
  expect(upload.includes('Geheimkamera')).toBe(true);
  expect((await sharp(upload).metadata()).exif).toBeDefined();

  const { bytes } = await readPicture(upload);

  const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, icc }).toEqual({});
  expect(jpegSegments(bytes)).toEqual([]);
  // Long words only: three letters stand in the noise of a picture by chance.
  for (const trace of ['Geheimkamera', 'xmpmeta', 'Erika']) {
    expect(bytes.includes(trace)).toBe(false);
  }
});

test('a picture from a phone held upright stands upright', async () => {
  // Orientation 6: the camera was turned to the right (CIPA DC-008, 4.6.4).
  const upload = await (await redAndBlue()).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { bytes, width, height } = await readPicture(upload);
  expect({ width, height }).toEqual({ width: 200, height: 400 });
  expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
  const [red] = await colourAt(bytes, { left: 100, top: 20 });
  const [, , blue] = await colourAt(bytes, { left: 100, top: 380 });
  expect([red! > 240, blue! > 240]).toEqual([true, true]);
});

test('the colours of a modern camera become those that every screen shows', async () => {
  const green = {
    create: { width: 100, height: 100, channels: 3 as const, background: '#20a040' },
  };
  const upload = await sharp(green).withIccProfile('p3').png().toBuffer();
  const inP3 = [...(await sharp(upload, { ignoreIcc: true }).raw().toBuffer()).subarray(0, 3)];
  expect(inP3).not.toEqual([0x20, 0xa0, 0x40]);
  const { bytes } = await readPicture(upload);
  const colour = await colourAt(bytes, { left: 50, top: 50 });
  for (const [index, value] of [0x20, 0xa0, 0x40].entries()) {
    expect(Math.abs(colour[index]! - value)).toBeLessThanOrEqual(2);
  }
});

test('a picture for the press in printing colours can be read', async () => {
  const upload = await paint().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
  expect((await sharp(upload).metadata()).space).toBe('cmyk');
  const { bytes } = await readPicture(upload);
  expect((await sharp(bytes).metadata()).space).toBe('srgb');
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a picture as %s is taken', async (format) => {
  const upload = await paint().toFormat(format, quick).toBuffer();
  const read = await readPicture(upload);
  expect(read).toMatchObject({ width: 800, height: 600 });
  expect(read.format).toBe(format === 'png' ? 'png' : 'jpeg');
});

test('a sign with holes keeps them', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const upload = await sharp({ create: { width: 99, height: 99, channels: 4, background: clear } })
    .webp()
    .toBuffer();
  const { bytes, format } = await readPicture(upload);
  expect(format).toBe('png');
  expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
});

test('a large photo is kept as large as a poster needs it', async () => {
  const upload = await plain({ width: 6000, height: 3000 }).jpeg().toBuffer();
  expect(await readPicture(upload)).toMatchObject({ width: 4096, height: 2048 });
});

test('the same photo is kept as the same file', async () => {
  const upload = await paint().jpeg().toBuffer();
  const [one, other] = await Promise.all([readPicture(upload), readPicture(upload)]);
  expect(one.sha256).toBe(other.sha256);
});

test('what hangs behind a picture is not kept', async () => {
  const page = '<html><script>alert(1)</script></html>';
  const upload = Buffer.concat([await paint().jpeg().toBuffer(), text(page), zip]);
  const { bytes } = await readPicture(upload);
  expect(bytes.includes('<script>')).toBe(false);
  expect(bytes.includes(zip)).toBe(false);
});

const html = text('<!doctype html><title>Bild</title><script>alert(1)</script>');
const zip = Buffer.from('504b030414000000', 'hex');
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  text('ftypheic'),
  Buffer.alloc(4),
  text('mif1heic'),
]);

test.each([
  ['a web page called photo.jpg', html, 'not_a_picture'],
  ['a drawing with a script in it', text('<?xml version="1.0"?><svg xmlns="x"><script/>'), 'svg'],
  ['a letter', text('%PDF-1.7\n'), 'pdf'],
  ['an archive', zip, 'not_a_picture'],
  ['a scan as TIFF', text('II*\0'), 'other_type'],
  ['a photo of an iPhone as HEIC', heic, 'heic'],
  ['a film', text('\0\0\0\x18ftypmp42'), 'not_a_picture'],
  ['nothing', new Uint8Array(), 'empty'],
  ['one byte', Uint8Array.of(0xff), 'not_a_picture'],
  [
    'a web page that begins like a photo',
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), html]),
    'broken',
  ],
  ['a PNG of nothing but its first line', Buffer.from('89504e470d0a1a0a', 'hex'), 'broken'],
  ['50 MB', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(50 * 2 ** 20)]), 'too_large'],
  ['one byte too many', Buffer.alloc(mostBytes + 1), 'too_large'],
])('%s is refused', async (_, upload, code) => {
  await expect(readPicture(upload)).rejects.toMatchObject({ code });
});

test('a photo that did not come over completely is refused', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const whole = await paint().toFormat(format, quick).toBuffer();
    const part = whole.subarray(0, Math.floor(whole.length * 0.6));
    await expect(readPicture(part), format).rejects.toMatchObject({ code: 'broken' });
  }
});

test('moving pictures are refused', async () => {
  const frames = await Promise.all(
    [1, 2].map(() => paint({ width: 99, height: 99 }).png().toBuffer()),
  );
  const animation = sharp(frames, { join: { animated: true } });
  await expect(readPicture(await animation.clone().webp().toBuffer())).rejects.toMatchObject({
    code: 'animated',
  });
  await expect(readPicture(await animation.clone().gif().toBuffer())).rejects.toMatchObject({
    code: 'gif',
  });
  await expect(readPicture(await movingPng())).rejects.toMatchObject({ code: 'animated' });
});

test('a picture that is small as a file and endless when opened is refused at once', async () => {
  const bomb = flatPng({ width: 40_000, height: 40_000 });
  expect(bomb.length).toBeLessThan(mostBytes);
  const square = flatPng({ width: 8000, height: 8000 });
  // Of the processor, not of the clock: the machine may be busy with something else.
  const before = process.cpuUsage();
  await expect(readPicture(bomb)).rejects.toMatchObject({ code: 'too_many_pixels' });
  await expect(readPicture(square)).rejects.toMatchObject({ code: 'too_many_pixels' });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000, 'milliseconds').toBeLessThan(1000);
});

test('a banner of one line and an icon are refused', async () => {
  const line = await paint({ width: 17_000, height: 100 }).png().toBuffer();
  await expect(readPicture(line)).rejects.toMatchObject({ code: 'too_long' });
  const icon = await paint({ width: 32, height: 32 }).png().toBuffer();
  await expect(readPicture(icon)).rejects.toMatchObject({ code: 'too_small' });
});

/** Kinds of the segments before the picture data (ITU-T T.81, annex B) that carry more than pixels. */
function jpegSegments(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 2; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    const kind = bytes[at + 1]!;
    if (kind >= 0xe0 && kind <= 0xef) found.push(kind.toString(16));
  }
  return found;
}

async function movingPng(): Promise<Buffer> {
  const still = await paint().png().toBuffer();
  const control = chunk('acTL', Buffer.from('0000000200000000', 'hex'));
  return Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
}

/** A PNG of one grey (https://www.w3.org/TR/png-3/): a thousandth of its pixels in bytes. */
function flatPng({ width, height }: { width: number; height: number }): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(height * (1 + width / 8)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), end]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
