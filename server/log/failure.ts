import { LogError } from './updateLog.ts'

/**
 * What the engine said as something an operator can act on. An error of the one change (a row that
 * breaks a constraint) is `refused`; an error of the disk or the file is `unavailable`; the engine's
 * own finding of damage is `corrupt`.
 */
export function asLogError(error: unknown, file: string): LogError {
  if (error instanceof LogError) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = (error as { code?: unknown }).code
  if (/^E[A-Z]+$/u.test(String(code)))
    return new LogError('unavailable', `${file} cannot be used (${message})`, { cause: error })
  if (typeof code !== 'string' || !code.startsWith('SQLITE_'))
    return new LogError('refused', message, { cause: error })
  const said = `(${code}: ${message})`
  const advice = adviceFor(code, file)
  if (advice !== null) return new LogError('unavailable', `${advice} ${said}`, { cause: error })
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new LogError(
      'corrupt',
      `${file} is damaged: stop the server, keep a copy of the folder as it is, restore a backup ${said}`,
      { cause: error },
    )
  return new LogError('refused', `this change alone cannot be stored ${said}`, { cause: error })
}

const goesOn =
  'a server that runs then goes on saving by itself, one that ended must be started again'

/** By the beginning of the engine's code; the first that fits counts. */
const advices: readonly (readonly [code: string, advice: (file: string) => string])[] = [
  ['SQLITE_FULL', (file) => `the disk that holds ${file} is full: free some space; ${goesOn}`],
  [
    'SQLITE_READONLY',
    (file) => `${file} may not be written: make file and folder writable; ${goesOn}`,
  ],
  [
    'SQLITE_CANTOPEN',
    (file) => `${file} cannot be opened: its folder must exist and be writable for this user`,
  ],
  ['SQLITE_BUSY', (file) => `another program holds ${file}: end it; ${goesOn}`],
  ['SQLITE_LOCKED', (file) => `another program holds ${file}: end it; ${goesOn}`],
  [
    'SQLITE_IOERR',
    (file) => `the disk refuses ${file}: look at its space, quota, rights and health; ${goesOn}`,
  ],
  ['SQLITE_NOMEM', () => `there is no memory left for the database: free some; ${goesOn}`],
  ['SQLITE_PERM', (file) => `${file} may not be used: look at its rights`],
]

function adviceFor(code: string, file: string): string | null {
  return advices.find(([start]) => code.startsWith(start))?.[1](file) ?? null
}
