import { createContext, useContext, type JSX } from 'solid-js'
import type { Collect } from './createCollect.ts'

const CollectContext = createContext<Collect>()

/** Gives the state of the screen to its parts. */
export function CollectProvider(props: { collect: Collect; children: JSX.Element }) {
  return <CollectContext.Provider value={props.collect}>{props.children}</CollectContext.Provider>
}

/** State of the Collect screen. @throws Error outside of it: a bug of the caller. */
export function useCollect(): Collect {
  const collect = useContext(CollectContext)
  if (!collect) throw new Error('useCollect needs a CollectProvider around it')
  return collect
}
