/** Set on data that the service worker had kept, because the server does not answer. */
export const kept = 'x-kept';
