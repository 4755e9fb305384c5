import { readEnvironment } from '#platform/env.server.ts';

/** Where the example is looked at: links in its mails lead there. */
export const exampleOrigin = () => `http://localhost:${readEnvironment().PORT || 3000}`;
