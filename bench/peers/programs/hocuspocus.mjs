// Hocuspocus as its README shows it, for Node 22 and newer. With `DATABASE_FILE` it stores documents
// through `@hocuspocus/extension-database`; the statements are those of `@hocuspocus/extension-sqlite`,
// over Node's own SQLite, because that extension's native module fits only the Node that installed it.
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'

function openStore(file) {
  const db = new DatabaseSync(file)
  db.exec(`CREATE TABLE IF NOT EXISTS "documents" (
    "name" varchar(255) NOT NULL, "data" blob NOT NULL, UNIQUE(name))`)
  const select = db.prepare('SELECT data FROM "documents" WHERE name = ? ORDER BY rowid DESC')
  const upsert = db.prepare(
    'INSERT INTO "documents" ("name", "data") VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET data = excluded.data',
  )
  return new Database({
    fetch: async ({ documentName }) => select.get(documentName)?.data ?? null,
    store: async ({ documentName, state }) => void upsert.run(documentName, state),
  })
}

const file = process.env.DATABASE_FILE
const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  extensions: file ? [openStore(file)] : [],
})
await server.listen()
console.log(`listening on ${server.address.port}`)
