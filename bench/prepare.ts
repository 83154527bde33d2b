/** What must be there before anything can be measured. */
import { spawnSync } from 'node:child_process'
import { arePeersInstalled } from './peers/installed.ts'

interface Step {
  readonly what: string
  readonly command: string
  readonly args: readonly string[]
}

export interface PrepareOptions {
  /** Folder of the product. */
  readonly root: string
  /** Names of the peers that will be measured. */
  readonly peers: readonly string[]
  readonly say: (text: string) => void
}

/** Installs the peers and builds the server, where that is needed; whether all went well. */
export function prepare({ root, peers, say }: PrepareOptions): boolean {
  const steps: Step[] = []
  if (peers.some((name) => name !== 'touchline') && !arePeersInstalled())
    steps.push({
      what: 'Installing the peers …',
      command: 'npm',
      args: ['ci', '--prefix', 'bench'],
    })
  if (peers.includes('touchline'))
    steps.push({
      what: 'Looking whether the server is built …',
      command: process.execPath,
      args: ['scripts/build-if-needed.mjs'],
    })
  return steps.every(({ what, command, args }) => {
    say(what)
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
    if (status !== 0) say(`${[command, ...args].join(' ')} failed; see above.`)
    return status === 0
  })
}
