import { error } from '@sveltejs/kit';
import type { z } from 'zod';

/** What a script of ours sent; anything else is a broken request. */
export async function sentJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const sent: unknown = await request.json().catch(() => null);
  const parsed = schema.safeParse(sent);
  return parsed.success ? parsed.data : error(400);
}
