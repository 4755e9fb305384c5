/** Paths without language prefix. */
export const roomsPath = '/raum';
export const requestPath = '/raum/anfrage';
export const teamRoomsPath = '/team/raum';

export const bookingPath = (token: string) => `${requestPath}/${token}`;
export const clubPath = (token: string) => `/raum/verein/${token}`;
export const teamBookingPath = (id: string) => `${teamRoomsPath}/${id}`;
