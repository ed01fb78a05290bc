/**
 * The number with which a person comes back to their report: 12 digits to be spoken or copied by hand,
 * the last one a check digit by Damm's method, which catches every single wrong digit and every two
 * neighbours swapped.
 */
const length = 12

/** Damm's quasigroup of order 10 (H. Michael Damm, 2004). */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/** `randomInt(below)`: an unpredictable integer from 0 up to, not including, `below`. */
export function newReturnCode(randomInt: (below: number) => number): string {
  const digits = Array.from({ length: length - 1 }, () => randomInt(10)).join('')
  return digits + checkDigit(digits)
}

export function isWellFormed(code: string): boolean {
  return code.length === length && /^\d+$/.test(code) && checkDigit(code) === '0'
}

/**
 * The code that a decoy stands for. A decoy is a code with its last digit one higher (9 to 0): easy to make up when
 * somebody stands there and wants the code, and never a right one, since only one last digit checks out.
 */
export function behindDecoy(decoy: string): string {
  return decoy.slice(0, -1) + ((Number(decoy.at(-1)) + 9) % 10)
}

/** The code in groups of four, as it is shown: "1234 5678 9012". */
export function spaced(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ')
}

const separators = String.raw`[\s.,_/\-‐-―]*`
const written = new RegExp(
  `(?<!\\d${separators})(?:\\d${separators}){${length - 1}}\\d(?!${separators}\\d)`,
  'u',
)

/** The twelve digits in what a person typed ("mã: 1234-5678-9012"); null when there are not just twelve. */
export function normalise(text: string): string | null {
  return text.normalize('NFKC').match(written)?.[0].replace(/\D/g, '') ?? null
}

/** A text with the code in it, or its decoy, covered. Other numbers of twelve digits, such as of ID cards, stay. */
export function hideCode(text: string, isCode: (digits: string) => boolean): string {
  return text.replace(new RegExp(written, 'gu'), found => {
    const digits = normalise(found)
    return digits && (isCode(digits) || isCode(behindDecoy(digits))) ? '•••• •••• ••••' : found
  })
}

function checkDigit(digits: string): string {
  let interim = '0'
  for (const digit of digits) interim = quasigroup[Number(interim)]?.[Number(digit)] ?? ''
  return interim
}
