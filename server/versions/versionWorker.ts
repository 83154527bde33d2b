/** The thread that works on versions. */
import { serveWork } from '../threads/serveWork.ts'
import type { Look, Moment, Packed, Restored, Restoring } from './versionWork.ts'
import { look, pack, restore } from './work.ts'

export type WorkCall =
  | { readonly name: 'pack'; readonly what: Moment }
  | { readonly name: 'look'; readonly what: Look }
  | { readonly name: 'restore'; readonly what: Restoring }

type WorkValue = Packed | Uint8Array | Restored | null

serveWork<WorkCall, WorkValue>(({ name, what }) => {
  switch (name) {
    case 'pack':
      return pack(what)
    case 'look':
      return look(what)
    case 'restore':
      return restore(what)
  }
})
