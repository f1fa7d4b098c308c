import * as z from 'zod/mini';

/**
 * Object schema whose unknown fields survive parsing, while its type names only the known ones.
 * Every stored record is open, so that file → model → file loses nothing; the wire is strict.
 */
export function openObject<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape> {
  return z.catchall(z.object(shape), z.unknown());
}
