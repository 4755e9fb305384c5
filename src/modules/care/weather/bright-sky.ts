import { z } from 'zod';
import type { DayWeather } from '../need/need.ts';

/**
 * A day of Bright Sky (https://brightsky.dev/docs/, `/weather`): one record an hour, `precipitation` in millimetres of
 * the hour before, `temperature` in degrees Celsius; both are null where the station said nothing.
 */
const answerSchema = z.object({
  weather: z.array(
    z.object({
      precipitation: z.number().nullable().optional(),
      temperature: z.number().nullable().optional(),
    }),
  ),
});

/** A day of which fewer hours are known says little about its heat. */
const fewestHours = 12;

/** What an answer says of its day; null where it says too little, or nonsense. */
export function readDay(answer: unknown): DayWeather | null {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return null;
  const hours = parsed.data.weather.slice(0, 25);
  const degrees = hours.flatMap(({ temperature }) => temperature ?? []);
  const rain = hours.flatMap(({ precipitation }) => precipitation ?? []);
  if (degrees.length < fewestHours || rain.length < fewestHours) return null;
  const rainMillimetres = rain.reduce((sum, one) => sum + Math.max(0, one), 0);
  const highestDegrees = Math.max(...degrees);
  // No day in Germany has been like this.
  if (rainMillimetres > 500 || Math.abs(highestDegrees) > 60) return null;
  return { rainMillimetres, highestDegrees };
}

/** Where a day is asked for. @param address of the service, e.g. `https://api.brightsky.dev` */
export function dayAddress({
  address,
  latitude,
  longitude,
  day,
  timeZone,
}: {
  address: string;
  latitude: number;
  longitude: number;
  day: string;
  timeZone: string;
}): string {
  const url = new URL('weather', address.endsWith('/') ? address : `${address}/`);
  // Two places after the point are a kilometre: nobody need know more.
  url.searchParams.set('lat', latitude.toFixed(2));
  url.searchParams.set('lon', longitude.toFixed(2));
  url.searchParams.set('date', day);
  url.searchParams.set('tz', timeZone);
  return url.href;
}
