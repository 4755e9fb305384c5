import type { Locale } from '#platform/i18n/index.ts';
import { qrModules, qrSvg } from '#platform/qr/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { labelMessages } from '../messages/labels.ts';

/** Sheets of labels as shops sell them, also weatherproof: A4, all measures in millimetres. */
export const labelSheets = {
  small: { columns: 3, rows: 8, width: 63.5, height: 33.9, left: 7.2, top: 12.9, gap: 2.54 },
  large: { columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, gap: 2.5 },
} as const;
export type LabelSheet = keyof typeof labelSheets;
export const labelSheetNames = Object.keys(labelSheets) as LabelSheet[];

/** How many labels a sheet has. */
export const labelsOn = (sheet: LabelSheet): number =>
  labelSheets[sheet].columns * labelSheets[sheet].rows;

export interface Label {
  /** What it is stuck on; empty: said later by whoever scans it. */
  name: string;
  /** The short address, whole. */
  address: string;
}

/**
 * Labels with a short address each, to be printed on sheets of labels.
 * @param first of the labels that are still on the first sheet, from 1; those before it were used up.
 */
export function labelsSource({
  labels,
  sheet,
  first = 1,
  district,
  locale,
}: {
  labels: readonly Label[];
  sheet: LabelSheet;
  first?: number;
  district: string;
  locale: Locale;
}): TypesetSource {
  const t = labelMessages.in(locale);
  const shown = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '');
  const codes = labels.map(({ address }, at) => [`${at}.svg`, drawn(address)] as const);
  return {
    template: '/src/modules/places/print/labels.typ',
    data: {
      ...{ title: t('places.labels.title'), lang: locale, district },
      sheet: { ...labelSheets[sheet], skipped: Math.max(0, first - 1) },
      labels: labels.map(({ name, address }) => ({
        ...{ name, address: shown(address), modules: qrModules({ text: address, correction }) },
        qr: t('places.labels.qr', { address: shown(address) }),
      })),
      scan: t('places.labels.scan'),
    },
    assets: Object.fromEntries(codes),
  };
}

/** They hang in the rain and are scratched. */
const correction = 'high';
const drawn = (address: string) => Buffer.from(qrSvg({ text: address, correction }));
