import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { writeGpx, type GpxTrail } from './gpx.ts';

const trail: GpxTrail = {
  name: 'Kohle & „Bach“ <1>',
  description: 'Zwei Schächte\u0007, ein Bach.',
  href: 'https://heeren.example.org/entdecken/wege/kohle?a=1&b=2',
  author: 'Heeren-Werve',
  stops: [
    {
      ...{ name: 'Schacht "2"', description: 'Ein Zeichen.' },
      ...{ href: 'https://heeren.example.org/entdecken/schacht' },
      position: { latitude: 51.5868, longitude: 7.7166 },
    },
    {
      ...{ name: 'Mühlbach', description: '', href: 'https://heeren.example.org/entdecken/bach' },
      position: { latitude: 51.5953, longitude: 7.7157 },
    },
  ],
  line: [
    { latitude: 51.5868, longitude: 7.7166 },
    { latitude: 51.59, longitude: 7.716 },
    { latitude: 51.5953, longitude: 7.7157 },
  ],
  changedAt: new Date('2026-11-28T12:00:00Z'),
};

/** The order that gpx.xsd demands of those that we write. */
const order: Record<string, string[]> = {
  gpx: ['metadata', 'wpt', 'rte', 'trk', 'extensions'],
  metadata: 'name desc author copyright link time keywords bounds extensions'.split(' '),
  author: ['name', 'email', 'link'],
  wpt: 'ele time magvar geoidheight name cmt desc src link sym type'.split(' '),
  trk: 'name cmt desc src link number type extensions trkseg'.split(' '),
  trkseg: ['trkpt', 'extensions'],
};
const parse = () => new DOMParser().parseFromString(writeGpx(trail), 'text/xml');

it('a trail is read by a program that somebody else wrote as it was written', () => {
  const { features } = gpx(parse() as unknown as Document);
  const points = features.filter(({ geometry }) => geometry?.type === 'Point');
  const lines = features.filter(({ geometry }) => geometry?.type === 'LineString');
  expect(points.map(({ properties }) => properties?.['name'])).toEqual(['Schacht "2"', 'Mühlbach']);
  expect(points[0]!.geometry).toMatchObject({ coordinates: [7.7166, 51.5868] });
  expect(lines).toHaveLength(1);
  expect(lines[0]!.properties).toMatchObject({ name: 'Kohle & „Bach“ <1>' });
  expect(lines[0]!.geometry).toMatchObject({
    coordinates: [
      [7.7166, 51.5868],
      [7.716, 51.59],
      [7.7157, 51.5953],
    ],
  });
});

it('has its elements in the order of GPX 1.1, in its name space', () => {
  const root = parse().documentElement!;
  expect(root.namespaceURI).toBe('http://www.topografix.com/GPX/1/1');
  const seen: string[] = [];
  const visit = (node: typeof root) => {
    const names = [...node.childNodes].flatMap((child) => {
      if (child.nodeType !== 1) return [];
      visit(child as typeof root);
      return [child.nodeName];
    });
    const allowed = order[node.nodeName];
    if (!allowed) return expect(names).toEqual([]);
    seen.push(node.nodeName);
    const places = names.map((name) => allowed.indexOf(name));
    expect(places, node.nodeName).toEqual(places.toSorted((a, b) => a - b));
    expect(places, node.nodeName).not.toContain(-1);
    return undefined;
  };
  visit(root);
  expect(new Set(seen)).toEqual(new Set(Object.keys(order)));
});
