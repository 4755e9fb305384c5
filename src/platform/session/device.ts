/** What a browser says of itself, as far as its owner would say it. Empty where it says nothing we know. */
export interface Device {
  browser: string;
  system: string;
}

// The first that fits counts: most browsers also claim to be some of the later ones.
const browsers: [RegExp, string][] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** The text under which a session is kept: `Chrome/Android`. Nothing that tells one phone from another. */
export function deviceOf(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 500);
  const find = (list: [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(text))?.[1] ?? '';
  return `${find(browsers)}/${find(systems)}`;
}

export function readDevice(device: string): Device {
  const [browser = '', system = ''] = device.split('/');
  return { browser, system };
}
