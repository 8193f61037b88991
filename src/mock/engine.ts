import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpOperationConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { Catalog, Choice } from "../tailnet/scenarios.ts";
import { CheckedItems } from "./checked-items.ts";
import { loadDocument } from "./load-document.ts";
import type { LoadedDocument } from "./load-document.ts";
import type { LongIntegers } from "./long-integers.ts";
import { pathMatcher } from "./match-path.ts";
import type { PathMatcher } from "./match-path.ts";
import { prism } from "./prism.ts";
import type { Problem } from "./prism.ts";

/** A request that matches an operation of the document. */
export interface EngineRequest {
  readonly method: IHttpRequest["method"];
  /** Relative to the base path. */
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  readonly headers: Record<string, string>;
  /** Parsed if it is JSON. */
  readonly body: unknown;
}

/** How Prism answers from the document. */
export interface Negotiation extends Partial<Choice> {
  readonly dynamic?: boolean;
  readonly seed?: string;
}

/**
 * Decides on a request to an operation: returns an answer, or how Prism makes one. Prism refuses an invalid request
 * whatever is decided.
 */
export type Decide = (operation: IHttpOperation, isValid: boolean) => IHttpResponse | Negotiation;

export interface Outcome {
  readonly response: IHttpResponse;
  /** What is wrong with the request. */
  readonly input: readonly IPrismDiagnostic[];
  /** What is wrong with the answer. */
  readonly output: readonly IPrismDiagnostic[];
}

/** Prism, in this process: it checks credentials, requests and responses, and answers from the document. */
export class Engine {
  readonly operations: readonly IHttpOperation[];
  /** The examples that the document has. */
  readonly catalog: Catalog;
  readonly integers: LongIntegers;
  readonly #names: ReadonlyMap<IHttpOperation, string>;
  readonly #matchers: ReadonlyMap<IHttpOperation, PathMatcher>;
  readonly #checked = new CheckedItems();
  /** By number of path segments, which is the same in every path that matches. */
  readonly #byLength = new Map<number, IHttpOperation[]>();

  private constructor({ operations, integers }: LoadedDocument) {
    this.operations = operations;
    this.integers = integers;
    this.#names = namesOf(operations);
    this.catalog = this.#catalogOf();
    this.#matchers = new Map(operations.map((operation) => [operation, pathMatcher(operation.path)]));
    for (const operation of operations) {
      const length = lengthOf(operation.path);
      this.#byLength.set(length, [...(this.#byLength.get(length) ?? []), operation]);
    }
  }

  /**
   * Loads a document from a file, with the files it refers to, or from an object. Throws if it is not an OpenAPI
   * document.
   */
  static async load(document: string | object): Promise<Engine> {
    return new Engine(await loadDocument(document));
  }

  #catalogOf(): Catalog {
    const entries = this.operations.map((operation) => {
      return [this.nameOf(operation), { operationId: operation.iid, answers: answersOf(operation) }] as const;
    });
    return Object.fromEntries(entries);
  }

  /** The name of an operation for users. */
  nameOf(operation: IHttpOperation): string {
    return this.#names.get(operation) ?? addressOf(operation);
  }

  /** Whether an operation's response with this status has an example. */
  hasExample(operation: IHttpOperation, status: number): boolean {
    return (this.catalog[this.nameOf(operation)]?.answers[status] ?? []).length > 0;
  }

  /** The operations at a path. */
  at(path: string): IHttpOperation[] {
    return (this.#byLength.get(lengthOf(path)) ?? []).filter((operation) => this.#matchers.get(operation)?.(path));
  }

  /** The path parameters of a request to an operation. */
  parameters(operation: IHttpOperation, path: string): Record<string, string> {
    return this.#matchers.get(operation)?.(path) ?? {};
  }

  /** Answers a request, or says why there is no answer. */
  answer({ method, path, query, headers, body }: EngineRequest, decide: Decide): Outcome | Problem {
    const data: IHttpRequest = { method, url: { path, query }, headers: acceptingJson(headers), body };
    const operation = this.#route(data);
    if ("status" in operation) return operation;
    const input = prism.checkRequest(operation, data);
    const decision = decide(operation, input.length === 0);
    const response = "statusCode" in decision ? decision : prism.mock(operation, data, input, mockConfig(decision));
    return "status" in response ? response : { response, input, output: this.#faultsOf(operation, response) };
  }

  /** Checks an invalid response again as it will be on the wire, so that each fault gets its exact location. */
  #faultsOf(operation: IHttpOperation, response: IHttpResponse): IPrismDiagnostic[] {
    const { body } = response;
    if (prism.checkResponse(operation, this.#checked.remaining(operation, response)).length > 0) {
      const sent: unknown = typeof body === "object" ? JSON.parse(JSON.stringify(body)) : body;
      return prism.checkResponse(operation, { ...response, body: sent });
    }
    this.#checked.add(operation, response);
    return [];
  }

  /**
   * Prism compares the path with every operation, which takes more time than all else, so ask it only if there is a
   * choice.
   */
  #route(request: IHttpRequest): IHttpOperation | Problem {
    const candidates = this.at(request.url.path);
    const [operation, another] = candidates.filter(({ method }) => method === request.method);
    if (operation && !another) return operation;
    return prism.route(request, candidates.length > 0 ? candidates : this.operations);
  }
}

function lengthOf(path: string): number {
  return path.split("/").length;
}

function mockConfig({ example, ...negotiation }: Negotiation): IHttpOperationConfig {
  return { dynamic: false, ...negotiation, ...(example !== undefined && { exampleKey: example }) };
}

/** Errors are JSON, whatever media type a request asks for. */
function acceptingJson({ accept, ...headers }: Record<string, string>): Record<string, string> {
  return accept === undefined ? headers : { ...headers, accept: `${accept}, application/json;q=0.1` };
}

/**
 * The SDK method, or the operationId if there is no `x-sdk-method`, or method and path if there is neither. If a name
 * is taken, the next one is used.
 */
function namesOf(operations: readonly IHttpOperation[]): Map<IHttpOperation, string> {
  const names = new Map<string, IHttpOperation>();
  for (const operation of operations) {
    const choices = [operation.extensions?.["x-sdk-method"], operation.iid, addressOf(operation)];
    const free = choices.find((name): name is string => typeof name === "string" && name !== "" && !names.has(name));
    names.set(free ?? operation.id, operation);
  }
  return new Map([...names].map(([name, operation]) => [operation, name]));
}

/** "GET /device/{deviceId}" */
function addressOf({ method, path }: IHttpOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** A range such as `4XX` becomes its first status. `default` is a failure if there is a success response. */
function answersOf({ responses = [] }: IHttpOperation): Record<number, string[]> {
  const hasSuccess = responses.some(({ code }) => code.startsWith("2"));
  const statusOf = (code: string) => (code === "default" ? (hasSuccess ? "500" : "200") : code.replace(/XX$/i, "00"));
  const answers = responses.map(({ code, contents = [] }) => {
    const names = contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key));
    return { code, status: statusOf(code), names: [...new Set(names)] };
  });
  // Exact statuses come before ranges.
  const exactLast = answers.toSorted(
    (one, other) => Number(one.code === one.status) - Number(other.code === other.status),
  );
  return Object.fromEntries(exactLast.map(({ status, names }) => [status, names]));
}
