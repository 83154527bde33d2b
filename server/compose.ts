/** The only file that names implementations: which log, which clock, which chance. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createCodes } from './auth/codes.ts'
import type { Config } from './config.ts'
import { createFileThread } from './files/fileThread.ts'
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
import { createMetrics } from './observe/metrics.ts'
import { createReporter, type Report } from './observe/reporter.ts'
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
export async function startServer({
  config,
  logger,
  clientDir,
}: StartOptions): Promise<RunningServer> {
  const report = createReporter(logger, systemTime.ticks)
  const store = await openStore(config, logger, report)
  const { log } = store
  const { limits, allowedOrigins, createKey, trustedProxies } = config
  const versionWork = createVersionThread({ report })
  const fileWork = createFileThread({ report })
  const registry = await createRegistry({
    log,
    versionWork,
    limits,
    time: systemTime,
    randomBytes,
    report,
    onExpired: (workshop) =>
      logger.info(
        { workshop },
        'a workshop was deleted: nobody worked in it for as long as was set',
      ),
  })
  const isSaving = (): boolean => !store.isRefusing
  const metrics = createMetrics(() => ({ ...registry.health(), isSaving: isSaving() }))

  const server = createServer(patience)
  const state = { isDraining: false }
  const isDraining = (): boolean => state.isDraining
  const localUrl = (): string => addressToOpen(config.host, portOf(server))
  const publicUrl = (): string => config.publicUrl ?? localUrl()
  const api = createApi({
    registry,
    codes: createCodes({ time: systemTime, randomBytes, limits }),
    fileWork,
    logger,
    metrics,
    limits,
    publicUrl,
    createKey,
    allowedOrigins,
    trustedProxies,
    time: systemTime,
    isDraining,
    isSaving,
    provesSaving: () => store.isSaving(),
  })
  const serveFile = createStatic(clientDir, () => securityHeaders(publicUrl()))
  server.on('request', createListener(api, serveFile, isDraining))
  const sockets = attachUpgrade(server, {
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

  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    state.isDraining = true
    const stopped = stop(server)
    await registry.close()
    await sockets.close()
    await stopped
    await Promise.all([versionWork.close(), fileWork.close()])
    await log.close()
  }
  const closeOnce = (): Promise<void> => (closing ??= close())
  try {
    await listen(server, config)
  } catch (error) {
    await closeOnce()
    throw error
  }
  return { url: publicUrl(), localUrl: localUrl(), close: closeOnce }
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
