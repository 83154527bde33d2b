import { createEffect, onCleanup, Show, untrack } from 'solid-js'
import { cutGraphemes } from '../../../shared/domain/text.ts'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { focusRecord } from '../../ui/focusRecord.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { shownRecords, turnedBetween, type ShownRecords } from './shownRecords.ts'

/** So much of the words is said, in graphemes. */
const saidLength = 60

/**
 * Says what an undo or redo did, wherever it was pressed, with the way back; what came back takes the focus where
 * it stands on the screen. Draws nothing itself.
 */
export function UndoNews() {
  const workshop = useWorkshop()
  return (
    <Show when={workshop.hasEditing()}>
      <MainWords>
        <Told />
      </MainWords>
    </Show>
  )
}

function Told() {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const { undo } = workshop
  let before: ShownRecords | null = null
  let last: 'undo' | 'redo' | null = null
  const say = (way: 'undo' | 'redo'): void => {
    const turned = turnedBetween(before!, shownRecords(workshop))
    const how = (['back', 'gone', 'changed'] as const).find((one) => turned[one].length > 0)
    const other = way === 'undo' ? 'redo' : 'undo'
    toast({
      topic: 'undo',
      text: how ? t(`takenBack.${way}.${how}`, wordsOf(turned[how])) : t(`takenBack.${way}.plain`),
      answers: t(`common.do.${way}`),
      action: {
        label: t(`common.do.${other}`),
        icon: other === 'redo' ? 'rotate' : 'undo',
        run: () => void undo[other](),
      },
    })
    if (how === 'back' || (how === 'changed' && document.activeElement === document.body))
      focusRecord(turned[how][0]!.id)
  }
  const wordsOf = (records: readonly { readonly words: string }[]): string => {
    const [first] = records
    const cut = cutGraphemes(first!.words, saidLength)
    const words = cut === first!.words ? cut : `${cut}…`
    return t('takenBack.what', words, records.length - 1)
  }
  createEffect(() => {
    undo.watch({
      before(way) {
        if (before && way === last) return
        last = way
        before = untrack(() => shownRecords(workshop))
        // A button may take back several steps: together they are one.
        queueMicrotask(() => (before = null))
      },
      after(way, hasChanged) {
        untrack(() =>
          hasChanged ? say(way) : toast({ topic: 'undo', text: t('shell.nothingLeft') }),
        )
      },
    })
    onCleanup(() => undo.watch(null))
  })
  return null
}
