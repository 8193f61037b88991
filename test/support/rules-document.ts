import type { Workspace } from "./workspace.ts";

/** Adds operations to the document that need every rule of the generator, so that tests do not wait for a real one. */
export async function addRules({ write, edit }: Workspace): Promise<void> {
  await write("openapi/devices/rules.yaml", rules);
  await write("openapi/devices/rule-keys.yaml", keys);
  await write("openapi/devices/rule-tailnet.yaml", tailnet);
  await write("openapi/devices/rule-check.yaml", check);
  for (const [name, text] of Object.entries(schemas)) await write(`openapi/devices/schemas/${name}.yaml`, text);
  const paths = [
    "/tailnet/{tailnet}/rules:\n    $ref: devices/rules.yaml",
    "/tailnet/{tailnet}/rules/keys:\n    $ref: devices/rule-keys.yaml",
    "/tailnet/{tailnet}/rules/tailnet:\n    $ref: devices/rule-tailnet.yaml",
    "/tailnet/{tailnet}/rules/check:\n    $ref: devices/rule-check.yaml",
  ];
  const root = "openapi/openapi.yaml";
  const tag = "  - name: Rules\n    x-sdk-resource: rules\n    description: Operations of the test's own.\n";
  await edit(root, "\ntags:\n", `\ntags:\n${tag}`);
  await edit(root, "\npaths:\n", `\npaths:\n${paths.map((path) => `  ${path}\n`).join("")}`);
  const scopes = [
    "rules: Change rules.",
    "rules:read: Read rules.",
    "audit: Change audits.",
    "audit:read: Read audits.",
  ];
  await edit(root, "          scopes:\n", `          scopes:\n${scopes.map((one) => `            ${one}\n`).join("")}`);
}

const security = (...alternatives: string[]) =>
  ["- apiAccessToken: []", ...alternatives.map((one) => `- oauthClient: [${one}]`)]
    .map((line) => `\n    ${line}`)
    .join("");

const content = `
      headers:
        ETag:
          x-sdk-member: etag
          description: The version.
          schema: {type: string}
          examples: {first: {value: '"e0b2"'}}
      content:
        application/json:
          schema: {$ref: schemas/RuleSet.yaml}
          examples: {typical: {value: {rules: [{name: all}]}}}
        application/hujson:
          schema: {type: string}
          examples: {typical: {value: '{"rules": [] /* none */}'}}`;

const rules = `parameters:
  - $ref: ../shared/parameters/tailnet.yaml
get:
  operationId: getRules
  x-sdk-method: rules.get
  x-idempotent: true
  x-stability: beta
  tags: [Rules]
  security:${security("rules:read", "audit:read, devices:core:read")}
  summary: Get the rules
  description: Returns the rules.
  responses:
    '200':
      description: The rules.${content}
post:
  operationId: setRules
  x-sdk-method: rules.set
  x-idempotent: true
  x-replaces-all: true
  x-missing-scope: 404
  tags: [Rules]
  security:${security("rules")}
  summary: Set the rules
  description: Replaces the rules.
  parameters:
    - name: If-Match
      in: header
      description: The version that the rules replace.
      schema: {type: string, format: etag}
      examples: {first: {value: e0b2}}
  requestBody:
    required: true
    x-sdk-confirm: {member: reset, when: empty, why: An empty body resets the rules.}
    content:
      application/json:
        schema: {$ref: schemas/RuleSet.yaml}
        examples: {typical: {value: {rules: [{name: all}]}}}
      application/hujson:
        schema: {type: string}
        examples: {typical: {value: '{"rules": [] /* none */}'}}
  responses:
    '200':
      description: The rules.${content}
`;

