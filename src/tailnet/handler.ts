import type { operations } from "../../generated/mock.ts";
import type { operations as documented } from "../../generated/types.ts";
import type { OperationId } from "./operation-id.ts";
import type { Store } from "./store.ts";

/** A request to one operation, typed by the document. */
export interface Call<Id extends OperationId> {
  readonly path: PathOf<Id>;
  /** Documented query parameters as received: a string or a list of strings. */
  readonly query: Query;
  /** Headers as received, by lower-case name. */
  readonly header: Readonly<Record<string, string>>;
  readonly body: BodyOf<Id>;
}

export type Query = Readonly<Record<string, string | readonly string[]>>;

/**
 * What one operation does to the tailnet. It returns the documented body of success, or the name of the document's
 * example for a failure. The message is that of the example unless another is given.
 */
export type Handler<Id extends OperationId> = (store: Store, call: Call<Id>) => Success<Id> | Refusal<Id>;

/** The handlers of a resource. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };

/** One for every operation: an operation without one does not compile. */
export type AllHandlers = { readonly [Id in OperationId]: Handler<Id> };

export type Success<Id extends OperationId> =
  { readonly body: ResultOf<Id>; readonly headers?: Readonly<Record<string, string>> } | TextSuccess;

/** A body that is not JSON. */
export interface TextSuccess {
  readonly text: string;
  /** Its media type. */
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Refusal<Id extends OperationId> = {
  [Status in keyof AnswersOf<Id>]: {
    readonly status: Status;
    readonly example: ExamplesOf<AnswersOf<Id>[Status]>;
    readonly message?: string;
    /** The details of a policy file's mistakes. */
    readonly data?: unknown;
  };
}[keyof AnswersOf<Id>];

type AnswersOf<Id extends OperationId> = (typeof operations)[Id]["answers"];
type ExamplesOf<Answer> = Answer extends { examples: infer Examples } ? keyof Examples : never;
type PathOf<Id extends OperationId> = documented[Id]["parameters"] extends { path: infer Path } ? Path : unknown;
type BodyOf<Id extends OperationId> = documented[Id] extends { requestBody: { content: infer Content } }
  ? Parsed<Content[keyof Content]>
  : unknown;
/** A request may be written with a Date, but arrives as a string. */
type Parsed<T> = T extends Date ? never : T extends object ? { [K in keyof T]: Parsed<T[K]> } : T;
type ResultOf<Id extends OperationId> = documented[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;
