import { error } from '@sveltejs/kit';
import type { z } from 'zod';

/** What a script of ours sent; anything else is a broken request. */
export async function sentJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parse(await request.text()));
  return parsed.success ? parsed.data : error(400);
}

/** No JSON is nothing that a schema takes. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (caught) {
    if (caught instanceof SyntaxError) return undefined;
    throw caught;
  }
}
