import { usesPart } from '#modules/districts/index.ts';
import type { SiteLink } from '#platform/module.ts';
import { sites } from '../../modules.server.ts';
import { districtOf, readingOf } from '../context.server.ts';

/** The ways to the modules' pages that this district uses, in order. */
export async function listSiteLinks(locals: App.Locals): Promise<SiteLink[]> {
  const reading = readingOf(locals);
  const district = districtOf(locals);
  const links = sites.flatMap((site) => site.links).filter(({ part }) => usesPart(district, part));
  const used = await Promise.all(links.map(async (link) => (await link.isUsed?.(reading)) ?? true));
  return links.filter((_link, at) => used[at]);
}
