/** The API over real rooms and a log in memory, with time that a test can jump forward. */
import { randomBytes } from 'node:crypto'
import { createCodes } from '../../../server/auth/codes.ts'
import { defaultHttpLimits, type HttpLimits } from '../../../server/http/limits.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import type { Role } from '../../../shared/domain/participant.ts'
import type { Joined } from '../../../shared/protocol/http.ts'
import { makeRegistry } from '../room/testRegistry.ts'
import { anApi } from './anApi.ts'

export async function codesApi(changes: Partial<HttpLimits> = {}) {
  const { registry, time } = await makeRegistry()
  const limits = { ...defaultHttpLimits, ...changes }
  const codes = createCodes({ time, randomBytes, limits })
  const api = anApi({ registry, time, limits, codes, trustedProxies: 1 })
  const blank = { title: 'Phone', language: 'en', template: 'blank', imported: null } as const

  const make = async () => {
    const made = await registry.create(blank)
    if (isRefusal(made)) throw new Error(made.detail)
    const { id, keys } = made
    const path = `/api/workshops/${id}`
    const join = async (role: Role, name: string = role): Promise<Joined> => {
      const answer = await api.call('POST', `${path}/join`, { body: { key: keys[role], name } })
      return (await answer.json()) as Joined
    }
    const facilitator = await join('facilitator', 'Fay')
    const door = async (method: string, body?: object, token = facilitator.token) =>
      api.call(method, `${path}/door`, { token, ...(body && { body }) })
    return { id, keys, path, join, facilitator, door }
  }
  /** A call from an address of its own. */
  const from = (address: string, path: string, body: object) =>
    api.call('POST', path, { body, headers: { 'x-forwarded-for': address } })
  return { registry, time, codes, api, make, from }
}

export type CodesApi = Awaited<ReturnType<typeof codesApi>>
