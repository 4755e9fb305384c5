/**
 * The embedded database: PostgreSQL 18 that starts and ends with this process and needs no
 * set-up. `DATABASE_URL` replaces it; whoever reads that does not come here.
 */
export { startDatabase, type RunningDatabase } from './supervisor.ts';
export { DatabaseStartError, type DatabaseStartErrorCode } from './start-error.ts';
