/** First names for people in tailnets other than the document's own. */
export const firstNames = [
  "Ada",
  "Bela",
  "Chidi",
  "Dana",
  "Emre",
  "Fatima",
  "Goran",
  "Hana",
  "Ines",
  "Jonas",
  "Kofi",
  "Leila",
  "Marek",
  "Nadia",
  "Oskar",
  "Priya",
  "Quentin",
  "Rosa",
  "Stefan",
  "Tomoko",
  "Uma",
  "Viktor",
  "Wanda",
  "Ximena",
  "Yusuf",
  "Zofia",
] as const;

/** The people in the document's examples. */
export const storyNames = ["Alice", "Amelie", "Jo", "Mia", "Noor", "Ravi", "Sam", "Theo"] as const;
