const day = 24 * 60 * 60 * 1000;
/** The tile policy of OpenStreetMap: at least seven days. More than a month, and a new house is never seen. */
const lifetime = { least: 7 * day, most: 30 * day };

/** Until when a tile is kept: as long as its sender says, a week at least. */
export function goodUntil({
  cacheControl,
  expires,
  now,
}: {
  cacheControl: string | null;
  expires: string | null;
  now: Date;
}): Date {
  const age = /(?:^|[\s,])(?:s-maxage|max-age)=(\d+)/.exec(cacheControl ?? '')?.[1];
  const wanted = age ? Number(age) * 1000 : Date.parse(expires ?? '') - now.getTime();
  const span = Number.isFinite(wanted) ? wanted : 0;
  return new Date(now.getTime() + Math.min(Math.max(span, lifetime.least), lifetime.most));
}

/** What a picture is, by its first bytes: whatever else somebody sends is no tile. Null for everything else. */
export function pictureType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp';
  return null;
}
