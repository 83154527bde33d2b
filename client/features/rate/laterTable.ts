import { laterPart } from '../../ui/laterPart.ts'

/** The table of the person's own answers: nobody needs it to rate on cards. */
export const RatingTable = laterPart(async () => (await import('./RatingTable.tsx')).RatingTable)
