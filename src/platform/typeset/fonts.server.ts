import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * All that we set with, and nothing of the machine: the same on every one. Atkinson Hyperlegible Next for all Latin
 * letters, Noto for Greek and Cyrillic, Arabic, Hebrew and emoji (in black, as print wants them).
 */
const faces = [
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic', '800ExtraBold'].map((face) =>
    path({ family: 'atkinson-hyperlegible-next', prefix: 'AtkinsonHyperlegibleNext', face }),
  ),
  ...['400Regular', '700Bold'].flatMap((face) => [
    path({ family: 'noto-sans', prefix: 'NotoSans', face }),
    path({ family: 'noto-sans-arabic', prefix: 'NotoSansArabic', face }),
    path({ family: 'noto-sans-hebrew', prefix: 'NotoSansHebrew', face }),
    path({ family: 'noto-emoji', prefix: 'NotoEmoji', face }),
  ]),
];

export function readFonts(): Buffer[] {
  return faces.map((face) => readFileSync(resolve(face)));
}

function path({ family, prefix, face }: { family: string; prefix: string; face: string }): string {
  return `@expo-google-fonts/${family}/${face}/${prefix}_${face}.ttf`;
}
