import type { Position } from '#modules/places/index.ts';

/** What a device is told of a trail. */
export interface GpxTrail {
  name: string;
  description: string;
  /** Address of its page. */
  href: string;
  author: string;
  stops: readonly { name: string; description: string; href: string; position: Position }[];
  line: readonly Position[];
  changedAt: Date;
}

/**
 * A trail as GPX 1.1: https://www.topografix.com/GPX/1/1/gpx.xsd, where each element has its place. Stops are
 * waypoints, the line is a track: devices follow a track as it is, and would plan a route anew.
 */
export function writeGpx(trail: GpxTrail): string {
  const { name, description, href, author, stops, line, changedAt } = trail;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Ortsmitte" xmlns="http://www.topografix.com/GPX/1/1"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">',
    '<metadata>',
    element('name', name),
    element('desc', description),
    `<author>${element('name', author)}</author>`,
    linkTo(href),
    element('time', changedAt.toISOString()),
    '</metadata>',
    ...stops.map((stop) =>
      [
        `<wpt ${attributesOf(stop.position)}>`,
        element('name', stop.name),
        element('desc', stop.description),
        linkTo(stop.href),
        '</wpt>',
      ].join(''),
    ),
    `<trk>${element('name', name)}<trkseg>`,
    ...line.map((position) => `<trkpt ${attributesOf(position)}/>`),
    '</trkseg></trk>',
    '</gpx>',
    '',
  ].join('\n');
}

const attributesOf = ({ latitude, longitude }: Position) => `lat="${latitude}" lon="${longitude}"`;
const element = (name: string, text: string) => (text ? `<${name}>${escaped(text)}</${name}>` : '');
const linkTo = (href: string) => `<link href="${escaped(href)}"/>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? '');
}
