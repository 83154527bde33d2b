import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { builtFiles } from '../startServer.ts'

/** Says which build a page is of. */
const mark = '<meta name="build" content="next">'

/**
 * The build as the next one would be: the same program, but every file has another name, the old names
 * are gone, and the page carries a mark. Gives its folder.
 */
export function makeNextBuild(): { readonly dist: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-next-'))
  const dist = join(folder, 'dist')
  cpSync(builtFiles, dist, { recursive: true })
  // The server finds its packages from where it lies.
  symlinkSync(resolve(builtFiles, '../node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const client = join(dist, 'client')
  const assets = join(client, 'assets')
  for (const place of [client, assets])
    for (const name of readdirSync(place)) if (/\.(?:br|gz)$/u.test(name)) rmSync(join(place, name))
  const names = readdirSync(assets)
  for (const place of [client, assets])
    for (const name of readdirSync(place))
      if (/\.(?:js|css|html)$/u.test(name)) renameInside(join(place, name), names)
  for (const name of names) renameSync(join(assets, name), join(assets, nextName(name)))
  const page = join(client, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', `<head>${mark}`))
  const worker = join(client, 'sw.js')
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(/"[0-9a-f]{16}"/u, '"00000000next0000"'),
  )
  return { dist, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** No name of a build holds a second dot, so that one of the next build is never taken for one of this. */
function nextName(name: string): string {
  return name.replace(/\.(\w+)$/u, '.next.$1')
}

function renameInside(file: string, names: readonly string[]): void {
  let text = readFileSync(file, 'utf8')
  for (const name of names) text = text.replaceAll(name, nextName(name))
  writeFileSync(file, text)
}
