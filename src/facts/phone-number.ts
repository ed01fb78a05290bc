import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** `certain`: a number that its country gives out; otherwise only its length fits. */
export type PhoneNumber = { value: string; country: string | null; certain: boolean }

/**
 * A number from Vietnam, or from abroad with its calling code, in the form in which numbers are compared: 0900000123,
 * +85500000000. Null when it is none. Of Vietnam only numbers that are given out count.
 */
export function phoneNumber(typed: string): PhoneNumber | null {
  const parsed = parsePhoneNumberFromString(typed, 'VN')
  if (!parsed) return null
  const certain = parsed.isValid()
  if (parsed.countryCallingCode === '84')
    return certain ? { value: `0${parsed.nationalNumber}`, country: 'VN', certain } : null
  return parsed.isPossible() ? { value: parsed.number, country: parsed.country ?? null, certain } : null
}
