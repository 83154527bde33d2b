import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { problem, type ProblemCode } from '../../../shared/protocol/problem.ts'
import { exportNames } from '../../files/exportFiles.ts'
import { answerSchemas } from './answers.ts'
import { calls, type Call } from './calls.ts'
import type { JsonSchema } from './shapes.ts'

/**
 * The OpenAPI 3.1 description of every call. Bodies come from the schemas that judge them, so the
 * two cannot drift apart.
 */
export function openApiDocument(publicUrl: string): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const call of calls) (paths[call.path] ??= {})[call.method] = operationOf(call)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Touchline',
      version: '1',
      description:
        'Errors are problem documents (RFC 9457) with a stable `code`. Unknown fields are refused. What people write travels over `GET /sync/<workshopId>/<doc>` (WebSocket), see the wire description.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: answerSchemas,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token a join answered' },
        createKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'Only where the server was given a CREATE_KEY',
        },
      },
    },
  }
}

function operationOf(call: Call): JsonSchema {
  const parameters = [...call.path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'file' ? { type: 'string', enum: exportNames } : { type: 'string' },
  }))
  return {
    summary: call.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(call.security === null ? {} : { security: securityOf(call.security) }),
    ...(call.body === null ? {} : { requestBody: bodyOf(call.body) }),
    responses: { [call.status]: successOf(call), ...refusalsOf(call.problems) },
  }
}

function securityOf(security: 'token' | 'createKey'): readonly JsonSchema[] {
  return security === 'token' ? [{ token: [] }] : [{}, { createKey: [] }]
}

function bodyOf(schema: GenericSchema): JsonSchema {
  // What JSON Schema cannot say (graphemes, tidied lines) is left out of it, not out of the judging.
  const { $schema: _, ...described } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  })
  return { required: true, content: { 'application/json': { schema: described } } }
}

function successOf({ answer, summary }: Call): JsonSchema {
  if (answer === null) return { description: summary }
  if (typeof answer === 'string') {
    const schema = { $ref: `#/components/schemas/${answer}` }
    return { description: summary, content: { 'application/json': { schema } } }
  }
  const content = Object.fromEntries(answer.map((type) => [type, { schema: { type: 'string' } }]))
  return { description: summary, content }
}

function refusalsOf(codes: readonly ProblemCode[]): Record<number, JsonSchema> {
  const byStatus = new Map<number, { title: string; codes: ProblemCode[] }>()
  for (const code of codes) {
    const { status, title } = problem(code, '')
    const known = byStatus.get(status)
    if (known) known.codes.push(code)
    else byStatus.set(status, { title, codes: [code] })
  }
  return Object.fromEntries(
    [...byStatus].map(([status, { title, codes: same }]) => {
      const schema = {
        allOf: [{ $ref: '#/components/schemas/Problem' }],
        properties: { code: { enum: same } },
      }
      return [status, { description: title, content: { 'application/problem+json': { schema } } }]
    }),
  )
}
