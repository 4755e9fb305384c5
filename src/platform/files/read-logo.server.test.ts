import { describe, expect, it } from 'vitest';
import { sharp } from './decoder.server.ts';
import { readLogo } from './read-logo.server.ts';

const drawing = (inside: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24" width="48" height="24">${inside}</svg>`,
  );

describe('a logo', () => {
  it('that is a drawing becomes a sharp PNG, whatever size it names', async () => {
    const logo = await readLogo(drawing('<rect width="24" height="24" fill="#12503f"/>'));
    expect(logo).toMatchObject({ format: 'png', width: 640, height: 320 });
    const { data, info } = await sharp(logo.bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
    ];
    expect(at(300, 100)).toEqual([0x12, 0x50, 0x3f, 255]);
    expect(at(340, 100)[3]).toBe(0);
  });

  it('that is a photo is made small', async () => {
    const create = { width: 2000, height: 1000, channels: 3 as const, background: '#7a9' };
    const logo = await readLogo(await sharp({ create }).jpeg().toBuffer());
    expect(logo).toMatchObject({ format: 'png', width: 640, height: 320 });
  });

  it.each([
    '<script>alert(1)</script>',
    '<image href="file:///etc/passwd"/>',
    '<g onload="alert(1)"/>',
  ])('that is a drawing with %s is refused', async (inside) => {
    await expect(readLogo(drawing(inside))).rejects.toMatchObject({ code: 'svg_unsafe' });
  });

  it.each([
    ['broken', drawing('<g>').subarray(0, 60)],
    ['broken', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')],
    ['broken', Buffer.concat([drawing(''), Buffer.from([0xff])])],
    ['broken', Buffer.concat([Buffer.from('<?xml version="1.0" encoding="UTF-7"?>'), drawing('')])],
    ['too_large', drawing(' '.repeat(1024 * 1024))],
    ['pdf', Buffer.from('%PDF-1.7 x')],
    ['not_a_picture', Buffer.from('Hallo')],
  ])('that cannot be read is refused: %s', async (code, bytes) => {
    await expect(readLogo(bytes)).rejects.toMatchObject({ code });
  });
});
