type Span = { from: number; to: number }

/** The spans in their order in a text of that length; of those that overlap the longest stays, of equals the first. */
export function withoutOverlap<S extends Span>(spans: readonly S[], length: number): S[] {
  const taken = new Uint8Array(length)
  const kept: S[] = []
  for (const span of [...spans].sort((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from)) {
    // Whatever is taken is at least as long, so it would cover one of the two ends.
    if (taken[span.from] || taken[span.to - 1]) continue
    taken.fill(1, span.from, span.to)
    kept.push(span)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** Those of the spans that share no character with any of the others. */
export function clearOf<S extends Span>(spans: readonly S[], others: readonly Span[], length: number): S[] {
  const taken = new Uint8Array(length)
  for (const { from, to } of others) taken.fill(1, from, to)
  const before = new Uint32Array(length + 1)
  for (let at = 0; at < length; at++) before[at + 1] = (before[at] as number) + (taken[at] as number)
  return spans.filter(({ from, to }) => before[from] === before[to])
}

const lengthOf = ({ from, to }: Span) => to - from
