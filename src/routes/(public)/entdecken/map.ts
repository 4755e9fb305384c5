/**
 * Draws the map of a page from what its list says (MapView.svelte). The only script of these pages; without it the list
 * says the same.
 */
import {
  control,
  divIcon,
  latLng,
  latLngBounds,
  map as createMap,
  marker,
  polyline,
  tileLayer,
  type LatLng,
  type Map as LeafletMap,
} from 'leaflet';

const frame = document.querySelector<HTMLElement>('[data-map-frame]')!;
const element = frame.querySelector<HTMLElement>('.map')!;
const {
  spots = '',
  line = '',
  tiles,
  box,
  zoomIn = '',
  zoomOut = '',
  close = '',
} = element.dataset;
const entries = [...document.querySelectorAll<HTMLElement>('[data-map-list] li')];
const numbers = (text: string) => text.split(',').map(Number) as [number, number];
const positions = (text: string): (LatLng | null)[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((pair) => (pair === '-' ? null : latLng(...numbers(pair))));

const found = positions(spots);
const way = positions(line).filter((one) => one !== null);
const all = [...way, ...found.filter((one) => one !== null)];
if (all.length > 0) draw();

function draw() {
  frame.hidden = false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(element, {
    ...{ zoomControl: false, attributionControl: false, scrollWheelZoom: false },
    ...{ minZoom: 12, maxZoom: 18, zoomAnimation: !isCalm, fadeAnimation: !isCalm },
    ...(box && { maxBounds: latLngBounds(corners(box)) }),
  });
  map.fitBounds(latLngBounds(all), {
    maxZoom: 17,
    animate: false,
    // No marker stands below the buttons for zooming.
    paddingTopLeft: [88, 40],
    paddingBottomRight: [40, 40],
  });
  if (tiles) tileLayer(tiles, { minZoom: 12, maxZoom: 18 }).addTo(map);
  drawWay(map);
  found.forEach((position, index) => position && place(map, { position, index }));
  // Leaflet hears keys only while nothing inside the map has the focus.
  element.addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
  control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
}

/** South, west, north, east. */
function corners(text: string): [number, number][] {
  const [south = 0, west = 0, north = 0, east = 0] = text.split(',').map(Number);
  return [
    [south, west],
    [north, east],
  ];
}

/** With an edge, so that it is seen on any ground. */
function drawWay(map: LeafletMap) {
  if (way.length < 2) return;
  const shared = { interactive: false, lineCap: 'round', lineJoin: 'round' } as const;
  polyline(way, { ...shared, className: 'way-edge', weight: 9, opacity: 0.9 }).addTo(map);
  polyline(way, { ...shared, className: 'way', weight: 5 }).addTo(map);
}

function place(map: LeafletMap, { position, index }: { position: LatLng; index: number }) {
  const entry = entries[index];
  const link = entry?.querySelector('a');
  const words = (selector: string) => entry?.querySelector(selector)?.textContent?.trim() ?? '';
  const name = words(':is(h2, h3)');
  const number = document.createElement('span');
  number.textContent = String(index + 1);
  const icon = divIcon({ className: 'spot', html: number, iconSize: [44, 44] });
  const spot = marker(position, { icon, title: name, riseOnHover: true }).addTo(map);
  const said = document.createElement('div');
  said.append(paragraph(link ? copyOf(link) : name), paragraph(words('p')));
  spot.bindPopup(said, { maxWidth: 260, closeButton: true });
  const drawn = spot.getElement()!;
  drawn.setAttribute('aria-label', [name, words('p')].filter(Boolean).join(', '));
  spot.on('popupopen', ({ popup }) => {
    drawn.classList.add('chosen');
    const button = popup.getElement()?.querySelector('.leaflet-popup-close-button');
    button?.setAttribute('aria-label', close);
    // Whoever came by keyboard goes on inside, and comes back.
    if (document.activeElement === drawn) said.querySelector('a')?.focus();
  });
  spot.on('popupclose', ({ popup }) => {
    drawn.classList.remove('chosen');
    const { activeElement } = document;
    const wasInside =
      activeElement === document.body || popup.getElement()?.contains(activeElement);
    if (wasInside) drawn.focus();
  });
}

function copyOf({ href, textContent, lang }: HTMLAnchorElement): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent, lang });
}

function paragraph(content: Node | string): HTMLElement {
  const made = document.createElement('p');
  made.append(content);
  return made;
}
