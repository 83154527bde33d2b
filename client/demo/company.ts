/** Everybody in the demo workshop, each with a token and connections of their own. */
import type { Role } from '../../shared/domain/participant.ts'
import type { Language } from '../../shared/domain/workshop.ts'
import type { Command, CommandDone, CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { callServer } from './callServer.ts'
import { connectDocument, type ConnectedDocument } from './connectDocument.ts'
import { seats, type Seat } from './story/seats.ts'
import type { DemoWords } from './words/demoWords.ts'

interface Person {
  readonly participantId: string
  readonly token: string
  readonly board: ConnectedDocument
}

interface Lead extends Person {
  readonly frame: ConnectedDocument
  readonly record: ConnectedDocument
}

interface Participant extends Person {
  readonly desk: ConnectedDocument
}

export interface Company {
  readonly words: DemoWords
  readonly language: Language
  readonly lead: Lead
  readonly second: Person
  readonly people: Readonly<Record<Seat, Participant>>
  /** Unix milliseconds when the demo was begun. */
  readonly startedAt: number
  command(command: Command): Promise<void>
  /** One more of the progress' steps is done. */
  advance(): void
}

export interface Invitation {
  readonly url: string
  readonly workshop: CreatedWorkshop
  readonly words: DemoWords
  readonly language: Language
  readonly startedAt: number
  readonly socketClass: typeof WebSocket
  advance(): void
  /** Every connection as soon as it exists, to be closed at the end whatever happens. */
  onConnected(document: ConnectedDocument): void
}

/** People who join: two facilitators and everybody with a seat. */
export const companySize = seats.length + 2

/** Lets everybody join and connects them. */
export async function gatherCompany(invitation: Invitation): Promise<Company> {
  const { url, workshop, words } = invitation
  const join = async (role: Role, name: string, department?: string): Promise<Joined> => {
    const body = { key: workshop.keys[role], name, ...(department ? { department } : {}) }
    const joined = await callServer<Joined>(url, {
      path: `/api/workshops/${workshop.id}/join`,
      body,
    })
    invitation.advance()
    return joined
  }
  const open = async (
    kind: 'frame' | 'board' | 'record' | 'desk',
    { token }: Joined,
  ): Promise<ConnectedDocument> => {
    const { socketClass } = invitation
    const document = await connectDocument({
      url,
      workshopId: workshop.id,
      kind,
      token,
      socketClass,
    })
    invitation.onConnected(document)
    return document
  }

  const lead = await join('facilitator', words.people.lead)
  const second = await join('facilitator', words.people.second)
  const people: Partial<Record<Seat, Participant>> = {}
  for (const { id, department } of seats) {
    const joined = await join('participant', words.people[id], department)
    const [board, desk] = await Promise.all([open('board', joined), open('desk', joined)])
    people[id] = { ...joined, board, desk }
  }
  return {
    words,
    language: invitation.language,
    startedAt: invitation.startedAt,
    lead: {
      ...lead,
      frame: await open('frame', lead),
      board: await open('board', lead),
      record: await open('record', lead),
    },
    second: { ...second, board: await open('board', second) },
    people: people as Record<Seat, Participant>,
    async command(command) {
      const path = `/api/workshops/${workshop.id}/commands`
      await callServer<CommandDone>(url, { path, body: command, token: lead.token })
    },
    advance: () => invitation.advance(),
  }
}
