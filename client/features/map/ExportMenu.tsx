import type { JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Menu, type MenuTrigger } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { saveFile } from '../../ui/saveFile.ts'

interface ExportMenuProps {
  readonly trigger: (trigger: MenuTrigger) => JSX.Element
}

/** Takes the results along: the same roll-up and the same drawing, made by the server. */
export function ExportMenu(props: ExportMenuProps) {
  const t = useText()
  const workshop = useWorkshop()
  const toast = useToast()
  const take = async (file: string) => {
    const answer = await workshop.exportFile(file)
    if (answer instanceof Blob) {
      const name = saveFile(answer, { title: workshop.about.title, file })
      toast({ text: t('map.output.done', name) })
      return
    }
    toast({ text: `${t('map.output.failed')} ${t(`errors.${answer.failed}`)}`, tone: 'bad' })
  }
  return (
    <Menu
      label={t('map.output.button')}
      align="end"
      items={[
        { label: t('map.output.svg'), icon: 'download', run: () => void take('journey-map.svg') },
        { label: t('map.output.csv'), icon: 'download', run: () => void take('quick-wins.csv') },
        { label: t('map.output.md'), icon: 'download', run: () => void take('quick-wins.md') },
        { label: t('map.output.json'), icon: 'download', run: () => void take('workshop.json') },
        { label: t('map.output.print'), icon: 'print', startsGroup: true, run: () => print() },
      ]}
      trigger={props.trigger}
    />
  )
}
