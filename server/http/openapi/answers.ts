/** Shapes of the answers, as JSON Schema. Kept beside the types of shared/protocol/http.ts. */
import { roles } from '../../../shared/domain/participant.ts'
import { activities, activityStates, deadlineEnds, steps } from '../../../shared/domain/step.ts'
import { problemCodes } from '../../../shared/protocol/problem.ts'
import { count, flag, list, oneOf, orNull, shape, text, type JsonSchema } from './shapes.ts'
import { versionPreview } from './versionAnswer.ts'

const perRole = shape(Object.fromEntries(roles.map((role) => [role, text])))

const ofDoorJoined = {
  workshopId: text,
  participantId: text,
  role: oneOf(roles),
  token: text,
}

const activityStatus = shape(
  {
    state: oneOf(activityStates),
    until: { type: ['integer', 'null'], description: 'Deadline, Unix milliseconds' },
    atDeadline: {
      ...oneOf(deadlineEnds),
      description: 'What it becomes at the deadline; left out = closed',
    },
  },
  ['atDeadline'],
)

export const answerSchemas = {
  CreatedWorkshop: shape({ id: text, links: perRole, keys: perRole }),
  Joined: shape({ participantId: text, role: oneOf(roles), token: text }),
  Invitation: shape(
    {
      id: text,
      title: text,
      goal: text,
      language: text,
      role: oneOf(roles),
      departments: list(shape({ id: text, name: text, colour: count })),
      departmentsClosed: flag,
      anonymous: flag,
      asked: {
        ...count,
        description: "How many points customers are asked about; by the customers' link alone",
      },
    },
    ['asked'],
  ),
  WorkshopInfo: shape({
    id: text,
    title: text,
    role: oneOf(roles),
    step: oneOf(steps),
    activities: shape(Object.fromEntries(activities.map((name) => [name, activityStatus]))),
    now: { ...count, description: "The server's clock, Unix milliseconds" },
    participants: count,
  }),
  Door: shape({
    code: orNull({ ...text, description: 'Six letters; null while the door is closed' }),
    closesInMs: count,
    address: { ...text, description: 'Where the code is typed' },
  }),
  DoorJoined: shape(ofDoorJoined),
  DeviceCode: shape({ code: text, link: text, address: text, endsInMs: count }),
  DeviceWaiting: shape({
    code: orNull({ ...text, description: 'The code that waits; null when none does any more' }),
  }),
  DeviceJoined: shape({ ...ofDoorJoined, name: text, title: text }),
  CommandDone: shape(
    {
      ok: { const: true },
      link: text,
      key: text,
      versionId: text,
      round: text,
      participantId: text,
      token: text,
      surveyId: text,
      counted: count,
    },
    ['link', 'key', 'versionId', 'round', 'participantId', 'token', 'surveyId', 'counted'],
  ),
  RemovedPeople: shape({
    people: list(
      shape({
        participantId: text,
        name: { ...text, description: 'Empty where it is not known any more' },
        at: orNull({ ...count, description: 'When, Unix milliseconds' }),
      }),
    ),
  }),
  Panel: shape(
    {
      title: text,
      language: text,
      round: text,
      open: flag,
      state: {
        ...oneOf(['waiting', 'open', 'closed']),
        description: 'Whether it has opened in this round at all',
      },
      until: { type: 'integer', description: 'When it closes by itself (Unix ms)' },
      stages: list(shape({ id: text, name: text, subtitle: text })),
      touchpoints: list(shape({ id: text, title: text, stage: text })),
    },
    ['state', 'language', 'until'],
  ),
  VersionPreview: versionPreview,
  Ok: shape({ ok: { const: true } }),
  Alive: shape({ ok: { const: true }, isSaving: flag }),
  Problem: shape({
    type: { const: 'about:blank' },
    title: text,
    status: count,
    code: oneOf(problemCodes),
    detail: { type: 'string', description: 'What happened, what was kept, what to do' },
  }),
} as const satisfies Record<string, JsonSchema>

export type AnswerName = keyof typeof answerSchemas
