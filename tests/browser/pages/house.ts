import type { Browser } from 'playwright-core'
import { WebSocket } from 'ws'
import { createDemo } from '../../../client/demo/createDemo.ts'
import type { Language } from '../../../shared/domain/workshop.ts'
import { startServer, type RunningServer } from '../../startServer.ts'
import { launchBrowser, type PersonOptions } from '../launch.ts'
import { createBlankWorkshop, participantLink } from './facilitator.ts'
import { createPerson, type Person } from './person.ts'

/** A made-up workshop with a link for each role. */
export type Demo = Awaited<ReturnType<typeof createDemo>>

/** A server and a browser that end together. */
export interface House {
  /** The one that runs now; a test that starts another puts it here. */
  server: RunningServer
  readonly browser: Browser
  person(options: PersonOptions): Promise<Person>
  /** Mara has just made a blank workshop, on a computer; with the link for participants. */
  open(title: string): Promise<{ readonly mara: Person; readonly link: string }>
  /** The demo, in a language. */
  demo(language: Language): Promise<Demo>
  close(): Promise<void>
}

/** @param env of the server */
export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const server = await startServer(env)
  const browser = await launchBrowser()
  const house: House = {
    server,
    browser,
    person: (options) => createPerson(browser, house.server.url, options),
    async open(title) {
      const mara = await house.person({ size: 'desktop' })
      await createBlankWorkshop(mara.page, title, 'Mara')
      return { mara, link: await participantLink(mara.page) }
    },
    demo: (language) =>
      createDemo({ url: house.server.url, language, socketClass: WebSocket as never }),
    async close() {
      await browser.close()
      await house.server.stop()
    },
  }
  return house
}
