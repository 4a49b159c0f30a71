import { defineConfig } from 'vite'
import { assembly } from './scripts/assembly.mjs'

/** The command line and the sample generator: plain Node, packages stay in node_modules. */
export default defineConfig({
  plugins: [assembly()],
  build: {
    ssr: true,
    outDir: 'out/cli',
    target: 'node20',
    rollupOptions: {
      input: { triptych: 'src/cli/triptych.ts', 'make-sample': 'scripts/make-sample.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
