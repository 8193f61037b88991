import { useState } from "preact/hooks";
import { defaultBaseUrl } from "../../generated/operations.ts";
import { control } from "./remote.ts";
import { Time } from "./text.tsx";
import type { Seen, Watcher } from "./watcher.ts";

const steps = [
  { name: "1 minute", seconds: 60 },
  { name: "1 hour", seconds: 3_600 },
  { name: "1 day", seconds: 86_400 },
];

/** The URL of the API. */
export const baseUrl = location.origin + new URL(defaultBaseUrl).pathname;

/** The header for the mock as a whole: its URL, its clock, and the reset. */
export function Header({ seen, watcher }: { seen: Seen | undefined; watcher: Watcher }) {
  const [saved, setSaved] = useState("");
  const save = async () => {
    const { file } = await control("POST /save");
    setSaved(`Saved to ${file}`);
  };
  return (
    <header>
      <div>
        <h1>Tailscale API mock</h1>
        <p>
          The API is at <code>{baseUrl}</code>. Any API key works.
        </p>
      </div>
      <div class="clock" role="group" aria-label="Clock">
        <span>
          Mock time: <span id="clock">{seen && <Time value={seen.now} />}</span>
        </span>
        {steps.map(({ name, seconds }) => (
          <button
            key={name}
            aria-label={`Advance clock by ${name}`}
            onClick={() => watcher.act(() => control("POST /advance", { seconds }))}
          >
            +{name}
          </button>
        ))}
      </div>
      <div>
        {seen?.scenarios.canSave && <button onClick={() => watcher.act(save)}>Save</button>}{" "}
        <button onClick={() => watcher.act(() => control("POST /reset"))}>Reset</button>
        <small role="status">{saved}</small>
      </div>
    </header>
  );
}
