/** What a fact of each kind says beside its value. `approx`: said or worked out only roughly. */
export type Details = {
  /** `country`: ISO code, or null where a calling code serves several; `service`: where the number was named as an account. */
  phone: { country: string | null; service?: string }
  plate: { country: string }
  /** `service`: the bank by its code, the wallet or the network; `bank` or `unknown` where none was named. */
  account: { service: string }
  link: { host: string }
  /** `unit`: ISO 4217. `atMost`: the upper end of "20 - 30 triệu". */
  amount: { unit: string; atMost?: string; approx?: true }
  age: { atMost?: string; approx?: true }
  people: { atMost?: string; approx?: true }
  /** Today is future unless its part of the day is over. `calendar`: in which the day was given. */
  day: { direction: 'past' | 'future'; calendar?: 'lunar'; approx?: true }
  village: { name: string }
  place: { type: PlaceType; country?: string; province?: string; oldName?: string }
  /** `title`: the word that led to the name, as in the tables. */
  name: { title: string }
}

export type PlaceType =
  | 'province'
  | 'country'
  | 'city'
  | 'border'
  | 'compound'
  | 'region'
  | 'island'
  | 'abroad'

export type FactKind = keyof Details

/**
 * `value`: normalised, so that two spellings of one thing are equal: phone 0900000123 or, from abroad, +85500000000;
 * plate 29A00012; account digits or folded name; day 2026-11-28; amount in whole units of its currency; age in years;
 * village id; country by ISO code, province and other places by slug; name without marks in lower case.
 * `from`, `to`: where it stands in the text as given.
 */
export type FactOf<K extends FactKind> = K extends FactKind
  ? { kind: K; value: string; from: number; to: number; detail: Details[K] }
  : never

export type Fact = FactOf<FactKind>

export type Village = { id: string; name: string; nicknames: readonly string[] }

export type Known = { at: Date; villages: readonly Village[] }
