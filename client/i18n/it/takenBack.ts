import type { takenBack as english } from '../en/takenBack.ts'

export const takenBack = {
  what: (words: string, more: number) => (more === 0 ? `«${words}»` : `«${words}» e altri ${more}`),
  undo: {
    plain: 'Annullato',
    back: (what: string) => `Annullato. Di nuovo al suo posto: ${what}`,
    gone: (what: string) => `Annullato. Tolto: ${what}`,
    changed: (what: string) => `Annullato. Com’era prima: ${what}`,
  },
  redo: {
    plain: 'Ripetuto',
    back: (what: string) => `Ripetuto. Di nuovo al suo posto: ${what}`,
    gone: (what: string) => `Ripetuto. Tolto: ${what}`,
    changed: (what: string) => `Ripetuto. Modificato: ${what}`,
  },
} satisfies typeof english
