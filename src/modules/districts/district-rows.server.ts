import { versionedRows } from '#platform/versioned-row.server.ts';
import { DistrictError } from './index.ts';
import type { DistrictTables } from './tables.server.ts';

/** All that a district says of itself is one row, so that two who change different parts still hear of each other. */
export const districtRows = versionedRows<DistrictTables['district']>({
  table: 'district',
  refuse: (code) => new DistrictError(code),
});
