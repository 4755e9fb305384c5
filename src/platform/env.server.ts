/**
 * The only reader of the environment. Everything the office itself may change lives in the database;
 * what stands here belongs to whoever runs the machine. A wrong value stops the start with a clear sentence.
 */
import { z } from 'zod';
import { isMailAddress } from '#platform/mail/mail.ts';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true');

const schema = z.object({
  /** PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'Erwartet wird postgres://Rolle:Passwort@Rechner/Datenbank')
    .optional(),
  /** Mail server, `smtp://user:password@host:port` or `smtps://…`. Without it mails are kept and can be read by the team. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of all mails, e.g. `"Stadtteilbüro" <buero@example.org>`. */
  MAIL_FROM: z.string().min(3).optional(),
  /** Who runs the installation, by comma: they sign in under /betrieb and belong to no district. */
  OPERATOR_ADDRESSES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((address) => address.trim().toLowerCase())
        .filter(Boolean),
    )
    .refine(
      (addresses) => addresses.every(isMailAddress),
      'Erwartet werden E-Mail-Adressen, durch Komma getrennt',
    ),
  /** Mails are signed (DKIM) in the name of this domain, where all three are set. */
  DKIM_DOMAIN: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/i, 'Erwartet wird ein Domainname wie example.org')
    .optional(),
  /** Under `<selector>._domainkey.<domain>` the public key stands in the DNS. */
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i, 'Erwartet wird ein Name wie ortsmitte2026')
    .optional(),
  /** File with the private RSA key (PEM). */
  DKIM_KEY_FILE: z.string().min(1).optional(),
  /**
   * A weather service that answers as Bright Sky does, e.g. `https://api.brightsky.dev`. Without it watering goes by the
   * plain interval, and nobody is asked.
   */
  WEATHER_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Folder of all data that is not in an external database. */
  ORTSMITTE_DATA: z.string().min(1).default('./data'),
  /** `demo` shows the example district, `production` is the real thing. */
  ORTSMITTE_MODE: z.enum(['production', 'demo', 'test']).default('production'),
  /** Demo and tests only: the instant at which the clock starts. */
  ORTSMITTE_NOW: z.iso.datetime({ offset: true }).optional(),
  /** Set to 1 behind a proxy of one's own: then X-Forwarded-* headers are believed. */
  TRUST_PROXY: flag,
  /** Jobs run inside the web server unless this is 0 (then `npm run worker` runs them apart). */
  ORTSMITTE_JOBS: z.enum(['0', '1']).default('1'),
  /** Server of map tiles, with `{z}`, `{x}` and `{y}`. Without it maps have no ground. */
  TILE_URL: z
    .string()
    .refine(
      (url) => URL.canParse(url) && /^https?:/.test(url) && /\{z\}.*\{x\}.*\{y\}/.test(url),
      'Erwartet wird eine Adresse wie https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    )
    .optional(),
  /** Whom the tile server can write to: its rules want an address, of a page or for mail. */
  TILE_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]{3,200}$/, 'Erwartet wird eine Internet- oder E-Mail-Adresse')
    .optional(),
  /** Who made the map, as it stands on it, and where that leads. */
  TILE_CREDIT: z.string().min(1).default('© OpenStreetMap-Mitwirkende'),
  TILE_CREDIT_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://www.openstreetmap.org/copyright'),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
});

export type Environment = z.infer<typeof schema>;

export class EnvironmentError extends Error {}

/**
 * Reads and checks the environment.
 * @throws EnvironmentError with one sentence per wrong variable.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const present = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(present);
  if (!result.success) {
    const sentences = result.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new EnvironmentError(
      `Eine Einstellung in der Umgebung stimmt nicht. ${sentences.join(' · ')}`,
    );
  }
  const environment = result.data;
  if (environment.ORTSMITTE_NOW && environment.ORTSMITTE_MODE === 'production') {
    throw new EnvironmentError(
      'ORTSMITTE_NOW stellt die Uhr und ist nur in der Vorführung und in Tests erlaubt. Bitte entfernen Sie die Einstellung.',
    );
  }
  const dkim = [environment.DKIM_DOMAIN, environment.DKIM_SELECTOR, environment.DKIM_KEY_FILE];
  if (dkim.some(Boolean) && !dkim.every(Boolean)) {
    throw new EnvironmentError(
      'Zum Unterschreiben der E-Mails (DKIM) gehören DKIM_DOMAIN, DKIM_SELECTOR und DKIM_KEY_FILE zusammen; mindestens eines davon fehlt.',
    );
  }
  if (environment.TILE_URL && !environment.TILE_CONTACT) {
    throw new EnvironmentError(
      'Zu TILE_URL gehört TILE_CONTACT: eine Adresse, unter der Sie der Betreiber der Karten erreicht.',
    );
  }
  return environment;
}
