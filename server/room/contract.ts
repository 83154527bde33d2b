/**
 * What `net/` and `http/` may ask of the rooms. A room never sees a socket: it talks to sessions,
 * which are anything that can send bytes and be closed.
 */
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Role } from '../../shared/domain/participant.ts'
import type {
  Command,
  CommandDone,
  DoorJoinBody,
  Invitation,
  JoinBody,
  Joined,
  RemovedPerson,
  WorkshopInfo,
} from '../../shared/protocol/http.ts'
import type { Panel, SurveyBody } from '../../shared/protocol/customers.ts'
import type { ProblemCode } from '../../shared/protocol/problem.ts'
import { LogError } from '../log/updateLog.ts'
import type { FirstDoc, FromTemplate } from './seed.ts'

/** The shared documents as updates in format V1 that make them together. */
export interface WorkshopBytes {
  readonly frame: readonly Uint8Array[]
  readonly board: readonly Uint8Array[]
  readonly record: readonly Uint8Array[]
}

/** Who asks, as the token says. */
export interface Actor {
  readonly participantId: string
  readonly role: Role
}

/** An expected "no": a reason from the one list, and a sentence that says what to do. */
export interface Refusal {
  readonly refused: ProblemCode
  readonly detail: string
}

/** Whether the answer is an expected "no". */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer
}

/** Why a workshop that exists cannot be opened: the store does not answer, or what it holds is damaged. */
export function isDamaged(error: unknown): boolean {
  return error instanceof LogError && error.kind === 'corrupt'
}

/** What a new workshop starts from: a template, or documents that were made of a file elsewhere. */
export type NewWorkshop = FromTemplate | { readonly imported: readonly FirstDoc[] }

export interface Registry {
  /** Makes a workshop; durable when it resolves. Keys are told this once only (only hashes are stored). */
  create(
    workshop: NewWorkshop,
  ): Promise<{ readonly id: string; readonly keys: Readonly<Record<Role, string>> } | Refusal>
  /** The room, loaded at most once however many ask at the same time; `null` when there is no such workshop, also when it is being deleted. Throws when the store cannot say. */
  open(workshopId: string): Promise<Room | null>
  /** Removes every row, then closes every session with 4404; refused when the store does not let go of them: sessions then end with 4503. */
  erase(workshopId: string): Promise<Refusal | null>
  /** Figures for `/metrics`. */
  health(): RegistryHealth
  /** Refuses newcomers, lets the last batches become durable, closes every session with 1012. Idempotent. */
  close(): Promise<void>
}

export interface RegistryHealth {
  readonly rooms: number
  readonly sessions: number
  /** Rooms whose last change the store did not take; it may take those of others (SPEC O10). */
  readonly refusedRooms: number
  /** Stored updates since the start that could not be applied and were set aside (SPEC R17). */
  readonly updatesSetAside: number
}

/** Survey results brought in; decided like a command, but larger than one may be. */
export type ImportSurvey = SurveyBody & { readonly type: 'importSurvey' }

export interface Room {
  readonly id: string
  /** Who holds this token; `null` for unknown, revoked or foreign tokens. Compares hashes in constant time. */
  actorOf(token: string): Actor | null
  /** What the holder of a link's key may see before joining. */
  invitation(key: string): Invitation | null
  join(body: JoinBody): Promise<Joined | Refusal>
  /** Makes somebody who is in a facilitator by the key of that link; answers their role then. */
  claim(actor: Actor, key: string): Promise<Role | Refusal>
  /** What somebody before the open door may see. The caller has checked the code. */
  doorInvitation(): Invitation
  /**
   * Lets somebody in by the open door, as a participant. The caller has checked the code.
   *
   * @param isOpen asked again when it is their turn: closed is closed
   */
  joinByDoor(body: DoorJoinBody, isOpen: () => boolean): Promise<Joined | Refusal>
  /** What a person is called; `null` for somebody who is not in the roster. */
  nameOf(participantId: string): string | null
  info(actor: Actor): WorkshopInfo
  command(actor: Actor, command: Command | ImportSurvey): Promise<CommandDone | Refusal>
  /** The shared documents as everybody sees them, as bytes. */
  contents(): WorkshopBytes
  /** The same as long as `contents` are. */
  mark(): string
  panel(): Panel
  /** Who was removed and is not erased; for facilitators. */
  removedPeople(): Promise<readonly RemovedPerson[] | Refusal>
  /** A kept version and what restoring it would change, a `VersionPreview` as JSON; changes nothing. */
  version(versionId: string): Promise<VersionLook | Refusal>
  /** Puts a connection into the room. The caller has checked the grant to be `read` or `write`. */
  attach(connection: Connection, actor: Actor, kind: ServedDocKind, options: AttachOptions): Session
}

export interface VersionLook {
  /** UTF-8, as it came from the thread that compared: in this one it is neither read nor written again. */
  readonly json: Uint8Array
}

export interface AttachOptions {
  /** The client asked for our extras with `?ext=1`. */
  readonly extras: boolean
}

/** What a room needs of a socket. `send` never throws; `buffered` is bytes not yet on the way. */
export interface Connection {
  send(frame: Uint8Array): void
  close(code: number, reason: string): void
  readonly buffered: number
}

/** What a socket needs of its room. */
export interface Session {
  /** One frame from the client. Bad frames end in a close code, never in a throw. */
  receive(frame: Uint8Array): void
  /** The socket is gone. Idempotent. */
  detach(): void
}
