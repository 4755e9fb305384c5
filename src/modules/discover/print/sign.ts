import type { Locale } from '#platform/i18n/index.ts';
import { qrModules, qrSvg } from '#platform/qr/index.ts';
import type { Json, TypesetSource } from '#platform/typeset/index.ts';
import { defaultBranding, deriveBranding, type Branding } from '#ui/branding.ts';
import { signPaperMessages } from '../messages/sign-paper.ts';
import { ownNameOf, type SightLanguage } from '../sight/languages.ts';
import type { Sign } from '../sign/sign.ts';

/** What a sign is drawn from. */
export interface SignOrder {
  sign: Pick<Sign, 'number' | 'heading' | 'wording' | 'material' | 'fixing' | 'width' | 'height'>;
  /** The short address, whole: `https://…/o/k7m2p`. */
  address: string;
  /** In which languages there is something to read. */
  languages: readonly SightLanguage[];
  district: { name: string; branding: Partial<Branding> };
  /** PNG. */
  logo: Uint8Array | null;
  locale: Locale;
}

/** A third of the code may be dirty, scratched or torn (ISO/IEC 18004). */
const correction = 'high';

/** The print master: one page in exactly the sign's size, drawn, to be enlarged by nobody. */
export function signSource(order: SignOrder): TypesetSource {
  const { sign, locale } = order;
  return {
    template: '/src/modules/discover/print/sign.typ',
    data: { title: `${sign.number}: ${sign.heading}`, lang: locale, sign: plateOf(order) },
    assets: assetsOf(order),
  };
}

/** The sheet that is read and signed before the sign is made. */
export function proofSource(order: SignOrder): TypesetSource {
  const { sign, locale, address } = order;
  const t = signPaperMessages.in(locale);
  const { width, height, material, fixing, number } = sign;
  const fact = (key: 'number' | 'size' | 'material' | 'fixing' | 'address', text: string) => ({
    ...{ label: t(`discover.proof.${key}`), text },
  });
  return {
    template: '/src/modules/discover/print/proof.typ',
    data: {
      title: `${t('discover.proof.title')}: ${sign.heading}`,
      ...{ lang: locale, heading: t('discover.proof.title'), sign: plateOf(order) },
      facts: [
        fact('number', String(number)),
        fact('size', t('discover.proof.size_of', { width, height })),
        ...(material ? [fact('material', material)] : []),
        ...(fixing ? [fact('fixing', fixing)] : []),
        fact('address', address),
      ],
      'true-size': t('discover.proof.true_size'),
      smaller: t('discover.proof.smaller'),
      ticks: [
        t('discover.proof.tick.words'),
        t('discover.proof.tick.code'),
        t('discover.proof.tick.address', { address: shown(address) }),
        t('discover.proof.tick.size'),
      ],
      signed: [t('discover.proof.day'), t('discover.proof.signature')],
    },
    assets: assetsOf(order),
  };
}

function plateOf({ sign, address, languages, district, logo, locale }: SignOrder) {
  const t = signPaperMessages.in(locale);
  const { light } = deriveBranding({ ...defaultBranding, ...district.branding });
  const { width, height, heading, wording, number } = sign;
  return {
    ...{ width, height, heading, wording, logo: logo !== null },
    number: t('discover.plate.number', { number }),
    band: t('discover.plate.band', { name: district.name }),
    more: t('discover.plate.more'),
    languages: languages.map(ownNameOf).join(' · '),
    address: shown(address),
    modules: qrModules({ text: address, correction }),
    qr: t('discover.plate.qr', { address: shown(address) }),
    'logo-of': t('discover.plate.logo', { name: district.name }),
    colours: { brand: light.brand, 'on-brand': light['on-brand'] },
  } satisfies Record<string, Json>;
}

function assetsOf({ address, logo }: SignOrder): Record<string, Uint8Array> {
  const qr = Buffer.from(qrSvg({ text: address, correction }));
  return { 'qr.svg': qr, ...(logo && { 'logo.png': logo }) };
}

/** As people type it. */
const shown = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '');
