import { parseArgs } from 'node:util'
import { type PeerId, peerIds } from './engines.ts'

export interface BenchOptions {
  sizes: number[]
  rounds: number
  peers: readonly PeerId[]
}

export const usage = `npm run bench import -- [--rows 10000,100000,1000000,5000000] [--rounds 5] [--peers ${peerIds.join(',')}]`

/** Reads the benchmark's arguments. Throws an Error with its usage. */
export function parseBenchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10000,100000,1000000,5000000' },
      rounds: { type: 'string', default: '5' },
      peers: { type: 'string', default: peerIds.join(',') },
    },
  })
  return {
    sizes: values.rows.split(',').map(atLeastOne),
    rounds: atLeastOne(values.rounds),
    peers: values.peers.split(',').filter(Boolean).map(peerId),
  }
}

function atLeastOne(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is no whole number from 1 up. ${usage}`)
  return number
}

function peerId(text: string): PeerId {
  const id = peerIds.find((known) => known === text)
  if (!id) throw new Error(`There is no peer "${text}". ${usage}`)
  return id
}
