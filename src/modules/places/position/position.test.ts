import { describe, expect, it } from 'vitest';
import { metresBetween } from './distance.ts';
import { positionText, readPosition } from './position.ts';
import { oddityOf, surroundingsOf } from './surroundings.ts';

const heeren = { latitude: 51.5767, longitude: 7.6612 };

describe('a position', () => {
  it.each([
    '51.5767, 7.6612',
    '51.5767 7.6612',
    '51,5767 7,6612',
    '51,5767, 7,6612',
    '51,5767; 7,6612',
    '(51.5767, 7.6612)',
    '51.5767° N, 7.6612° O',
    'N 51.5767 E 7.6612',
    '51° 34′ 36.12″ N 7° 39′ 40.32″ O',
    `51°34'36.12"N 7°39'40.32"E`,
    "N 51° 34.602', E 7° 39.672'",
    'geo:51.5767,7.6612',
    'geo:51.5767,7.6612;u=35',
    'geo:51.5767,7.6612?z=17',
    'https://www.openstreetmap.org/?mlat=51.5767&mlon=7.6612#map=16/51.6/7.7',
    'https://www.openstreetmap.org/#map=19/51.5767/7.6612',
    'https://www.openstreetmap.org/node/240109189#map=17/51.5767/7.6612&layers=N',
    'https://www.google.com/maps/@51.5767,7.6612,17z',
    'https://www.google.de/maps/place/Haus/@51.58,7.67,17z/data=!3m1!4b1!4m6!3m5!1s0x0!8m2!3d51.5767!4d7.6612!16s',
    'https://www.google.com/maps/search/?api=1&query=51.5767%2C7.6612',
    'https://maps.google.com/?q=51.5767,7.6612',
    'https://maps.apple.com/?ll=51.5767,7.6612&q=Haus',
  ])('is read from %j as people paste it', (text) => {
    const found = readPosition(text)!;
    expect(found.latitude).toBeCloseTo(heeren.latitude, 5);
    expect(found.longitude).toBeCloseTo(heeren.longitude, 5);
  });

  it.each([
    'Märkische Straße',
    '51.5',
    '151.5, 97.7',
    '51.5, 200',
    'https://maps.app.goo.gl/abc123',
    'https://example.org/?q=Haus',
    'javascript:alert(51.5)',
  ])('is not read from %j', (text) => {
    expect(readPosition(text)).toBeUndefined();
  });

  it('is written so that it is read as the same', () => {
    expect(readPosition(positionText(heeren))).toEqual(heeren);
    expect(readPosition('')).toBeNull();
  });
});

describe('the surroundings of a district', () => {
  const near = [
    heeren,
    { latitude: 51.58, longitude: 7.67 },
    { latitude: 51.585, longitude: 7.665 },
    { latitude: 51.59, longitude: 7.66 },
  ];
  const norderney = { latitude: 53.7047, longitude: 7.1472 };
  const around = surroundingsOf([...near, norderney]);

  it('are where its places are, and a trip to the sea does not move them', () => {
    expect(metresBetween(around!.middle, heeren)).toBeLessThan(2000);
    expect(around!.radius).toBe(5000);
    expect(surroundingsOf([])).toBeNull();
  });

  it('make it ask for a place elsewhere, and for a pair that was turned round', () => {
    const turned = { latitude: heeren.longitude, longitude: heeren.latitude };
    expect(oddityOf({ position: heeren, around })).toBeNull();
    expect(oddityOf({ position: turned, around })).toEqual({ kind: 'turned', meant: heeren });
    expect(oddityOf({ position: norderney, around })).toMatchObject({ kind: 'elsewhere' });
  });

  it('are the country where no place has a position yet', () => {
    const turned = { latitude: 7.6612, longitude: 51.5767 };
    expect(oddityOf({ position: turned, around: null })).toMatchObject({ kind: 'turned' });
    expect(oddityOf({ position: norderney, around: null })).toBeNull();
  });
});

it('the distance from Berlin to Paris is what the textbooks say', () => {
  const metres = metresBetween(
    { latitude: 52.5164, longitude: 13.3777 },
    { latitude: 48.8584, longitude: 2.2945 },
  );
  expect(metres / 1000).toBeCloseTo(879, -1);
});
