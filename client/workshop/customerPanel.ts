/**
 * What a customer's page holds: what they are asked about, by HTTP, and their own desk. No other document of
 * the workshop is ever asked for (SPEC PN6).
 */
import { createSignal, onCleanup, type Accessor } from 'solid-js'
import * as Y from 'yjs'
import * as desk from '../../shared/doc/desk.ts'
import type { Rating } from '../../shared/domain/rating/rating.ts'
import type { Panel } from '../../shared/protocol/customers.ts'
import { recall, remember } from '../memory/memory.ts'
import { here } from '../sync/here.ts'
import { projectTable } from '../sync/project.ts'
import { createReplica } from '../sync/replica.ts'
import { api, isFailure, type Failure } from './api.ts'
import { perRound } from './ratedParts.ts'
import { saveStateOf, type SaveState } from './saveState.ts'
import type { Visit } from './visits.ts'

export interface CustomerPanel {
  /** What is asked, as it was looked at last; `null` before the first look. */
  readonly asked: Accessor<Panel | null>
  /** Why it could not be looked at; `null` while it can. */
  readonly failed: Accessor<Failure['failed'] | null>
  /** The person's own answers of the round that is asked; empty before it is known. */
  readonly ratings: Accessor<Readonly<Record<string, Rating>>>
  /** The own answers are there, from this browser or from the server. */
  readonly isLoaded: Accessor<boolean>
  readonly rate: (touchpointId: string, rating: Rating) => void
  readonly unrate: (touchpointId: string) => void
  readonly saveState: Accessor<SaveState>
  /** Close code after which this is over for this browser; `null` while it is not. */
  readonly endedBy: Accessor<number | null>
  /** The token the page goes by; another one of the same person takes its place by `renew`. */
  readonly token: Accessor<string>
  readonly renew: (token: string | null) => void
  readonly lookAgain: () => void
}

/** While the page is looked at it asks so often whether the panel opened or closed (ms). */
const lookEveryMs = 15_000

const overCodes: Partial<Record<Failure['failed'], number>> = {
  badToken: 4401,
  notAllowed: 4403,
  notFound: 4404,
}

/** Needs an owner; everything closes with it. */
export function createCustomerPanel(visit: Visit): CustomerPanel {
  const { workshopId, participantId } = visit
  const [token, setToken] = createSignal(visit.token)
  const cache = `touchline:${workshopId}:${participantId}:panel`
  const [asked, setAsked] = createSignal(recall(cache) as Panel | null)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const replica = createReplica({
    server: location.origin.replace(/^http/u, 'ws'),
    workshopId,
    kind: 'desk',
    token: visit.token,
    participantId,
    clientId: new Y.Doc().clientID,
  })
  onCleanup(() => replica.close())
  let isWaiting = false

  const look = async (): Promise<void> => {
    const answer = await api.panel(workshopId, token())
    if (isWaiting) return
    if (isFailure(answer)) return void setFailed(answer.failed)
    setFailed(null)
    setAsked(answer)
    remember(cache, answer)
  }
  const lookAgain = (): void => void look()
  const lookIfSeen = (): void => void (document.visibilityState === 'visible' && lookAgain())
  lookAgain()
  const timer = setInterval(lookIfSeen, lookEveryMs)
  document.addEventListener('visibilitychange', lookIfSeen)
  window.addEventListener('online', lookAgain)
  onCleanup(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', lookIfSeen)
    window.removeEventListener('online', lookAgain)
  })

  const ratingsOf = perRound((round) => projectTable(replica.doc, desk.ratings, round))
  const change = (act: (round: string) => void): void => {
    const round = asked()?.round
    if (round !== undefined) replica.doc.transact(() => act(round), here)
  }
  return {
    asked,
    failed,
    ratings: () => ratingsOf(asked()?.round ?? 'r1'),
    isLoaded: replica.isLoaded,
    rate: (id, rating) => change((round) => desk.ratings.set(replica.doc, round, id, rating)),
    unrate: (id) => change((round) => desk.ratings.remove(replica.doc, round, id)),
    saveState: () => saveStateOf([replica.state()], true),
    endedBy: () => replica.state().endedBy ?? overCodes[failed() ?? 'offline'] ?? null,
    token,
    renew(next) {
      isWaiting = next === null
      if (next !== null) setToken(next)
      replica.renew(next)
      if (next !== null) lookAgain()
    },
    lookAgain() {
      replica.reconnect()
      lookAgain()
    },
  }
}
