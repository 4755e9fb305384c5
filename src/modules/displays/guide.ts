export interface GuideDevice {
  key: 'pi' | 'debian' | 'android' | 'windows';
  steps: number;
  commands: Record<number, string[]>;
}

/** The devices that the instructions are about; `steps` counts their messages, `commands` belong below a step. */
export const guideDevices: GuideDevice[] = [
  { key: 'pi', steps: 8, commands: { 5: ['nano ~/.config/labwc/autostart'], 6: ['kiosk'] } },
  {
    key: 'debian',
    steps: 5,
    commands: { 3: ['nano ~/.config/autostart/schaufenster.desktop'], 4: ['desktop'] },
  },
  { key: 'android', steps: 6, commands: { 3: ['address'] } },
  { key: 'windows', steps: 6, commands: { 2: ['shell:startup'], 4: ['windows'] } },
];

const flags = '--kiosk --noerrdialogs --no-first-run --disable-infobars --password-store=basic';

/** What is typed at a step, for a screen at `address`; what is no name of one of ours is typed as it stands. */
export function guideCommand({ name, address }: { name: string; address: string }): string {
  switch (name) {
    case 'address':
      return address;
    case 'kiosk':
      return `chromium ${flags} ${address} &`;
    case 'desktop':
      return [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Schaufenster',
        `Exec=chromium ${flags} ${address}`,
      ].join('\n');
    case 'windows':
      return [
        '"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"',
        `--app=${address} --start-fullscreen --no-first-run`,
      ].join(' ');
    default:
      return name;
  }
}
