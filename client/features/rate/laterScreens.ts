import { laterPart } from '../../ui/laterPart.ts'

/** Behind the last card: nobody is there before the first one is answered. */
export const Finished = laterPart(async () => (await import('./Finished.tsx')).Finished)

/** In place of the cards where nobody can rate now. */
export const NotOpen = laterPart(async () => (await import('./NotOpen.tsx')).NotOpen)
