import { createSignal, onCleanup, Show } from 'solid-js'
import { useSay } from './Announcer.tsx'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'
import { Dialog } from './Dialog.tsx'
import styles from './LinkCodeDialog.module.css'
import { LinkText } from './LinkText.tsx'
import { QrCode } from './QrCode.tsx'
import { qrPicture } from './qrPicture.ts'
import { saveFile } from './saveFile.ts'
import { useToast } from './Toast.tsx'

interface LinkCodeWords {
  readonly title: string
  /** What whoever scans it may do. */
  readonly lead: string
  /** What scanning it does; under the code, and read aloud. */
  readonly label: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly save: string
  readonly saved: (name: string) => string
  readonly notSaved: string
  /** Last part of the picture's file name, with its ending. */
  readonly file: string
  readonly close: string
  /** For a code that gives power away: asked before it is drawn, and taken off again after a minute. */
  readonly caution: {
    readonly text: string
    readonly show: string
    readonly hidden: string
  } | null
}

interface LinkCodeDialogProps {
  readonly link: string
  /** Title of the workshop, for the picture's name. */
  readonly workshop: string
  readonly words: LinkCodeWords
  readonly onClose: () => void
}

/** How long a code that asked first stands (ms). */
const standsMs = 60_000

/** One link as a code to scan, as large as the screen allows; copied, or kept as a picture to print. */
export function LinkCodeDialog(props: LinkCodeDialogProps) {
  const say = useSay()
  const toast = useToast()
  const [isShown, setShown] = createSignal(props.words.caution === null)
  let end: ReturnType<typeof setTimeout> | undefined
  let code: HTMLDivElement | undefined
  let asker: HTMLButtonElement | undefined
  onCleanup(() => clearTimeout(end))
  const hide = () => {
    const hadFocus = document.activeElement === code
    setShown(false)
    if (hadFocus) asker?.focus()
    say(props.words.caution?.hidden ?? '')
  }
  // The button goes with the question: the focus goes on to what it drew, which is read there.
  const show = () => {
    setShown(true)
    code?.focus()
    end = setTimeout(hide, standsMs)
  }
  const copy = async () => {
    const done = await copyText(props.link)
    toast({ topic: 'copied', text: done ? props.words.copied : props.words.copyFailed })
  }
  const save = async () => {
    const picture = await qrPicture(props.link)
    if (picture === null) return toast({ tone: 'bad', text: props.words.notSaved })
    const name = saveFile(picture, { title: props.workshop, file: props.words.file })
    toast({ topic: 'saved', text: props.words.saved(name) })
  }
  return (
    <Dialog
      open
      width="middle"
      title={props.words.title}
      lead={props.words.lead}
      closeLabel={props.words.close}
      onClose={() => props.onClose()}
      actions={
        <>
          {/* What gives power away is not laid about as a file. */}
          <Show when={props.words.caution === null}>
            <Button icon="download" onClick={() => void save()}>
              {props.words.save}
            </Button>
          </Show>
          <Button icon="copy" variant="primary" onClick={() => void copy()}>
            {props.words.copy}
          </Button>
        </>
      }
    >
      <Show
        when={isShown()}
        fallback={
          <div class={styles.asked}>
            <Banner tone="warn" icon="alert" title={props.words.caution?.text ?? ''} isMute />
            <Button ref={asker} onClick={show}>
              {props.words.caution?.show}
            </Button>
          </div>
        }
      >
        <div ref={code} class={styles.code} tabIndex={-1}>
          <QrCode text={props.link} label={props.words.label} />
          <p aria-hidden="true">{props.words.label}</p>
          <p class={styles.link}>
            <LinkText link={props.link} />
          </p>
        </div>
      </Show>
    </Dialog>
  )
}
