/** Waiting that can be cut short for everyone at once, when the network is back or something new is to be sent. */
export type Naps = { pause: (ms: number) => Promise<void>; wake: () => void }

export function naps(): Naps {
  const sleepers = new Set<() => void>()
  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const rise = () => {
        clearTimeout(timer)
        sleepers.delete(rise)
        resolve()
      }
      const timer = setTimeout(rise, ms)
      sleepers.add(rise)
    })
  }
  function wake(): void {
    for (const rise of [...sleepers]) rise()
  }
  return { pause, wake }
}
