import type { Locale } from '#platform/i18n/index.ts';
import { sourceMessages } from '../messages/source.ts';
import type { LegalBasis } from '../subscription/legal-basis.ts';
import { cleanLine } from './clean.ts';

/** Where an address comes from that its owner did not give us, and why we may write to it. */
export interface Source {
  /** As the team wrote it. */
  origin: string;
  basis: LegalBasis;
}

/** One line; empty where nothing is to be told. */
export function sourceWords({ source, locale }: { source: Source | null; locale: Locale }): string {
  if (!source) return '';
  const t = sourceMessages.in(locale);
  const { origin, basis } = source;
  return cleanLine(t('mailing.source', { basis: t(`mailing.source.${basis}`), origin }));
}
