/** Every call of the wire: what it takes, what it answers, how it is refused (SPEC H8). */
import type * as v from 'valibot'
import { surveyBody } from '../../../shared/protocol/customers.ts'
import {
  codeBody,
  commandBody,
  createWorkshopBody,
  doorBody,
  doorJoinBody,
  invitationBody,
  joinBody,
} from '../../../shared/protocol/http.ts'
import type { ProblemCode } from '../../../shared/protocol/problem.ts'
import type { AnswerName } from './answers.ts'

export interface Call {
  readonly method: 'get' | 'post' | 'delete'
  /** As OpenAPI writes it: `/api/workshops/{id}`. */
  readonly path: string
  readonly summary: string
  /** Whose token is needed; `null` = none. */
  readonly security: 'token' | 'createKey' | null
  readonly body: v.GenericSchema | null
  readonly status: 200 | 201 | 204
  /** Name of a JSON answer, or the media types of a file; `null` = empty. */
  readonly answer: AnswerName | readonly string[] | null
  readonly problems: readonly ProblemCode[]
}

const anywhere: readonly ProblemCode[] = ['tooFast', 'internal']
const inWorkshop: readonly ProblemCode[] = ['notFound', 'unavailable', 'damaged', ...anywhere]
const withToken: readonly ProblemCode[] = ['badToken', 'notAllowed', ...inWorkshop]
const withBody: readonly ProblemCode[] = ['badRequest', 'tooLarge']

const exported = [
  'text/csv',
  'text/markdown',
  'application/json',
  'image/svg+xml',
  'text/calendar',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

export const calls: readonly Call[] = [
  {
    method: 'post',
    path: '/api/workshops',
    summary: 'Make a workshop: blank, from a template, or from an exported file',
    security: 'createKey',
    body: createWorkshopBody,
    status: 201,
    answer: 'CreatedWorkshop',
    problems: ['badToken', 'unavailable', ...withBody, ...anywhere],
  },
  {
    method: 'get',
    path: '/api/workshops/{id}',
    summary: 'Where the workshop stands',
    security: 'token',
    body: null,
    status: 200,
    answer: 'WorkshopInfo',
    problems: withToken,
  },
  {
    method: 'delete',
    path: '/api/workshops/{id}',
    summary: 'Delete the workshop and every row of it (facilitator)',
    security: 'token',
    body: null,
    status: 204,
    answer: null,
    problems: withToken,
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/invitation',
    summary: 'What the holder of a link may see before joining',
    security: null,
    body: invitationBody,
    status: 200,
    answer: 'Invitation',
    problems: ['badToken', ...withBody, ...inWorkshop],
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/join',
    summary: 'Join with the key of a link; answers a token',
    security: null,
    body: joinBody,
    status: 201,
    answer: 'Joined',
    problems: ['badToken', 'doesNotFit', 'notYet', ...withBody, ...inWorkshop],
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/claim',
    summary:
      'Steer (again) as the person one is, with the key of the facilitator link (participant, viewer, facilitator)',
    security: 'token',
    body: invitationBody,
    status: 200,
    answer: 'Joined',
    problems: ['doesNotFit', ...withBody, ...withToken],
  },
  {
    method: 'get',
    path: '/api/workshops/{id}/door',
    summary: 'The door of the workshop and its code (facilitator)',
    security: 'token',
    body: null,
    status: 200,
    answer: 'Door',
    problems: withToken,
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/door',
    summary: 'Open the door, or move its end (facilitator)',
    security: 'token',
    body: doorBody,
    status: 200,
    answer: 'Door',
    problems: [...withBody, ...withToken],
  },
  {
    method: 'delete',
    path: '/api/workshops/{id}/door',
    summary: 'Close the door (facilitator)',
    security: 'token',
    body: null,
    status: 204,
    answer: null,
    problems: withToken,
  },
  {
    method: 'post',
    path: '/api/door',
    summary: 'What the code of an open door leads to',
    security: null,
    body: codeBody,
    status: 200,
    answer: 'Invitation',
    problems: [...withBody, ...inWorkshop],
  },
  {
    method: 'post',
    path: '/api/door/join',
    summary: 'Join as a participant by the code of an open door; answers a token',
    security: null,
    body: doorJoinBody,
    status: 201,
    answer: 'DoorJoined',
    problems: ['doesNotFit', 'notYet', ...withBody, ...inWorkshop],
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/device',
    summary: 'A code that lets the asking person in on another device, once, for ten minutes',
    security: 'token',
    body: null,
    status: 201,
    answer: 'DeviceCode',
    problems: withToken,
  },
  {
    method: 'get',
    path: '/api/workshops/{id}/device',
    summary: 'Whether the code of the asking person for another device still waits to be used',
    security: 'token',
    body: null,
    status: 200,
    answer: 'DeviceWaiting',
    problems: withToken,
  },
  {
    method: 'post',
    path: '/api/device',
    summary: 'Go on as the person whose code this is; answers their token',
    security: null,
    body: codeBody,
    status: 200,
    answer: 'DeviceJoined',
    problems: [...withBody, ...inWorkshop],
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/commands',
    summary: 'Steer the workshop (facilitator)',
    security: 'token',
    body: commandBody,
    status: 200,
    answer: 'CommandDone',
    problems: ['doesNotFit', 'notYet', ...withBody, ...withToken],
  },
  {
    method: 'get',
    path: '/api/workshops/{id}/removed',
    summary: 'Who was removed and can still be erased (facilitator)',
    security: 'token',
    body: null,
    status: 200,
    answer: 'RemovedPeople',
    problems: withToken,
  },
  {
    method: 'post',
    path: '/api/workshops/{id}/surveys',
    summary:
      'Bring in survey results of customers; answers how many answers are about touchpoints of the board (facilitator)',
    security: 'token',
    body: surveyBody,
    status: 201,
    answer: 'CommandDone',
    problems: ['doesNotFit', 'notYet', ...withBody, ...withToken],
  },
  {
    method: 'get',
    path: '/api/workshops/{id}/panel',
    summary: 'What a customer is asked to rate (customer, facilitator)',
    security: 'token',
    body: null,
    status: 200,
    answer: 'Panel',
    problems: withToken,
  },
  {
    method: 'get',
    path: '/api/workshops/{id}/versions/{versionId}',
    summary: 'A kept version and what bringing it back would change now (facilitator)',
    security: 'token',
    body: null,
    status: 200,
    answer: 'VersionPreview',
    problems: withToken,
  },
  {
    method: 'get',
    path: '/api/workshops/{id}/exports/{file}',
    summary: 'A file of what has been revealed (facilitator, participant, viewer)',
    security: 'token',
    body: null,
    status: 200,
    answer: exported,
    problems: withToken,
  },
  operator('/healthz', 'Whether the process answers, and whether it saves', 'Alive', []),
  operator('/readyz', 'Whether the server takes work and saves it', 'Ok', [
    'unavailable',
    'tooFast',
  ]),
  operator('/metrics', 'Figures in the Prometheus text format', ['text/plain'], ['tooFast']),
  operator('/api/openapi.json', 'This document', ['application/json'], anywhere),
]

function operator(
  path: string,
  summary: string,
  answer: Call['answer'],
  problems: readonly ProblemCode[],
): Call {
  return { method: 'get', path, summary, security: null, body: null, status: 200, answer, problems }
}
