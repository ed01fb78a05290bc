/** What the bench asks of the people, and what they tell. One process does both sides of Telegram. */
export type Load = {
  /** Address of the webhook, and the secret that goes with it. */
  url: string
  secret: string
  seconds: number
} & ({ kind: 'turns'; people: number } | { kind: 'intake'; connections: number })

export type TurnsDone = {
  kind: 'turns'
  turns: number
  seconds: number
  times: number[]
  /** Reports that must have been filed by now, by this load. */
  filed: number
  /** Share of its core that the load itself used: near 1, the load is what is measured. */
  loadCpu: number
}
export type IntakeDone = {
  kind: 'intake'
  accepted: number
  refused: number
  seconds: number
  /** Replies that arrived in that time. */
  answered: number
  loadCpu: number
}
export type Done = TurnsDone | IntakeDone
export type FromPeople = { kind: 'ready'; root: string } | Done | { kind: 'failed'; why: string }
