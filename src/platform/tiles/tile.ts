/** A square of the map, as "slippy maps" number them: https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames */
export interface Tile {
  zoom: number;
  x: number;
  y: number;
}

/** Zooms that are passed on: from the district as a whole to its doors. */
export const zooms = { least: 12, most: 18 } as const;

/** Degrees. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Metres of a degree of latitude. */
const degree = 111_195;

/** The box around a circle. @param radius metres */
export function boxAround({
  latitude,
  longitude,
  radius,
}: {
  latitude: number;
  longitude: number;
  radius: number;
}): Box {
  const high = radius / degree;
  const wide = high / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return {
    ...{ south: latitude - high, north: latitude + high },
    ...{ west: longitude - wide, east: longitude + wide },
  };
}

/** The tile in which a position lies. */
export function tileAt(
  { latitude, longitude }: { latitude: number; longitude: number },
  zoom: number,
): Tile {
  const count = 2 ** zoom;
  const angle = (latitude * Math.PI) / 180;
  const down = (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
  const within = (part: number) => Math.min(count - 1, Math.max(0, Math.floor(part * count)));
  return { zoom, x: within((longitude + 180) / 360), y: within(down) };
}

/** Whether a tile touches the box, and its zoom is passed on. */
export function isTileIn({ zoom, x, y }: Tile, box: Box): boolean {
  if (zoom < zooms.least || zoom > zooms.most) return false;
  const first = tileAt({ latitude: box.north, longitude: box.west }, zoom);
  const last = tileAt({ latitude: box.south, longitude: box.east }, zoom);
  return x >= first.x && x <= last.x && y >= first.y && y <= last.y;
}

/** The tiles of a zoom through which a line leads, each once, in its order. */
export function tilesAlong(
  line: readonly { latitude: number; longitude: number }[],
  zoom: number,
): Tile[] {
  const found = new Map<string, Tile>();
  const add = (position: { latitude: number; longitude: number }) => {
    const tile = tileAt(position, zoom);
    found.set(`${tile.x}/${tile.y}`, tile);
  };
  line.forEach((to, index) => {
    const from = line[index - 1] ?? to;
    // Steps of at most half a tile.
    const half = 180 / 2 ** zoom;
    const far = Math.max(
      Math.abs(to.latitude - from.latitude) * 2,
      Math.abs(to.longitude - from.longitude),
    );
    const steps = Math.max(1, Math.ceil(far / half));
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      add({
        latitude: from.latitude + (to.latitude - from.latitude) * part,
        longitude: from.longitude + (to.longitude - from.longitude) * part,
      });
    }
  });
  return [...found.values()];
}

/** A tile as an address has it: plain numbers, nothing else. Null where it is none. */
export function readTile(parts: { z: string; x: string; y: string }): Tile | null {
  const numbers = [parts.z, parts.x, parts.y].map((part) =>
    /^(0|[1-9]\d{0,6})$/.test(part) ? Number(part) : NaN,
  );
  const [zoom = NaN, x = NaN, y = NaN] = numbers;
  const isOnMap = zoom <= zooms.most && x < 2 ** zoom && y < 2 ** zoom;
  return isOnMap ? { zoom, x, y } : null;
}

/** Path of a tile, for us and in Leaflet's own notation. */
export const tilePath = ({ zoom, x, y }: Tile): string => `/karte/${zoom}/${x}/${y}.png`;
export const tileTemplate = '/karte/{z}/{x}/{y}.png';
