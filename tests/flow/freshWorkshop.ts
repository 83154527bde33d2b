import { afterEach, beforeEach } from 'vitest'
import { rawClient, stockClient, type RawOptions } from './client.ts'
import {
  makeWorkshop,
  startTestServer,
  type TestServer,
  type TestServerOptions,
  type TestWorkshop,
} from './testServer.ts'

/** A server and a workshop of its own for every test of a file; what a test opened is closed after it. */
export function freshWorkshop(options: () => TestServerOptions = () => ({})) {
  let server: TestServer
  let workshop: TestWorkshop
  const open: { close(): void }[] = []
  const closing = <Client extends { close(): void }>(client: Client): Client => {
    open.push(client)
    return client
  }
  beforeEach(async () => {
    server = await startTestServer(options())
    workshop = await makeWorkshop(server.registry)
  })
  afterEach(async () => {
    for (const client of open.splice(0)) client.close()
    await server.close()
  })
  return {
    get server() {
      return server
    },
    get workshop() {
      return workshop
    },
    stock: (kind: string, token: string) =>
      closing(stockClient(server.url, workshop.id, kind, token)),
    raw: (kind: string, options: RawOptions) =>
      closing(rawClient(server.url, workshop.id, kind, options)),
  }
}
