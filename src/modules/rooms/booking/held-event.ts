import type { EventDetails } from '#modules/calendar/index.ts';

/**
 * The event that a booking is: for the team's eyes only, and without the name of any person. Who asked and what for
 * stands in the booking.
 */
export function heldEvent({
  club,
  placeId,
  organisationId,
}: {
  club: string;
  placeId: string;
  organisationId: string | null;
}): EventDetails {
  const none = { summary: {}, body: {}, access: {}, price: {}, contact: {} };
  return {
    ...none,
    title: club
      ? { de: `Belegt: ${club}`, en: `Taken: ${club}` }
      : { de: 'Belegt: privat', en: 'Taken: private' },
    category: club ? 'club' : 'other',
    audience: 'team',
    organisationId,
    placeId,
    pictureId: null,
    dropIn: false,
  };
}
