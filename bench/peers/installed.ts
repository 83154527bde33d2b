/** What `npm ci --prefix bench` laid down: the peers' packages and the Node that some of them need. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder whose package.json holds the peers. */
const benchFolder = join(import.meta.dirname, '..')

/** A path below `bench/node_modules`. */
export function installed(path: string): string {
  return join(benchFolder, 'node_modules', path)
}

/** The newer Node, from the npm package `node`. */
export const newerNode = installed('node/bin/node')

/** Whether all of the peers' packages are there. */
export function arePeersInstalled(): boolean {
  return [
    newerNode,
    ...Object.keys(wanted()).map((name) => installed(`${name}/package.json`)),
  ].every((path) => existsSync(path))
}

/** `name version` as bench/package.json asks for it; exact, so also what is installed. */
export function nameAndVersion(name: string): string {
  return `${name} ${wanted()[name] ?? '?'}`
}

function wanted(): Readonly<Record<string, string>> {
  const text = readFileSync(join(benchFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { dependencies: Record<string, string> }).dependencies
}
