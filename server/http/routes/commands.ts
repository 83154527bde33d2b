import type { Hono } from 'hono'
import { deedOf } from '../../../shared/access/table.ts'
import { surveyBody } from '../../../shared/protocol/customers.ts'
import { commandBody, type RemovedPeople } from '../../../shared/protocol/http.ts'
import { isRefusal } from '../../room/contract.ts'
import type { BodyOptions } from '../apiOptions.ts'
import { enter } from '../enter.ts'
import { linkOf } from '../links.ts'
import { refuse } from '../refuse.ts'

/** What the most answers an import may hold take, with room to spare. */
const surveyBytes = 4 * 1024 * 1024

/** What must not happen twice, decided by the room one at a time. */
export function addCommandRoutes(app: Hono, options: BodyOptions): void {
  app.post('/api/workshops/:id/commands', async (c) => {
    // Read first: a room may leave memory while a body comes slowly. Judged last (SPEC H3, H18).
    const read = await options.read.judged(c, commandBody, options.limits.bodyBytes)
    // What cannot be read is judged as the narrower deed.
    const deed = isRefusal(read) ? 'command' : deedOf(read.body.type)
    const entry = await enter(c.req, options, deed)
    if (isRefusal(entry)) return refuse(c, entry)
    if (isRefusal(read)) return refuse(c, read)
    const done = await entry.room.command(entry.actor, read.body)
    if (isRefusal(done)) return refuse(c, done)
    // Whoever replaces the participants' link wants nobody in by what was handed out (SPEC A24).
    if (read.body.type === 'rotateLink' && read.body.role === 'participant')
      options.codes.doors.remove(entry.room.id)
    // A room knows keys but not under which address the server is reached.
    const link = done.key && { link: linkOf(options.publicUrl(), entry.room.id, done.key) }
    return c.json({ ...done, ...link })
  })

  app.get('/api/workshops/:id/removed', async (c) => {
    const entry = await enter(c.req, options, 'removed')
    if (isRefusal(entry)) return refuse(c, entry)
    const people = await entry.room.removedPeople()
    if (isRefusal(people)) return refuse(c, people)
    return c.json({ people } satisfies RemovedPeople)
  })

  app.post('/api/workshops/:id/surveys', async (c) => {
    const most = Math.min(surveyBytes, options.limits.importBytes || Infinity)
    const read = await options.read.judged(c, surveyBody, most)
    const entry = await enter(c.req, options, 'command')
    if (isRefusal(entry)) return refuse(c, entry)
    if (isRefusal(read)) return refuse(c, read)
    const done = await entry.room.command(entry.actor, { type: 'importSurvey', ...read.body })
    return isRefusal(done) ? refuse(c, done) : c.json(done, 201)
  })

  app.get('/api/workshops/:id/panel', async (c) => {
    const entry = await enter(c.req, options, 'panel')
    return isRefusal(entry) ? refuse(c, entry) : c.json(entry.room.panel())
  })
}
