import { fail, redirect } from '@sveltejs/kit';
import { createEvent } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const form = await request.formData();
    const district = locals.district;
    const title = String(form.get('title') ?? '').trim();
    if (!district || !title) return fail(400, { title });
    const { slug } = await inDistrict(district.id, (tx) =>
      createEvent(tx, {
        command: {
          districtId: district.id,
          timeZone: district.timeZone,
          personId: locals.person?.id ?? null,
          now: locals.now,
        },
        status: 'published',
        details: {
          title: { de: title },
          summary: {},
          body: {},
          access: {},
          price: {},
          contact: {},
          category: 'meeting',
          audience: 'public',
          organisationId: null,
          placeId: null,
          pictureId: null,
          dropIn: true,
        },
        series: [
          {
            localStart: String(form.get('start')),
            timeZone: district.timeZone,
            allDay: false,
            durationMinutes: 90,
            rrule: String(form.get('rrule') ?? '') || null,
            onHoliday: 'hold',
            setUpMinutes: 0,
            clearMinutes: 0,
          },
        ],
      }),
    );
    redirect(303, `/termine/${slug}`);
  },
};
