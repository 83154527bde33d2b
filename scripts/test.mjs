// Everything that must hold, in one run: form, types, lint, unused code, then every test suite.
// Prints as its last line: N passed, N failed, N skipped.
//   --bail-free  (default) goes on after a failed check, so that one run tells everything
//   --nightly    two hundred kills and a thousand seeds instead of twenty and fifty
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, installChromium } from './chromium.mjs'

const results = 'test-results/results.json'
const totals = { passed: 0, failed: 0, skipped: 0 }

function run(name, command, args, env = {}) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: false,
  })
  return status === 0
}

function check(name, command, args) {
  if (run(name, command, args)) totals.passed++
  else {
    totals.failed++
    console.log(`✗ ${name} failed`)
  }
}

const nightly = process.argv.includes('--nightly') ? { TOUCHLINE_NIGHTLY: '1' } : {}
const npx = (...args) => ['npx', ['--no-install', ...args]]

check('form', ...npx('prettier', '--check', '--log-level', 'warn', '.'))
check('types', process.execPath, ['scripts/check-types.mjs'])
check('lint', ...npx('oxlint', '--deny-warnings'))
check('unused code', ...npx('knip'))
check('build', ...npx('vite', 'build', '--logLevel', 'warn'))
check('build of the server', ...npx('vite', 'build', '--ssr', '--logLevel', 'warn'))

const chromium = findChromium() ?? installChromium()
if (!chromium) {
  console.log(
    '\nNo Chromium was found and none could be installed, so the browser suite is SKIPPED.' +
      '\nInstall Debian\'s "chromium", run "npx playwright-core install chromium", or set CHROMIUM_PATH.',
  )
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
run(
  'tests',
  ...npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`),
  { ...nightly, ...(chromium ? { CHROMIUM_PATH: chromium } : { TOUCHLINE_WITHOUT_BROWSER: '1' }) },
)
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, 'utf8'))
  totals.passed += report.numPassedTests
  // A file that does not even load has no tests to count, yet it is a failure.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length
  totals.failed += report.numFailedTests + unloaded
  totals.skipped += report.numPendingTests + report.numTodoTests
} else {
  totals.failed++
  console.log('✗ the test run ended before it could report')
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed > 0 ? 1 : 0)
