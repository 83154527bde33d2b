/**
 * Makes the demo workshop as twenty people would: through the public API only, with a link, a token
 * and connections each. Every figure in it is therefore one the server computed from ballots.
 */
import type { Role } from '../../shared/domain/participant.ts'
import type { Language } from '../../shared/domain/workshop.ts'
import type { CreatedWorkshop } from '../../shared/protocol/http.ts'
import { callServer } from './callServer.ts'
import { companySize, gatherCompany, type Company } from './company.ts'
import type { ConnectedDocument } from './connectDocument.ts'
import { collectRemarks } from './phases/collectRemarks.ts'
import { findSwot } from './phases/findSwot.ts'
import { prepareFrame } from './phases/prepareFrame.ts'
import { prioritise } from './phases/prioritise.ts'
import { rateBefore } from './phases/rateBefore.ts'
import { rateSecretly } from './phases/rateSecretly.ts'
import { seats, seatsUntilTheEnd } from './story/seats.ts'
import { loadDemoWords } from './words/loadDemoWords.ts'

export interface DemoOptions {
  /** Address of the server, e.g. `http://127.0.0.1:3000` or `location.origin`. */
  readonly url: string
  readonly language: Language
  /** Told after each part; from 1 of `total` to `total` of `total`. */
  readonly onProgress?: (done: number, total: number) => void
  /** Needed where the operator keeps making workshops to themselves. */
  readonly createKey?: string
  /** Where there is no `WebSocket` of its own (Node before 22): one to use. */
  readonly socketClass?: typeof WebSocket
  /** Unix milliseconds from which dates in the demo are counted; default: now. */
  readonly startedAt?: number
}

export interface Demo {
  readonly id: string
  readonly title: string
  /** Whole addresses to hand out; the key stands after `#`. */
  readonly links: Readonly<Record<Role, string>>
  readonly keys: Readonly<Record<Role, string>>
  /** The facilitator who made it; whoever holds the token steers the demo. */
  readonly facilitatorId: string
  readonly facilitatorName: string
  readonly facilitatorToken: string
}

/** The acts of the demo, in order; each begins where the last one ended. */
export const phases: readonly ((company: Company) => Promise<void>)[] = [
  prepareFrame,
  collectRemarks,
  rateBefore,
  rateSecretly,
  findSwot,
  prioritise,
  finish,
]

/** Parts that are told: the workshop, each join, each phase, each person's ballots of both rounds. */
const total = 1 + companySize + phases.length + 2 * seats.length + 2 * seatsUntilTheEnd.length

/**
 * A finished workshop at the step `map`. All connections are closed when this returns or throws.
 *
 * @throws DemoError when the server refuses something or cannot be reached
 */
export async function createDemo(options: DemoOptions): Promise<Demo> {
  const { language, startedAt = Date.now(), socketClass = WebSocket } = options
  const url = options.url.replace(/\/+$/u, '')
  const words = await loadDemoWords(language)
  const open: ConnectedDocument[] = []
  let done = 0
  const advance = (): void => options.onProgress?.(++done, total)

  try {
    const workshop = await callServer<CreatedWorkshop>(url, {
      path: '/api/workshops',
      body: { title: words.title, template: 'ecommerce', language },
      token: options.createKey,
    })
    advance()
    const company = await gatherCompany({
      url,
      workshop,
      words,
      language,
      startedAt,
      socketClass,
      advance,
      onConnected: (document) => open.push(document),
    })
    for (const phase of phases) {
      await phase(company)
      advance()
    }
    return {
      ...workshop,
      title: words.title,
      facilitatorId: company.lead.participantId,
      facilitatorName: words.people.lead,
      facilitatorToken: company.lead.token,
    }
  } finally {
    for (const document of open) document.close()
  }
}

async function finish(company: Company): Promise<void> {
  await company.command({ type: 'setStep', step: 'map' })
  await company.command({ type: 'saveVersion', name: company.words.versionName })
}
