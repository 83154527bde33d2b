import { createContext, useContext, type JSX } from 'solid-js'
import type { Workshop } from './workshop.ts'

const WorkshopContext = createContext<Workshop>()

/** Gives the open workshop to everything inside. */
export function WorkshopProvider(props: { workshop: Workshop; children: JSX.Element }) {
  return (
    <WorkshopContext.Provider value={props.workshop}>{props.children}</WorkshopContext.Provider>
  )
}

/** The open workshop. @throws Error outside of a `WorkshopProvider`: a bug of the caller. */
export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext)
  if (!workshop) throw new Error('useWorkshop needs a WorkshopProvider around it')
  return workshop
}
