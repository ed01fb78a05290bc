import type { Level } from '../../../flows/contract.ts'
import type { IntentId } from '../rules/rule.ts'
import type { Network } from './network.ts'

/**
 * A trained classifier. `from`: the share that a level and all above it must reach together before the classifier
 * says that level; found on messages that it was not trained on. `trained`: what it
 * learned from, with marks that change with the corpus and with the rules.
 */
export type Model = {
  network: Network
  levels: readonly Level[]
  intents: readonly IntentId[]
  from: Readonly<Partial<Record<Level, number>>>
  /** How far the likeliest intent leads the next one when it may be taken without asking. */
  lead: number
  trained: { messages: number; corpus: string; rules: string }
}

type Header = Omit<Model, 'network'> & { width: number; buckets: number }

const rounded = 127

/** A model as bytes: its header as JSON, then the vectors in one byte a number, each row with its own scale. */
export function packModel({ network, ...about }: Model): Uint8Array {
  const { width, vectors, heads } = network
  const buckets = vectors.length / width
  const header = Buffer.from(JSON.stringify({ ...about, width, buckets } satisfies Header))
  const scales = Float32Array.from({ length: buckets }, (_, row) => scaleOf(network, row))
  const small = Int8Array.from(vectors, (value, at) => {
    const row = Math.floor(at / width)
    const scale = scales[row] as number
    return scale === 0 ? 0 : Math.round((value * (network.scales[row] as number)) / scale)
  })
  const exact = [scales, ...heads.flatMap(({ weights, bias }) => [weights, bias])]
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  return Buffer.concat([length, header, ...[small, ...exact].map(part => Buffer.from(part.buffer))])
}

function scaleOf({ vectors, scales, width }: Network, row: number): number {
  let most = 0
  for (let at = row * width; at < (row + 1) * width; at++)
    most = Math.max(most, Math.abs(vectors[at] as number))
  return (most * (scales[row] as number)) / rounded
}

/** Opens what `packModel` made, without copying the vectors. Throws when the bytes are something else. */
export function unpackModel(bytes: Uint8Array): Model {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begin = 4 + data.readUInt32LE(0)
  const { width, buckets, ...about } = JSON.parse(data.toString('utf8', 4, begin)) as Header
  const vectors = new Int8Array(data.buffer, data.byteOffset + begin, buckets * width)
  let at = begin + buckets * width
  const floats = (count: number) => {
    const from = data.byteOffset + at
    at += 4 * count
    return new Float32Array(data.buffer.slice(from, from + 4 * count))
  }
  const scales = floats(buckets)
  const heads = [about.levels, about.intents].map(labels => ({
    weights: floats(labels.length * width),
    bias: floats(labels.length),
  }))
  return { ...about, network: { width, vectors, scales, heads } }
}
