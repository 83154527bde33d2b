/** The only file that names implementations: which log, which clock, which chance. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createCodes } from './auth/codes.ts'
import type { Config } from './config.ts'
import { createFileThread, type FileThread } from './files/fileThread.ts'
import { addressSeen } from './http/address.ts'
import { createApi } from './http/api.ts'
import { addressToOpen } from './http/links.ts'
import { createListener } from './http/listener.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { createStatic } from './http/static.ts'
import { createSqliteLog } from './log/sqliteLog.ts'
import { watchLog, type WatchedLog } from './log/watchedLog.ts'
import { attachUpgrade } from './net/upgrade.ts'
import type { Logger } from './observe/logger.ts'
import { createMetrics, type Metrics } from './observe/metrics.ts'
import { createReporter, type Report } from './observe/reporter.ts'
import type { Registry } from './room/contract.ts'
import { createRegistry } from './room/registry.ts'
import { systemTime } from './room/time.ts'
import { createVersionThread } from './versions/versionThread.ts'

export interface RunningServer {
  /** Where people open it. */
  readonly url: string
  /** Where it listens on this machine; the same unless a public address was set. */
  readonly localUrl: string
  /** Takes no more, lets what was taken become durable, closes everything. Idempotent. */
  close(): Promise<void>
}

export interface StartOptions {
  readonly config: Config
  readonly logger: Logger
  /** Folder of the built client. */
  readonly clientDir: string
}

/**
 * A head that takes longer than 15 s and a request longer than 2 min are given up (SPEC W17); an import
 * of 8 MiB comes through in that time at 600 kbit/s.
 */
const patience = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5000,
}

/** Answers still on their way get this long when the server stops. */
const drainMs = 5000

/** Everything, wired and listening. Rejects when the store cannot be opened or the port is taken. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { config } = options
  const rooms = await openRooms(options)
  const server = createServer(patience)
  const localUrl = (): string => addressToOpen(config.host, portOf(server))
  const street: Street = {
    server,
    publicUrl: () => config.publicUrl ?? localUrl(),
    metrics: createMetrics(() => ({ ...rooms.registry.health(), isSaving: rooms.isSaving() })),
    isDraining: false,
  }
  answerRequests(options, rooms, street)
  const sockets = takeSockets(options, rooms, street)

  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    street.isDraining = true
    const stopped = stop(server)
    await rooms.registry.close()
    await sockets.close()
    await stopped
    await rooms.close()
  }
  const closeOnce = (): Promise<void> => (closing ??= close())
  try {
    await listen(server, config)
  } catch (error) {
    await closeOnce()
    throw error
  }
  return { url: street.publicUrl(), localUrl: localUrl(), close: closeOnce }
}

/** The rooms, what they store in, and the threads that work for them. */
interface Rooms {
  readonly registry: Registry
  readonly fileWork: FileThread
  readonly report: Report
  /** Nothing was refused lately. */
  readonly isSaving: () => boolean
  /** Tries it. */
  readonly provesSaving: () => Promise<boolean>
  /** After the registry, whose last batches still need them: ends the threads and the store. */
  close(): Promise<void>
}

async function openRooms({ config, logger }: StartOptions): Promise<Rooms> {
  const report = createReporter(logger, systemTime.ticks)
  const store = await openStore(config, logger, report)
  const versionWork = createVersionThread({ report })
  const fileWork = createFileThread({ report })
  const registry = await createRegistry({
    log: store.log,
    versionWork,
    limits: config.limits,
    time: systemTime,
    randomBytes,
    report,
    onExpired: (workshop) =>
      logger.info(
        { workshop },
        'a workshop was deleted: nobody worked in it for as long as was set',
      ),
  })
  return {
    registry,
    fileWork,
    report,
    isSaving: () => !store.isRefusing,
    provesSaving: () => store.isSaving(),
    async close() {
      await Promise.all([versionWork.close(), fileWork.close()])
      await store.log.close()
    },
  }
}

/** What leads from outside to the rooms. */
interface Street {
  readonly server: Server
  /** Where people open it; known once the server listens. */
  readonly publicUrl: () => string
  readonly metrics: Metrics
  isDraining: boolean
}

function answerRequests(
  { config, logger, clientDir }: StartOptions,
  rooms: Rooms,
  street: Street,
): void {
  const { limits, allowedOrigins, createKey, trustedProxies } = config
  const { server, publicUrl, metrics } = street
  const isDraining = (): boolean => street.isDraining
  const api = createApi({
    registry: rooms.registry,
    codes: createCodes({ time: systemTime, randomBytes, limits }),
    fileWork: rooms.fileWork,
    logger,
    metrics,
    limits,
    publicUrl,
    createKey,
    allowedOrigins,
    trustedProxies,
    time: systemTime,
    isDraining,
    isSaving: rooms.isSaving,
    provesSaving: rooms.provesSaving,
  })
  const serveFile = createStatic(clientDir, () => securityHeaders(publicUrl()))
  server.on('request', createListener(api, serveFile, isDraining))
}

function takeSockets(
  { config: { limits, allowedOrigins, trustedProxies } }: StartOptions,
  { registry, report }: Rooms,
  { server, publicUrl, metrics }: Street,
) {
  return attachUpgrade(server, {
    registry,
    limits,
    time: systemTime,
    ownOrigin: publicUrl,
    allowedOrigins,
    meter: metrics.sockets,
    report,
    addressOf: ({ socket, headers }) =>
      addressSeen(
        socket.remoteAddress ?? 'unknown',
        String(headers['x-forwarded-for'] ?? ''),
        trustedProxies,
      ),
  })
}

async function openStore(config: Config, logger: Logger, report: Report): Promise<WatchedLog> {
  const file = join(config.dataDir, 'touchline.sqlite')
  const isNew = !existsSync(file)
  const store = watchLog(await createSqliteLog({ file, report }), {
    ...systemTime,
    onRefusing: (cause, sinceMs) =>
      logger.error(
        { err: cause, sinceMs },
        'the server is not saving: the store refuses. What people write stays with them and is tried again; nothing of it is called saved',
      ),
    onSavingAgain: (afterMs) => logger.warn({ afterMs }, 'the server saves again'),
  })
  // Whoever forgot to bring the old data along reads it here.
  if (isNew) logger.info({ file }, 'nothing was stored here yet: a new store is begun')
  await store.isSaving()
  return store
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function stop(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), drainMs)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}
