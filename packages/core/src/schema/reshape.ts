import * as z from 'zod/mini';

type AnySchema = z.core.$ZodType;
type Definition = Record<string, unknown>;

/** Rebuilds a schema with every object in it, at any depth, treated by `catchall`. */
function reshape(schema: AnySchema, catchall: AnySchema | undefined): AnySchema {
  const definition = schema._zod.def as unknown as Definition;
  const inner = (value: unknown) => reshape(value as AnySchema, catchall);
  const changes: Definition = {};
  if (definition['type'] === 'object') {
    const shape = Object.entries(definition['shape'] as Record<string, AnySchema>);
    changes['shape'] = Object.fromEntries(shape.map(([name, field]) => [name, inner(field)]));
    changes['catchall'] = catchall;
  }
  for (const slot of ['innerType', 'element', 'valueType'] as const) {
    if (definition[slot] !== undefined) changes[slot] = inner(definition[slot]);
  }
  if (Array.isArray(definition['options'])) changes['options'] = definition['options'].map(inner);
  if (Object.keys(changes).length === 0) return schema;
  return z.core.clone(schema, { ...definition, ...changes } as never);
}

/** The same schema refusing unknown fields at every depth; what request bodies are read with. */
export function strictSchema<Schema extends AnySchema>(schema: Schema): Schema {
  return reshape(schema, z.never()) as Schema;
}

/** The same schema leaving unknown fields out at every depth; what disclosure reads with. */
export function strippedSchema<Schema extends AnySchema>(schema: Schema): Schema {
  return reshape(schema, undefined) as Schema;
}
