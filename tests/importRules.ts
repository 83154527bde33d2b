/** What one folder may import. `packages` may end in `*`. */
export interface ImportRule {
  readonly folder: string
  readonly packages: readonly string[]
  readonly folders: readonly string[]
  /** Folders below see only themselves; `except` names those that may see the others. */
  readonly isolated?: { readonly except: readonly string[] }
}

const solid = ['solid-js']

/** The table of docs/architecture.md. A new line here is a change of the architecture: write it down there. */
export const importRules: readonly ImportRule[] = [
  { folder: 'shared/domain', packages: [], folders: [] },
  { folder: 'shared/access', packages: [], folders: ['shared/domain'] },
  {
    folder: 'shared/doc',
    packages: ['yjs', 'fractional-indexing'],
    folders: ['shared/domain', 'shared/access/docName.ts'],
  },
  {
    folder: 'shared/protocol',
    packages: ['valibot', 'lib0'],
    folders: ['shared/domain', 'shared/access/docName.ts'],
  },
  { folder: 'client/memory', packages: [], folders: [] },
  {
    folder: 'client/ui',
    packages: [...solid, 'lucide-solid', 'uqr', '@fontsource-variable/*'],
    folders: ['client/memory'],
  },
  {
    folder: 'client/i18n',
    packages: [...solid, '@solid-primitives/i18n'],
    folders: ['shared/domain', 'client/memory'],
  },
  { folder: 'client/offline', packages: [], folders: [] },
  {
    folder: 'client/sync',
    packages: [...solid, 'yjs', 'y-websocket', 'y-protocols', 'lib0'],
    folders: ['shared', 'client/memory'],
  },
  {
    folder: 'client/workshop',
    packages: [...solid, 'yjs', 'y-protocols', 'nanoid'],
    folders: ['shared', 'client/sync', 'client/memory'],
  },
  {
    folder: 'client/richtext',
    packages: [...solid, '@tiptap/*', 'yjs', 'y-protocols'],
    folders: ['client/ui', 'client/i18n', 'shared/domain', 'shared/doc'],
  },
  {
    folder: 'client/demo',
    packages: ['yjs', 'y-websocket'],
    folders: ['shared'],
  },
  {
    folder: 'client/features',
    packages: [
      ...solid,
      '@solidjs/router',
      '@atlaskit/*',
      'tinykeys',
      'papaparse',
      'postal-mime',
      'fflate',
    ],
    folders: [
      'client/workshop',
      'client/memory',
      'client/ui',
      'client/richtext',
      'client/i18n',
      'client/demo',
      'shared/domain',
      'shared/access',
    ],
    isolated: { except: ['shell'] },
  },
  { folder: 'server/auth', packages: ['node:*'], folders: ['shared'] },
  {
    folder: 'server/log',
    packages: ['node:*', 'better-sqlite3', 'yjs'],
    folders: ['shared/domain', 'shared/access/docName.ts', 'server/threads'],
  },
  { folder: 'server/threads', packages: ['node:*'], folders: [] },
  {
    folder: 'server/versions',
    packages: ['node:*', 'yjs', 'lib0'],
    folders: ['shared', 'server/threads', 'server/room/plainDoc.ts'],
  },
  {
    folder: 'server/files',
    packages: ['node:*', 'valibot', 'csv-stringify', 'write-excel-file'],
    folders: [
      'shared',
      'server/threads',
      'server/room/contract.ts',
      'server/room/plainDoc.ts',
      'server/room/seed.ts',
    ],
  },
  {
    folder: 'server/room',
    packages: ['node:*', 'yjs', 'lib0', 'y-protocols'],
    folders: [
      'shared',
      'server/auth',
      'server/log/updateLog.ts',
      'server/threads/workError.ts',
      'server/files/fileWork.ts',
      'server/versions/versionWork.ts',
      'server/versions/packVersion.ts',
      'server/versions/reading.ts',
      'server/versions/restore.ts',
    ],
  },
  {
    folder: 'server/net',
    packages: ['node:*', 'ws', 'lib0'],
    folders: ['shared', 'server/room', 'server/auth'],
  },
  {
    folder: 'server/http',
    packages: [
      'node:*',
      'hono',
      'hono-openapi',
      '@hono/node-server',
      '@valibot/to-json-schema',
      'valibot',
      'sirv',
      'rate-limiter-flexible',
    ],
    folders: [
      'shared',
      'server/room',
      'server/auth',
      'server/observe',
      'server/files/exportFiles.ts',
      'server/files/fileWork.ts',
      'server/files/judgeBody.ts',
      'server/threads/workError.ts',
    ],
  },
  {
    folder: 'server/observe',
    packages: ['node:*', 'pino', 'prom-client'],
    folders: ['shared', 'server/room'],
  },
]
