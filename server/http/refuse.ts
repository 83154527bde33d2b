import type { Context } from 'hono'
import { problem, type ProblemCode } from '../../shared/protocol/problem.ts'
import type { Refusal } from '../room/contract.ts'

/** A refusal as a value; `detail` says what happened, what was kept and what to do. */
export function refusal(refused: ProblemCode, detail: string): Refusal {
  return { refused, detail }
}

/** The answer to a refused call: a problem document with the status of its code (SPEC H1). */
export function refuse(c: Context, { refused, detail }: Refusal): Response {
  const body = problem(refused, detail)
  c.header('Content-Type', 'application/problem+json; charset=utf-8')
  c.header('Cache-Control', 'no-store')
  if (refused === 'badToken') c.header('WWW-Authenticate', 'Bearer')
  return c.body(JSON.stringify(body), body.status as 400)
}
