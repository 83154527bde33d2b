import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { existsSync } from 'node:fs'

/** Set by `npm test` when no Chromium can be had; the suite is then reported as skipped. */
export const isWithoutBrowser = process.env.TOUCHLINE_WITHOUT_BROWSER === '1'

const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const

export type Size = keyof typeof sizes

/** Starts the Chromium that `npm test` found. */
export async function launchBrowser(): Promise<Browser> {
  const found = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((path) => existsSync(path))
  return chromium.launch({
    ...(found === undefined ? {} : { executablePath: found }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface PersonOptions {
  readonly size: Size
  readonly language?: 'en' | 'pl' | 'sv' | 'it'
  readonly theme?: 'light' | 'dark'
  /** A browser that keeps no pages for when the network is away. */
  readonly withoutWorker?: boolean
}

/** A browser of one person: own storage, own cookies. A page error fails the test that looks at `errors`. */
export async function newPerson(
  browser: Browser,
  url: string,
  { size, language = 'en', theme = 'light', withoutWorker = false }: PersonOptions,
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: sizes[size],
    locale: language,
    colorScheme: theme,
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    acceptDownloads: true,
    reducedMotion: 'reduce',
    serviceWorkers: withoutWorker ? 'block' : 'allow',
  })
  // A busy machine may take longer than the 30 s that are usual; a test has three minutes.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, context, errors }
}
