/** Whether two mail addresses are one: nobody tells them apart by capital letters. */
export function isSameMail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
