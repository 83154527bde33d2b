/** The HTTP calls of the wire, typed. Every refusal is a value with a stable code; only bugs throw. */
import type {
  Command,
  CommandDone,
  CreatedWorkshop,
  CreateWorkshopBody,
  Invitation,
  JoinBody,
  Joined,
  VersionPreview,
  WorkshopInfo,
} from '../../shared/protocol/http.ts'
import type { Panel } from '../../shared/protocol/customers.ts'
import type { ProblemCode } from '../../shared/protocol/problem.ts'

/** Why a call did not succeed; `offline` when the server could not be reached at all. */
export interface Failure {
  readonly failed: ProblemCode | 'offline'
  readonly detail: string
}

export type Answer<T> = T | Failure

/** Whether the call failed: it was refused, or the server was not reached. */
export function isFailure<T>(answer: Answer<T>): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failed' in answer
}

export const api = {
  create: (body: CreateWorkshopBody, createKey?: string) =>
    call<CreatedWorkshop>('POST', '/api/workshops', { body, token: createKey }),
  invitation: (workshopId: string, key: string) =>
    call<Invitation>('POST', `/api/workshops/${workshopId}/invitation`, { body: { key } }),
  join: (workshopId: string, body: JoinBody) =>
    call<Joined>('POST', `/api/workshops/${workshopId}/join`, { body }),
  info: (workshopId: string, token: string) =>
    call<WorkshopInfo>('GET', `/api/workshops/${workshopId}`, { token }),
  command: (workshopId: string, token: string, command: Command) =>
    call<CommandDone>('POST', `/api/workshops/${workshopId}/commands`, { body: command, token }),
  version: (workshopId: string, token: string, versionId: string) =>
    call<VersionPreview>('GET', `/api/workshops/${workshopId}/versions/${versionId}`, { token }),
  panel: (workshopId: string, token: string) =>
    call<Panel>('GET', `/api/workshops/${workshopId}/panel`, { token }),
  erase: (workshopId: string, token: string) =>
    call<null>('DELETE', `/api/workshops/${workshopId}`, { token }),
  /** The export as a file, e.g. `exportFile(id, token, 'quick-wins.csv')`. */
  async exportFile(workshopId: string, token: string, file: string): Promise<Answer<Blob>> {
    const response = await request('GET', `/api/workshops/${workshopId}/exports/${file}`, { token })
    if (isFailure(response)) return response
    return response.ok ? await response.blob() : failureOf(response)
  },
}

interface CallOptions {
  readonly body?: unknown
  readonly token?: string | undefined
}

/** One call of the wire; what is not a success is a value. */
export async function call<T>(
  method: string,
  path: string,
  options: CallOptions,
): Promise<Answer<T>> {
  const response = await request(method, path, options)
  if (isFailure(response)) return response
  if (!response.ok) return failureOf(response)
  return response.status === 204 ? (null as T) : ((await response.json()) as T)
}

async function request(
  method: string,
  path: string,
  { body, token }: CallOptions,
): Promise<Answer<Response>> {
  const headers: Record<string, string> = {}
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (token !== undefined) headers.authorization = `Bearer ${token}`
  try {
    return await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    return { failed: 'offline', detail: String(cause) }
  }
}

async function failureOf(response: Response): Promise<Failure> {
  try {
    const problem = (await response.json()) as { code?: ProblemCode; detail?: string }
    return { failed: problem.code ?? 'internal', detail: problem.detail ?? '' }
  } catch {
    return { failed: 'internal', detail: response.statusText } // reason: a proxy answered, not the server
  }
}
