import type { Store } from 'solid-js/store'
import type * as Y from 'yjs'
import { keeping } from '../../shared/doc/keeping.ts'
import type { Keeping } from '../../shared/domain/keeping.ts'
import { projectSingleton } from '../sync/project.ts'

/** How long the workshop is kept, and what was erased of it; live. Needs an owner. */
export function createKeepingView(record: Y.Doc): Store<Keeping> {
  return projectSingleton(record, keeping)
}
