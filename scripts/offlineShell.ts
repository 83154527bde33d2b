import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Where the worker is served: at the root, so that it may answer for every page. */
export const workerFile = 'sw.js'

/**
 * Tells the worker which files make up this build. Fonts are left out: a page that needs one keeps it,
 * and nobody downloads faces of other scripts.
 */
export function offlineShell(): Plugin {
  return {
    name: 'touchline-offline-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile]
        if (worker?.type !== 'chunk') return
        const names = Object.keys(bundle)
          .filter((name) => name !== workerFile && /\.(?:js|css|html)$/u.test(name))
          .sort()
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build has no index.html')
        const hash = createHash('sha256').update(names.join()).update(page.source).digest('hex')
        const files = ['/favicon.svg', ...names.map((name) => `/${name}`)]
        worker.code = worker.code
          .replace('__SHELL_FILES__', JSON.stringify(files))
          .replace('__SHELL_NAME__', JSON.stringify(hash.slice(0, 16)))
      },
    },
  }
}
