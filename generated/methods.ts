// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
import type {
  Device,
  DeviceDetails,
  DeviceDetailsList,
  DeviceList,
  DeviceRoutes,
  SetDeviceRoutesRequest,
  AuthorizeDeviceRequest,
  SetDeviceTagsRequest,
  UpdateDeviceKeyRequest,
  SetDeviceIpRequest,
  DevicePostureAttributes,
  SetPostureAttributeRequest,
  DeviceInvite,
  CreateDeviceInvite,
  AcceptDeviceInviteRequest,
  AcceptedDeviceInvite,
  UserInvite,
  CreateUserInvite,
  CreateOAuthTokenRequest,
  OAuthToken,
  ExchangeFederatedTokenRequest,
  ConfigurationAuditLogList,
  NetworkFlowLogList,
  LogStreamStatus,
  LogStream,
  SetLogStreamRequest,
  CreateAwsExternalIdRequest,
  AwsExternalId,
  ValidateAwsTrustPolicyRequest,
  Webhook,
  WebhookList,
  CreateWebhookRequest,
  WebhookWithSecret,
  UpdateWebhookRequest,
} from "./schemas.ts";

/** What `devices.list` takes. */
export interface ListTailnetDevicesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /**
   * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
   * connections and posture identity to what `default` returns.
   */
  fields?: "all" | "default" | undefined;
  /** Only devices with this legacy identifier. */
  id?: string | undefined;
  /** Only devices with this preferred identifier. */
  nodeId?: string | undefined;
  /** Only devices with this MagicDNS name. */
  name?: string | undefined;
  /** Only devices with this machine name. */
  hostname?: string | undefined;
  /** Only devices with this owner's login name. */
  user?: string | undefined;
  /** Only devices with this operating system. */
  os?: string | undefined;
  /** Only devices with this client version. */
  clientVersion?: string | undefined;
  /** Only devices with this time of joining, spelled as in the answer. */
  created?: string | undefined;
  /** Only devices with this time of the last connection, spelled as in the answer. */
  lastSeen?: string | undefined;
  /** Only devices with this key expiry, spelled as in the answer. */
  expires?: string | undefined;
  /** Only devices with this machine key. */
  machineKey?: string | undefined;
  /** Only devices with this node key. */
  nodeKey?: string | undefined;
  /** Only devices with this tailnet lock key. */
  tailnetLockKey?: string | undefined;
  /** Only devices with this tailnet lock error. */
  tailnetLockError?: string | undefined;
  /** Only devices that have a client update waiting, or with `false` only the others. */
  updateAvailable?: boolean | undefined;
  /** Only devices that are connected to the control plane, or with `false` only the others. */
  connectedToControl?: boolean | undefined;
  /** Only devices that have a node key that never expires, or with `false` only the others. */
  keyExpiryDisabled?: boolean | undefined;
  /** Only devices that are authorized, or with `false` only the others. */
  authorized?: boolean | undefined;
  /** Only devices that are shared in from another tailnet, or with `false` only the others. */
  isExternal?: boolean | undefined;
  /** Only devices that are ephemeral, or with `false` only the others. */
  isEphemeral?: boolean | undefined;
  /** Only devices that refuse incoming connections, or with `false` only the others. */
  blocksIncomingConnections?: boolean | undefined;
  /** Only devices that have all of these Tailscale addresses. */
  addresses?: readonly string[] | undefined;
  /** Only devices that have all of these tags. */
  tags?: readonly string[] | undefined;
}

/** What `devices.list` resolves to. */
export type ListTailnetDevicesOutput = DeviceList;

/** What `devices.get` takes. */
export interface GetDeviceInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /**
   * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
   * connections and posture identity to what `default` returns.
   */
  fields?: "all" | "default" | undefined;
}

/** What `devices.get` resolves to. */
export type GetDeviceOutput = Device;

/** What `devices.delete` takes. */
export interface DeleteDeviceInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.delete` resolves to. */
export type DeleteDeviceOutput = void;

/** What `devices.expireKey` takes. */
export interface ExpireDeviceKeyInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.expireKey` resolves to. */
export type ExpireDeviceKeyOutput = void;

/** What `devices.listRoutes` takes. */
export interface ListDeviceRoutesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.listRoutes` resolves to. */
export type ListDeviceRoutesOutput = DeviceRoutes;

/** What `devices.setRoutes` takes. */
export interface SetDeviceRoutesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceRoutesRequest;
}

/** What `devices.setRoutes` resolves to. */
export type SetDeviceRoutesOutput = DeviceRoutes;

/** What `devices.authorize` takes. */
export interface AuthorizeDeviceInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: AuthorizeDeviceRequest;
}

/** What `devices.authorize` resolves to. */
export type AuthorizeDeviceOutput = void;

/** What `devices.setTags` takes. */
export interface SetDeviceTagsInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceTagsRequest;
}

/** What `devices.setTags` resolves to. */
export type SetDeviceTagsOutput = void;

/** What `devices.updateKey` takes. */
export interface UpdateDeviceKeyInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: UpdateDeviceKeyRequest;
}

/** What `devices.updateKey` resolves to. */
export type UpdateDeviceKeyOutput = void;

/** What `devices.setIp` takes. */
export interface SetDeviceIpInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceIpRequest;
}

/** What `devices.setIp` resolves to. */
export type SetDeviceIpOutput = void;

/** What `devices.getPostureAttributes` takes. */
export interface GetDevicePostureAttributesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.getPostureAttributes` resolves to. */
export type GetDevicePostureAttributesOutput = DevicePostureAttributes;

