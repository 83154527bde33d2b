import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hono } from 'hono'
import { languageOfArchive } from '../../../shared/doc/archive.ts'
import { createWorkshopBody, type CreatedWorkshop } from '../../../shared/protocol/http.ts'
import { isRefusal, type Refusal } from '../../room/contract.ts'
import type { ApiOptions } from '../apiOptions.ts'
import { bearerOf, enter } from '../enter.ts'
import { linksOf } from '../links.ts'
import { readBody } from '../readBody.ts'
import { refusal, refuse } from '../refuse.ts'

/** Making, looking at and deleting a workshop. */
export function addWorkshopRoutes(app: Hono, options: ApiOptions): void {
  const { registry, limits, publicUrl, createKey } = options

  app.post('/api/workshops', async (c) => {
    if (createKey !== null && !isSame(bearerOf(c.req) ?? '', createKey)) {
      return refuse(c, createKeyNeeded)
    }
    const read = await readBody(c.req.raw, createWorkshopBody, limits.importBytes)
    if (isRefusal(read)) return refuse(c, read)
    const { title, template = 'blank', language, import: imported = null } = read.body
    const made = await registry.create({
      title,
      template,
      language: language ?? languageOfArchive(imported),
      imported,
    })
    if (isRefusal(made)) return refuse(c, made)
    const { id, keys } = made
    const answer: CreatedWorkshop = { id, links: linksOf(publicUrl(), id, keys), keys }
    return c.json(answer, 201)
  })

  app.get('/api/workshops/:id', async (c) => {
    const entry = await enter(c.req, options, 'info')
    if (isRefusal(entry)) return refuse(c, entry)
    return c.json(entry.room.info(entry.actor))
  })

  app.delete('/api/workshops/:id', async (c) => {
    const entry = await enter(c.req, options, 'delete')
    if (isRefusal(entry)) return refuse(c, entry)
    const refused = await registry.erase(entry.room.id)
    return refused ? refuse(c, refused) : c.body(null, 204)
  })
}

const createKeyNeeded: Refusal = refusal(
  'badToken',
  'Only holders of the create key may make workshops here: send it as `Authorization: Bearer <key>`.',
)

/** Compares in a time that tells nothing of where the two differ, nor of their lengths. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}
