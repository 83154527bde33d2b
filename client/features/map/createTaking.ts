import { useText } from '../../i18n/i18n.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

/** Takes one of the server's files along and says where it went. Needs the contexts of workshop and words. */
export function createTaking(): { readonly take: (file: string) => Promise<void> } {
  const t = useText()
  const workshop = useWorkshop()
  const toast = useToast()
  return {
    async take(file) {
      const answer = await workshop.exportFile(file)
      if (answer instanceof Blob) {
        const name = saveFile(answer, { title: workshop.about.title, file })
        toast({ text: t('map.output.done', name) })
        return
      }
      toast({ text: `${t('map.output.failed')} ${t(`errors.${answer.failed}`)}`, tone: 'bad' })
    },
  }
}
