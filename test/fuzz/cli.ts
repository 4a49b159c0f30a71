import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type Format, formats, makerOf } from './formats.ts'
import { caseOf, Fuzzer } from './fuzzing.ts'

/** A file that takes more seconds of processor time hangs, and so does one that takes so many on the clock: the machine may be busy. */
const longestSeconds = 5
const longestWait = 60

const { values } = parseArgs({
  options: {
    format: { type: 'string', multiple: true },
    files: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const files = Number(values.files)

let broken = 0
for (const format of formats) if (!values.format || values.format.includes(format)) await fuzz(format)
process.exitCode = broken > 0 ? 1 : 0

async function fuzz(format: Format): Promise<void> {
  const make = await makerOf(format)
  let fuzzer = await Fuzzer.create()
  const seen = new Map<string, number>()
  let slowest = { number: 0, milliseconds: 0 }
  const watch = watchdog(format)
  const began = performance.now()
  const [from, to] = values.only === undefined ? [0, files] : [Number(values.only), Number(values.only) + 1]
  for (let number = from; number < to; number++) {
    watch.begin(number)
    const { input, random } = caseOf(make, seed, number)
    const start = performance.now()
    try {
      const outcome = await fuzzer.run(input, random)
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
    } catch (error) {
      broken++
      const path = join(tmpdir(), `triptych-fuzz-${format}-${seed}-${number}-${input.file.name}`)
      writeFileSync(path, input.map ?? input.file.bytes)
      console.log(`${replay(format, number)}\n  ${path}\n  ${error instanceof Error ? error.stack : error}`)
      // What broke may have left something behind.
      fuzzer.close()
      fuzzer = await Fuzzer.create()
    }
    const milliseconds = performance.now() - start
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds }
  }
  await watch.end()
  fuzzer.close()
  const seconds = (performance.now() - began) / 1_000
  const codes = [...seen].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`)
  console.log(
    `${format}: seed ${seed}, ${to - from} files in ${seconds.toFixed(1)} s (${((to - from) / seconds).toFixed(0)} per second)`,
  )
  console.log(`  ${codes.join(', ')}`)
  console.log(`  slowest: number ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms`)
}

function replay(format: Format, number: number): string {
  return `broken: npm run fuzz -- --format ${format} --seed ${seed} --only ${number}`
}

/** A second thread that ends the process when one file takes too long: a loop without end cannot be left from within. */
function watchdog(format: Format) {
  // The number of the file; the milliseconds of processor time, and the second on the clock, that it was begun at.
  const shared = new Int32Array(new SharedArrayBuffer(12))
  const code = `
    const { workerData: { shared, seconds, wait, message } } = require('node:worker_threads')
    const { writeSync } = require('node:fs')
    setInterval(() => {
      const { user, system } = process.cpuUsage()
      const worked = (user + system) / 1e6 - Atomics.load(shared, 1) / 1e3
      if (worked <= seconds && Date.now() / 1e3 - Atomics.load(shared, 2) <= wait) return
      writeSync(1, message.replace('NUMBER', String(Atomics.load(shared, 0))))
      process.kill(process.pid, 'SIGKILL')
    }, 500)`
  const message = `${replay(format, 0).replace(/0$/, 'NUMBER')}\n  takes longer than ${longestSeconds} s\n`
  const begin = (number: number) => {
    const { user, system } = process.cpuUsage()
    Atomics.store(shared, 0, number)
    Atomics.store(shared, 1, Math.floor((user + system) / 1e3))
    Atomics.store(shared, 2, Math.floor(Date.now() / 1e3))
  }
  begin(0)
  const limits = { seconds: longestSeconds, wait: longestWait }
  const worker = new Worker(code, { eval: true, workerData: { shared, message, ...limits } })
  return { begin, end: () => worker.terminate() }
}
