// Without what is misread or misheard for another: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
const letters = '34679ACDEFGHJKMNPQRTWXY'
const length = 5

/**
 * What officers call a case among themselves: the commune's initials and five random letters
 * ("GP-7K3M4"). It says nothing about anybody and, being random, not even how many cases there are.
 */
export function newRef(communeId: string, randomInt: (below: number) => number): string {
  const initials = communeId.split('-').map(part => part.charAt(0).toUpperCase())
  const code = Array.from({ length }, () => letters.charAt(randomInt(letters.length)))
  return `${initials.join('')}-${code.join('')}`
}
