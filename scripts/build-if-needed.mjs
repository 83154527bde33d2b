// Builds client and server when `dist` is missing or older than any source, so that `npm start` is
// the only command a fresh machine needs after `npm ci`.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = [
  'client',
  'server',
  'shared',
  'vite.config.ts',
  'package.json',
  'tsconfig.base.json',
]
const results = ['dist/client/index.html', 'dist/server/main.js']
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** Latest change of a file, or of anything in a folder; the folder itself changes when a file goes. */
function newest(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const built = results.map((file) => join(root, file))
const isComplete = built.every((file) => existsSync(file))
const present = sources.map((path) => join(root, path)).filter((path) => existsSync(path))
const isCurrent =
  isComplete &&
  Math.min(...built.map((file) => statSync(file).mtimeMs)) > Math.max(...present.map(newest))

if (!isCurrent) {
  if (!existsSync(vite)) {
    if (!isComplete) {
      console.error('There is nothing built, and no tools to build it. Run `npm ci` first.')
      process.exit(1)
    }
    console.error('The sources are newer than the build, but the build tools are not installed.')
    console.error('Starting what is built. Run `npm ci && npm run build` to renew it.')
  } else {
    console.log('Building Touchline …')
    for (const step of [['build'], ['build', '--ssr']]) {
      const { status } = spawnSync(process.execPath, [vite, ...step, '--logLevel', 'error'], {
        cwd: root,
        stdio: 'inherit',
      })
      if (status !== 0) {
        console.error(`\nThe build failed (vite ${step.join(' ')}); see above.`)
        process.exit(1)
      }
    }
  }
}
