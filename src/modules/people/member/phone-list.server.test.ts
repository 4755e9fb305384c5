import { expect, test } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, readPdf, squeezed, type ReadPdf } from '#platform/typeset/testing/read-pdf.ts';
import type { Member } from './member.ts';
import { phoneListSource } from './phone-list.ts';

const member = (over: Partial<Member>): Member => ({
  ...{ id: '', name: '', phone: '', address: '', access: 'none', version: 1, leftAt: null },
  roles: [{ role: 'volunteer', organisationId: null }],
  createdAt: new Date(0),
  locale: 'de',
  ...over,
});

test('the telephone list names everybody once, also two hundred of them and whatever their name', async () => {
  const members = [
    member({ name: 'Helga #Musterfrau', phone: '030 23125 014' }),
    member({ name: 'Jürgen Maximilian von und zu Beispielhausen-Mustermann', phone: '02307 1234' }),
    member({
      name: 'Karl ohne Telefon',
      address: 'coordination@buergerverein.example.org',
      roles: [{ role: 'coordination', organisationId: null }],
    }),
    ...Array.from({ length: 200 }, (_, at) =>
      member({ name: `Person ${at}`, phone: `0230 ${at}` }),
    ),
  ];
  const source = phoneListSource({
    members,
    district: 'Heeren-Werve',
    today: '2026-11-27',
    locale: 'de',
  });
  const read = await readPdf((await typesetPdf(source)).pdf);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  expect(outside(read)).toEqual([]);
  expect(overlapping(read)).toEqual([]);
  for (const { name, phone, address } of members) {
    expect(read.text).toContain(squeezed(name));
    expect(read.text).toContain(squeezed(phone || address));
  }
  expect(read.text).toContain(squeezed('Freitag, 27. November 2026'));
});

/** What runs into its neighbour on the same line. */
function overlapping({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ items }) =>
    items.flatMap((one) =>
      items
        .filter(({ x, y }) => Math.abs(y - one.y) < 2 && x > one.x && x < one.x + one.width - 1)
        .map((other) => `${one.text} / ${other.text}`),
    ),
  );
}
