/**
 * What a person of the bench does next: says something (`#` stands for their number, so that no two say the
 * same), or taps the button at this place.
 */
export type Move = { say: string } | { tap: number }

/** How a new person comes to the menu. */
export const opening: readonly Move[] = [{ say: '/start' }, { tap: 0 }]

/** From the menu through a report, which is filed, back to the menu. The same buttons at both bots. */
export const round: readonly Move[] = [
  { tap: 2 }, // report
  { tap: 2 }, // nobody is in danger now
  { tap: 1 }, // no child
  { tap: 2 }, // heard of it
  { say: 'Nhà số # cuối xóm có mấy người lạ, đêm nào cũng có xe đến rồi đi' },
  { say: 'Cuối thôn Thử, gần cây đa số #' },
  { tap: 0 }, // still going on
  { say: 'Hai người đàn ông lạ mặt, xe tải nhỏ màu trắng số #' },
  { tap: 2 }, // without a name
  { tap: 0 }, // send
  { tap: 0 }, // code written down
  { tap: 1 }, // done
]

/** The nth move of a person who makes reports without end. */
export function moveAt(turn: number): Move {
  const move = turn < opening.length ? opening[turn] : round[(turn - opening.length) % round.length]
  return move as Move
}

/** Reports that a person has filed after so many turns; filing is the tenth move of a round. */
export function filedAfter(turns: number): number {
  return Math.max(0, Math.floor((turns - opening.length + round.length - filingMove) / round.length))
}

const filingMove = 10
