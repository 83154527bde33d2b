/**
 * The worker that lets a page be loaded without the network (SPEC U3, U10). It keeps the files of one
 * build under the build's name, all or none, so that an old page never meets a new file. A page is
 * asked for from the server first; the kept one answers when that cannot be reached.
 */
import { wayOf } from './wayOf.ts'

/** Put in by the build: the files that make up the client, and a name that changes with them. */
declare const __SHELL_FILES__: readonly string[]
declare const __SHELL_NAME__: string

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
/** What is used of a worker's scope, whose types do not go together with those of a page. */
interface WorkerScope {
  readonly location: { readonly origin: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

const scope = self as unknown as WorkerScope
const prefix = 'touchline-shell-'
const current = prefix + __SHELL_NAME__
const page = '/index.html'
/** Milliseconds after which a network that does not answer counts as none. */
const patienceMs = 4_000

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => scope.skipWaiting()))
})
scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => scope.clients.claim()))
})
scope.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, scope.location.origin)
  if (way === 'shell') event.respondWith(shell(event.request))
  if (way === 'file') event.respondWith(file(event.request))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(current)
  await Promise.all(
    __SHELL_FILES__.map(async (name) => {
      // The name of a file holds its hash: an earlier build's of the same name is the same file.
      const isForever = name.startsWith('/assets/')
      const known = isForever ? await caches.match(name) : undefined
      const cacheMode = isForever ? 'default' : 'no-store'
      const found = known ?? (await fetch(name, { cache: cacheMode, priority: 'low' }))
      if (!found.ok) throw new Error(`${name} answered ${found.status}`)
      await cache.put(name, found)
    }),
  )
}

/** The build before this one stays, for tabs that still show it and have not loaded all of it. */
async function forgetOld(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const before = builds.filter((name) => name !== current).slice(0, -1)
  await Promise.all(before.map((name) => caches.delete(name)))
}

async function shell(request: Request): Promise<Response> {
  const kept = async (): Promise<Response | undefined> => (await caches.open(current)).match(page)
  const asked = fetch(request)
  const slow = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null))
  try {
    const answer = await Promise.race([asked, slow])
    // A proxy that stands before a server which is away.
    if (answer && answer.status < 500) return answer
    return (await kept()) ?? (await asked)
  } catch (cause) {
    const answer = await kept()
    if (answer) return answer
    throw cause
  }
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(current)).put(request, answer.clone())
  return answer
}
