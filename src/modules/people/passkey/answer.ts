import { z } from 'zod';

/** What browsers answer, as WebAuthn Level 3 writes it in JSON; bytes are base64url. */
const bytes = z.base64url().max(20_000);
const common = { id: bytes, rawId: bytes, type: z.literal('public-key') };
const extensions = z.record(z.string(), z.unknown()).default({});

export const registrationAnswer = z.object({
  ...common,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});
export type RegistrationAnswer = z.infer<typeof registrationAnswer>;

export const signInAnswer = z.object({
  ...common,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.optional(),
  }),
});
export type SignInAnswer = z.infer<typeof signInAnswer>;
