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
  readonly doors: CodeBook<null>
  /** People on their way to another device, held by workshop and participant. */
  readonly devices: CodeBook<OnTheirWay>
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

export function createCodes({ time, randomBytes, limits }: CodesOptions): Codes {
  const common = { most: limits.openCodes, time, randomBytes }
  return {
    doors: createCodeBook({ ...common, length: doorCodeLength }),
    devices: createCodeBook({ ...common, length: deviceCodeLength }),
    misses: createMisses(
      { perAddress: limits.wrongCodesPerMinute, all: limits.allWrongCodesPerMinute },
      () => time.ticks(),
    ),
  }
}
