/** Makes the demo workshop on a running server: `npm run demo -- --url http://127.0.0.1:3000 --language pl`. */
import { parseArgs } from 'node:util'
import { WebSocket } from 'ws'
import { createDemo } from '../client/demo/createDemo.ts'
import { DemoError } from '../client/demo/demoError.ts'
import { languages, type Language } from '../shared/domain/workshop.ts'

const usage = `npm run demo -- [--url http://127.0.0.1:3000] [--language ${languages.join('|')}]
Where only holders of CREATE_KEY may make workshops, set CREATE_KEY in the environment.`

interface Wish {
  readonly url: string
  readonly language: Language
}

/** What the command line asks for, or a sentence that says what is wrong with it. */
function readWish(): Wish | string {
  try {
    const { values } = parseArgs({
      options: { url: { type: 'string' }, language: { type: 'string' } },
    })
    const wished = values.language ?? 'en'
    const language = languages.find((known) => known === wished)
    if (!language) return `There is no language "${wished}".`
    const url = values.url ?? 'http://127.0.0.1:3000'
    return URL.canParse(url) ? { url, language } : `"${url}" is not an address.`
  } catch (cause) {
    return (cause as Error).message // reason: parseArgs names the option it does not know
  }
}

async function main(): Promise<number> {
  const wish = readWish()
  if (typeof wish === 'string') {
    process.stderr.write(`${wish}\n\n${usage}\n`)
    return 2
  }
  try {
    const demo = await createDemo({
      ...wish,
      socketClass: WebSocket as unknown as typeof globalThis.WebSocket, // reason: same interface, other typings
      onProgress: tellProgress,
      ...(process.env.CREATE_KEY ? { createKey: process.env.CREATE_KEY } : {}),
    })
    const links = Object.entries(demo.links).map(([role, link]) => `  ${role.padEnd(12)} ${link}`)
    process.stdout.write(`${demo.title}\n${links.join('\n')}\n`)
    return 0
  } catch (cause) {
    if (!(cause instanceof DemoError)) throw cause
    process.stderr.write(`\nThe demo was not finished. ${cause.detail} (${cause.code})\n`)
    return 1
  }
}

function tellProgress(done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`)
}

// The provider listens for the end of the process once per connection; there are forty of them.
process.setMaxListeners(100)
process.exitCode = await main()
