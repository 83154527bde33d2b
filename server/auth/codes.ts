import { deviceCodeLength, doorCodeLength } from '../../shared/domain/code.ts'
import { createCodeBook, type CodeBook, type Ticker } from './codeBook.ts'
import { createMisses, type Misses } from './misses.ts'

/** A person who goes on elsewhere. The token is kept as long as the code is good, never on disk (SPEC A25). */
interface OnTheirWay {
  readonly workshopId: string
  readonly token: string
}

/** Everything that opens by a code on this server, and the wrong codes that were tried. */
export interface Codes {
  /** Doors, held by the id of their workshop. */
  readonly doors: GuardedCodes<null>
  /** People on their way to another device, held by workshop and participant. */
  readonly devices: GuardedCodes<OnTheirWay>
}

/** Codes of one kind. Wrong ones of each kind count apart: whoever guesses doors keeps nobody from the own phone. */
export interface GuardedCodes<T> extends CodeBook<T> {
  readonly misses: Misses
}

export interface CodesOptions {
  readonly time: Ticker
  readonly randomBytes: (count: number) => Uint8Array
  readonly limits: {
    readonly openCodes: number
    readonly wrongCodesPerMinute: number
    readonly allWrongCodesPerMinute: number
  }
}

/** The books of all codes of this server, with the limit of wrong ones for each of them. */
export function createCodes({ time, randomBytes, limits }: CodesOptions): Codes {
  const { wrongCodesPerMinute: perAddress, allWrongCodesPerMinute: all } = limits
  const guarded = <T>(length: number): GuardedCodes<T> => ({
    ...createCodeBook<T>({ ...common, length }),
    misses: createMisses({ perAddress, all }, () => time.ticks()),
  })
  const common = { most: limits.openCodes, time, randomBytes }
  return {
    doors: guarded(doorCodeLength),
    devices: guarded(deviceCodeLength),
  }
}
