/** The environment as typed settings. Every mistake is named at once, with what is expected (SPEC O3). */
import * as v from 'valibot'
import { defaultHttpLimits, type HttpLimits } from './http/limits.ts'
import { defaultLimits, type Limits } from './net/limits.ts'
import { logLevels, type LogLevel } from './observe/logger.ts'

export interface Config {
  readonly host: string
  /** 0 = any free port. */
  readonly port: number
  /** Scheme, host and port without a path; `null` = work it out from where the server listens. */
  readonly publicUrl: string | null
  readonly dataDir: string
  /** Who holds it may make workshops; `null` = everybody may. */
  readonly createKey: string | null
  readonly allowedOrigins: readonly string[]
  readonly logLevel: LogLevel
  /** Reverse proxies in front whose `X-Forwarded-For` is believed; 0 = none. */
  readonly trustedProxies: number
  readonly limits: Limits & HttpLimits
}

/** Settings, with hints about variables that will do nothing; or everything that is wrong. */
export type ReadConfig =
  | { readonly config: Config; readonly hints: readonly string[] }
  | { readonly errors: readonly string[] }

const wholeNumber = (expected: string, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/u, expected),
    v.transform(Number),
    v.maxValue(max, expected),
  )

const origin = v.pipe(
  v.string(),
  v.trim(),
  v.check(isOrigin, 'expected http:// or https:// with a host and perhaps a port, no path'),
  v.transform((text) => new URL(text).origin),
)

const settings = {
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(wholeNumber('expected a port from 0 (any free one) to 65535', 65_535), '3000'),
  PUBLIC_URL: v.optional(origin),
  DATA_DIR: v.optional(v.string(), './data'),
  CREATE_KEY: v.optional(v.string()),
  ALLOWED_ORIGINS: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',').filter((part) => part.trim() !== '')),
      v.array(origin),
    ),
    '',
  ),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `expected one of ${logLevels.join(', ')}`), 'info'),
  TRUSTED_PROXIES: v.optional(wholeNumber('expected a number of proxies from 0 to 9', 9), '0'),
}

const defaults = { ...defaultLimits, ...defaultHttpLimits }
type LimitName = keyof typeof defaults
const limitNames = Object.keys(defaults) as LimitName[]
const limitSchema = wholeNumber('expected a whole number, 0 for no limit', 1e12)

/** `framesPerSecond` → `LIMIT_FRAMES_PER_SECOND`. */
export function variableOf(limit: string): string {
  return `LIMIT_${limit.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase()}`
}

/** Reads the environment; a variable that is set to nothing counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const limitSettings = Object.fromEntries(
    limitNames.map((name) => [variableOf(name), v.optional(limitSchema, String(defaults[name]))]),
  )
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const judged = v.safeParse(v.object({ ...settings, ...limitSettings }), given)
  if (!judged.success) return { errors: judged.issues.map((issue) => describe(issue)) }
  const { output } = judged
  const limits = Object.fromEntries(
    limitNames.map((name) => [name, (output as Record<string, unknown>)[variableOf(name)]]),
  ) as unknown as Limits & HttpLimits
  const burst = variableOf('framesBurst') in given ? {} : { framesBurst: burstOf(limits) }
  return {
    config: {
      host: output.HOST,
      port: output.PORT,
      publicUrl: output.PUBLIC_URL ?? null,
      dataDir: output.DATA_DIR,
      createKey: output.CREATE_KEY ?? null,
      allowedOrigins: output.ALLOWED_ORIGINS,
      logLevel: output.LOG_LEVEL,
      trustedProxies: output.TRUSTED_PROXIES,
      limits: { ...limits, ...burst },
    },
    hints: Object.keys(given)
      .filter((name) => name.startsWith('LIMIT_') && !(name in limitSettings))
      .map((name) => `${name} is not a limit this server knows; it does nothing.`),
  }
}

/** A rate set alone brings a burst in the usual proportion, or a low one would never be felt. */
function burstOf({ framesPerSecond }: Limits): number {
  return framesPerSecond * (defaults.framesBurst / defaults.framesPerSecond)
}

function describe(issue: v.BaseIssue<unknown>): string {
  const name = String(issue.path?.[0]?.key)
  const value = name.includes('KEY') ? '' : ` is "${String(issue.path?.at(-1)?.value)}":`
  return `${name}${value} ${issue.message}`
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const hasMore =
    url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== ''
  return (url.protocol === 'http:' || url.protocol === 'https:') && !hasMore
}
