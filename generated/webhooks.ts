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

declare const unknownType: unique symbol;

/**
 * An event of a type that this version does not know. Its `type` is a string that TypeScript does not take for any of the
 * known types, so that comparing with one of them leaves no event of this kind.
 */
export type UnknownWebhookEvent = WebhookEventEnvelope & {
  /** The type of the event. */
  type: string & { readonly [unknownType]: true };
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
