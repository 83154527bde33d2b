/** Shapes of the answers, as JSON Schema. Kept beside the types of shared/protocol/http.ts. */
import { roles } from '../../../shared/domain/participant.ts'
import { activities, activityStates, steps } from '../../../shared/domain/step.ts'
import { problemCodes } from '../../../shared/protocol/problem.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

const text: JsonSchema = { type: 'string' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const flag: JsonSchema = { type: 'boolean' }
const oneOf = (options: readonly string[]): JsonSchema => ({ type: 'string', enum: options })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** All named properties are required unless listed in `optional`. */
function shape(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required }
}

const perRole = shape(Object.fromEntries(roles.map((role) => [role, text])))

const activityStatus = shape({
  state: oneOf(activityStates),
  until: { type: ['integer', 'null'], description: 'Deadline, Unix milliseconds' },
})

export const answerSchemas = {
  CreatedWorkshop: shape({ id: text, links: perRole, keys: perRole }),
  Joined: shape({ participantId: text, role: oneOf(roles), token: text }),
  Invitation: shape({
    id: text,
    title: text,
    goal: text,
    language: text,
    role: oneOf(roles),
    departments: list(shape({ id: text, name: text, colour: count })),
    departmentsClosed: flag,
  }),
  WorkshopInfo: shape({
    id: text,
    title: text,
    role: oneOf(roles),
    step: oneOf(steps),
    activities: shape(Object.fromEntries(activities.map((name) => [name, activityStatus]))),
    participants: count,
  }),
  CommandDone: shape({ ok: { const: true }, link: text, key: text, versionId: text, round: text }, [
    'link',
    'key',
    'versionId',
    'round',
  ]),
  Panel: shape({
    title: text,
    round: text,
    open: flag,
    stages: list(shape({ id: text, name: text, subtitle: text })),
    touchpoints: list(shape({ id: text, title: text, stage: text })),
  }),
  Ok: shape({ ok: { const: true } }),
  Problem: shape({
    type: { const: 'about:blank' },
    title: text,
    status: count,
    code: oneOf(problemCodes),
    detail: { type: 'string', description: 'What happened, what was kept, what to do' },
  }),
} as const satisfies Record<string, JsonSchema>

export type AnswerName = keyof typeof answerSchemas
