import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
let folder = ''

beforeAll(() => {
  // Inside the repository, because the linter finds its plugin from the configuration's folder.
  folder = mkdtempSync(join(root, 'tests', '.lint-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(name: string, source: string): string {
  const file = join(folder, name)
  writeFileSync(file, source)
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', '.oxlintrc.json', file],
    { cwd: root, encoding: 'utf8' },
  )
  return stdout
}

test('K1 a component that destructures its props is caught', () => {
  const source = 'export function Bad({ name }: { name: string }) {\n  return <p>{name}</p>\n}\n'
  expect(lint('Bad.tsx', source)).toContain('solid(no-destructure)')
})

test('K1 the same component that reads props.name passes', () => {
  const source =
    'export function Good(props: { name: string }) {\n  return <p>{props.name}</p>\n}\n'
  expect(lint('Good.tsx', source)).toContain('0 errors')
})

test('K2 HTML set from a string is caught', () => {
  const source =
    'export function Bad(props: { html: string }) {\n  return <p innerHTML={props.html} />\n}\n'
  expect(lint('Html.tsx', source)).toContain('solid(no-innerhtml)')
})

test('K3 the lock holds exactly one copy of what breaks when doubled', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>
  }
  const single = [
    'yjs',
    'lib0',
    'y-protocols',
    'solid-js',
    'prosemirror-model',
    'prosemirror-state',
  ]
  for (const name of single) {
    const copies = Object.keys(lock.packages).filter((path) =>
      path.endsWith(`node_modules/${name}`),
    )
    expect(copies, name).toHaveLength(1)
  }
})
