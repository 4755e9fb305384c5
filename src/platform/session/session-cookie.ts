/** The only cookie there is. */
export const sessionCookie = 'ortsmitte';
