export type StreamEvent = { id: string | null; data: string }

/**
 * Cuts a stream of server-sent events into events, however the network slices it. Needed because the
 * browser's own EventSource cannot send the visitor's token in a header.
 */
export function eventReader(onEvent: (event: StreamEvent) => void): (chunk: string) => void {
  let rest = ''
  return chunk => {
    const blocks = (rest + chunk).replace(/\r\n/g, '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = readEvent(block)
      if (event) onEvent(event)
    }
  }
}

function readEvent(block: string): StreamEvent | null {
  const fields = block.split('\n').map(readField)
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value)
  const id = fields.find(([name]) => name === 'id')?.[1] ?? null
  return data.length > 0 ? { id, data: data.join('\n') } : null
}

function readField(line: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]
}