/** What `devices.setPostureAttribute` takes. */
export interface SetCustomDevicePostureAttributesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /**
   * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
   * most 128 characters in all. Case is kept but does not distinguish: `custom:Tier` and `custom:tier` cannot both exist
   * in one tailnet.
   */
  attributeKey: string;
  /** The request body. */
  body: SetPostureAttributeRequest;
}

/** What `devices.setPostureAttribute` resolves to. */
export type SetCustomDevicePostureAttributesOutput = DevicePostureAttributes | null;

/** What `devices.deletePostureAttribute` takes. */
export interface DeleteCustomDevicePostureAttributesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /**
   * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
   * most 128 characters in all. Case is kept but does not distinguish: `custom:Tier` and `custom:tier` cannot both exist
   * in one tailnet.
   */
  attributeKey: string;
}

/** What `devices.deletePostureAttribute` resolves to. */
export type DeleteCustomDevicePostureAttributesOutput = void;

/** What `deviceInvites.list` takes. */
export interface ListDeviceInvitesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `deviceInvites.list` resolves to. */
export type ListDeviceInvitesOutput = DeviceInvite[];

/** What `deviceInvites.create` takes. */
export interface CreateDeviceInvitesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The invites to make. One invite is a list of one. */
  body: CreateDeviceInvite[];
}

/** What `deviceInvites.create` resolves to. */
export type CreateDeviceInvitesOutput = DeviceInvite[];

/** What `deviceInvites.get` takes. */
export interface GetDeviceInviteInput {
  /** The `id` of a device invite. */
  deviceInviteId: string;
}

/** What `deviceInvites.get` resolves to. */
export type GetDeviceInviteOutput = DeviceInvite;

/** What `deviceInvites.delete` takes. */
export interface DeleteDeviceInviteInput {
  /** The `id` of a device invite. */
  deviceInviteId: string;
}

/** What `deviceInvites.delete` resolves to. */
export type DeleteDeviceInviteOutput = void;

/** What `deviceInvites.resend` takes. */
export interface ResendDeviceInviteInput {
  /** The `id` of a device invite. */
  deviceInviteId: string;
}

/** What `deviceInvites.resend` resolves to. */
export type ResendDeviceInviteOutput = void;

/** What `deviceInvites.accept` takes. */
export interface AcceptDeviceInviteInput {
  /** The request body. */
  body: AcceptDeviceInviteRequest;
}

/** What `deviceInvites.accept` resolves to. */
export type AcceptDeviceInviteOutput = AcceptedDeviceInvite;

/** What `userInvites.list` takes. */
export interface ListUserInvitesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `userInvites.list` resolves to. */
export type ListUserInvitesOutput = UserInvite[];

/** What `userInvites.create` takes. */
export interface CreateUserInvitesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The invites to make. One invite is a list of one. */
  body: CreateUserInvite[];
}

/** What `userInvites.create` resolves to. */
export type CreateUserInvitesOutput = UserInvite[];

/** What `userInvites.get` takes. */
export interface GetUserInviteInput {
  /** The `id` of a user invite. */
  userInviteId: string;
}

/** What `userInvites.get` resolves to. */
export type GetUserInviteOutput = UserInvite;

/** What `userInvites.delete` takes. */
export interface DeleteUserInviteInput {
  /** The `id` of a user invite. */
  userInviteId: string;
}

/** What `userInvites.delete` resolves to. */
export type DeleteUserInviteOutput = void;

/** What `userInvites.resend` takes. */
export interface ResendUserInviteInput {
  /** The `id` of a user invite. */
  userInviteId: string;
}

/** What `userInvites.resend` resolves to. */
export type ResendUserInviteOutput = void;

/** What `oauth.createToken` takes. */
export interface CreateOAuthTokenInput {
  /** The request body. */
  body: CreateOAuthTokenRequest;
}

/** What `oauth.createToken` resolves to. */
export type CreateOAuthTokenOutput = OAuthToken;

/** What `oauth.exchangeToken` takes. */
export interface ExchangeFederatedTokenInput {
  /** The request body. */
  body: ExchangeFederatedTokenRequest;
}

/** What `oauth.exchangeToken` resolves to. */
export type ExchangeFederatedTokenOutput = OAuthToken;

