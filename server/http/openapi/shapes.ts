/** Pieces JSON Schemas are put together from. */

export type JsonSchema = Readonly<Record<string, unknown>>

export const text: JsonSchema = { type: 'string' }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const flag: JsonSchema = { type: 'boolean' }
/** One of these words. */
export const oneOf = (options: readonly string[]): JsonSchema => ({ type: 'string', enum: options })
/** An array of these. */
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
/** The same, or `null`. */
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })

/** All named properties are required unless listed in `optional`. */
export function shape(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required }
}
