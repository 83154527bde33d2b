import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * The build emits the worker beside the main bundle. From source it is started through tsx's own
 * call, because Node 20 ignores `--import` for the entry file of a thread.
 */
export function startWorker(file: string): Worker {
  const workerData = { file }
  if (!import.meta.url.endsWith('.ts')) {
    const entry = './sqliteWorker.js'
    return new Worker(new URL(entry, import.meta.url), { workerData })
  }
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json')
  const loader = new URL('./dist/esm/api/index.mjs', pathToFileURL(tsx)).href
  const source = new URL('./sqliteWorker.ts', import.meta.url).href
  const start = `import('${loader}').then(({ tsImport }) => tsImport('${source}', '${source}'))`
  return new Worker(start, { eval: true, workerData })
}
