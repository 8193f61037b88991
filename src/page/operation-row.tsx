import { useState } from "preact/hooks";
import type { OperationEntry, ScenarioChoices } from "../mock/control.ts";
import type { GivenAnswer } from "../tailnet/played.ts";
import { chosenText, documentedAnswers, readAnswer, textOfPlayed } from "./answers.ts";
import { control } from "./remote.ts";
import { Address } from "./text.tsx";
import type { Watcher } from "./watcher.ts";

type Answer = GivenAnswer | GivenAnswer[];

interface RowProps {
  readonly entry: OperationEntry;
  readonly settings: ScenarioChoices;
  readonly watcher: Watcher;
}

/** An operation with a choice of answers, and a form for other answers and sequences. */
export function OperationRow({ entry, settings, watcher }: RowProps) {
  const { operation, method, path, summary } = entry;
  const [isOpen, setOpen] = useState(false);
  const played = settings.operations[operation];
  const chosen = chosenText(entry, played);
  const documented = documentedAnswers(entry);
  const isOther = chosen !== "" && ![...documented, ...settings.faults].includes(chosen);
  const id = `answer-${operation}`;
  const choose = (read: () => Answer | undefined) =>
    watcher.act(async () => {
      const answer = read();
      const { operations } = await control("GET /scenarios");
      // JSON drops undefined members, which removes the operation from the list.
      await control("PUT /scenarios", { operations: { ...operations, [operation]: answer } });
    });
  return (
    <li>
      <div class="row">
        <label for={id}>
          <span class="call">
            <Address method={method} path={path} />
          </span>
          <small>{[summary, operation].filter(Boolean).join(" · ")}</small>
        </label>
        <select
          id={id}
          name={operation}
          class={chosen === "" ? "" : "set"}
          value={chosen}
          onChange={({ currentTarget: { value } }) => choose(() => (value === "" ? undefined : readAnswer(value)))}
        >
          <option value="">{settings.stateful ? "from the tailnet" : "first example"}</option>
          {isOther && <option>{chosen}</option>}
          {[...documented, ...settings.faults].map((answer) => (
            <option key={answer}>{answer}</option>
          ))}
        </select>
        <button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} aria-label={`Other answers of ${operation}`}>
          Other…
        </button>
      </div>
      {isOpen && (
        <AnswerForm
          start={played === undefined ? "" : textOfPlayed(played)}
          isSequence={Array.isArray(played)}
          onSubmit={(read) => void choose(read).then((isDone) => setOpen(!isDone))}
        />
      )}
    </li>
  );
}

interface FormProps {
  readonly start: string;
  readonly isSequence: boolean;
  /** Receives the function that reads the form; it throws if the form is invalid. */
  readonly onSubmit: (read: () => Answer) => void;
}

/** A form for any status, or for several answers to the next calls. */
function AnswerForm({ start, isSequence, onSubmit }: FormProps) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const texts = String(data.get("answers")).split(",");
    onSubmit(() => {
      const [first, ...others] = texts.map(readAnswer);
      if (!first) throw new Error("Write an answer.");
      return others.length > 0 || data.has("once") ? [first, ...others] : first;
    });
  };
  return (
    <form class="inline" onSubmit={submit}>
      <label>
        Answers, such as <code>418</code> or <code>503, drop, 404 unknown</code>
        <input name="answers" defaultValue={start} required />
      </label>
      <label>
        <input type="checkbox" name="once" defaultChecked={isSequence} /> only for the next calls (a list always is)
      </label>
      <button>Set</button>
    </form>
  );
}
