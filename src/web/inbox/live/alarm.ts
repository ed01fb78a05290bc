let audio: AudioContext | null = null

/** Two rising tones, three times: told apart from a phone's ping, and made without any sound file. */
const tones = [660, 880, 660, 880, 660, 880] as const
const toneSeconds = 0.22

/** Rings once. Resolves to false when the browser wants a click on the page before it makes any sound. */
export async function ring(): Promise<boolean> {
  audio ??= new AudioContext()
  // Resuming before the first click may wait for ever; a moment is enough to know.
  await Promise.race([audio.resume(), new Promise(resolve => setTimeout(resolve, 300))])
  if (audio.state !== 'running') return false
  for (const [i, tone] of tones.entries()) play(audio, tone, audio.currentTime + i * toneSeconds)
  return true
}

function play(context: AudioContext, tone: number, at: number): void {
  const oscillator = context.createOscillator()
  const volume = context.createGain()
  oscillator.frequency.value = tone
  volume.gain.setValueAtTime(0.25, at)
  volume.gain.exponentialRampToValueAtTime(0.01, at + toneSeconds)
  oscillator.connect(volume).connect(context.destination)
  oscillator.start(at)
  oscillator.stop(at + toneSeconds)
}
