import { createSignal, type Accessor } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** Sends one command at a time; a refusal is said in plain words. */
export function createCommand(): {
  /** Answers whether the server did it. */
  readonly command: (command: Parameters<Workshop['command']>[0]) => Promise<boolean>
  readonly isBusy: Accessor<boolean>
} {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const [isBusy, setBusy] = createSignal(false)
  return {
    isBusy,
    async command(command) {
      if (isBusy()) return false
      setBusy(true)
      const answer = await workshop.command(command)
      setBusy(false)
      if (!isFailure(answer)) return true
      toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
      return false
    },
  }
}
