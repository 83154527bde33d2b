import { createContext, useContext, type JSX } from 'solid-js'
import type { Swot } from './createSwot.ts'

const SwotContext = createContext<Swot>()

/** Everything below may ask `useSwot`. */
export function SwotProvider(props: { readonly swot: Swot; readonly children: JSX.Element }) {
  return <SwotContext.Provider value={props.swot}>{props.children}</SwotContext.Provider>
}

/** What the parts of the SWOT screen share. @throws Error outside of the screen: a bug. */
export function useSwot(): Swot {
  const swot = useContext(SwotContext)
  if (!swot) throw new Error('useSwot needs a SwotProvider above it')
  return swot
}
