import { definition } from "./definitions.ts";
import { faultsOf, summarize } from "./schema.ts";
import type { Schema } from "./schema.ts";
import { suggest } from "./suggest.ts";
import type {
  AwsExternalId,
  ConfigurationAuditLog,
  Contacts,
  DeviceDetails,
  DeviceInvite,
  DevicePostureAttributes,
  DnsConfiguration,
  Key,
  LogStream,
  OAuthApp,
  OrganizationTailnet,
  PostureIntegration,
  Service,
  ServiceHost,
  TailnetSettings,
  User,
  UserInvite,
  WebhookWithSecret,
} from "../../generated/schemas.ts";

/** Everything that the mock remembers, as plain JSON in the form of API responses. */
export interface TailnetState {
  /** The mock's time (RFC 3339). */
  now: string;
  tailnet: { id: string; name: string };
  /** The owner of the credential, who creates invites. */
  user: Person;
  /** The person who accepts device invites. */
  guest: Person;
  users: User[];
  keys: Key[];
  /** The secret of each key, OAuth client and API access token created here, by identifier. */
  secrets: Record<string, string>;
  /** Access tokens of OAuth clients and federated identities that were issued here. */
  tokens: Token[];
  policy: StoredPolicy;
  dns: DnsConfiguration;
  settings: TailnetSettings;
  contacts: Contacts;
  webhooks: WebhookWithSecret[];
  postureIntegrations: PostureIntegration[];
  services: Service[];
  /** The devices that offer a Service, by its name. */
  serviceHosts: Record<string, ServiceHost[]>;
  /** By log type. */
  logStreams: Record<string, LogStream>;
  awsExternalIds: ExternalId[];
  oauthApps: OAuthApp[];
  organizationTailnets: OrganizationTailnet[];
  /** Every change, oldest first. */
  auditLog: ConfigurationAuditLog[];
  devices: DeviceDetails[];
  /** Posture attributes by `nodeId`. */
  attributes: Record<string, DevicePostureAttributes>;
  /** The type of each custom attribute, which its first value fixes for the whole tailnet. */
  attributeTypes: Record<string, string>;
  deviceInvites: DeviceInvite[];
  userInvites: UserInvite[];
  /** The times of calls to operations with a rate limit, by operation and target. */
  calls: Record<string, string[]>;
  /** The next identifier of an invite. */
  nextId: number;
  /** The state of the random number generator. */
  random: number;
}

/** The policy file as written, and the entity tag of this version. */
export interface StoredPolicy {
  text: string;
  /** 64 hexadecimal digits. */
  etag: string;
  /** Whether it was written; otherwise it is Tailscale's default. */
  isWritten: boolean;
}

/** An external ID that AWS trust policies name. */
export interface ExternalId extends AwsExternalId {
  /** Whether the next request for one gets this one again, until a log stream uses it. */
  reusable: boolean;
}

/** What a token may do, until when, and its owner. */
export interface Token {
  token: string;
  /** The OAuth client or federated identity that it was issued for; empty if that is gone. */
  keyId: string;
  scopes: string[];
  tags: string[];
  expires: string;
}

/** A person on either side of a device invite. */
export interface Person {
  id: string;
  displayName: string;
  loginName: string;
}

const text: Schema = { type: "string" };
const time: Schema = { type: "string", format: "date-time" };
/** An identifier that is an integer in some responses. */
const digits: Schema = { type: "string", format: "int64" };
const person = objectOf({ id: digits, displayName: text, loginName: text });

const schemas: { readonly [Member in keyof TailnetState]: Schema } = {
  now: time,
  tailnet: objectOf({ id: digits, name: text }),
  user: person,
  guest: person,
  users: listOf({ $ref: "User" }),
  keys: listOf({ $ref: "Key" }),
  secrets: mapOf(text),
  tokens: listOf(objectOf({ token: text, keyId: text, scopes: listOf(text), tags: listOf(text), expires: time })),
  policy: objectOf({ text, etag: text, isWritten: { type: "boolean" } }),
  dns: { $ref: "DnsConfiguration" },
  settings: { $ref: "TailnetSettings" },
  contacts: { $ref: "Contacts" },
  webhooks: listOf({ $ref: "WebhookWithSecret" }),
  postureIntegrations: listOf({ $ref: "PostureIntegration" }),
  services: listOf({ $ref: "Service" }),
  serviceHosts: mapOf(listOf({ $ref: "ServiceHost" })),
  logStreams: mapOf({ $ref: "LogStream" }),
  awsExternalIds: listOf(objectOf({ externalId: text, tailscaleAwsAccountId: text, reusable: { type: "boolean" } })),
  oauthApps: listOf({ $ref: "OAuthApp" }),
  organizationTailnets: listOf({ $ref: "OrganizationTailnet" }),
  auditLog: listOf({ $ref: "ConfigurationAuditLog" }),
  devices: listOf({ $ref: "DeviceDetails" }),
  attributes: mapOf({ $ref: "DevicePostureAttributes" }),
  attributeTypes: mapOf({ enum: ["string", "number", "boolean"] }),
  deviceInvites: listOf({ $ref: "DeviceInvite" }),
  userInvites: listOf({ $ref: "UserInvite" }),
  calls: mapOf(listOf(time)),
  nextId: { type: "integer", minimum: 1 },
  random: { type: "integer" },
};

/** Throws a TypeError that names every place in a state that is unknown or does not match the document. */
export function checkState(state: object): asserts state is Partial<TailnetState> {
  const known = Object.keys(schemas);
  const faults = Object.entries(state).flatMap(([member, value]) => {
    const schema = Object.entries(schemas).find(([name]) => name === member)?.[1];
    if (schema) return faultsOf(value, schema, `state.${member}`, { find: definition, int64: "string" });
    return [`the state has no member "${member}"; ${suggest(member, known)}`];
  });
  if (faults.length > 0) throw new TypeError(summarize(faults));
}

function objectOf(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", required: Object.keys(properties), properties };
}

function listOf(items: Schema): Schema {
  return { type: "array", items };
}

function mapOf(additionalProperties: Schema): Schema {
  return { type: "object", additionalProperties };
}