/** What `logging.listConfigurationAuditLogs` takes. */
export interface ListConfigurationAuditLogsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The start of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. */
  start: string;
  /**
   * The end of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. It may be in the
   * future; before `start`, the window is empty.
   */
  end: string;
  /**
   * Only events that one of these actors caused, by identifier. A value that begins with `~` is searched for in login
   * names and display names.
   */
  actor?: readonly string[] | undefined;
  /** Only events about one of these targets, by identifier or type. */
  target?: readonly string[] | undefined;
  /** Only events of these kinds, each the type of a target, an action and often the property that changed. */
  event?: readonly "ADMIN_CONSOLE.LOGIN" | "ADMIN_CONSOLE.LOGOUT" | "API_KEY.CREATE" | "API_KEY.EXPIRED" | "API_KEY.REVOKE" | "BILLING.CANCEL.SUBSCRIPTION" | "BILLING.CREATE.SUBSCRIPTION" | "BILLING.UPDATE.ADDRESS" | "BILLING.UPDATE.BILLING_OWNER" | "BILLING.UPDATE.EMAIL" | "BILLING.UPDATE.PAYMENT_INFO" | "BILLING.UPDATE.STRIPE_CUSTOMER_ID" | "BILLING.UPDATE.SUBSCRIPTION" | "FAILED_REQUEST.UPDATE" | "GROUP.PUSH_GROUP.ATTRIBUTES" | "INVITE.ACCEPT.FEATURE" | "INVITE.ACCEPT.NODE_SHARE" | "INVITE.ACCEPT.TAILNET_INVITE" | "INVITE.CREATE.FEATURE" | "INVITE.CREATE.NODE_SHARE" | "INVITE.CREATE.TAILNET_INVITE" | "INVITE.DELETE.NODE_SHARE" | "INVITE.DELETE.TAILNET_INVITE" | "INVITE.RESEND.NODE_SHARE" | "INVITE.RESEND.TAILNET_INVITE" | "NODE.APPROVE" | "NODE.CREATE" | "NODE.CREATE.ATTRIBUTES" | "NODE.DELETE" | "NODE.DELETE.ATTRIBUTES" | "NODE.DISABLE.KEY_EXPIRY" | "NODE.DISCONNECT_NODE.CLIENT_LOG" | "NODE.ENABLE.KEY_EXPIRY" | "NODE.EXPIRED.KEY_EXPIRY_TIME" | "NODE.LOGIN" | "NODE.LOGOUT" | "NODE.REVOKE" | "NODE.UPDATE.ACL_TAGS" | "NODE.UPDATE.ALLOWED_IPS" | "NODE.UPDATE.ATTRIBUTES" | "NODE.UPDATE.AUTO_APPROVED_ROUTES" | "NODE.UPDATE.EXIT_NODE" | "NODE.UPDATE.KEY_EXPIRY_TIME" | "NODE.UPDATE.MACHINE_NAME" | "NODE.UPDATE.POSTURE_IDENTITY" | "NODE.UPDATE.TKA" | "SHARE.CREATE" | "SHARE.DELETE" | "SHARE.UPDATE" | "TAILNET.ACCEPT.FEATURE" | "TAILNET.CREATE" | "TAILNET.CREATE.LOGSTREAM_ENDPOINT" | "TAILNET.CREATE.POSTURE_INTEGRATION" | "TAILNET.CREATE.TKA" | "TAILNET.DELETE.LOGSTREAM_ENDPOINT" | "TAILNET.DELETE.POSTURE_INTEGRATION" | "TAILNET.DELETE.TKA" | "TAILNET.DISABLE.COLLECT_POSTURE_IDENTITY" | "TAILNET.DISABLE.COLLECT_SERVICES" | "TAILNET.DISABLE.FILE_SHARING" | "TAILNET.DISABLE.GEOSTEERING" | "TAILNET.DISABLE.HTTPS" | "TAILNET.DISABLE.LOG_EXIT_FLOWS" | "TAILNET.DISABLE.MACHINE_APPROVAL_NEEDED" | "TAILNET.DISABLE.MAGIC_DNS" | "TAILNET.DISABLE.MULLVAD_VPN" | "TAILNET.DISABLE.NETWORK_FLOW_LOGGING" | "TAILNET.DISABLE.SCIM" | "TAILNET.DISABLE.TKA" | "TAILNET.DISABLE.USER_APPROVAL_REQUIRED" | "TAILNET.ENABLE.COLLECT_POSTURE_IDENTITY" | "TAILNET.ENABLE.COLLECT_SERVICES" | "TAILNET.ENABLE.FILE_SHARING" | "TAILNET.ENABLE.GEOSTEERING" | "TAILNET.ENABLE.HTTPS" | "TAILNET.ENABLE.LOG_EXIT_FLOWS" | "TAILNET.ENABLE.MACHINE_APPROVAL_NEEDED" | "TAILNET.ENABLE.MAGIC_DNS" | "TAILNET.ENABLE.MULLVAD_VPN" | "TAILNET.ENABLE.NETWORK_FLOW_LOGGING" | "TAILNET.ENABLE.SCIM" | "TAILNET.ENABLE.TKA" | "TAILNET.ENABLE.USER_APPROVAL_REQUIRED" | "TAILNET.JOIN" | "TAILNET.JOIN_WAITLIST.FEATURE" | "TAILNET.LEAVE" | "TAILNET.UPDATE.ACCOUNT_EMAIL" | "TAILNET.UPDATE.ACL" | "TAILNET.UPDATE.DNS_CONFIG" | "TAILNET.UPDATE.LOGSTREAM_ENDPOINT" | "TAILNET.UPDATE.MAX_KEY_DURATION" | "TAILNET.UPDATE.POSTURE_INTEGRATION" | "TAILNET.UPDATE.SECURITY_EMAIL" | "TAILNET.UPDATE.SUPPORT_EMAIL" | "TAILNET.UPDATE.TCD" | "TAILNET.UPDATE.TKA" | "TAILNET.VERIFY.ACCOUNT_EMAIL" | "TAILNET.VERIFY.SECURITY_EMAIL" | "TAILNET.VERIFY.SUPPORT_EMAIL" | "USER.APPROVE" | "USER.CREATE" | "USER.DELETE" | "USER.INVITE" | "USER.PUSH_USER.ATTRIBUTES" | "USER.RESEND.TAILNET_INVITE" | "USER.RESTORE" | "USER.RESTORE_GLOBAL" | "USER.SUSPEND" | "USER.SUSPEND_GLOBAL" | "USER.UPDATE.USER_ROLE" | "WEBHOOK_ENDPOINT.CREATE" | "WEBHOOK_ENDPOINT.DELETE" | "WEBHOOK_ENDPOINT.UPDATE.SECRET" | "WEBHOOK_ENDPOINT.UPDATE.SUBSCRIBED_EVENTS" | "WEB_INTERFACE.LOGIN" | "WEB_INTERFACE.LOGOUT" | "PAM_CONNECTOR.CREATE" | "PAM_CONNECTOR.CREATE.ACCESS_TOKEN" | "PAM_CONNECTOR.DELETE" | "PAM_CONNECTOR.DISABLE.ACCESS_TOKEN" | "PAM_CONNECTOR.UPDATE" | "PAM_SERVICE.CREATE" | "PAM_SERVICE.DELETE" | "PAM_SERVICE.UPDATE" | "PAM_SERVICE_ACCOUNT.CREATE" | "PAM_SERVICE_ACCOUNT.CREATE.ACCESS_TOKEN" | "PAM_SERVICE_ACCOUNT.DELETE" | "PAM_SERVICE_ACCOUNT.UPDATE" | "PAM_SETTINGS.CREATE.CUSTOM_DOMAIN" | "PAM_SETTINGS.CREATE.NOTIFICATION" | "PAM_SETTINGS.CREATE.RECORDING_STORAGE" | "PAM_SETTINGS.DELETE.CUSTOM_DOMAIN" | "PAM_SETTINGS.DELETE.NOTIFICATION" | "PAM_SETTINGS.DELETE.RECORDING_STORAGE" | "PAM_SETTINGS.UPDATE" | "PAM_SETTINGS.UPDATE.CUSTOM_DOMAIN" | "PAM_SETTINGS.UPDATE.NOTIFICATION" | "PAM_SETTINGS.UPDATE.SETUP_WIZARD"[] | undefined;
}

