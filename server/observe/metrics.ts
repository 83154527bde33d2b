import {
  Counter,
  Gauge,
  Histogram,
  Registry as Prometheus,
  collectDefaultMetrics,
} from 'prom-client'
import type { RegistryHealth } from '../room/contract.ts'
import { createSlowTotal, type Slowness, type SlowTotal } from './slowTotal.ts'

/** Figures for an operator; none of them says anything about a person or a workshop (SPEC O2). */
export interface Metrics {
  /** One HTTP call; `route` is the pattern, never the address that was asked for. */
  observeCall(call: { method: string; route: string; status: number; seconds: number }): void
  /** What the sockets report. */
  readonly sockets: {
    opened(): void
    closed(code: number): void
    received(bytes: number): void
    sent(bytes: number): void
  }
  /** The whole in the Prometheus text format. */
  text(): Promise<string>
  readonly contentType: string
}

interface Health extends RegistryHealth {
  /** The store works, whatever it says to a single change. */
  readonly isSaving: boolean
}

/** How frames and their bytes are told: one note more or less must not be seen. */
const frames = { step: 100, pauseMs: 60_000 }
const bytes = { step: 64 * 1024, pauseMs: 60_000 }

/**
 * @param health asked at every scrape
 * @param ticks milliseconds of a clock that only goes forward
 */
export function createMetrics(
  health: () => Health,
  ticks: () => number = () => performance.now(),
): Metrics {
  const registry = new Prometheus()
  collectDefaultMetrics({ register: registry })
  gauge(registry, 'touchline_rooms', 'Workshops in memory', () => health().rooms)
  gauge(registry, 'touchline_sessions', 'Open sockets', () => health().sessions)
  gauge(registry, 'touchline_saving', '1 while the store takes what is written', () =>
    health().isSaving ? 1 : 0,
  )
  gauge(
    registry,
    'touchline_rooms_refused',
    'Workshops in memory whose last change the store did not take',
    () => health().refusedRooms,
  )
  total(
    registry,
    'touchline_updates_set_aside_total',
    'Stored updates that could not be applied and were set aside; the log names them',
    () => health().updatesSetAside,
  )
  const calls = new Histogram({
    name: 'touchline_http_duration_seconds',
    help: 'Time to answer HTTP calls',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    observeCall: ({ method, route, status, seconds }) =>
      calls.observe({ method, route, status }, seconds),
    sockets: createSocketFigures(registry, ticks),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Plain numbers that are read at a scrape: a frame costs an addition, however many there are. */
function createSocketFigures(registry: Prometheus, ticks: () => number): Metrics['sockets'] {
  const byDirection = (slowness: Omit<Slowness, 'ticks'>) => ({
    in: createSlowTotal({ ...slowness, ticks }),
    out: createSlowTotal({ ...slowness, ticks }),
  })
  const totals = { opened: 0, frames: byDirection(frames), bytes: byDirection(bytes) }
  const closes = new Counter({
    name: 'touchline_closes_total',
    help: 'Sockets closed, by close code',
    labelNames: ['code'],
    registers: [registry],
  })
  total(registry, 'touchline_connections_total', 'Sockets ever opened', () => totals.opened)
  const figures = [
    ['touchline_frames_total', 'WebSocket frames', totals.frames],
    ['touchline_frame_bytes_total', 'Bytes of WebSocket frames', totals.bytes],
  ] as const
  for (const [name, help, counts] of figures) totalByDirection(registry, name, help, counts)
  return {
    opened: () => void totals.opened++,
    closed: (code) => closes.inc({ code }),
    received(size) {
      totals.frames.in.add(1)
      totals.bytes.in.add(size)
    },
    sent(size) {
      totals.frames.out.add(1)
      totals.bytes.out.add(size)
    },
  }
}

/** A total that somebody else counts. */
function total(registry: Prometheus, name: string, help: string, read: () => number): void {
  const asked = new Counter({
    name,
    help,
    registers: [],
    collect() {
      this.reset()
      this.inc(read())
    },
  })
  registry.registerMetric(asked)
}

function totalByDirection(
  registry: Prometheus,
  name: string,
  help: string,
  counts: Readonly<Record<'in' | 'out', SlowTotal>>,
): void {
  const asked = new Counter({
    name,
    help,
    labelNames: ['direction'],
    registers: [],
    collect() {
      this.reset()
      this.inc({ direction: 'in' }, counts.in.read())
      this.inc({ direction: 'out' }, counts.out.read())
    },
  })
  registry.registerMetric(asked)
}

function gauge(registry: Prometheus, name: string, help: string, read: () => number): void {
  const asked = new Gauge({
    name,
    help,
    registers: [],
    collect() {
      this.set(read())
    },
  })
  registry.registerMetric(asked)
}
