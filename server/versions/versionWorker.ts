/** The thread that works on versions: one thing is asked, one is answered. */
import { parentPort } from 'node:worker_threads'
import type { Look, Moment, Packed, Restored, Restoring } from './versionWork.ts'
import { look, pack, restore } from './work.ts'

export type WorkCall =
  | { readonly name: 'pack'; readonly what: Moment }
  | { readonly name: 'look'; readonly what: Look }
  | { readonly name: 'restore'; readonly what: Restoring }

export type WorkValue = Packed | Uint8Array | Restored | null

export type WorkAnswer = { readonly value: WorkValue } | { readonly failed: string }

parentPort?.on('message', (call: WorkCall) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
  parentPort?.postMessage(answerTo(call))
})

function answerTo(call: WorkCall): WorkAnswer {
  try {
    return { value: valueOf(call) }
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function valueOf({ name, what }: WorkCall): WorkValue {
  switch (name) {
    case 'pack':
      return pack(what)
    case 'look':
      return look(what)
    case 'restore':
      return restore(what)
  }
}
