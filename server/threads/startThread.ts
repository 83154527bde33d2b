import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface ThreadEntry {
  /** Its file's name without the extension: the build emits it under this name beside the main bundle. */
  readonly name: string
  /** Where its source lies. */
  readonly source: URL
  /** What it finds in `workerData`. */
  readonly data?: unknown
  /** A thread that needs more memory than this for its objects ends (MiB). */
  readonly heapMb?: number
}

/**
 * Starts a thread. From source it is started through tsx's own call, because Node 20 ignores
 * `--import` for the entry file of a thread.
 */
export function startThread({ name, source, data, heapMb }: ThreadEntry): Worker {
  const options = {
    workerData: data,
    ...(heapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
  }
  if (!import.meta.url.endsWith('.ts')) {
    const built = `./${name}.js`
    return new Worker(new URL(built, import.meta.url), options)
  }
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json')
  const loader = new URL('./dist/esm/api/index.mjs', pathToFileURL(tsx)).href
  const start = `import('${loader}').then(({ tsImport }) => tsImport('${source.href}', '${source.href}'))`
  return new Worker(start, { ...options, eval: true })
}
