import { error } from '@sveltejs/kit';

/** The slug in an address; what can be none (the database would refuse some of it) is not found. */
export function slugIn(params: { slug: string }): string {
  return /^[a-z0-9-]{1,200}$/.test(params.slug) ? params.slug : error(404);
}
