// `npm run dev`: the client by Vite with hot reload, the server from TypeScript, restarted on change.
// Vite passes /api and /sync on to the server, so one address is enough.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (path) => join(root, 'node_modules', path)
const client = 'http://localhost:5173'

const server = start(
  [bin('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', join(root, 'server/main.ts')],
  // Links must open the page Vite serves.
  { PORT: '3000', PUBLIC_URL: client, ...process.env },
)
const page = start([bin('vite/bin/vite.js'), '--port', '5173', '--strictPort'], process.env)

function start(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  child.on('exit', (code) => stop(code ?? 1))
  return child
}

function stop(code) {
  for (const child of [server, page]) if (child?.exitCode === null) child.kill('SIGTERM')
  process.exitCode = code
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0))