/** What `logging.listConfigurationAuditLogs` resolves to. */
export type ListConfigurationAuditLogsOutput = ConfigurationAuditLogList;

/** What `logging.listNetworkFlowLogs` takes. */
export interface ListNetworkFlowLogsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The start of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. */
  start: string;
  /**
   * The end of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. It may be in the
   * future; before `start`, the window is empty.
   */
  end: string;
}

/** What `logging.listNetworkFlowLogs` resolves to. */
export type ListNetworkFlowLogsOutput = NetworkFlowLogList;

/** What `logging.getStreamStatus` takes. */
export interface GetLogStreamingStatusInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The logs that the stream carries. */
  logType: "configuration" | "network";
}

/** What `logging.getStreamStatus` resolves to. */
export type GetLogStreamingStatusOutput = LogStreamStatus;

/** What `logging.getStream` takes. */
export interface GetLogStreamingConfigurationInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The logs that the stream carries. */
  logType: "configuration" | "network";
}

/** What `logging.getStream` resolves to. */
export type GetLogStreamingConfigurationOutput = LogStream;

/** What `logging.setStream` takes. */
export interface SetLogStreamingConfigurationInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The logs that the stream carries. */
  logType: "configuration" | "network";
  /** The request body. */
  body: SetLogStreamRequest;
}

/** What `logging.setStream` resolves to. */
export type SetLogStreamingConfigurationOutput = void;

