/** First names, for the people of tailnets that are not the document's own. */
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

/** The people whom the examples of the document are about. */
export const storyNames = ["Alice", "Amelie", "Jo", "Mia", "Noor", "Ravi", "Sam", "Theo"] as const;
