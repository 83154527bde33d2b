import { zipSync, type Zippable } from 'fflate'
import { isFailure, type Answer } from '../../workshop/api.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** Every file of a workshop, each once; those for trackers are the same lists in another dress. */
export const allFiles = [
  'workshop.json',
  'workshop.xlsx',
  'touchpoints.csv',
  'quadrants.csv',
  'rounds.csv',
  'customers.csv',
  'findings.csv',
  'evidence.csv',
  'quick-wins.csv',
  'quick-wins.md',
  'quick-wins.ics',
  'decision-record.md',
  'journey-map.svg',
] as const

/** Compressed already; doing it again only takes time. */
const packed = new Set<string>(['workshop.xlsx'])

/**
 * All files in one archive, or why one of them could not be had: half of them would look like all.
 *
 * @param onProgress told how many are there
 */
export async function downloadAll(
  { exportFile }: Pick<Workshop, 'exportFile'>,
  onProgress: (done: number) => void,
): Promise<Answer<Blob>> {
  const contents: Zippable = {}
  for (const [done, file] of allFiles.entries()) {
    onProgress(done)
    const blob = await exportFile(file)
    if (isFailure(blob)) return blob
    contents[file] = [new Uint8Array(await blob.arrayBuffer()), { level: packed.has(file) ? 0 : 6 }]
  }
  onProgress(allFiles.length)
  return new Blob([zipSync(contents) as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}
