/**
 * Pictures of one workshop with 5, 30 and 200 people in it, who speak the wire from this process: what the
 * facilitator, a participant with a phone and the projector see. Ends by itself after some two minutes.
 *
 *   npm run screenshots:crowd -- DIR            DIR/<people>.<screen>.<size>.png
 *   npm run screenshots:crowd -- DIR 30 pl      one number of people, one language
 */
import { mkdirSync } from 'node:fs'
import { WebSocket } from 'ws'
import { callServer } from '../client/demo/callServer.ts'
import { createDemo } from '../client/demo/createDemo.ts'
import type { CreatedWorkshop } from '../shared/protocol/http.ts'
import type { Language } from '../shared/domain/workshop.ts'
import { launchBrowser } from '../tests/browser/launch.ts'
import { startServer } from '../tests/startServer.ts'
import { takePictures } from './crowd/takePictures.ts'

const [folder = 'screenshots', only, language = 'en'] = process.argv.slice(2)
const sizes = only === undefined ? [5, 30, 200] : [Number(only)]
mkdirSync(folder, { recursive: true })
// A browser and a server that hang would hang this, too.
const limit = setTimeout(() => process.exit(1), 10 * 60_000).unref()
// The provider of the demo listens for the end of the process once per connection.
process.setMaxListeners(100)

const server = await startServer()
const browser = await launchBrowser()
try {
  const demo = await createDemo({
    url: server.url,
    language: language as Language,
    socketClass: WebSocket as never,
  })
  const headers = { authorization: `Bearer ${demo.facilitatorToken}` }
  const file = await fetch(`${server.url}/api/workshops/${demo.id}/exports/workshop.json`, {
    headers,
  })
  const content = await file.json()
  for (const people of sizes) {
    const workshop = await callServer<CreatedWorkshop>(server.url, {
      path: '/api/workshops',
      body: { title: demo.title, language, import: content },
    })
    const shots = await takePictures({
      browser,
      url: server.url,
      workshop,
      people,
      folder,
      language: language as Language,
    })
    for (const shot of shots) console.log(shot)
  }
} finally {
  clearTimeout(limit)
  await browser.close()
  await server.stop()
}
