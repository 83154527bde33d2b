/** S4 to S6: many rooms, a reader that stalls, a server that is restarted or killed. */
import { largeDocument } from '../content/largeWorkshop.ts'
import { asCount, asDecimal, asKiB, asMiB, asMs, asPercent } from '../format.ts'
import type { Peer } from '../peers/peer.ts'
import type { Column, Scenario } from '../scenario.ts'
import { killDefaults, measureKill } from './kill.ts'
import { manyRoomsDefaults, measureManyRooms } from './manyRooms.ts'
import { measureRestart } from './restart.ts'
import { measureStalledReader, stalledReaderDefaults } from './stalledReader.ts'

/** Peers that hold one blob and nothing else take no part. */
const takesPart = (peer: Peer): boolean => peer.name !== 'blob-relay'
/** Peers that keep documents over a restart. */
const stores = (peer: Peer): boolean => !peer.name.endsWith('relay')

const waysIf = (isIn: (peer: Peer) => boolean) => (peer: Peer) => (isIn(peer) ? [''] : [])

export const s4: Scenario = {
  name: 's4',
  title:
    'S4: many rooms of three people, a tenth of them active; all leave and come back three times',
  sizes: [1000],
  sizeUnit: 'rooms',
  waysOf: waysIf(takesPart),
  columns: [
    { figure: 'bytesPerRoom', heading: 'KiB a room', format: asKiB },
    { figure: 'residentBytesPerRoom', heading: 'resident', format: asKiB },
    { figure: 'editP50', heading: 'edit p50 ms', format: asMs },
    { figure: 'editP95', heading: 'p95', format: asMs },
    { figure: 'editP99', heading: 'p99', format: asMs },
    { figure: 'editsLost', heading: 'lost', format: asCount },
    { figure: 'serverCpu', heading: 'server CPU', format: asPercent },
    { figure: 'growthBytes', heading: 'growth MiB', format: asMiB },
    { figure: 'growthResidentBytes', heading: 'resident', format: asMiB },
    { figure: 'serverPeak', heading: 'peak MiB', format: asMiB },
  ],
  secondsFor: (size, seconds) => 30 + size / 30 + seconds,
  run: ({ peer, size, seconds }, stage) =>
    measureManyRooms(peer, stage, { ...manyRoomsDefaults, rooms: size, seconds }),
}

/** The same of a short stall and of a long one. */
const stallColumns = (ending: 'Short' | 'Long', heading: string): Column[] => [
  { figure: `othersP99${ending}`, heading: `${heading}: others p99 ms`, format: asMs },
  { figure: `othersP99Ratio${ending}`, heading: '× before', format: asDecimal },
  { figure: `growthBytes${ending}`, heading: 'kept MiB', format: asMiB },
  { figure: `growthResidentBytes${ending}`, heading: 'resident MiB', format: asMiB },
  { figure: `meantBytes${ending}`, heading: 'meant MiB', format: asMiB },
  { figure: `caughtUpMs${ending}`, heading: 'caught up ms', format: asMs },
  { figure: `wasClosed${ending}`, heading: 'closed', format: asCount },
]

export const s5: Scenario = {
  name: 's5',
  title: 'S5: one reader stops reading, for 12 s and for 45 s',
  sizes: [50],
  sizeUnit: 'people',
  waysOf: waysIf(takesPart),
  columns: [
    { figure: 'othersP99Before', heading: 'before: others p99 ms', format: asMs },
    ...stallColumns('Short', '12 s'),
    ...stallColumns('Long', '45 s'),
    { figure: 'editsLost', heading: 'lost', format: asCount },
    { figure: 'driverLate', heading: 'driver late', format: asCount },
  ],
  secondsFor: (_size, seconds) => 80 + seconds,
  run: ({ peer, size, seconds }, stage) =>
    measureStalledReader(peer, stage, {
      ...stalledReaderDefaults,
      people: size,
      secondsBefore: seconds,
    }),
}

export const s6Restart: Scenario = {
  name: 's6-restart',
  title: 'S6: ended and started again, until somebody has the whole of a large document (2.2 MB)',
  sizes: [1],
  sizeUnit: 'rooms',
  waysOf: waysIf(stores),
  columns: [
    { figure: 'listeningMs', heading: 'listening ms', format: asMs },
    { figure: 'fullSyncMs', heading: 'first full sync', format: asMs },
    { figure: 'stopMs', heading: 'stopping', format: asMs },
    { figure: 'documentBytes', heading: 'document MiB', format: asMiB },
  ],
  secondsFor: () => 25,
  run: ({ peer }, stage) => measureRestart(peer, stage, largeDocument()),
}

export const s6Kill: Scenario = {
  name: 's6-kill',
  title: 'S6: killed (SIGKILL) after 9 s in which everybody makes 5 edits/s',
  sizes: [10],
  sizeUnit: 'people',
  waysOf: waysIf(stores),
  columns: [
    { figure: 'sent', heading: 'sent', format: asCount },
    { figure: 'acknowledged', heading: 'acknowledged', format: asCount },
    { figure: 'acknowledgedLost', heading: 'lost', format: asCount },
    { figure: 'seen', heading: 'seen by others', format: asCount },
    { figure: 'seenLost', heading: 'lost', format: asCount },
    { figure: 'seenLostShare', heading: 'share', format: asPercent },
  ],
  secondsFor: () => 15,
  run: ({ peer, size }, stage) => measureKill(peer, stage, { ...killDefaults, people: size }),
}
