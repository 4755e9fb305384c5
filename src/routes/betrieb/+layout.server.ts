import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = ({ locals }) => ({
  operator: locals.operator && { address: locals.operator.address },
});