/** What `logging.disableStream` takes. */
export interface DisableLogStreamingInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The logs that the stream carries. */
  logType: "configuration" | "network";
}

/** What `logging.disableStream` resolves to. */
export type DisableLogStreamingOutput = void;

/** What `logging.createAwsExternalId` takes. */
export interface GetAwsExternalIdInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: CreateAwsExternalIdRequest;
}

/** What `logging.createAwsExternalId` resolves to. */
export type GetAwsExternalIdOutput = AwsExternalId;

/** What `logging.validateAwsTrustPolicy` takes. */
export interface ValidateAwsExternalIdInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The `externalId` that the trust policy names. */
  id: string;
  /** The request body. */
  body: ValidateAwsTrustPolicyRequest;
}

/** What `logging.validateAwsTrustPolicy` resolves to. */
export type ValidateAwsExternalIdOutput = void;

/** What `webhooks.list` takes. */
export interface ListWebhooksInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `webhooks.list` resolves to. */
export type ListWebhooksOutput = WebhookList;

/** What `webhooks.create` takes. */
export interface CreateWebhookInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: CreateWebhookRequest;
}

/** What `webhooks.create` resolves to. */
export type CreateWebhookOutput = WebhookWithSecret;

/** What `webhooks.get` takes. */
export interface GetWebhookInput {
  /** The `endpointId` of a webhook. */
  endpointId: string;
}

/** What `webhooks.get` resolves to. */
export type GetWebhookOutput = Webhook;

/** What `webhooks.delete` takes. */
export interface DeleteWebhookInput {
  /** The `endpointId` of a webhook. */
  endpointId: string;
}

/** What `webhooks.delete` resolves to. */
export type DeleteWebhookOutput = void;

/** What `webhooks.update` takes. */
export interface UpdateWebhookInput {
  /** The `endpointId` of a webhook. */
  endpointId: string;
  /** The request body. */
  body: UpdateWebhookRequest;
}

/** What `webhooks.update` resolves to. */
export type UpdateWebhookOutput = Webhook;

/** What `webhooks.test` takes. */
export interface TestWebhookInput {
  /** The `endpointId` of a webhook. */
  endpointId: string;
}

/** What `webhooks.test` resolves to. */
export type TestWebhookOutput = void;

/** What `webhooks.rotateSecret` takes. */
export interface RotateWebhookSecretInput {
  /** The `endpointId` of a webhook. */
  endpointId: string;
}

/** What `webhooks.rotateSecret` resolves to. */
export type RotateWebhookSecretOutput = WebhookWithSecret;

/**
 * The methods of `tailscale.devices`. `Options` are those of one request.
 *
 * The machines of a tailnet, with their routes, tags, keys, addresses and posture attributes.
 */
export interface DevicesResource<Options> {
  /**
   * List devices.
   *
   * Returns every device of a tailnet in one answer; there is no paging. Filters name a member of a device and the
   * exact value that it must have; several filters must all match. A token from an OAuth client does not see devices
   * that are shared in to one user.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/devices`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  list(input: ListTailnetDevicesInput & { fields: "all" }, options?: Options): Promise<DeviceDetailsList>;
  /**
   * List devices.
   *
   * Returns every device of a tailnet in one answer; there is no paging. Filters name a member of a device and the
   * exact value that it must have; several filters must all match. A token from an OAuth client does not see devices
   * that are shared in to one user.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/devices`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  list(input?: ListTailnetDevicesInput, options?: Options): Promise<ListTailnetDevicesOutput>;

  /**
   * Get a device.
   *
   * Returns one device.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  get(input: GetDeviceInput & { fields: "all" }, options?: Options): Promise<DeviceDetails>;
  /**
   * Get a device.
   *
   * Returns one device.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  get(input: GetDeviceInput, options?: Options): Promise<GetDeviceOutput>;

  /**
   * Delete a device.
   *
   * Removes a device from its tailnet. Devices of another tailnet, shared in, cannot be deleted.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `DELETE /device/{deviceId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 501, 504
   */
  delete(input: DeleteDeviceInput, options?: Options): Promise<DeleteDeviceOutput>;

