import type { Role } from '../../shared/domain/participant.ts'
import type { Text } from './i18n.tsx'

/** What stands around a link drawn as a code to scan; that of a facilitator, who can do everything, asks first. */
export function codeWords(t: Text, role: Role) {
  return {
    title: t('share.code.title', t(`common.role.${role}`)),
    lead: t(`share.may.${role}`),
    label: t(`share.code.label.${role}`),
    copy: t('common.do.copy'),
    copied: t('common.fieldOf', t('common.do.copied'), t(`common.role.${role}`)),
    copyFailed: t('common.copyFailed'),
    save: t('share.code.save'),
    saved: (name: string) => t('share.code.saved', name),
    notSaved: t('share.code.notSaved'),
    /** Last part of the picture's file name. */
    file: `${t(`share.code.file.${role}`)}.png`,
    close: t('common.do.close'),
    caution:
      role === 'facilitator'
        ? {
            text: t('share.code.caution'),
            show: t('share.code.reveal'),
            hidden: t('share.code.hidden'),
          }
        : null,
  }
}
