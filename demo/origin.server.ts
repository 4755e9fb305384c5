import { readEnvironment } from '#platform/env.server.ts';

/** Where the example is looked at: links in its mails lead there. */
export const exampleOrigin = () => `http://localhost:${readEnvironment().PORT || 3000}`;

/** With one, mails of the example would leave: nobody of it may get any. */
export const hasServer = () => readEnvironment().SMTP_URL !== undefined;
