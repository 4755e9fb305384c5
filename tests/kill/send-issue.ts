/**
 * A process that sends an issue until nobody waits any more; tests kill it. The mail server stands in SMTP_URL.
 * Arguments: database URL, ids of district and issue, the instant that its clock shows.
 */
import { connectDatabase } from '#platform/database/connection.server.ts';
import { sendIssue } from '../../src/modules/mailing/sending/send.server.ts';

const [url = '', districtId = '', issueId = '', instant = ''] = process.argv.slice(2);
connectDatabase({ url, max: 6 });
const clock = () => new Date(instant);
process.stdout.write('starting\n');
while (await sendIssue({ districtId, issueId, clock, patience: 5000 }));
process.exit(0);
