import type * as z from 'zod/mini';
import { strictSchema } from '../schema/reshape.js';
import { checkFields } from './check-fields.js';
import type { Validation } from './check-fields.js';

const strictSchemas = new WeakMap<object, z.core.$ZodType>();

function strictly<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const made = strictSchemas.get(schema) ?? strictSchema(schema);
  strictSchemas.set(schema, made);
  return made as Schema;
}

/**
 * Checks what somebody sent, such as a request body: unknown fields are refused at every depth. Issues lead into the
 * input and never quote it, because what people send is personal. Never throws.
 */
export function validateWith<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
): Validation<z.infer<Schema>> {
  return checkFields(strictly(schema), input);
}
