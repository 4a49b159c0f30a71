import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { assembly } from './scripts/assembly.mjs'

/** The desktop's three bundles; the renderer's is also the browser edition. The command line is built by vite.cli.config.ts. */
export default defineConfig({
  main: { build: { outDir: 'out/main', rollupOptions: { input: 'src/main/index.ts' } } },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be CommonJS.
      rollupOptions: { input: 'src/preload/index.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es', plugins: () => [assembly()] },
    build: {
      outDir: 'out/renderer',
      // electron-vite does not minify by itself.
      minify: true,
      // Fonts and wasm stay files: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The audience's window is a page of its own, without a core, a host or the desk.
      rollupOptions: { input: ['src/renderer/index.html', 'src/renderer/audience.html'] },
    },
  },
})
