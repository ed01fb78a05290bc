import type { Layout } from './layout.ts'
import { mediaKindOf, mostBytes, mostCharacters } from './limits.ts'
import type { Visit } from './visit.ts'
import { say } from './words.ts'

/** Connects the writing part of the page with the visit. */
export function startComposer(layout: Layout, visit: Visit): void {
  const { form, words, file } = layout
  words.addEventListener('input', () => {
    visit.draft(words.value)
    grow(words)
  })
  grow(words)
  words.addEventListener('keydown', event => {
    if (sends(event)) {
      event.preventDefault()
      form.requestSubmit?.()
    }
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    sendWords(layout, visit)
  })
  file.addEventListener('change', () => sendFile(layout, visit))
}

/** Enter sends where there is a keyboard; on a touch screen it is a new line. Not while a word is being composed. */
function sends(event: KeyboardEvent): boolean {
  const touch = window.matchMedia('(pointer: coarse)').matches
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && !touch
}

function sendWords({ words, problem }: Layout, visit: Visit): void {
  const text = words.value.normalize('NFC').trim()
  const tooLong = text.length > mostCharacters
  problem.textContent = tooLong ? say('too_long', { n: mostCharacters }) : ''
  if (tooLong || text === '') return
  visit.write(text)
  visit.draft('')
  words.value = ''
  grow(words)
  words.focus()
}

/** Grows with the text, up to what the style sheet allows. */
function grow(words: HTMLTextAreaElement): void {
  words.style.height = 'auto'
  words.style.height = `${words.scrollHeight + 4}px`
}

function sendFile({ file, problem }: Layout, visit: Visit): void {
  const [chosen] = Array.from(file.files ?? [])
  file.value = ''
  if (!chosen) return
  const tooBig = chosen.size > mostBytes
  problem.textContent = tooBig ? say('too_big') : ''
  if (tooBig) return
  const kind = mediaKindOf(chosen.type)
  visit.attach(chosen, kind, say(kind))
}
