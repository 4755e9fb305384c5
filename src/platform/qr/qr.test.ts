import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrModules, qrSvg } from './index.ts';

test.each([
  'https://heeren-werve.example/termine/maifeier',
  'https://stadtteil.example/termine/straßenfest-für-alle?é=ü',
  'https://heeren-werve.example/o/k7',
])('a reader by somebody else reads %s', async (text) => {
  const { data, info } = await sharp(Buffer.from(qrSvg({ text })))
    .resize(400)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text);
});

test('the more may be torn off, the more modules there are', () => {
  const text = 'https://heeren-werve.example/termine/maifeier';
  expect(qrModules({ text, correction: 'high' })).toBeGreaterThan(
    qrModules({ text, correction: 'medium' }),
  );
});
