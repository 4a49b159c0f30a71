import { expect, test } from 'vitest'
import { formats, makerOf } from './formats.ts'
import { caseOf, Fuzzer } from './fuzzing.ts'

const seed = 20261122
const seconds = 2
/** However slow the machine is: the first files of every format hold some that load. */
const fewest = 100

/** A short run of what `npm run fuzz` does at length. */
test.each(formats)(
  'damaged %s files each end in a Failure with a sentence or in balanced counters, and a Failure leaves nothing',
  async (format) => {
    const make = await makerOf(format)
    const fuzzer = await Fuzzer.create()
    const seen = new Map<string, number>()
    const end = performance.now() + seconds * 1_000
    let number = 0
    for (; number < fewest || (number < 2_000 && performance.now() < end); number++) {
      const { input, random } = caseOf(make, seed, number)
      try {
        const outcome = await fuzzer.run(input, random)
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      } catch (error) {
        throw new Error(`npm run fuzz -- --format ${format} --seed ${seed} --only ${number}`, { cause: error })
      }
    }
    fuzzer.close()
    // A run is worth something only if it sees both ends; how far it comes in its time is the machine's matter.
    expect(seen.get('loaded')).toBeGreaterThan(0)
    expect(seen.get('loaded')).toBeLessThan(number)
  },
)
