import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/**
 * Sends one command at a time; what is pressed meanwhile does nothing. Its buttons stay as they are: one that
 * is disabled loses the focus. A refusal is said in plain words.
 */
export function createCommand(): {
  /** Answers whether the server did it. */
  readonly command: (command: Parameters<Workshop['command']>[0]) => Promise<boolean>
} {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  let isBusy = false
  return {
    async command(command) {
      if (isBusy) return false
      isBusy = true
      const answer = await workshop.command(command)
      isBusy = false
      if (!isFailure(answer)) return true
      toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
      return false
    },
  }
}
