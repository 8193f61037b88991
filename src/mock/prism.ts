import { createLogger } from "@stoplight/prism-core";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import { createInstance } from "@stoplight/prism-http";
import type { IHttpOperationConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";

/** The components of Prism. Prism's own way of combining them takes more time than all of them together. */
export interface Prism {
  /** Returns the operation of a request, or the status of Prism's refusal. */
  route(input: IHttpRequest, operations: readonly IHttpOperation[]): IHttpOperation | Problem;
  /** What is wrong with a request, its credential included. */
  checkRequest(operation: IHttpOperation, input: IHttpRequest): IPrismDiagnostic[];
  /** What is wrong with a response. */
  checkResponse(operation: IHttpOperation, output: IHttpResponse): IPrismDiagnostic[];
  /** A response from the document, or the status of Prism's refusal. */
  mock(
    operation: IHttpOperation,
    input: IHttpRequest,
    validations: IPrismDiagnostic[],
    config: IHttpOperationConfig,
  ): IHttpResponse | Problem;
}

/** Prism has no response, such as to a path that the document lacks. */
export interface Problem {
  readonly status: number;
}

/** Extracts Prism's components: `createInstance` adds the missing ones to the object it is given. */
function takeApart(): Prism {
  const logger = createLogger("mock", { enabled: false });
  const components: Parameters<typeof createInstance>[1] = { logger };
  createInstance(
    {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
    components,
  );
  const { route, validateSecurity, validateInput, validateOutput, mock } = components;
  if (!route || !validateSecurity || !validateInput || !validateOutput || !mock) {
    throw new Error("this version of Prism does not say what it is made of");
  }
  return {
    route(input, operations) {
      const found = route({ resources: [...operations], input });
      return found._tag === "Right" ? found.right : problemOf(found.left);
    },
    checkRequest(resource, element) {
      return [validateSecurity({ resource, element }), validateInput({ resource, element })].flatMap(faultsIn);
    },
    checkResponse: (resource, element) => faultsIn(validateOutput({ resource, element })),
    mock(resource, data, validations, config) {
      const made = mock({ resource, input: { data, validations }, config })(logger);
      return made._tag === "Right" ? made.right : problemOf(made.left);
    },
  };
}

type Validated = { readonly _tag: "Left"; readonly left: IPrismDiagnostic[] } | { readonly _tag: "Right" };

function faultsIn(validated: Validated): IPrismDiagnostic[] {
  return validated._tag === "Left" ? validated.left : [];
}

function problemOf(error: Error & { status?: number }): Problem {
  return { status: error.status ?? 500 };
}

export const prism = takeApart();
