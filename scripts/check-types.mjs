// Type-checks each TypeScript project on its own, so that a folder can only see what its project allows.
import { spawnSync } from 'node:child_process'

let failed = false
for (const project of ['shared', 'server', 'client', 'tests']) {
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', project], { stdio: 'inherit' })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
