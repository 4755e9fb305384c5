import { categoryCodes, type EventDetails, type SeriesDetails } from '#modules/calendar/index.ts';
import { createEvent } from '#modules/calendar/server.ts';
import { createDistrict } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { eventDetails, seriesDetails } from '../tests/factories/event.ts';

/** Written ten days ago, so that some dates are over. */
const written = () => new Date(Date.now() - 10 * 24 * 60 * 60 * 1000);

/** A district with clubs and squares, but no dates yet. */
export async function fillDistrict({
  slug = 'musterdorf',
  hosts = [],
}: { slug?: string; hosts?: string[] } = {}): Promise<Command> {
  const now = written();
  const id = await globally((tx) =>
    createDistrict(tx, { slug, name: `Ortsteil ${slug}`, town: 'Kamen', hosts, now }),
  );
  await inDistrict(id, async (tx) => {
    for (let number = 1; number <= 15; number += 1) {
      const name = `Verein Nummer ${number}`;
      const more = { slug: `verein-${number}`, kind: 'club' as const, website: '' };
      await createOrganisation(tx, { districtId: id, name, now, ...more });
    }
  });
  return { districtId: id, timeZone: 'Europe/Berlin', personId: null, now };
}

/** How many events of each kind; a monthly series has 18 dates, a weekly one 79. */
export interface Mix {
  monthly: number;
  weekly: number;
  single: number;
}

/** About so many dates: half belong to monthly series, nearly half to weekly ones, the rest stand alone. */
export const mixOf = (dates: number): Mix => ({
  monthly: Math.round((dates * 0.5) / 18),
  weekly: Math.round((dates * 0.46) / 79),
  single: Math.round(dates * 0.04),
});

/** Published events on squares, by the calendar's own commands. */
export async function fillEvents({
  command,
  mix,
  series = {},
}: {
  command: Command;
  mix: Mix;
  series?: Partial<SeriesDetails>;
}): Promise<void> {
  const places = await makeSquares(command);
  const rules = [
    ...Array.from({ length: mix.monthly }, () => 'FREQ=MONTHLY;BYDAY=2TU'),
    ...Array.from({ length: mix.weekly }, () => 'FREQ=WEEKLY'),
    ...Array.from({ length: mix.single }, () => null),
  ];
  for (let done = 0; done < rules.length; done += 50) {
    await inDistrict(command.districtId, async (tx) => {
      for (const [index, rrule] of rules.slice(done, done + 50).entries()) {
        const { details, dates } = eventOf({ number: done + index, rrule, places });
        await createEvent(tx, {
          command,
          status: 'published',
          details,
          series: [{ ...dates, ...series }],
        });
      }
    });
  }
}

function eventOf({
  number,
  rrule,
  places,
}: {
  number: number;
  rrule: string | null;
  places: string[];
}): { details: EventDetails; dates: SeriesDetails } {
  const [noun, text] = subjects[number % subjects.length] ?? ['', ''];
  // Series run from the first weeks on, single dates lie within the coming year.
  const later = number % (rrule === null ? 365 : 28);
  const day = new Date(written().getTime() + later * 24 * 60 * 60 * 1000);
  const hour = String(8 + (number % 12)).padStart(2, '0');
  return {
    details: eventDetails({
      title: { de: `${noun} ${number}`, en: `Meeting ${number}` },
      summary: { de: text },
      body: { de: `${text} `.repeat(6) },
      category: categoryCodes[number % categoryCodes.length] ?? 'meeting',
      placeId: places[number % places.length] ?? null,
    }),
    dates: seriesDetails({ localStart: `${day.toISOString().slice(0, 10)}T${hour}:00`, rrule }),
  };
}

const subjects = [
  ['Probe des Chores', 'Der Chor übt neue Lieder; Gäste sind willkommen.'],
  ['Spaziergang der Gärten', 'Wir sehen uns gemeinsam Gärten und Bäume an.'],
  ['Feier im Dorf', 'Kaffee, Kuchen und Musik für Familien und Nachbarn.'],
  ['Sprechstunde', 'Fragen zu Rente, Pflege und Wohnen werden beantwortet.'],
  ['Werkstatt für Fahrräder', 'Gemeinsam reparieren, was noch zu retten ist.'],
] as const;

async function makeSquares({ districtId, now }: Command): Promise<string[]> {
  return inDistrict(districtId, async (tx) => {
    const ids: string[] = [];
    for (let number = 1; number <= 12; number += 1) {
      ids.push(
        await createPlace(tx, {
          districtId,
          name: `Platz ${number}`,
          street: `Mittelstraße ${number}`,
          postalCode: '59174',
          town: 'Kamen',
          latitude: null,
          longitude: null,
          access: {},
          exclusive: false,
          now,
        }),
      );
    }
    return ids;
  });
}
