/**
 * A modal dialog makes all the page inert and lies over it: a message outside can be neither read,
 * heard nor pressed. So whatever speaks is carried into the topmost dialog, and home again (SPEC KT14).
 * A popover over the dialog would be seen, but stay inert.
 */
import { createContext, createEffect, createSignal, useContext, type JSX } from 'solid-js'

interface Modals {
  /** Where the topmost dialog takes in what speaks; `null` while none is open. */
  top(): HTMLElement | null
  /** A dialog was opened over all others, with its place for what speaks. */
  opened(place: HTMLElement): void
  /** May be told twice, and of a place that never opened. */
  closed(place: HTMLElement): void
}

/** Parts drawn alone have nothing that speaks around them. */
const ModalContext = createContext<Modals>({
  top: () => null,
  opened: () => undefined,
  closed: () => undefined,
})

/** Knows which modal dialog of the page is the topmost. */
export function ModalProvider(props: { readonly children: JSX.Element }) {
  const [places, setPlaces] = createSignal<readonly HTMLElement[]>([])
  const modals: Modals = {
    top: () => places().at(-1) ?? null,
    opened: (place) => void setPlaces((all) => [...all, place]),
    closed: (place) => void setPlaces((all) => all.filter((one) => one !== place)),
  }
  return <ModalContext.Provider value={modals}>{props.children}</ModalContext.Provider>
}

/** The modal dialogs of the page. */
export function useModals(): Modals {
  return useContext(ModalContext)
}

/** Its children stand in the topmost modal dialog, or here while none is open. */
export function AboveDialogs(props: {
  /** Called when the children stand elsewhere than before. */
  readonly onCarried?: () => void
  readonly children: JSX.Element
}) {
  const modals = useModals()
  let home!: HTMLDivElement
  let carried!: HTMLDivElement
  createEffect(() => {
    const place = modals.top() ?? home
    // Carried only when it must be: some screen readers say again what is put in anew.
    if (carried.parentElement === place) return
    place.append(carried)
    props.onCarried?.()
  })
  return (
    <div ref={home}>
      <div ref={carried}>{props.children}</div>
    </div>
  )
}