  /**
   * Expire a device's key.
   *
   * Marks the node key of a device as expired. The device must log in again before it can connect.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/expire`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  expireKey(input: ExpireDeviceKeyInput, options?: Options): Promise<ExpireDeviceKeyOutput>;

  /**
   * List subnet routes.
   *
   * Returns the subnet routes that a device advertises and those that are enabled for it.
   *
   * - OAuth scope: `devices:routes:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}/routes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  listRoutes(input: ListDeviceRoutesInput, options?: Options): Promise<ListDeviceRoutesOutput>;

  /**
   * Set the enabled subnet routes.
   *
   * Replaces the list of enabled subnet routes. Advertised routes are set on the device itself. A route may be enabled
   * before the device advertises it, and carries traffic once both are the case.
   *
   * - OAuth scope: `devices:routes`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/routes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setRoutes(input: SetDeviceRoutesInput, options?: Options): Promise<SetDeviceRoutesOutput>;

  /**
   * Authorize a device.
   *
   * Approves a device, or takes its approval back, in a tailnet that has device approval on. A device that loses its
   * approval is disconnected within seconds.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/authorized`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  authorize(input: AuthorizeDeviceInput, options?: Options): Promise<AuthorizeDeviceOutput>;

  /**
   * Set the tags.
   *
   * Replaces the tags of a device. A tagged device belongs to its tags instead of a user. Each tag must exist in the
   * tailnet's policy file, and the last tag of a tagged device cannot be removed.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/tags`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setTags(input: SetDeviceTagsInput, options?: Options): Promise<SetDeviceTagsOutput>;

  /**
   * Update the device key.
   *
   * Switches the expiry of a device's node key off, or on again with the original expiry time.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/key`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  updateKey(input: UpdateDeviceKeyInput, options?: Options): Promise<UpdateDeviceKeyOutput>;

  /**
   * Set the IPv4 address.
   *
   * Gives a device another Tailscale IPv4 address. Its open connections break, and other machines may need to flush
   * their DNS cache before they find it again.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/ip`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setIp(input: SetDeviceIpInput, options?: Options): Promise<SetDeviceIpOutput>;

  /**
   * Get posture attributes.
   *
   * Returns every posture attribute of a device, built-in (`node:…`) and custom (`custom:…`). Attributes are in no device
   * list, so this takes one call per device.
   *
   * - OAuth scope: `devices:posture_attributes:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}/attributes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  getPostureAttributes(input: GetDevicePostureAttributesInput, options?: Options): Promise<GetDevicePostureAttributesOutput>;

  /**
   * Set a custom posture attribute.
   *
   * Creates or replaces one custom posture attribute of a device. The first value that is written for a key fixes its
   * type for the whole tailnet.
   *
   * - OAuth scope: `devices:posture_attributes`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/attributes/{attributeKey}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500, 504
   */
  setPostureAttribute(input: SetCustomDevicePostureAttributesInput, options?: Options): Promise<SetCustomDevicePostureAttributesOutput>;

  /**
   * Delete a custom posture attribute.
   *
   * Removes one custom posture attribute from a device.
   *
   * - OAuth scope: `devices:posture_attributes`.
   * - Safe to repeat.
   *
   * `DELETE /device/{deviceId}/attributes/{attributeKey}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500, 504
   */
  deletePostureAttribute(input: DeleteCustomDevicePostureAttributesInput, options?: Options): Promise<DeleteCustomDevicePostureAttributesOutput>;
}

/**
 * The methods of `tailscale.deviceInvites`. `Options` are those of one request.
 *
 * Invitations that share one device with a person outside its tailnet.
 */
export interface DeviceInvitesResource<Options> {
  /**
   * List the invites of a device.
   *
   * Returns every invite that shares the device, open or accepted.
   *
   * - OAuth scope: `device_invites:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}/device-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  list(input: ListDeviceInvitesInput, options?: Options): Promise<ListDeviceInvitesOutput>;

  /**
   * Create invites to a device.
   *
   * Makes one or more invites that share the device. A shared device is tied to the user who shares it, so an
   * OAuth client cannot.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /device/{deviceId}/device-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  create(input: CreateDeviceInvitesInput, options?: Options): Promise<CreateDeviceInvitesOutput>;

  /**
   * Get a device invite.
   *
   * Returns one device invite.
   *
   * - OAuth scope: `device_invites:read`.
   * - Safe to repeat.
   *
   * `GET /device-invites/{deviceInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input: GetDeviceInviteInput, options?: Options): Promise<GetDeviceInviteOutput>;

  /**
   * Delete a device invite.
   *
   * Withdraws a device invite; its link stops working.
   *
   * - OAuth scope: `device_invites`.
   * - Safe to repeat.
   *
   * `DELETE /device-invites/{deviceInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  delete(input: DeleteDeviceInviteInput, options?: Options): Promise<DeleteDeviceInviteOutput>;

  /**
   * Mail a device invite again.
   *
   * Mails a device invite once more, at most once a minute. The invite must have been made with an address.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Limited to 1 per invite in 60 seconds.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /device-invites/{deviceInviteId}/resend`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500
   */
  resend(input: ResendDeviceInviteInput, options?: Options): Promise<ResendDeviceInviteOutput>;

