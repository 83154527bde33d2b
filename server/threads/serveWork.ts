import { parentPort } from 'node:worker_threads'

/** What a thread answers to a call. */
export type WorkAnswer<Value> = { readonly value: Value } | { readonly failed: string }

/** Makes this thread one of a `createWorkThread`: one thing is asked, one is answered. */
export function serveWork<Call, Value>(work: (call: Call) => Value | Promise<Value>): void {
  parentPort?.on('message', (call: Call) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
    void answerTo(work, call).then((answer) => parentPort?.postMessage(answer))
  })
}

async function answerTo<Call, Value>(
  work: (call: Call) => Value | Promise<Value>,
  call: Call,
): Promise<WorkAnswer<Value>> {
  try {
    return { value: await work(call) }
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
