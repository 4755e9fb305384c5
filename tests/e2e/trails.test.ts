/** Trails: laid by a volunteer, walked by a visitor, with a device and without reception. */
import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.use({ serviceWorkers: 'allow' });

const trail = '/entdecken/wege/auf-den-spuren-der-zeche';

test('a volunteer lays a trail: chooses stops, orders them by buttons, adds a corner, publishes', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400/);
  const name = `Weg ${Date.now()}`;
  await signInAs(page, 'Aktive');
  await page.goto('/team/entdecken');
  await page.getByRole('main').getByRole('link', { name: 'Rundwege' }).click();
  await page.getByRole('link', { name: 'Weg anlegen' }).click();
  await page.getByLabel('Wie heißt der Weg?').fill(name);
  await page.getByLabel('zu Fuß').uncheck();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('wie man den Weg geht');
  await page.getByLabel('zu Fuß').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('mindestens zwei Stationen')).toBeVisible();

  for (const stop of ['Haus Heeren', 'Schacht Königsborn 2', 'Luisenpark']) {
    await page.getByLabel('Station hinzufügen').selectOption(stop);
    await page.getByRole('button', { name: 'Hinzufügen' }).click();
    await expect(page.getByRole('heading', { name: new RegExp(`\\d\\. ${stop}`) })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Schacht Königsborn 2 nach oben' }).click();
  await expect(page.getByRole('heading', { name: '1. Schacht Königsborn 2' })).toBeVisible();
  await expect(page.getByText('Noch nicht veröffentlicht: Besucher gehen')).toBeVisible();

  await page.getByText('Weg von hier zur nächsten Station').first().click();
  const corners = page.getByLabel('Punkte unterwegs nach Schacht Königsborn 2');
  await corners.fill('51.59, 7.72\nan der Ecke');
  await page.getByRole('button', { name: 'Punkte speichern' }).first().click();
  await expect(page.getByRole('alert')).toContainText('keine Lage');
  await expect(corners).toHaveValue('51.59, 7.72\nan der Ecke');
  await corners.fill('51.59, 7.72');
  await page.getByRole('button', { name: 'Punkte speichern' }).first().click();
  await expect(page.getByText('(1 Punkt unterwegs)')).toBeVisible();
  await expectAccessible(page, { name: 'a trail of the team', everywhere: true });

  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByRole('link', { name: 'So sehen es Besucher' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('2 Stationen')).toBeVisible();

  await page.getByRole('link', { name: 'Bearbeiten' }).click();
  await page.getByText('Löschen', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText(`${name} ist wieder da.`)).toBeVisible();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Nicht mehr zeigen' }).click();
  await expect(page.getByText('Entwurf', { exact: true })).toBeVisible();
});

test('a visitor walks from stop to stop, and takes the trail along on a device', async ({
  page,
  request,
}) => {
  await page.goto('/entdecken');
  await page.getByRole('link', { name: 'Rundwege' }).click();
  await expectAccessible(page, { name: 'the trails', everywhere: true });
  await page.getByRole('link', { name: 'Auf den Spuren der Zeche' }).click();
  await expect(page.getByText('30 Minuten zu Fuß')).toBeVisible();
  await expectAccessible(page, { name: 'a trail', everywhere: true });
  await page.getByRole('main').getByRole('link', { name: '1. Das Pförtnerhaus der Zeche' }).click();
  await page.getByRole('link', { name: 'Nächste Station: Schacht Königsborn 2' }).click();
  await page.getByRole('link', { name: 'Nächste Station: Schacht Königsborn 5' }).click();
  // It is round.
  await expect(page.getByRole('link', { name: 'Nächste Station: Das Pförtner' })).toBeVisible();

  await page.goto(trail);
  const href = await page.getByRole('link', { name: /GPX/ }).getAttribute('href');
  const file = await request.get(href!);
  expect(file.headers()['content-type']).toContain('application/gpx+xml');
  const read = new DOMParser().parseFromString(await file.text(), 'text/xml');
  const { features } = gpx(read as unknown as Document);
  expect(features.map(({ geometry }) => geometry?.type).toSorted()).toEqual([
    ...['LineString', 'Point', 'Point', 'Point'],
  ]);
});

test('a trail that was saved is read without network, says how much it is, and can be removed', async ({
  page,
  context,
  expectErrors,
}) => {
  expectErrors(/ERR_(INTERNET_DISCONNECTED|FAILED)/);
  await page.goto(trail);
  const save = page.getByRole('button', { name: /^Für unterwegs speichern \([\d,]+ [kM]B\)$/ });
  await page.getByRole('heading', { name: 'Ohne Empfang unterwegs' }).scrollIntoViewIfNeeded();
  await expect(save).toBeVisible();
  const stated = /\(([^)]+)\)/.exec(await save.innerText())![1]!;
  await save.click();
  const told = page.getByRole('status').filter({ hasText: 'Auf diesem Gerät gespeichert' });
  await expect(told).toContainText(`Seiten: 5`);
  // What was stated is what it took, and what lies on the device.
  await expect(told).toContainText(`zusammen ${stated}`);
  const bytes = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith('unterwegs'));
    const cache = await caches.open(name!);
    let sum = 0;
    for (const request of await cache.keys()) {
      if (request.url.endsWith('gespeichert.json')) continue;
      sum += (await (await cache.match(request))!.blob()).size;
    }
    return sum;
  });
  expect(Math.round(bytes / 1000)).toBe(Number(stated.replace(/\D/g, '')));

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Spuren der Zeche/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Karte' }).getByRole('button')).toHaveCount(5);
  await expect(told).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '2. Schacht Königsborn 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schacht Königsborn 2' })).toBeVisible();
  await page.getByRole('link', { name: 'Nächste Station: Schacht Königsborn 5' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schacht Königsborn 5' })).toBeVisible();
  await page.goto(trail);

  await page.getByRole('button', { name: 'Vom Gerät entfernen' }).click();
  await expect(told).toHaveCount(0);
  await context.setOffline(false);
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ caches: [], workers: 0 });
});
