import { useEffect, useRef } from "preact/hooks";
import type { TailnetEntry } from "../mock/control.ts";
import type { SettingsChange } from "../tailnet/options.ts";
import type { ViewProps } from "./view.ts";
import { control } from "./remote.ts";

/** The choice of tailnet and behaviour. */
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
        <NumberField label="Delay (ms)" step={100} value={scenarios.delay} onSet={(delay) => set({ delay })} />
        <NumberField
          label="Error rate (%)"
          step={1}
          max={100}
          value={Math.round(scenarios.errorRate * 100)}
          onSet={(percent) => set({ errorRate: percent / 100 })}
        />
      </form>
      <Choices title="Failures" entries={failures} current={behaviour} onChoose={(name) => set({ behaviour: name })} />
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly max?: number;
  readonly onSet: (value: number) => void;
}

/** A number field that applies its value when left. Updates from the mock do not overwrite what is being typed. */
function NumberField({ label, value, onSet, ...limits }: NumberFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.valueAsNumber = value;
  }, [value]);
  return (
    <label>
      {label}
      <input
        ref={input}
        type="number"
        min="0"
        {...limits}
        defaultValue={value}
        onChange={({ currentTarget }) => onSet(currentTarget.valueAsNumber)}
      />
    </label>
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