  /**
   * Accept a device invite.
   *
   * Accepts an invite on behalf of the user who owns the token, and brings the shared device into that user's tailnet.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /device-invites/-/accept`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  accept(input: AcceptDeviceInviteInput, options?: Options): Promise<AcceptDeviceInviteOutput>;
}

/**
 * The methods of `tailscale.userInvites`. `Options` are those of one request.
 *
 * Invitations for a person to join a tailnet.
 */
export interface UserInvitesResource<Options> {
  /**
   * List user invites.
   *
   * Returns the open invites to a tailnet. Accepted ones are not listed.
   *
   * - No OAuth scope is documented.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/user-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  list(input?: ListUserInvitesInput, options?: Options): Promise<ListUserInvitesOutput>;

  /**
   * Create user invites.
   *
   * Makes one or more invites to a tailnet, and mails those that have an address.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /tailnet/{tailnet}/user-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  create(input: CreateUserInvitesInput, options?: Options): Promise<CreateUserInvitesOutput>;

  /**
   * Get a user invite.
   *
   * Returns one user invite.
   *
   * - No OAuth scope is documented.
   * - Safe to repeat.
   *
   * `GET /user-invites/{userInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input: GetUserInviteInput, options?: Options): Promise<GetUserInviteOutput>;

  /**
   * Delete a user invite.
   *
   * Withdraws a user invite; its link stops working.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Safe to repeat.
   *
   * `DELETE /user-invites/{userInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  delete(input: DeleteUserInviteInput, options?: Options): Promise<DeleteUserInviteOutput>;

  /**
   * Mail a user invite again.
   *
   * Mails a user invite once more, at most once a minute. The invite must have been made with an address.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Limited to 1 per invite in 60 seconds.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /user-invites/{userInviteId}/resend`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500
   */
  resend(input: ResendUserInviteInput, options?: Options): Promise<ResendUserInviteOutput>;
}

/**
 * The methods of `tailscale.oauth`. `Options` are those of one request.
 *
 * Access tokens for OAuth clients and federated identities.
 */
export interface OauthResource<Options> {
  /**
   * Get a token for an OAuth client.
   *
   * Exchanges the secret of an OAuth client for an access token that is good for an hour (RFC 6749, section 4.4). There
   * is no refresh token: ask again. A scope that the client does not have fails the whole request, so leave `scope` out
   * unless the token shall have fewer scopes than the client.
   *
   * - Needs no credential.
   * - Safe to repeat.
   *
   * `POST /oauth/token`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  createToken(input: CreateOAuthTokenInput, options?: Options): Promise<CreateOAuthTokenOutput>;

  /**
   * Get a token for a federated identity.
   *
   * Exchanges an ID token of the identity provider that a workload runs under (a CI job, a cloud instance) for an access
   * token that is good for an hour. The ID token must have an expiry, and should be fresh for each exchange.
   *
   * - Needs no credential.
   * - Safe to repeat.
   *
   * `POST /oauth/token-exchange`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  exchangeToken(input: ExchangeFederatedTokenInput, options?: Options): Promise<ExchangeFederatedTokenOutput>;
}

/**
 * The methods of `tailscale.logging`. `Options` are those of one request.
 *
 * Configuration audit logs, network flow logs, and streams that send them elsewhere.
 */
export interface LoggingResource<Options> {
  /**
   * List configuration audit logs.
   *
   * Returns the changes that were made to a tailnet within a time window, oldest first, in one answer; there is no paging.
   * Both ends of the window belong to it, so that two windows that meet have the events of that moment twice. An event may
   * appear up to 90 seconds late.
   *
   * - OAuth scope: `logs:configuration:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/logging/configuration`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  listConfigurationAuditLogs(input: ListConfigurationAuditLogsInput, options?: Options): Promise<ListConfigurationAuditLogsOutput>;

  /**
   * List network flow logs.
   *
   * Returns what devices sent and received within a time window, in one answer; there is no paging, so ask for short windows.
   * Both ends of the window belong to it. Flow logs are kept for 30 days: the API moves an earlier `start` up.
   *
   * - OAuth scope: `logs:network:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/logging/network`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 502
   */
  listNetworkFlowLogs(input: ListNetworkFlowLogsInput, options?: Options): Promise<ListNetworkFlowLogsOutput>;

  /**
   * Get the status of a log stream.
   *
   * Returns how the delivery of a log stream goes: its last error, what was sent so far, and how fast.
   *
   * - OAuth scope: `log_streaming:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/logging/{logType}/stream/status`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 502
   */
  getStreamStatus(input: GetLogStreamingStatusInput, options?: Options): Promise<GetLogStreamingStatusOutput>;

