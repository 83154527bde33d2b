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
}

/**
 * Starts a thread. From source it is started through tsx's own call, because Node 20 ignores
 * `--import` for the entry file of a thread.
 */
export function startThread({ name, source, data }: ThreadEntry): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    const built = `./${name}.js`
    return new Worker(new URL(built, import.meta.url), { workerData: data })
  }
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json')
  const loader = new URL('./dist/esm/api/index.mjs', pathToFileURL(tsx)).href
  const start = `import('${loader}').then(({ tsImport }) => tsImport('${source.href}', '${source.href}'))`
  return new Worker(start, { eval: true, workerData: data })
}
