import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageNames, languages } from '../../i18n/languages.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'

/** EN ▾ */
export function LanguageChoice() {
  const t = useText()
  const { language, choose } = useLanguage()
  return (
    <ChoiceMenu
      label={t('common.language')}
      text={language().toUpperCase()}
      value={language()}
      options={languages.map((value) => ({ value, label: languageNames[value] }))}
      onChange={choose}
    />
  )
}
