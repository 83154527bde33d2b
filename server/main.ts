/** The program: settings → server → one line to read → orderly end on SIGTERM or SIGINT. */
import { fileURLToPath } from 'node:url'
import { startServer, type RunningServer } from './compose.ts'
import { readConfig, type Config } from './config.ts'
import { createLogger, type Logger } from './observe/logger.ts'

/** An end that takes longer than this is no longer orderly. */
const patienceMs = 15_000

const read = readConfig(process.env)
if ('errors' in read) {
  const lines = read.errors.map((error) => `  ${error}`)
  fail(['Touchline cannot start; these settings are not usable:', ...lines].join('\n'))
} else {
  for (const hint of read.hints) process.stderr.write(`${hint}\n`)
  await run(read.config)
}

async function run(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      logger.fatal({ err: error }, 'a bug: the process ends, what was saved stays saved')
      process.exit(1)
    })
  }
  try {
    const server = await startServer({ config, logger, clientDir: clientDir() })
    endInOrder(server, logger)
    const { url, localUrl } = server
    const also = url === localUrl ? '' : `, listening on ${localUrl}`
    process.stdout.write(`Touchline is running: open ${url}${also} (Ctrl+C stops it)\n`)
  } catch (error) {
    fail(whyNotStarted(error, config))
  }
}

/** Beside the built server; from source, where the build would put it. */
function clientDir(): string {
  const fromHere = import.meta.url.endsWith('.ts') ? '../dist/client' : '../client'
  return fileURLToPath(new URL(fromHere, import.meta.url))
}

function endInOrder(server: RunningServer, logger: Logger): void {
  let askedAt: number | null = null
  const end = (signal: NodeJS.Signals): void => {
    if (askedAt !== null) {
      // A shell and npm both pass Ctrl+C on; only a later signal means "at once".
      if (performance.now() - askedAt > 1000) process.exit(1)
      return
    }
    askedAt = performance.now()
    logger.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), patienceMs).unref()
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.fatal({ err: error }, 'could not close in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function whyNotStarted(error: unknown, { host, port, dataDir }: Config): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is already in use. Set PORT to another one (PORT=0 picks a free one) or stop the program that listens there.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set HOST to 127.0.0.1 (only this machine) or 0.0.0.0 (the whole network).`
    case 'EACCES':
      return `Port ${port} on ${host} may not be used. Set PORT above 1023.`
    default:
      return `Touchline could not start: ${message ?? String(error)}\nData is looked for in ${dataDir} (DATA_DIR).`
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
