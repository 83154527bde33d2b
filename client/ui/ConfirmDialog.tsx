import type { JSX } from 'solid-js'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  readonly open: boolean
  readonly title: JSX.Element
  /** What will happen and what stays. */
  readonly text: JSX.Element
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** A question with two answers; used only before what cannot be undone: so it begins on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onCancel()}
      title={props.title}
      lead={props.text}
      actions={
        <>
          <Button autofocus onClick={() => props.onCancel()}>
            {props.cancelLabel}
          </Button>
          <Button
            variant={props.danger ? 'danger' : 'primary'}
            disabled={props.busy}
            onClick={() => props.onConfirm()}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    />
  )
}
