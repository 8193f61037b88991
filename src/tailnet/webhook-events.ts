import type {
  NodeEventData,
  NodeKeyEventData,
  PolicyUpdateEventData,
  UserEventData,
  WebhookWithSecret,
} from "../../generated/schemas.ts";
import { webhookExamples } from "../../generated/webhook-examples.ts";
import type { KnownWebhookEvent } from "../../generated/webhooks.ts";
import type { TailnetEvent } from "./event.ts";
import type { StoredPolicy } from "./state.ts";
import type { Things } from "./things.ts";
import { expiryOf } from "./time.ts";

const console = "https://login.tailscale.com/admin";

type Type = KnownWebhookEvent["type"];

/** The part of an event that depends on its type. */
type Told = { [One in Type]: Pick<Extract<KnownWebhookEvent, { type: One }>, "type" | "data"> }[Type];

/**
 * Returns the webhook events for a change; for most changes there are none.
 *
 * - A device or a user that needs approval is announced twice: that it is there, and that it waits.
 * - The key of a device expires by itself, or because a request expires it.
 * - A webhook is told of its test, its deletion and other subscriptions, but not of a new secret: nobody can have given that
 *   to the receiver yet.
 */
export function webhookEvents(event: TailnetEvent, tailnet: string): KnownWebhookEvent[] {
  const told = Object.hasOwn(tellers, event.type) ? tellers[event.type]?.(event) : undefined;
  return (told ?? []).map((one) => ({
    timestamp: event.time,
    version: 1,
    tailnet,
    message: messageOf(one.type, event.target.name),
    ...one,
  }));
}

/** The webhook that an event is about; undefined if it is about something else. */
export function webhookOf(event: TailnetEvent): WebhookWithSecret | undefined {
  const { old, now = old } = valuesOf(event, "webhook");
  return event.type.startsWith("webhook.") ? now : undefined;
}

const tellers: Readonly<Record<string, (event: TailnetEvent) => Told[]>> = {
  "device.created"(event) {
    const data = nodeData(event);
    const waits = valuesOf(event, "device").now?.authorized === false;
    return [{ type: "nodeCreated", data }, ...(waits ? [{ type: "nodeNeedsApproval", data } as const] : [])];
  },
  "device.changed": (event) => [...approval(event), ...expiry(event)],
  "device.deleted": (event) => [{ type: "nodeDeleted", data: nodeData(event) }],
  "device.keyExpiringInOneDay": (event) => [{ type: "nodeKeyExpiringInOneDay", data: keyData(event) }],
  "device.keyExpired": (event) => [{ type: "nodeKeyExpired", data: keyData(event) }],
  "policy.changed": (event) => [{ type: "policyUpdate", data: policyData(event) }],
  "user.created"(event) {
    const data = userData(event);
    const waits = valuesOf(event, "user").now?.status === "needs-approval";
    return [{ type: "userCreated", data }, ...(waits ? [{ type: "userNeedsApproval", data } as const] : [])];
  },
  "user.changed": (event) => [...statusChange(event), ...roleChange(event)],
  "user.deleted": (event) => [{ type: "userDeleted", data: userData(event) }],
  "webhook.changed"(event) {
    const { old, now } = valuesOf(event, "webhook");
    return old?.subscriptions === now?.subscriptions ? [] : [{ type: "webhookUpdated", data: null }];
  },
  "webhook.deleted": () => [{ type: "webhookDeleted", data: null }],
  "webhook.tested": () => [{ type: "test", data: null }],
};

interface Values extends Things {
  policy: StoredPolicy;
}

/** The values of an event. Events are named after their thing, which their type does not express. */
function valuesOf<Name extends keyof Values>(event: TailnetEvent, _name: Name) {
  return { old: event.old as Values[Name] | undefined, now: event.new as Values[Name] | undefined };
}

function approval(event: TailnetEvent): Told[] {
  const { old, now } = valuesOf(event, "device");
  const isApproved = now?.authorized === true && old?.authorized !== true;
  return isApproved ? [{ type: "nodeApproved", data: nodeData(event) }] : [];
}

function expiry(event: TailnetEvent): Told[] {
  const { old, now } = valuesOf(event, "device");
  const time = Date.parse(event.time);
  const hasExpired = now && expiryOf(now) <= time && !(old && expiryOf(old) <= time);
  return hasExpired ? [{ type: "nodeKeyExpired", data: keyData(event) }] : [];
}

function statusChange(event: TailnetEvent): Told[] {
  const { old, now } = valuesOf(event, "user");
  if (old?.status === now?.status) return [];
  const data = userData(event);
  if (now?.status === "suspended") return [{ type: "userSuspended", data }];
  if (old?.status === "suspended") return [{ type: "userRestored", data }];
  return old?.status === "needs-approval" ? [{ type: "userApproved", data }] : [];
}

function roleChange(event: TailnetEvent): Told[] {
  const { old, now } = valuesOf(event, "user");
  if (!old || !now || old.role === now.role) return [];
  const roles = { oldRoles: [roleName(old.role)], newRoles: [roleName(now.role)] };
  return [{ type: "userRoleUpdated", data: { ...userData(event), ...roles } }];
}

function nodeData(event: TailnetEvent): NodeEventData {
  const { old, now = old } = valuesOf(event, "device");
  return {
    nodeID: event.target.id,
    deviceName: event.target.name,
    managedBy: now?.user ?? "",
    actor: actorOf(event),
    url: `${console}/machines/${now?.addresses?.[0] ?? ""}`,
  };
}

function keyData(event: TailnetEvent): NodeKeyEventData {
  return { ...nodeData(event), expiration: valuesOf(event, "device").now?.expires ?? "" };
}

function userData(event: TailnetEvent): UserEventData {
  const { name } = event.target;
  return { user: name, url: `${console}/users?q=${encodeURIComponent(name)}`, actor: actorOf(event) };
}

function policyData(event: TailnetEvent): PolicyUpdateEventData {
  const { old, now } = valuesOf(event, "policy");
  const texts = { newPolicy: now?.text ?? "", oldPolicy: old?.text ?? "" };
  return { ...texts, url: `${console}/acls`, actor: actorOf(event) };
}

/** Only the expiry of keys happens by itself. */
function actorOf({ actor: { type, loginName, displayName } }: TailnetEvent): string {
  return type === "AUTOMATED_WORKER" ? "NodeKeyExpiryWorker" : loginName || displayName;
}

/** The message of the document's example, with another name. */
function messageOf(type: Type, name: string): string {
  return webhookExamples[type].message.replace(/https:\S+|\S+@\S+|\S+\.ts\.net/, () => name);
}

/** What the admin console calls a role: "IT admin" for "it-admin". */
function roleName(role: string): string {
  const words = role.replaceAll("-", " ").replace(/^it\b/, "IT");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
