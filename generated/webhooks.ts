// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
import type {
  WebhookEventEnvelope,
  WebhookEventType,
  NodeCreatedEvent,
  NodeNeedsApprovalEvent,
  NodeApprovedEvent,
  NodeKeyExpiringInOneDayEvent,
  NodeKeyExpiredEvent,
  NodeDeletedEvent,
  NodeSignedEvent,
  NodeNeedsSignatureEvent,
  PolicyUpdateEvent,
  UserCreatedEvent,
  UserNeedsApprovalEvent,
  UserSuspendedEvent,
  UserRestoredEvent,
  UserDeletedEvent,
  UserApprovedEvent,
  UserRoleUpdatedEvent,
  SubnetIPForwardingNotEnabledEvent,
  ExitNodeIPForwardingNotEnabledEvent,
  TestEvent,
  WebhookUpdatedEvent,
  WebhookDeletedEvent,
  NodeAuthorizedEvent,
  NodeNeedsAuthorizationEvent,
} from "./schemas.ts";

export type {
  ExitNodeIPForwardingNotEnabledEvent,
  NodeApprovedEvent,
  NodeAuthorizedEvent,
  NodeCreatedEvent,
  NodeDeletedEvent,
  NodeEventData,
  NodeKeyEventData,
  NodeKeyExpiredEvent,
  NodeKeyExpiringInOneDayEvent,
  NodeNeedsApprovalEvent,
  NodeNeedsAuthorizationEvent,
  NodeNeedsSignatureEvent,
  NodeSignedEvent,
  PolicyUpdateEvent,
  PolicyUpdateEventData,
  SubnetIPForwardingNotEnabledEvent,
  TestEvent,
  UserApprovedEvent,
  UserCreatedEvent,
  UserDeletedEvent,
  UserEventData,
  UserNeedsApprovalEvent,
  UserRestoredEvent,
  UserRoleEventData,
  UserRoleUpdatedEvent,
  UserSuspendedEvent,
  WebhookDeletedEvent,
  WebhookEventEnvelope,
  WebhookEventType,
  WebhookUpdatedEvent,
} from "./schemas.ts";

/** An event of a type that this version knows. */
export type KnownWebhookEvent =
  | NodeCreatedEvent
  | NodeNeedsApprovalEvent
  | NodeApprovedEvent
  | NodeKeyExpiringInOneDayEvent
  | NodeKeyExpiredEvent
  | NodeDeletedEvent
  | NodeSignedEvent
  | NodeNeedsSignatureEvent
  | PolicyUpdateEvent
  | UserCreatedEvent
  | UserNeedsApprovalEvent
  | UserSuspendedEvent
  | UserRestoredEvent
  | UserDeletedEvent
  | UserApprovedEvent
  | UserRoleUpdatedEvent
  | SubnetIPForwardingNotEnabledEvent
  | ExitNodeIPForwardingNotEnabledEvent
  | TestEvent
  | WebhookUpdatedEvent
  | WebhookDeletedEvent
  | NodeAuthorizedEvent
  | NodeNeedsAuthorizationEvent;

/**
 * Any string but the known types. TypeScript has no such type; a string enum comes closest, for only it can stand beside
 * literals without being taken for one of them. It is erased: no such value exists.
 */
export declare enum UnknownWebhookEventType {
  unknown = "a type that this version does not know",
}

/**
 * An event of a type that this version does not know. Comparing `type` with a known type rules it out, and it is what is left
 * when all known types are dealt with. To compare with a type that is newer than this version, make a string of it first:
 * `const type: string = event.type`.
 */
export type UnknownWebhookEvent = WebhookEventEnvelope & {
  /** The type of the event, a string. */
  type: UnknownWebhookEventType;
  /** Whatever came with it. */
  data?: unknown;
};

/** An event, told from the others by its `type`. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** The types of events that an endpoint can subscribe to. The others are sent without being asked for. */
export const webhookSubscriptions: readonly WebhookEventType[] = [
  "nodeCreated",
  "nodeNeedsApproval",
  "nodeApproved",
  "nodeKeyExpiringInOneDay",
  "nodeKeyExpired",
  "nodeDeleted",
  "nodeSigned",
  "nodeNeedsSignature",
  "policyUpdate",
  "userCreated",
  "userNeedsApproval",
  "userSuspended",
  "userRestored",
  "userDeleted",
  "userApproved",
  "userRoleUpdated",
  "subnetIPForwardingNotEnabled",
  "exitNodeIPForwardingNotEnabled",
];
