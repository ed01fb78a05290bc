import { fold } from '../shared/fold.ts'

/** "em 15t", "con hoc lop 8", "chau moi 12 tuoi": who writes speaks of themself, not of "con tôi" or "em gái". */
const ownAge = new RegExp(
  `(?<![a-z])(?<!(?<![a-z])(?:con|em|chau|gai|trai|be|nha|cua|ban|chi|anh|dua) )(?:em|con|chau|minh|to|tui|toi)` +
    `(?! (?:toi|tui|minh|gai|trai|em|nha|cua|be|no|nho|ho|ruot|dau|re|chau|hang|ban|di|bi|cho|ay|do|nay)(?![a-z]))` +
    `(?: (?:ten|la|nam nay|moi|chi|chua du|duoc|co|hien|dang|hoc|chua|day|thi)){0,4} ` +
    String.raw`(?:(?:[6-9]|1[0-5]) ?(?:t|tuoi)|hoc lop [1-9]|lop [1-9]|la tre em|la hoc sinh cap [12])(?![a-z\d])`,
)

/** Whether a child is writing (triage-model §6f: says so). A child in the story is another matter. */
export function childWrites(text: string): boolean {
  return ownAge.test(
    fold(text)
      .replaceAll(/[,.;:!?]+/g, ' ')
      .replaceAll(/ +/g, ' '),
  )
}
