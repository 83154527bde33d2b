// Finds a Chromium for the browser suite, or installs one where that is allowed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of a Chromium, or null. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    console.log(`CHROMIUM_PATH names ${named}, which does not exist; looking elsewhere.`)
  }
  return usual.find((path) => existsSync(path)) ?? playwrightsOwn()
}

/** Installs Debian's package as root, else Playwright's build; null when neither works. */
export function installChromium() {
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('\nInstalling Chromium with apt-get …')
    attempt('apt-get', ['update', '-qq'])
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  } else if (process.env.TOUCHLINE_NO_DOWNLOAD !== '1') {
    console.log("\nFetching Playwright's Chromium …")
    attempt('npx', ['--no-install', 'playwright-core', 'install', 'chromium'])
  }
  return findChromium()
}

function attempt(command, args) {
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 })
}

function playwrightsOwn() {
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "console.log(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  )
  const path = stdout?.trim()
  return path && existsSync(path) ? path : null
}
