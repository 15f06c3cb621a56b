import type { $ZodType, $ZodTypes } from 'zod/v4/core'

/**
 * The keys that a schema knows for the mapping at a path of a value; empty where any key is right. Where the schema offers
 * several mappings, those that the value's own literals (`kind: http`) do not rule out.
 */
export function knownKeys(schema: $ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  let schemas = alternatives(schema, value)
  let inside = value
  for (const step of path) {
    inside = (inside as Record<PropertyKey, unknown> | undefined)?.[step]
    schemas = schemas.flatMap((outer) => child(outer, step)).flatMap((inner) => alternatives(inner, inside))
  }
  const keys = schemas.flatMap((known) =>
    known._zod.def.type === 'object' ? Object.keys(known._zod.def.shape) : [],
  )
  return [...new Set(keys)]
}

function child(schema: $ZodTypes, step: PropertyKey): $ZodType[] {
  const { def } = schema._zod
  switch (def.type) {
    case 'object': {
      const inner = def.shape[String(step)]
      return inner ? [inner] : []
    }
    case 'array':
      return [def.element]
    case 'record':
      return [def.valueType]
    default:
      return []
  }
}

/** A schema without its wrappers; for a union, the options that may be meant. */
function alternatives(schema: $ZodType, value: unknown): $ZodTypes[] {
  const known = schema as $ZodTypes
  const { def } = known._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return alternatives(def.innerType, value)
    case 'union':
      return def.options
        .flatMap((option) => alternatives(option, value))
        .filter((option) => fits(option, value))
    default:
      return [known]
  }
}

/** Whether every literal of an object's shape has the value that it must have. */
function fits(schema: $ZodTypes, value: unknown): boolean {
  if (schema._zod.def.type !== 'object') return true
  return Object.entries(schema._zod.def.shape).every(([key, inner]) => {
    const { def } = (inner as $ZodTypes)._zod
    return (
      def.type !== 'literal' ||
      def.values.includes((value as Record<string, never> | undefined)?.[key] ?? null)
    )
  })
}
