/** A process that brings an empty database up to date; tests kill it. Argument: database URL. */
import { connectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';

const { query } = connectDatabase({ url: process.argv[2] ?? '', max: 2 });
process.stdout.write('starting\n');
await migrate(query);
process.stdout.write('done\n');
process.exit(0);
