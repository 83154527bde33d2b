import type { Problem } from '../../shared/protocol/problem.ts'
import { DemoError } from './demoError.ts'

export interface Call {
  /** Path below the server's address. */
  readonly path: string
  readonly body: unknown
  readonly token?: string | undefined
}

/**
 * One `POST`, answered with JSON.
 *
 * @param url address of the server, without a slash at the end
 * @throws DemoError when the server refuses or cannot be reached
 */
export async function callServer<Answer>(
  url: string,
  { path, body, token }: Call,
): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token !== undefined) headers.authorization = `Bearer ${token}`
  let response: Response
  try {
    response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  } catch (cause) {
    throw new DemoError('offline', `${url} cannot be reached`, { cause })
  }
  const answer: unknown = await response.json().catch(() => null) // reason: a proxy may answer in HTML
  if (response.ok) return answer as Answer
  const problem = answer as Partial<Problem> | null
  throw new DemoError(problem?.code ?? 'internal', problem?.detail ?? response.statusText)
}
