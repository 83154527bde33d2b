import { expect, test } from 'vitest'
import { startProgram } from '../../../bench/peers/program.ts'
import { isAlive } from '../../../bench/measure/process.ts'

const common = {
  command: process.execPath,
  cwd: import.meta.dirname,
  env: {},
  ready: /listening on (\d+)/u,
}
const sayAndStay = ['-e', 'console.log("listening on 4242"); setInterval(() => {}, 1000)']

test('BE14 a server that does not come up is told with what it printed', async () => {
  const args = ['-e', 'console.error("no such table"); process.exit(1)']
  await expect(startProgram({ ...common, args, canCollect: false })).rejects.toThrow(
    /did not start:\s+no such table/u,
  )
  const command = '/there/is/no/such/program'
  await expect(startProgram({ ...common, command, args: [], canCollect: false })).rejects.toThrow(
    /ENOENT/u,
  )
})

test('BE14 a server tells its port, and its memory where that was asked for; it ends by its id', async () => {
  const program = await startProgram({ ...common, args: sayAndStay, canCollect: true })
  expect(program.port).toBe(4242)
  expect(program.listeningMs).toBeGreaterThan(0)
  const { rss, inUse } = await program.collect()
  expect(inUse).toBeGreaterThan(1_000_000)
  expect(rss).toBeGreaterThan(inUse)
  expect(isAlive(program.pid)).toBe(true)
  await program.end('SIGTERM')
  await program.end('SIGTERM')
  expect(isAlive(program.pid)).toBe(false)
})

test('BE14 memory that was not asked for at the start is refused', async () => {
  const program = await startProgram({ ...common, args: sayAndStay, canCollect: false })
  await expect(program.collect()).rejects.toThrow('canCollect')
  await program.end('SIGKILL')
})
