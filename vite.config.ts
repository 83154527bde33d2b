import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { createFirstLoad } from './scripts/firstLoad.ts'
import { offlineShell, workerFile } from './scripts/offlineShell.ts'
import { precompress } from './scripts/precompress.ts'

const oneCopy = ['yjs', 'y-protocols', 'lib0', 'solid-js']

/** Of the kit, what joining and rating on a phone draw is one file, and all that others share is another. */
const isInFirstLoad = createFirstLoad([
  'client/main.tsx',
  'client/features/shell/OpenWorkshop.tsx',
  'client/features/rate/RateScreen.tsx',
])
const isInEntry = createFirstLoad(['client/main.tsx'])
/** What others share with them. */
const ofOurs =
  /[\\/](?:shared|client[\\/](?:i18n|workshop|sync|features[\\/](?:shell|versions)))[\\/]?/u
/** The words of every language count with it: it is there before any of them. */
const ofAllWords = /client[\\/]i18n[\\/]plural\./u
/** What the cards share with the parts of their step that come later; words of answers others use too. */
const ofRating = /client[\\/]features[\\/]rate[\\/](?!answerWords)/u
const ofTheKit =
  /client[\\/]ui[\\/](?!QrCode|qrPicture|LinkCodeDialog|Histogram|voice\.|icons[\\/](?:general|laterDrawings))/u

/** What of those the page itself begins with, and the kit of the first load. */
const ofThePage = new RegExp(`${ofTheKit.source}|${ofOurs.source}`, 'u')

/** What of lib0 only the binding of the editor uses; the rest comes with Yjs, and so do the providers. */
const forTheEditor = 'diff|dom|eventloop|hash|mutex|prng|schema'
const ofYjs = new RegExp(
  `node_modules[\\\\/](?:yjs|y-websocket|y-protocols|lib0[\\\\/](?!(?:${forTheEditor})\\b))`,
  'u',
)
const ofTheEditor = new RegExp(
  `node_modules[\\\\/](?:@tiptap|prosemirror-|orderedmap|rope-sequence|w3c-keyname|linkifyjs|lib0[\\\\/](?:${forTheEditor})\\b)`,
  'u',
)

/** Client by default (`vite build`), server with `vite build --ssr`. */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        publicDir: false,
        resolve: { dedupe: oneCopy },
        ssr: { external: true },
        build: {
          outDir: 'dist/server',
          target: 'node20',
          emptyOutDir: true,
          sourcemap: true,
          rolldownOptions: {
            input: {
              main: 'server/main.ts',
              sqliteWorker: 'server/log/sqliteWorker.ts',
              versionWorker: 'server/versions/versionWorker.ts',
              fileWorker: 'server/files/fileWorker.ts',
            },
            output: { entryFileNames: '[name].js', format: 'es' },
          },
        },
      }
    : {
        root: 'client',
        plugins: [solid(), offlineShell(), precompress()],
        resolve: {
          dedupe: oneCopy,
          // The one of lib0 draws coloured lines, and for that has every phone download a DOM library.
          alias: { 'lib0/logging': resolve(import.meta.dirname, 'client/sync/plainLog.ts') },
        },
        css: { modules: { localsConvention: 'camelCaseOnly' } },
        build: {
          outDir: '../dist/client',
          emptyOutDir: true,
          manifest: true,
          target: 'es2022',
          // Browsers that know no preloading load the same files a little later; all others are spared its stand-in.
          modulePreload: { polyfill: false },
          rolldownOptions: {
            input: {
              index: resolve(import.meta.dirname, 'client/index.html'),
              worker: resolve(import.meta.dirname, 'client/offline/worker.ts'),
            },
            output: {
              entryFileNames: ({ name }) =>
                name === 'worker' ? workerFile : 'assets/[name]-[hash].js',
              codeSplitting: {
                groups: [
                  { name: 'solid', test: /node_modules[\\/](solid-js|@solidjs)[\\/]/ },
                  { name: 'yjs', test: ofYjs },
                  { name: 'editor', test: ofTheEditor },
                  // One file each instead of many small ones, which compress badly.
                  {
                    name: (id, graph) => {
                      const isThere = ofTheKit.test(id) ? isInFirstLoad : isInEntry
                      return ofAllWords.test(id) || isThere(id, (at) => graph.getModuleInfo(at))
                        ? 'start'
                        : null
                    },
                    test: ofThePage,
                  },
                  {
                    name: 'signs',
                    test: /lucide-solid|client[\\/]ui[\\/]icons[\\/](?:general|laterDrawings)\./,
                  },
                  { name: 'tools', test: ofTheKit },
                  {
                    name: (id, graph) =>
                      isInFirstLoad(id, (at) => graph.getModuleInfo(at)) ? 'core' : null,
                    test: ofOurs,
                  },
                  // Behind those: a group takes along what its files import.
                  {
                    name: (id, graph) =>
                      isInFirstLoad(id, (at) => graph.getModuleInfo(at)) ? 'rating' : null,
                    test: ofRating,
                  },
                ],
              },
            },
          },
        },
        server: {
          proxy: {
            '/api': 'http://127.0.0.1:3000',
            '^/sync/[^.]*$': { target: 'ws://127.0.0.1:3000', ws: true },
          },
        },
      },
)
