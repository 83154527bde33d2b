import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { precompress } from './scripts/precompress.ts'

const oneCopy = ['yjs', 'y-protocols', 'lib0', 'solid-js']

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
            input: { main: 'server/main.ts', sqliteWorker: 'server/log/sqliteWorker.ts' },
            output: { entryFileNames: '[name].js', format: 'es' },
          },
        },
      }
    : {
        root: 'client',
        plugins: [solid(), precompress()],
        resolve: { dedupe: oneCopy },
        css: { modules: { localsConvention: 'camelCaseOnly' } },
        build: {
          outDir: '../dist/client',
          emptyOutDir: true,
          manifest: true,
          target: 'es2022',
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'solid', test: /node_modules[\\/](solid-js|@solidjs)[\\/]/ },
                  { name: 'yjs', test: /node_modules[\\/](yjs|lib0)[\\/]/ },
                  {
                    name: 'sync',
                    test: /node_modules[\\/](y-websocket|y-protocols|y-indexeddb)[\\/]/,
                  },
                  {
                    name: 'editor',
                    test: /node_modules[\\/](@tiptap|prosemirror-|orderedmap|rope-sequence|w3c-keyname|linkifyjs)/,
                  },
                  { name: 'kit', test: /client[\\/]ui[\\/](?!QrCode|Histogram|voice\.css)/ },
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
