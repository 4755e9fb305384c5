/**
 * A process that writes events without end and says on its output what has been acknowledged; tests kill it.
 * Arguments: database URL, id of the district.
 */
import { createEvent } from '#modules/calendar/server.ts';
import { connectDatabase } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { eventDetails, seriesDetails } from '../factories/event.ts';

const [url = '', districtId = ''] = process.argv.slice(2);
connectDatabase({ url, max: 2 });
const command = {
  districtId,
  timeZone: 'Europe/Berlin',
  personId: null,
  now: new Date('2026-11-22T12:00:00Z'),
};

for (let number = 0; ; number += 1) {
  const { slug } = await inDistrict(districtId, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails({ title: { de: `Termin Nummer ${number}` } }),
      status: 'published',
      series: [seriesDetails()],
    }),
  );
  process.stdout.write(`${slug}\n`);
}
