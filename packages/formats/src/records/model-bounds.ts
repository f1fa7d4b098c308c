/** Letters that texts of the model may have at most, and people of a party; the schema holds the same. */
export const modelBounds = {
  text: 5_000,
  richText: 100_000,
  /** Names, organisations and functions of people who sign up. */
  personal: 500,
  phone: 50,
  mail: 254,
  answer: 5_000,
  invoice: 2_000,
  party: 100,
} as const;
