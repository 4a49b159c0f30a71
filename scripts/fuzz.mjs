// @ts-check
/**
 * `npm run fuzz [-- --format csv|xlsx|json|ndjson|sqlite|map] [--files N] [--seed S] [--only NUMBER]`: damaged files through the whole
 * import. Prints the seed; the same seed gives the same files.
 */
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { ensureDependencies, main, root, run } from './setup.mjs'

await main(async () => {
  ensureDependencies()
  await bundle('fuzz', { fuzz: 'test/fuzz/cli.ts' })
  run(process.execPath, [join(root, 'out', 'fuzz', 'fuzz.js'), ...process.argv.slice(2)])
})
