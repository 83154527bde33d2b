import { WebSocket } from 'ws'
import { callServer } from '../../client/demo/callServer.ts'
import { connectDocument } from '../../client/demo/connectDocument.ts'
import * as board from '../../shared/doc/board.ts'
import * as frame from '../../shared/doc/frame.ts'
import * as record from '../../shared/doc/record.ts'
import type { Command } from '../../shared/protocol/http.ts'

/** What a facilitator steers with, without a screen. */
export interface Wheel {
  readonly command: (command: Command) => Promise<void>
  readonly content: () => {
    /** Ids in the order of the journey. */
    readonly touchpoints: readonly string[]
    readonly departments: readonly string[]
    /** The one that is rated in now. */
    readonly round: string
  }
  /** Resolves with the question whether people are done, once it is asked. */
  readonly readyId: () => Promise<string>
  readonly close: () => void
}

/** Connects as the person whose token it is; resolves when all three documents are here. */
export async function openWheel(url: string, workshopId: string, token: string): Promise<Wheel> {
  const socketClass = WebSocket as unknown as typeof globalThis.WebSocket // reason: same interface, other typings
  const open = (kind: 'frame' | 'board' | 'record') =>
    connectDocument({ url, workshopId, kind, token, socketClass })
  const [frames, boards, records] = await Promise.all([
    open('frame'),
    open('board'),
    open('record'),
  ])
  const ready = () => record.session.get(records.doc).ready?.id
  return {
    async command(command) {
      await callServer(url, { path: `/api/workshops/${workshopId}/commands`, body: command, token })
      // Its outcome comes by the other road.
      await new Promise((next) => setTimeout(next, 100))
    },
    content: () => ({
      touchpoints: board.touchpoints.list(boards.doc).map(({ id }) => id),
      departments: frame.departments.list(frames.doc).map(({ id }) => id),
      round: record.session.get(records.doc).round,
    }),
    async readyId() {
      await records.until(() => ready() !== undefined)
      return ready() ?? ''
    },
    close() {
      for (const document of [frames, boards, records]) document.close()
    },
  }
}
