/** The only source of the present, given to whoever needs it, so that tests decide what time it is. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
