import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { attachUpgrade } from '../../server/net/upgrade.ts'
import { defaultLimits, type Limits } from '../../server/net/limits.ts'
import type { UpdateLog } from '../../server/log/updateLog.ts'
import { isRefusal, type Registry, type Room } from '../../server/room/contract.ts'
import { createRegistry } from '../../server/room/registry.ts'
import { systemTime } from '../../server/room/time.ts'
import type { CustomerClass, Role } from '../../shared/domain/participant.ts'
import type { Command, Joined } from '../../shared/protocol/http.ts'
import { createMemoryLog } from '../server/log/memoryLog.ts'
import { createWorkHere } from '../server/versions/workHere.ts'

export interface TestServerOptions {
  readonly log?: UpdateLog
  readonly limits?: Partial<Limits>
  readonly keepAliveMs?: number
  readonly idleMs?: number
}

/** A server of sockets alone, on a port of its own, with whatever log the test brings. */
export async function startTestServer(options: TestServerOptions = {}) {
  const { log = createMemoryLog(), limits = {}, ...rest } = options
  const problems: [string, unknown][] = []
  const report = (problem: string, cause: unknown): void => void problems.push([problem, cause])
  const all = { ...defaultLimits, ...limits }
  const common = { limits: all, time: systemTime, report }
  const versionWork = createWorkHere()
  const registry = await createRegistry({ ...common, log, versionWork, randomBytes, ...rest })
  const server = createServer((_, response) => response.writeHead(404).end())
  const meter = { opened() {}, closed() {}, received() {}, sent() {} }
  const upgrade = attachUpgrade(server, {
    ...common,
    registry,
    ownOrigin: () => 'https://touchline.example',
    allowedOrigins: ['https://friend.example'],
    meter,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}`,
    log,
    registry,
    problems,
    async close() {
      await registry.close()
      await upgrade.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>

export interface TestWorkshop {
  readonly id: string
  readonly keys: Readonly<Record<Role, string>>
  readonly room: () => Promise<Room>
  readonly join: (
    role: Role,
    name: string,
    department?: string,
    customerClass?: CustomerClass,
  ) => Promise<Joined>
  /** As the facilitator who came first. */
  readonly command: (command: Command) => Promise<object>
}

export async function makeWorkshop(registry: Registry): Promise<TestWorkshop> {
  const made = await registry.create({
    title: 'Buying a phone',
    language: 'en',
    template: 'blank',
    imported: null,
  })
  if (isRefusal(made)) throw new Error(made.detail)
  const { id, keys } = made
  const room = async (): Promise<Room> => {
    const open = await registry.open(id)
    if (!open) throw new Error('no room')
    return open
  }
  const join: TestWorkshop['join'] = async (role, name, department, customerClass) => {
    const body = {
      key: keys[role],
      name,
      ...(department !== undefined && { department }),
      ...(customerClass !== undefined && { customerClass }),
    }
    const joined = await (await room()).join(body)
    if (isRefusal(joined)) throw new Error(joined.detail)
    return joined
  }
  const chair = await join('facilitator', 'Fay')
  return {
    id,
    keys,
    room,
    join,
    command: async (command) =>
      (await room()).command({ participantId: chair.participantId, role: 'facilitator' }, command),
  }
}
