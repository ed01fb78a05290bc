/**
 * A small network: the features' vectors are added, scaled by the root of their number and bent at zero; each head
 * then gives one share for each of its labels.
 */
export type Network = {
  /** Numbers in a vector. */
  width: number
  /** One vector for each bucket, one after the other, each to be multiplied by its scale. */
  vectors: Float32Array | Int8Array
  scales: Float32Array
  heads: readonly Head[]
}

/** `weights`: one row of `width` for each label. */
export type Head = { weights: Float32Array; bias: Float32Array }

/** What the network says of these features: for each head the shares of its labels, adding up to 1. */
export function ask(network: Network, features: Uint32Array): readonly Float32Array[] {
  const hidden = hiddenOf(network, features)
  return network.heads.map(head => sharesOf(head, hidden))
}

/** The features as one bent vector. */
export function hiddenOf({ width, vectors, scales }: Omit<Network, 'heads'>, features: Uint32Array) {
  const hidden = new Float32Array(width)
  for (const feature of features) {
    const from = feature * width
    const size = scales[feature] as number
    for (let at = 0; at < width; at++)
      hidden[at] = (hidden[at] as number) + size * (vectors[from + at] as number)
  }
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  return hidden.map(sum => Math.max(0, sum * scale))
}

/** Shares of a head's labels (softmax). */
export function sharesOf({ weights, bias }: Head, hidden: Float32Array): Float32Array {
  const width = hidden.length
  const shares = bias.map((start, label) => start + product(weights, label * width, hidden))
  const most = shares.reduce((a, b) => Math.max(a, b))
  let total = 0
  for (const [label, sum] of shares.entries()) total += shares[label] = Math.exp(sum - most)
  return shares.map(share => share / total)
}

/** How much one row of `rows` points where `vector` does. */
export function product(rows: Network['vectors'], from: number, vector: Float32Array): number {
  let sum = 0
  for (let at = 0; at < vector.length; at++) sum += (rows[from + at] as number) * (vector[at] as number)
  return sum
}
