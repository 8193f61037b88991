import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface DialogProps {
  readonly title: string;
  /** What went wrong; the page behind the dialog cannot show it. */
  readonly problem: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog in front of the page. Escape closes it. */
export function Dialog({ title, problem, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={onClose}>
      <div class="title">
        <h3 id="dialog-title">{title}</h3>
        <button onClick={() => dialog.current?.close()}>Close</button>
      </div>
      <p role="alert">{problem}</p>
      {children}
    </dialog>
  );
}
