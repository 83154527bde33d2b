import { createContext, useContext, type JSX } from 'solid-js'
import type { Prioritise } from './createPrioritise.ts'

const PrioritiseContext = createContext<Prioritise>()

/** Everything below may ask `usePrioritise`. */
export function PrioritiseProvider(props: {
  readonly prioritise: Prioritise
  readonly children: JSX.Element
}) {
  return (
    <PrioritiseContext.Provider value={props.prioritise}>
      {props.children}
    </PrioritiseContext.Provider>
  )
}

/** What the parts of the Prioritise screen share. @throws Error outside of the screen: a bug. */
export function usePrioritise(): Prioritise {
  const prioritise = useContext(PrioritiseContext)
  if (!prioritise) throw new Error('usePrioritise needs a PrioritiseProvider above it')
  return prioritise
}
