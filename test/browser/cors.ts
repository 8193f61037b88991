/** The story with a mock on another origin. The page's query says where it is, and with which credentials to call it. */
import { showStory } from "./story.ts";

const query = new URLSearchParams(location.search);
const mock = query.get("mock") ?? "";
const credentials = query.get("credentials");

await showStory(
  { baseUrl: `${mock}/api/v2`, ...(credentials !== null && { fetchOptions: { credentials } }) },
  async (seconds) => {
    const body = JSON.stringify({ seconds });
    await fetch(`${mock}/__mock/advance`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
  },
);
