import { createContext, useContext, type Accessor, type JSX } from 'solid-js'

/** Every board has a list twin with the same powers. */
export type View = 'board' | 'list'

const ViewContext = createContext<Accessor<View>>()
const byDefault: Accessor<View> = () => 'board'

/** Tells the screens inside which twin the person chose. */
export function ViewProvider(props: { readonly view: View; readonly children: JSX.Element }) {
  return <ViewContext.Provider value={() => props.view}>{props.children}</ViewContext.Provider>
}

/** The twin to show; the board where nobody says otherwise. */
export function useView(): Accessor<View> {
  return useContext(ViewContext) ?? byDefault
}
