/**
 * The same person on another device (SPEC A25, A26): whoever is in asks for a code of eight letters;
 * the device that sends it within ten minutes gets what the first one holds. Works once, and who asked can look
 * whether it still does (SPEC SL93).
 */
import type { Hono } from 'hono'
import {
  codeBody,
  type DeviceCode,
  type DeviceJoined,
  type DeviceWaiting,
} from '../../../shared/protocol/http.ts'
import { isRefusal } from '../../room/contract.ts'
import { addressOf } from '../address.ts'
import type { BodyOptions } from '../apiOptions.ts'
import { openByCode, refuseWrongCode } from '../codes.ts'
import { bearerOf, enter } from '../enter.ts'
import { refuseTooFast } from '../rateLimits.ts'
import { refuse } from '../refuse.ts'

/** How long a person has to reach for the other device. */
const goodForMs = 10 * 60_000

/** Asking for a code, looking whether it still opens, and coming in by it. */
export function addDeviceRoutes(app: Hono, options: BodyOptions): void {
  const { codes, publicUrl, limits, trustedProxies } = options
  const { devices } = codes

  app.post('/api/workshops/:id/device', async (c) => {
    const entry = await enter(c.req, options, 'device')
    if (isRefusal(entry)) return refuse(c, entry)
    const { room, actor } = entry
    const person = { workshopId: room.id, token: bearerOf(c.req) ?? '' }
    const listed = devices.put(`${room.id} ${actor.participantId}`, person, goodForMs)
    if (!listed) return refuseTooFast(c, 'Too many people change their device at once', 60)
    const address = `${publicUrl()}/c`
    const { code, leftMs } = listed
    const answer: DeviceCode = { code, link: `${address}#${code}`, address, endsInMs: leftMs }
    return c.json(answer, 201)
  })

  app.get('/api/workshops/:id/device', async (c) => {
    const entry = await enter(c.req, options, 'device')
    if (isRefusal(entry)) return refuse(c, entry)
    const listed = devices.of(`${entry.room.id} ${entry.actor.participantId}`)
    const answer: DeviceWaiting = { code: listed?.code ?? null }
    return c.json(answer, 200)
  })

  app.post('/api/device', async (c) => {
    const read = await options.read.judged(c, codeBody, limits.bodyBytes)
    if (isRefusal(read)) return refuse(c, read)
    const found = await openByCode(c, options, devices, read.body.code)
    if (found instanceof Response) return found
    const { room, holder, value } = found
    // Of two that come at once the first takes it. Whoever was removed has no rights left (SPEC A26).
    const actor = devices.remove(holder) ? room.actorOf(value.token) : null
    if (!actor) return refuseWrongCode(c, devices.misses, addressOf(c, trustedProxies))
    const { participantId, role } = actor
    const answer: DeviceJoined = {
      workshopId: room.id,
      participantId,
      role,
      token: value.token,
      name: room.nameOf(participantId) ?? '',
      title: room.info(actor).title,
    }
    return c.json(answer, 200)
  })
}