  /**
   * Get a log stream.
   *
   * Returns where a log stream goes, without its secrets.
   *
   * - OAuth scope: `log_streaming:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/logging/{logType}/stream`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  getStream(input: GetLogStreamingConfigurationInput, options?: Options): Promise<GetLogStreamingConfigurationOutput>;

  /**
   * Set a log stream.
   *
   * Replaces a log stream, or makes one where none is set. Send every member each time, secrets too: `token`,
   * `s3SecretAccessKey` and `gcsCredentials` are not read back. A destination inside the tailnet needs the scopes
   * `device_invites` and `policy_file` beside `log_streaming`.
   *
   * - OAuth scope: `log_streaming`.
   * - Safe to repeat.
   *
   * `PUT /tailnet/{tailnet}/logging/{logType}/stream`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  setStream(input: SetLogStreamingConfigurationInput, options?: Options): Promise<SetLogStreamingConfigurationOutput>;

  /**
   * Disable a log stream.
   *
   * Stops a log stream and forgets where it went.
   *
   * - OAuth scope: `log_streaming`.
   * - Safe to repeat.
   *
   * `DELETE /tailnet/{tailnet}/logging/{logType}/stream`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  disableStream(input: DisableLogStreamingInput, options?: Options): Promise<DisableLogStreamingOutput>;

  /**
   * Create an AWS external ID.
   *
   * Issues an external ID for an IAM role with which Tailscale may write to an S3 bucket. Name it and Tailscale's AWS account
   * in the trust policy of the role, then set the log stream with it.
   *
   * - OAuth scope: `log_streaming`.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /tailnet/{tailnet}/aws-external-id`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  createAwsExternalId(input: GetAwsExternalIdInput, options?: Options): Promise<GetAwsExternalIdOutput>;

  /**
   * Validate an AWS trust policy.
   *
   * Checks that Tailscale can assume an IAM role with this external ID, and that it cannot without it.
   *
   * - OAuth scope: `log_streaming`.
   * - Safe to repeat.
   *
   * `POST /tailnet/{tailnet}/aws-external-id/{id}/validate-aws-trust-policy`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 422, 500
   */
  validateAwsTrustPolicy(input: ValidateAwsExternalIdInput, options?: Options): Promise<ValidateAwsExternalIdOutput>;
}

/**
 * The methods of `tailscale.webhooks`. `Options` are those of one request.
 *
 * Endpoints that receive the events of a tailnet.
 */
export interface WebhooksResource<Options> {
  /**
   * List webhooks.
   *
   * Returns every webhook of a tailnet, without the secrets.
   *
   * - OAuth scope: `webhooks:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/webhooks`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  list(input?: ListWebhooksInput, options?: Options): Promise<ListWebhooksOutput>;

  /**
   * Create a webhook.
   *
   * Makes a webhook and returns it with its secret, which is never shown again. A delivery that is not answered with
   * success is repeated every hour for up to a day.
   *
   * - OAuth scope: `webhooks`.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /tailnet/{tailnet}/webhooks`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  create(input: CreateWebhookInput, options?: Options): Promise<CreateWebhookOutput>;

  /**
   * Get a webhook.
   *
   * Returns one webhook, without its secret.
   *
   * - OAuth scope: `webhooks:read`.
   * - Safe to repeat.
   *
   * `GET /webhooks/{endpointId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input: GetWebhookInput, options?: Options): Promise<GetWebhookOutput>;

  /**
   * Delete a webhook.
   *
   * Deletes a webhook. Its endpoint is told with a `webhookDeleted` event and receives no more events after it.
   *
   * - OAuth scope: `webhooks`.
   * - Safe to repeat.
   *
   * `DELETE /webhooks/{endpointId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  delete(input: DeleteWebhookInput, options?: Options): Promise<DeleteWebhookOutput>;

  /**
   * Change the subscriptions.
   *
   * Replaces the subscriptions of a webhook. Its URL and its provider cannot be changed: delete it and make another.
   *
   * - OAuth scope: `webhooks`.
   * - Safe to repeat.
   *
   * `PATCH /webhooks/{endpointId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  update(input: UpdateWebhookInput, options?: Options): Promise<UpdateWebhookOutput>;

  /**
   * Send a test event.
   *
   * Queues an event of type `test` for a webhook. The response does not say whether the event arrives.
   *
   * - OAuth scope: `webhooks`.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /webhooks/{endpointId}/test`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  test(input: TestWebhookInput, options?: Options): Promise<TestWebhookOutput>;

  /**
   * Rotate the secret.
   *
   * Gives a webhook a new secret and returns it, once. Nothing promises that the old secret still signs anything
   * afterwards: change the receiver over at once.
   *
   * - OAuth scope: `webhooks`.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /webhooks/{endpointId}/rotate`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  rotateSecret(input: RotateWebhookSecretInput, options?: Options): Promise<RotateWebhookSecretOutput>;
}

/** Everything that the document offers, by resource. */
export interface Resources<Options> {
  /** The machines of a tailnet, with their routes, tags, keys, addresses and posture attributes. */
  readonly devices: DevicesResource<Options>;
  /** Invitations that share one device with a person outside its tailnet. */
  readonly deviceInvites: DeviceInvitesResource<Options>;
  /** Invitations for a person to join a tailnet. */
  readonly userInvites: UserInvitesResource<Options>;
  /** Access tokens for OAuth clients and federated identities. */
  readonly oauth: OauthResource<Options>;
  /** Configuration audit logs, network flow logs, and streams that send them elsewhere. */
  readonly logging: LoggingResource<Options>;
  /** Endpoints that receive the events of a tailnet. */
  readonly webhooks: WebhooksResource<Options>;
}
