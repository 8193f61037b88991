import type { AuditLogTarget, ConfigurationAuditLog } from "../../generated/schemas.ts";
import type { TailnetEvent } from "./event.ts";
import type { Store } from "./store.ts";

/** The audit log's names for things in the state. */
interface Words {
  readonly type: AuditLogTarget["type"];
  /** The property of every change, whatever changed. */
  readonly property?: string;
  /** The properties by changed member. Changes of other members are not logged. */
  readonly properties?: Readonly<Record<string, string>>;
}

const tailnet = "TAILNET";

const words: Readonly<Record<string, Words>> = {
  device: {
    type: "NODE",
    properties: {
      tags: "ACL_TAGS",
      enabledRoutes: "ALLOWED_IPS",
      name: "MACHINE_NAME",
      addresses: "ADDRESS",
      keyExpiryDisabled: "KEY_EXPIRY",
      expires: "KEY_EXPIRY_TIME",
      authorized: "",
    },
  },
  attributes: { type: "NODE", property: "ATTRIBUTES" },
  deviceInvite: { type: "INVITE", property: "NODE_SHARE" },
  userInvite: { type: "INVITE", property: "TAILNET_INVITE" },
  user: { type: "USER", properties: { role: "USER_ROLE", status: "" } },
  key: { type: "API_KEY" },
  token: { type: "OAUTH_ACCESS_TOKEN" },
  webhook: {
    type: "WEBHOOK_ENDPOINT",
    properties: { subscriptions: "SUBSCRIBED_EVENTS", secret: "SECRET" },
  },
  service: {
    type: "SERVICE",
    properties: {
      ports: "SERVICE_PORTS",
      comment: "COMMENT",
      displayName: "SERVICE_DISPLAY_NAME",
      addrs: "ADDRESS",
      tags: "ACL_TAGS",
      name: "",
    },
  },
  serviceHosts: { type: "SERVICE" },
  postureIntegration: { type: tailnet, property: "POSTURE_INTEGRATION" },
  oauthApp: { type: "API_KEY" },
  organizationTailnet: { type: tailnet },
  policy: { type: tailnet, property: "ACL" },
  dns: { type: tailnet, property: "DNS_CONFIG" },
  logStreams: { type: tailnet, property: "LOGSTREAM_ENDPOINT" },
  contacts: {
    type: tailnet,
    properties: { account: "ACCOUNT_EMAIL", support: "SUPPORT_EMAIL", security: "SECURITY_EMAIL" },
  },
  settings: {
    type: tailnet,
    properties: {
      devicesApprovalOn: "MACHINE_APPROVAL_NEEDED",
      devicesKeyDurationDays: "MAX_KEY_DURATION",
      usersApprovalOn: "USER_APPROVAL_REQUIRED",
      networkFlowLoggingOn: "NETWORK_FLOW_LOGGING",
      routeSelection: "ROUTE_SELECTION",
      postureIdentityCollectionOn: "COLLECT_POSTURE_IDENTITY",
      httpsEnabled: "HTTPS",
      devicesAutoUpdatesOn: "FEATURE",
      usersRoleAllowedToJoinExternalTailnets: "FEATURE",
      aclsExternallyManagedOn: "ACL",
      aclsExternalLink: "ACL",
    },
  },
};

/** So that a mock that runs for weeks does not grow. */
export const keptEntries = 10_000;

/**
 * Writes the configuration audit log: an entry for each change of the tailnet, or several where a request changes several
 * properties of one thing. Secrets are in none. The last 10,000 entries are kept.
 */
export function keepAuditLog(store: Store): void {
  store.subscribe((event) => {
    const { auditLog } = store.state;
    auditLog.push(...entriesOf(event));
    auditLog.splice(0, auditLog.length - keptEntries);
  });
}

function entriesOf(event: TailnetEvent): ConfigurationAuditLog[] {
  const [subject = "", verb = ""] = event.type.split(".");
  const known = Object.hasOwn(words, subject) ? words[subject] : undefined;
  if (!known) return [];
  if (verb === "keyExpired") return [entry(event, known.type, "EXPIRED", "KEY_EXPIRY_TIME")];
  if (verb === "created") return [entry(event, known.type, "CREATE", known.property, {}, shown(event.new))];
  if (verb === "accepted") return [entry(event, known.type, "ACCEPT", known.property)];
  // A deleted key counts as revoked: the log has no other word for it.
  const last = known.type === "API_KEY" ? "REVOKE" : "DELETE";
  if (verb === "deleted") return [entry(event, known.type, last, known.property, shown(event.old))];
  if (verb !== "changed") return [];
  const { properties } = known;
  if (!properties)
    return [entry(event, known.type, wholeAction(event), known.property, shown(event.old), shown(event.new))];
  return Object.entries(properties).flatMap(([member, property]) => {
    const [old, now]: [unknown, unknown] = [valueOf(event.old, member), valueOf(event.new, member)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const values = property === "SECRET" ? [] : [{ value: old }, { value: now }];
    return [entry(event, known.type, actionFor(member, old, now), property, ...values)];
  });
}

type Value = { value?: unknown };

function entry(
  { time, group, actor, operation, target }: TailnetEvent,
  type: string,
  action: string,
  property: string | undefined,
  old: Value = {},
  now: Value = {},
): ConfigurationAuditLog {
  return {
    eventTime: time,
    type: "CONFIG",
    eventGroupID: group,
    origin: operation === undefined ? "CONTROL" : "CONFIG_API",
    actor: { ...actor },
    target: { ...target, type, ...(property && { property }) },
    action,
    ...("value" in old && { old: old.value ?? null }),
    ...("value" in now && { new: now.value ?? null }),
  };
}

/** Some changes have their own action. */
function actionFor(member: string, old: unknown, now: unknown): string {
  if (member === "authorized") return now === true ? "APPROVE" : "REVOKE";
  if (member === "keyExpiryDisabled") return now === true ? "DISABLE" : "ENABLE";
  if (member === "status")
    return statusActions[`${String(old)} ${String(now)}`] ?? statusActions[String(now)] ?? "UPDATE";
  if (typeof now === "boolean") return now ? "ENABLE" : "DISABLE";
  return "UPDATE";
}

const statusActions: Readonly<Record<string, string>> = {
  suspended: "SUSPEND",
  "needs-approval active": "APPROVE",
  "suspended active": "RESTORE",
};

/** A key that stops working is revoked; a stream that appears is created, one that goes is deleted. */
function wholeAction({ type, old, new: now }: TailnetEvent): string {
  if (type === "key.changed" && valueOf(now, "revoked") != null) return "REVOKE";
  if (type === "deviceInvite.changed" && valueOf(now, "accepted") === true) return "ACCEPT";
  if (type.endsWith("Invite.changed")) return "RESEND";
  if (type !== "logStreams.changed") return "UPDATE";
  const [before, after] = [Object.keys(Object(old)).length, Object.keys(Object(now)).length];
  return before === after ? "UPDATE" : before < after ? "CREATE" : "DELETE";
}

function valueOf(thing: unknown, member: string): unknown {
  return Reflect.get(Object(thing), member);
}

/** The thing without its secret. */
function shown(thing: unknown): Value {
  if (typeof thing !== "object" || thing === null) return { value: thing };
  const { secret: _, ...value } = { secret: undefined, ...thing };
  return { value };
}
