/**
 * What runs in the shop window, for months: shows one slide after the other from the data that it has, asks for newer
 * data every few minutes, and takes over a new build between two slides. Its rules stand in the module and are pure;
 * here are the clock, the network and the device.
 */
import { connect } from './connection.ts';
import { keepAwake, offerControls, registerKeeper } from './device.ts';
import { runShow } from './show.ts';

const root = document.querySelector<HTMLElement>('[data-build]')!;
const { build = '', base = '' } = root.dataset;

const show = runShow({
  root,
  controls: offerControls(root),
  betweenSlides: () => connection.takeOver(),
  remember: (memory) => connection.remember(memory),
});
const connection = connect({ base, build, onData: show.use });
void registerKeeper(base);
keepAwake();
