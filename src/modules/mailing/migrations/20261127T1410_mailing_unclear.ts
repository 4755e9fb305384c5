import { sql, type Kysely } from 'kysely';

/** "Heute" asks each time for the unclear mails of the last days: it need not read those of all years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index on mailing_delivery (district_id, finished_at) where state = 'unclear'
  `.execute(db);
}
