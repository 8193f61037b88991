/** The story without a server: the Service Worker of MSW answers in the place of the API. */
import { setupWorker } from "msw/browser";
import { createMswMock } from "../../src/msw/index.ts";
import { showStory } from "./story.ts";

const mock = createMswMock();
await setupWorker(...mock.handlers).start({ quiet: true, onUnhandledRequest: "error" });
await showStory({}, (seconds) => mock.advance(seconds * 1_000));
