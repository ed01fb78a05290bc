import type { Part } from '../../../src/channels/channel.ts'
import { terminalChannel } from '../../../src/channels/terminal/terminal.ts'
import { channelContract } from '../contract.ts'

async function open() {
  const seen: Part[] = []
  return {
    channel: terminalChannel(part => void seen.push(part)),
    to: { communeId: 'gia-phuc', conversationId: 'c1', address: 'terminal' },
    seen: () => seen,
    secrets: [],
    close: async () => {},
  }
}

channelContract('Terminal', open, [])
