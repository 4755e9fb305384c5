/** The button "Mit Passkey anmelden", on browsers that know passkeys; without this script it is not there. */
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';

const part = document.querySelector<HTMLElement>('[data-passkey]');
const button = part?.querySelector('button');

if (part && button && browserSupportsWebAuthn()) {
  part.hidden = false;
  button.addEventListener('click', () => void signIn({ part, button }));
}

async function signIn({ part, button }: { part: HTMLElement; button: HTMLButtonElement }) {
  const failed = part.querySelector<HTMLElement>('[data-failed]')!;
  const { passkey: address = '', next = '' } = part.dataset;
  failed.hidden = true;
  button.disabled = true;
  try {
    const optionsJSON = (await ask(address, {})) as Parameters<
      typeof startAuthentication
    >[0]['optionsJSON'];
    const answer = await startAuthentication({ optionsJSON });
    const { path } = (await ask(address, { answer, next })) as { path: string };
    location.assign(path);
  } catch {
    // No key here, refused by its owner, or not ours: the page says what else to do.
    failed.hidden = false;
    button.disabled = false;
  }
}

async function ask(address: string, sent: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(sent) });
  if (!response.ok) throw new Error(`answered with ${response.status}`);
  return response.json();
}