const keys = `parameters:
  - $ref: ../shared/parameters/tailnet.yaml
get:
  operationId: listRuleKeys
  x-sdk-method: rules.listKeys
  x-idempotent: true
  x-sdk-paging: {cursor: cursor, items: keys}
  tags: [Rules]
  security:${security("rules:read")}
  summary: List keys
  description: Returns a page of keys.
  parameters:
    - name: cursor
      in: query
      description: Where to go on.
      schema: {type: string}
      examples: {second: {value: c2}}
    - name: start
      in: query
      required: true
      description: The earliest time.
      schema: {type: string, format: date-time}
      examples: {first: {value: '2026-04-12T09:00:00Z'}}
  responses:
    '200':
      description: The keys.
      content:
        application/json:
          schema: {$ref: schemas/RuleKeyList.yaml}
          examples: {typical: {value: {keys: [{id: k1, secret: tskey-1}]}}}
post:
  operationId: createRuleKey
  x-sdk-method: rules.createKey
  x-idempotent: false
  x-sdk-overloads:
    - when: {body.keyType: client}
      returns: RuleClient
  tags: [Rules]
  security:${security("rules")}
  summary: Create a key
  description: Makes a key.
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: schemas/CreateRuleKeyRequest.yaml}
        examples:
          client: {value: {keyType: client, scopes: [all]}}
          auth: {value: {keyType: auth, expires: '2026-04-12T09:00:00Z'}}
  responses:
    '200':
      description: The key.
      content:
        application/json:
          schema:
            anyOf: [{$ref: schemas/RuleClient.yaml}, {$ref: schemas/RuleKey.yaml}]
          examples: {typical: {value: {id: k1, secret: tskey-1}}}
`;

const tailnet = `parameters:
  - name: tailnet
    in: path
    required: true
    description: The tailnet, which must be named.
    schema: {type: string}
    examples: {own: {value: example.com}}
delete:
  operationId: deleteRuleTailnet
  x-sdk-method: rules.deleteTailnet
  x-idempotent: true
  x-stability: alpha
  tags: [Rules]
  security:${security("rules", "audit")}
  summary: Delete the tailnet
  description: Deletes a tailnet.
  responses:
    '202':
      description: It will be deleted.
`;

const check = `parameters:
  - $ref: ../shared/parameters/tailnet.yaml
get:
  operationId: checkRules
  x-sdk-method: rules.check
  x-idempotent: true
  tags: [Rules]
  security:${security("rules:read")}
  summary: Check the rules
  description: Checks the rules.
  responses:
    '200':
      description: What is wrong.
      content:
        application/json:
          schema:
            anyOf: [{$ref: schemas/RuleCheck.yaml}, {type: 'null'}]
          examples: {right: {value: {}}, wrong: {value: {fault: a rule is missing, line: 3}}}
`;

const schemas = {
  RuleCheck: `description: What came of a check.
oneOf:
  - type: object
    description: Nothing is wrong.
    properties:
      fault: {description: Never there., not: {}}
      line: {description: Never there., not: {}}
  - $ref: RuleFault.yaml
`,
  RuleFault: `type: object
description: A fault.
required: [fault]
properties:
  fault: {type: string, description: What is wrong.}
  line: {type: integer, description: Where.}
`,
  RuleSet: `type: object
description: Rules, in requests and responses alike.
required: [rules]
properties:
  rules: {type: array, description: The rules., items: {$ref: Rule.yaml}}
  comment: {type: string, description: A comment.}
`,
  Rule: "type: object\ndescription: A rule.\nrequired: [name]\nproperties:\n  name: {type: string, description: Its name.}\n",
  RuleKey: `type: object
description: A key.
required: [id]
properties:
  id: {type: string, description: Its identifier.}
  secret: {type: string, description: The secret., x-secret: true}
`,
  RuleClient: `type: object
description: A client.
required: [id]
properties:
  id: {type: string, description: Its identifier.}
  scopes: {type: array, description: Its scopes., items: {type: string}}
`,
  RuleKeyList: `type: object
description: A page of keys.
required: [keys]
properties:
  keys: {type: array, description: The keys., items: {$ref: RuleKey.yaml}}
  cursor: {type: string, description: Where the next page starts.}
`,
  CreateRuleKeyRequest: `description: What to make.
oneOf:
  - $ref: CreateRuleAuthKey.yaml
  - $ref: CreateRuleClient.yaml
discriminator:
  propertyName: keyType
  mapping: {auth: CreateRuleAuthKey.yaml, client: CreateRuleClient.yaml}
`,
  CreateRuleAuthKey: `type: object
description: An auth key.
required: [keyType]
properties:
  keyType: {const: auth, description: The kind.}
  expires: {type: string, format: date-time, description: When it ends.}
`,
  CreateRuleClient: `type: object
description: A client.
required: [keyType, scopes]
properties:
  keyType: {const: client, description: The kind.}
  scopes: {type: array, description: Its scopes., items: {type: string}}
`,
};
