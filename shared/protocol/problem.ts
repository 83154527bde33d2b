/** Stable reasons of a refusal, worded for people once per language on the client (SPEC H1). */
export const problemCodes = [
  'badRequest',
  'badToken',
  'notAllowed',
  'notFound',
  'doesNotFit',
  'tooLarge',
  'tooFast',
  'unavailable',
  'notYet',
  'damaged',
  'internal',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Body of every HTTP error, `application/problem+json` (RFC 9457) with our `code`. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** What happened, what was kept, what to do. */
  readonly detail: string
}

const statusOf: Readonly<Record<ProblemCode, number>> = {
  badRequest: 400,
  badToken: 401,
  notAllowed: 403,
  notFound: 404,
  doesNotFit: 409,
  tooLarge: 413,
  tooFast: 429,
  unavailable: 503,
  notYet: 503,
  damaged: 503,
  internal: 500,
}

const titleOf: Readonly<Record<ProblemCode, string>> = {
  badRequest: 'The request cannot be read',
  badToken: 'No or bad token',
  notAllowed: 'Not allowed',
  notFound: 'Not found',
  doesNotFit: 'Does not fit the state of the workshop',
  tooLarge: 'Too large',
  tooFast: 'Too many requests',
  unavailable: 'The store is not available',
  notYet: 'Kept, and takes effect later',
  damaged: 'Damaged in the store',
  internal: 'Internal error',
}

/** The problem document for `code`. */
export function problem(code: ProblemCode, detail: string): Problem {
  return { type: 'about:blank', title: titleOf[code], status: statusOf[code], code, detail }
}
