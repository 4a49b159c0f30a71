// @ts-check
/** `npm run bench [NAME…]`: bundles bench/*.ts into out/bench and runs them one after another, alone on the machine. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ensureDependencies, main, root, run } from './setup.mjs'

await main(async () => {
  ensureDependencies()
  const asked = process.argv.slice(2)
  const names = readdirSync(join(root, 'bench'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => asked.length === 0 || asked.includes(name))
  // A package: it can be imported only once the packages are there.
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'out/bench',
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, 'bench', `${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  for (const name of names) run(process.execPath, [join(root, 'out', 'bench', `${name}.js`)])
})
