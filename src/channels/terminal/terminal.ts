import type { Channel, Part } from '../channel.ts'

/** A terminal: words only, so choices become numbered lines. */
const capabilities = {
  textLength: 4000,
  buttons: 0,
  buttonLabelLength: 0,
  payloadBytes: 0,
  knowsRepeats: true,
}

/** The channel behind `npm run chat`: each reply is shown at once. */
export function terminalChannel(show: (part: Part) => void): Channel {
  return { id: 'terminal', capabilities, send: async (_, part) => show(part) }
}
