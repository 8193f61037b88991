import type { TailnetEntry } from "../mock/control.ts";
import type { SettingsChange } from "../tailnet/options.ts";
import type { ViewProps } from "./view.ts";
import { control } from "./remote.ts";

/** What there is, and how the mock answers. */
export function Behaviour({ seen: { scenarios }, watcher }: ViewProps) {
  const set = (change: SettingsChange) => watcher.act(() => control("PUT /scenarios", change));
  const failures = scenarios.behaviours.filter(({ isFailure }) => isFailure);
  const manners = scenarios.behaviours.filter(({ isFailure }) => !isFailure);
  const { tailnet, behaviour } = scenarios;
  return (
    <>
      <Choices
        title="What there is"
        entries={scenarios.tailnets}
        current={tailnet}
        onChoose={(name) => set({ tailnet: name })}
      />
      <Choices
        title="How it answers"
        entries={manners}
        current={behaviour}
        onChoose={(name) => set({ behaviour: name })}
      />
      <form class="inline" onSubmit={(event) => event.preventDefault()}>
        <label>
          Delay (ms)
          <input
            type="number"
            min="0"
            step="100"
            key={scenarios.delay}
            defaultValue={scenarios.delay}
            onChange={({ currentTarget }) => set({ delay: currentTarget.valueAsNumber })}
          />
        </label>
        <label>
          Error rate (%)
          <input
            type="number"
            min="0"
            max="100"
            key={scenarios.errorRate}
            defaultValue={Math.round(scenarios.errorRate * 100)}
            onChange={({ currentTarget }) => set({ errorRate: currentTarget.valueAsNumber / 100 })}
          />
        </label>
      </form>
      <Choices title="Failures" entries={failures} current={behaviour} onChoose={(name) => set({ behaviour: name })} />
    </>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly entries: readonly TailnetEntry[];
  readonly current: string;
  readonly onChoose: (name: string) => void;
}

function Choices({ title, entries, current, onChoose }: ChoicesProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="choices">
        {entries.map((entry) => (
          <li key={entry.name}>
            <button aria-pressed={entry.name === current} onClick={() => onChoose(entry.name)}>
              <span>{entry.name}</span>
              <small>{entry.summary}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
