// @ts-check
/** Programs of bench/ and test/ that Node runs: bundled first, because they import TypeScript. */
import { join } from 'node:path'
import { root } from './setup.mjs'

/**
 * Bundles programs into out/FOLDER, each under its name.
 * @param {string} folder
 * @param {Record<string, string>} programs name → source file, from the root
 */
export async function bundle(folder, programs) {
  // A package: it can be imported only once the packages are there.
  const { build } = await import('vite')
  const { assembly } = await import('./assembly.mjs')
  await build({
    root,
    configFile: false,
    plugins: [assembly()],
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: `out/${folder}`,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(programs).map(([name, source]) => [name, join(root, source)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
}
