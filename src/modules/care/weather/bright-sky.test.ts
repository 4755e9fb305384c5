import { expect, it } from 'vitest';
import { brightSkyDay } from '../testing/bright-sky.ts';
import { dayAddress, readDay } from './bright-sky.ts';

const answer = brightSkyDay({ day: '2026-07-09', highest: 27.3, rain: 6.2 }) as {
  weather: Record<string, unknown>[];
};
const hours = (change: object) => ({
  weather: answer.weather.map((one) => ({ ...one, ...change })),
});

it('a day is its highest temperature and all its rain', () => {
  expect(readDay(answer)).toEqual({ highestDegrees: 27.3, rainMillimetres: 6.2 });
});

it('a few hours that the station left out do not matter, too many do', () => {
  const without = (count: number) => ({
    weather: answer.weather.map((one, at) => (at < count ? { ...one, temperature: null } : one)),
  });
  expect(readDay(without(5))).toMatchObject({ highestDegrees: 27.3 });
  expect(readDay(without(20))).toBeNull();
});

it.each([
  [null],
  ['text'],
  [{}],
  [{ weather: [] }],
  [{ detail: 'No sources match your criteria' }],
  [hours({ temperature: 'warm' })],
  [hours({ temperature: 451 })],
  [hours({ precipitation: 100 })],
])('nonsense is no weather: %j', (said) => {
  expect(readDay(said)).toBeNull();
});

it('the service may stand below a path', () => {
  const of = { latitude: 51.5906, longitude: 7.7226, day: '2026-07-09', timeZone: 'Europe/Berlin' };
  for (const address of ['https://wetter.example.org/sky', 'https://wetter.example.org/sky/']) {
    expect(dayAddress({ ...of, address })).toBe(
      'https://wetter.example.org/sky/weather?lat=51.59&lon=7.72&date=2026-07-09&tz=Europe%2FBerlin',
    );
  }
});
