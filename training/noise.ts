import { bare, settleTone } from '../src/triage/syllable.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Chance = () => number

/** What hurried thumbs and cheap phones make of a message. Each keeps what is meant. */
const spoilers: readonly ((text: string, chance: Chance) => string)[] = [
  text => bare(text.normalize('NFC')),
  shortened,
  (text, chance) => shortened(bare(text.normalize('NFC')), chance),
  slipped,
  (text, chance) => slipped(bare(text.normalize('NFC')), chance),
  text =>
    bare(text.normalize('NFC'))
      .toLowerCase()
      .replace(/[.,!?;:]+/g, ' '),
  halfToned,
  reordered,
  dropped,
  greeted,
]

/** `count` ways in which the message could have been typed; the first is the message itself. */
export function variants(text: string, count: number, chance: Chance): string[] {
  const spoiled = Array.from({ length: count - 1 }, () => {
    const spoil = spoilers[Math.floor(chance() * spoilers.length)] as (typeof spoilers)[number]
    return spoil(text, chance)
  })
  return [text, ...spoiled]
}

const short: Record<string, readonly string[]> = {
  không: ['k', 'ko', 'hok', 'hong'],
  khong: ['k', 'ko', 'kh'],
  được: ['dc', 'đc'],
  duoc: ['dc'],
  với: ['vs'],
  em: ['e'],
  anh: ['a'],
  chị: ['c'],
  người: ['ng'],
  nguoi: ['ng'],
  rồi: ['r'],
  roi: ['r'],
  gì: ['j'],
  gi: ['j'],
  vậy: ['z', 'dzậy'],
  biết: ['bik', 'bt'],
  biet: ['bik', 'bt'],
  mình: ['mk', 'mik'],
  minh: ['mk'],
  điện: ['đt'],
  trước: ['trc'],
  làm: ['lm'],
  lam: ['lm'],
  giờ: ['h'],
  nhắn: ['nt'],
  quá: ['wa'],
  qua: ['wa'],
  cũng: ['cx'],
  vào: ['vô', 'zô'],
  muốn: ['mún'],
  về: ['zề'],
  bây: ['bh'],
  như: ['nhu', 'n'],
  mọi: ['m'],
  bạn: ['b', 'bn'],
}

function shortened(text: string, chance: Chance): string {
  return text
    .split(' ')
    .map(word => {
      const forms = short[word.toLowerCase()]
      return forms && chance() < 0.7 ? (forms[Math.floor(chance() * forms.length)] as string) : word
    })
    .join(' ')
}

/** A letter swapped, doubled or lost in some words. */
function slipped(text: string, chance: Chance): string {
  return text
    .split(' ')
    .map(word => {
      if (word.length < 4 || chance() > 0.12) return word
      const at = 1 + Math.floor(chance() * (word.length - 2))
      const kind = chance()
      if (kind < 0.4) return word.slice(0, at) + word.slice(at + 1)
      if (kind < 0.7) return word.slice(0, at) + word[at] + word.slice(at)
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
    })
    .join(' ')
}

/** Marks kept in some words only. */
function halfToned(text: string, chance: Chance): string {
  return text
    .split(' ')
    .map(word => (chance() < 0.5 ? bare(settleTone(word)) : word))
    .join(' ')
}

/** Sentences in another order. */
function reordered(text: string, chance: Chance): string {
  const parts = text.split(/(?<=[.!?\n])\s+/)
  if (parts.length < 2) return text
  const cut = 1 + Math.floor(chance() * (parts.length - 1))
  return [...parts.slice(cut), ...parts.slice(0, cut)].join(' ')
}

const openings =
  'chào anh chị|alo|dạ em chào ạ|xin chào xã|ad ơi|cho hỏi chút|anh chị ơi|chào cô chú|em nhờ chút ạ|bác ơi|chao xa|da chao anh chi a|kính gửi công an xã|có ai không ạ|mấy chú ơi'.split(
    '|',
  )
const endings =
  'em cảm ơn ạ|cảm ơn|mong xã trả lời|giúp em với ạ|nhờ anh chị|cam on a|ạ|xin cảm ơn nhiều'.split('|')

/** Politeness before or after changes nothing. */
function greeted(text: string, chance: Chance): string {
  const one = (of: readonly string[]) => of[Math.floor(chance() * of.length)] as string
  return chance() < 0.7 ? `${one(openings)}. ${text}` : `${text}. ${one(endings)}`
}

/** One word forgotten here and there. */
function dropped(text: string, chance: Chance): string {
  const words = text.split(' ')
  return words.length < 8 ? text : words.filter(() => chance() > 0.06).join(' ')
}
