// @ts-check
/**
 * `npm run bench [NAME…] [-- --OPTION…]`: bundles bench/ into out/bench and runs the benchmarks bench/NAME.ts (all of them without a
 * name) one after another, alone on the machine. Options go to each of them. Programs that they start stand in bench/NAME/programs.
 */
import { readdirSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { bundle } from './bundle.mjs'
import { ensureBuild, ensureDependencies, main, root, run } from './setup.mjs'

await main(async () => {
  ensureDependencies()
  const args = process.argv.slice(2)
  const firstOption = args.findIndex((arg) => arg.startsWith('--'))
  const asked = firstOption < 0 ? args : args.slice(0, firstOption)
  const options = firstOption < 0 ? [] : args.slice(firstOption)
  const sources = readdirSync(join(root, 'bench'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && (!file.includes(sep) || file.includes(`${sep}programs${sep}`)))
    .map((file) => file.slice(0, -'.ts'.length))
  const names = sources.filter((name) => !name.includes(sep) && (asked.length === 0 || asked.includes(name)))
  // It measures the built app, as a user has it.
  if (names.includes('panels') || names.includes('export')) ensureBuild()
  await bundle('bench', Object.fromEntries(sources.map((name) => [name, `bench/${name}.ts`])))
  for (const name of names) run(process.execPath, [join(root, 'out', 'bench', `${basename(name)}.js`), ...options])
})
