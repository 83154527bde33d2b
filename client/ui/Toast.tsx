import {
  createContext,
  createEffect,
  createSignal,
  For,
  on,
  onCleanup,
  Show,
  useContext,
  type JSX,
} from 'solid-js'
import { phone } from './createMedia.ts'
import { catchFocus } from './createFocusCatch.ts'
import { Icon, type IconName } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { AboveDialogs } from './modals.tsx'
import { onEscape } from './onEscape.ts'
import styles from './Toast.module.css'

export interface ToastMessage {
  readonly text: string
  /** What can be done about it, "Undo" first of all. */
  readonly action?: { readonly label: string; readonly icon?: IconName; readonly run: () => void }
  readonly tone?: 'plain' | 'bad'
  /** A newer message of the same topic takes the place of the older one. */
  readonly topic?: string
  /** Takes the place of the newest message that offers this action, because it has just been done. */
  readonly answers?: string
  /** What it says holds only so long: when this turns false it goes. */
  readonly while?: () => boolean
  /** On a phone it stands above the header, which makes room, instead of over what is answered there. */
  readonly overHeader?: boolean
}

interface Shown extends ToastMessage {
  readonly id: number
}

const lifetimeMs = 8000
/** By then a message has been said. Were it live for longer, each dialog that it is carried into would say it again. */
const saidMs = 1000
const ToastContext = createContext<(message: ToastMessage) => void>()

/**
 * Holds the messages of one page; shows at most three, never one twice, each for 8 s or as long as it is looked at.
 * On a phone they lie one upon another: what lies under another waits until it is seen again.
 */
export function ToastProvider(props: {
  readonly closeLabel: string
  /** Names the region of the page that the messages are, while there are any. */
  readonly label: string
  readonly children: JSX.Element
}) {
  const [shown, setShown] = createSignal<readonly Shown[]>([])
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let next = 0
  let region: HTMLDivElement | undefined
  let before: EventTarget | null = null
  const drop = (id: number) => {
    clearTimeout(timers.get(id))
    timers.delete(id)
    setShown((all) => all.filter((toast) => toast.id !== id))
    const top = shown().at(-1)
    // What lay under it is seen from now on.
    if (top !== undefined && !timers.has(top.id)) wait(top.id)
  }
  const wait = (id: number) => {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => drop(id), lifetimeMs),
    )
  }
  const hold = (id: number) => clearTimeout(timers.get(id))
  /** On a phone what lies under the newest waits. */
  const cover = (): void => {
    if (!isPhone()) return
    timers.forEach((timer) => clearTimeout(timer))
    timers.clear()
  }
  /** A message goes with what was pressed on it: the focus goes back to where it came from. */
  const answer = (id: number, deed?: () => void) => {
    drop(id)
    deed?.()
    if (document.activeElement !== document.body) return
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    else catchFocus()
  }
  onCleanup(() => timers.forEach((timer) => clearTimeout(timer)))
  const show = (message: ToastMessage) => {
    const id = next++
    const others = shown().filter((toast) => !isReplaced(toast, message))
    setShown([...others.slice(-2), { ...message, id }])
    cover()
    wait(id)
  }
  const standing = () => shown().filter((toast) => toast.while?.() ?? true)
  const top = () => standing().at(-1)
  createEffect(on(top, (message) => placeRegion(region, message?.overHeader)))
  return (
    <ToastContext.Provider value={show}>
      {props.children}
      <AboveDialogs onCarried={() => placeRegion(region, top()?.overHeader)}>
        {/* A landmark with nothing in it would only be in the way. */}
        <div
          role={standing().length > 0 ? 'region' : undefined}
          aria-label={standing().length > 0 ? props.label : undefined}
          data-toasts
        >
          <div ref={region} class={styles.region} role="status" aria-live="polite">
            <For each={standing()}>
              {(toast) => (
                <div
                  ref={(element) => {
                    onEscape(element, () => answer(toast.id))
                    const said = setTimeout(() => element.setAttribute('aria-live', 'off'), saidMs)
                    onCleanup(() => clearTimeout(said))
                  }}
                  class={styles.toast}
                  classList={{ [styles.bad!]: toast.tone === 'bad' }}
                  onPointerEnter={() => hold(toast.id)}
                  onPointerLeave={() => wait(toast.id)}
                  onFocusIn={({ relatedTarget }) => {
                    hold(toast.id)
                    if (!region?.contains(relatedTarget as Node | null)) before = relatedTarget
                  }}
                  onFocusOut={() => wait(toast.id)}
                >
                  <span class={styles.text}>{toast.text}</span>
                  <Show when={toast.action}>
                    {(action) => (
                      <button
                        type="button"
                        class={styles.action}
                        onClick={() => answer(toast.id, action().run)}
                      >
                        <Icon name={action().icon ?? 'undo'} size={14} />
                        {action().label}
                      </button>
                    )}
                  </Show>
                  <IconButton
                    icon="close"
                    variant="quiet"
                    size="small"
                    label={props.closeLabel}
                    onClick={() => answer(toast.id)}
                  />
                </div>
              )}
            </For>
          </div>
        </div>
      </AboveDialogs>
    </ToastContext.Provider>
  )
}

/** The same words, the same topic, or an offer that the new message makes anew or has answered. */
function isReplaced(old: ToastMessage, { text, topic, action, answers }: ToastMessage): boolean {
  if (old.text === text || (topic !== undefined && old.topic === topic)) return true
  const offer = old.action?.label
  return offer !== undefined && (offer === answers || offer === action?.label)
}

const isPhone = (): boolean => typeof matchMedia === 'function' && matchMedia(phone).matches

/**
 * On a phone messages come from above; what the page, or the dialog they stand in, marks as to be kept clear stays
 * readable. One that belongs above the header has room made for it there, and covers nothing.
 */
function placeRegion(region: HTMLElement | undefined, isAboveHeader = false): void {
  const dialog = region?.closest('dialog')
  const hasRoom = isAboveHeader && !dialog && isPhone()
  const { style } = document.documentElement
  // Measured without the room, which a message before it may have had.
  style.setProperty('--toast-room', '0px')
  if (hasRoom) {
    region?.style.setProperty('--toast-top', '0px')
    const height = Math.ceil(region?.getBoundingClientRect().height ?? 0)
    return style.setProperty('--toast-room', `calc(${height}px + var(--space-2))`)
  }
  const bottoms = [...(dialog ?? document).querySelectorAll('[data-keep-clear]')]
    .map((element) => element.getBoundingClientRect().bottom)
    .filter((bottom) => bottom < window.innerHeight / 2)
  region?.style.setProperty('--toast-top', `${Math.max(0, ...bottoms)}px`)
}

/** `toast({ text, action })`: says what just happened, with the way back. Needs a ToastProvider above. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext)
  if (show === undefined) throw new Error('useToast needs a ToastProvider above it')
  return show
}
