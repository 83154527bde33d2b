import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hono } from 'hono'
import { createWorkshopBody, type CreatedWorkshop } from '../../../shared/protocol/http.ts'
import { judgeBody } from '../../files/judgeBody.ts'
import { isRefusal, type NewWorkshop, type Refusal } from '../../room/contract.ts'
import type { ApiOptions, BodyOptions } from '../apiOptions.ts'
import { bearerOf, enter } from '../enter.ts'
import { linksOf } from '../links.ts'
import { refusal, refuse } from '../refuse.ts'
import { refuseUndone } from '../refuseUndone.ts'

/** Making, looking at and deleting a workshop. */
export function addWorkshopRoutes(app: Hono, options: BodyOptions): void {
  const { registry, limits, publicUrl, createKey } = options

  app.post('/api/workshops', async (c) => {
    if (createKey !== null && !isSame(bearerOf(c.req) ?? '', createKey)) {
      return refuse(c, createKeyNeeded)
    }
    const body = await options.read.jsonBytes(c, limits.importBytes)
    if (isRefusal(body)) return refuse(c, body)
    const wanted = await wantedOf(body, options).catch((cause: unknown) => refuseUndone(c, cause))
    if (wanted instanceof Response) return wanted
    const made = isRefusal(wanted) ? wanted : await registry.create(wanted)
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
    if (!refused) options.codes.doors.remove(entry.room.id)
    return refused ? refuse(c, refused) : c.body(null, 204)
  })
}

/**
 * What a body asks to make. A file in it is judged and made into documents beside the rooms, and so is
 * every large body: reading it alone would hold them up (SPEC X15).
 */
async function wantedOf(
  body: Uint8Array,
  { fileWork, limits, time }: ApiOptions,
): Promise<NewWorkshop | Refusal> {
  const { bodyBytes, importRecords } = limits
  if (body.length <= (bodyBytes || Infinity)) {
    const read = judgeBody(body, createWorkshopBody)
    if (isRefusal(read)) return read
    const { title, template = 'blank', language = 'en', import: file } = read.body
    if (file === undefined) return { title, template, language, imported: null }
  }
  const file = await fileWork.read(() => ({ body, now: time.now(), mostRecords: importRecords }))
  return isRefusal(file) ? file : { imported: file.docs }
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
