/** Vietnamese forms of address that a person may choose. */
export const addresses = ['anh', 'chị', 'em', 'cháu', 'bác', 'cô', 'chú'] as const
export type Address = (typeof addresses)[number]

/** "Dạ, đã nhận" becomes "Dạ chị, đã nhận" for who wants to be called so; words without a "Dạ" stay as they are. */
export function addressed(words: string, address: Address | undefined): string {
  return address === undefined ? words : words.replace(/(?<=^|\n)Dạ(?=[,.])/gu, `Dạ ${address}`)
}
