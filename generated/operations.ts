// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.

/** What the client needs to know of an operation at run time. What is usual is left out. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template, relative to the base URL. */
  readonly path: string;
  /** How users call it: `devices.list`. */
  readonly sdkMethod: string;
  /** Names of the query parameters, where it has some. Path parameters stand in the path. */
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Media type of the request body, where it has one. */
  readonly contentType?: string;
  /** `false` where it needs no credential. */
  readonly authenticated?: false;
  /** `false` where repeating it may act twice. */
  readonly idempotent?: false;
  /** `true` where it has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit?: true;
  /** OAuth scopes that permit it, any one of them; left out where only a user-owned token may call it. */
  readonly scopes?: readonly string[];
  /**
   * What the answer holds: `value` a body, `nullable` a body or null, `list` an array (the API sends null for an empty
   * one); left out where no body is documented.
   */
  readonly result?: "value" | "nullable" | "list";
  /** Where the answer holds 64-bit integers: `*.acceptedBy.id`, with `*` for every item of an array or map. */
  readonly int64?: readonly string[];
}

/** The version of the document, and of the package. */
export const version = "0.1.0";

/** The server of the document. */
export const defaultBaseUrl = "https://api.tailscale.com/api/v2";

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = {"tailnet":"-"} as const;

export const operations: readonly Operation[] = [
  /** List devices. */
  {
    id: "listTailnetDevices",
    method: "GET",
    path: "/tailnet/{tailnet}/devices",
    sdkMethod: "devices.list",
    query: ["fields","id","nodeId","name","hostname","user","oauthClientId","os","clientVersion","created","lastSeen","expires","machineKey","nodeKey","tailnetLockKey","tailnetLockError","updateAvailable","connectedToControl","keyExpiryDisabled","authorized","isExternal","isEphemeral","blocksIncomingConnections","addresses","tags"],
    scopes: ["devices:core:read"],
    result: "value",
  },
  /** Get a device. */
  {
    id: "getDevice",
    method: "GET",
    path: "/device/{deviceId}",
    sdkMethod: "devices.get",
    query: ["fields"],
    scopes: ["devices:core:read"],
    result: "value",
  },
  /** Delete a device. */
  {
    id: "deleteDevice",
    method: "DELETE",
    path: "/device/{deviceId}",
    sdkMethod: "devices.delete",
    scopes: ["devices:core"],
  },
  /** Expire a device's key. */
  {
    id: "expireDeviceKey",
    method: "POST",
    path: "/device/{deviceId}/expire",
    sdkMethod: "devices.expireKey",
    scopes: ["devices:core"],
  },
  /** List subnet routes. */
  {
    id: "listDeviceRoutes",
    method: "GET",
    path: "/device/{deviceId}/routes",
    sdkMethod: "devices.listRoutes",
    scopes: ["devices:routes:read"],
    result: "value",
  },
  /** Set the enabled subnet routes. */
  {
    id: "setDeviceRoutes",
    method: "POST",
    path: "/device/{deviceId}/routes",
    sdkMethod: "devices.setRoutes",
    contentType: "application/json",
    scopes: ["devices:routes"],
    result: "value",
  },
  /** Authorize a device. */
  {
    id: "authorizeDevice",
    method: "POST",
    path: "/device/{deviceId}/authorized",
    sdkMethod: "devices.authorize",
    contentType: "application/json",
    scopes: ["devices:core"],
  },
  /** Set the tags. */
  {
    id: "setDeviceTags",
    method: "POST",
    path: "/device/{deviceId}/tags",
    sdkMethod: "devices.setTags",
    contentType: "application/json",
    scopes: ["devices:core"],
  },
  /** Update the device key. */
  {
    id: "updateDeviceKey",
    method: "POST",
    path: "/device/{deviceId}/key",
    sdkMethod: "devices.updateKey",
    contentType: "application/json",
    scopes: ["devices:core"],
  },
  /** Set the IPv4 address. */
  {
    id: "setDeviceIp",
    method: "POST",
    path: "/device/{deviceId}/ip",
    sdkMethod: "devices.setIp",
    contentType: "application/json",
    scopes: ["devices:core"],
  },
  /** Get posture attributes. */
  {
    id: "getDevicePostureAttributes",
    method: "GET",
    path: "/device/{deviceId}/attributes",
    sdkMethod: "devices.getPostureAttributes",
    scopes: ["devices:posture_attributes:read"],
    result: "value",
  },
  /** Set a custom posture attribute. */
  {
    id: "setCustomDevicePostureAttributes",
    method: "POST",
    path: "/device/{deviceId}/attributes/{attributeKey}",
    sdkMethod: "devices.setPostureAttribute",
    contentType: "application/json",
    scopes: ["devices:posture_attributes"],
    result: "nullable",
  },
  /** Delete a custom posture attribute. */
  {
    id: "deleteCustomDevicePostureAttributes",
    method: "DELETE",
    path: "/device/{deviceId}/attributes/{attributeKey}",
    sdkMethod: "devices.deletePostureAttribute",
    scopes: ["devices:posture_attributes"],
  },
  /** List the invites of a device. */
  {
    id: "listDeviceInvites",
    method: "GET",
    path: "/device/{deviceId}/device-invites",
    sdkMethod: "deviceInvites.list",
    scopes: ["device_invites:read"],
    result: "list",
    int64: ["*.tailnetId","*.deviceId","*.sharerId","*.acceptedBy.id"],
  },
  /** Create invites to a device. */
  {
    id: "createDeviceInvites",
    method: "POST",
    path: "/device/{deviceId}/device-invites",
    sdkMethod: "deviceInvites.create",
    contentType: "application/json",
    idempotent: false,
    result: "list",
    int64: ["*.tailnetId","*.deviceId","*.sharerId","*.acceptedBy.id"],
  },
  /** Get a device invite. */
  {
    id: "getDeviceInvite",
    method: "GET",
    path: "/device-invites/{deviceInviteId}",
    sdkMethod: "deviceInvites.get",
    scopes: ["device_invites:read"],
    result: "value",
    int64: ["tailnetId","deviceId","sharerId","acceptedBy.id"],
  },
  /** Delete a device invite. */
  {
    id: "deleteDeviceInvite",
    method: "DELETE",
    path: "/device-invites/{deviceInviteId}",
    sdkMethod: "deviceInvites.delete",
    scopes: ["device_invites"],
  },
  /** Mail a device invite again. */
  {
    id: "resendDeviceInvite",
    method: "POST",
    path: "/device-invites/{deviceInviteId}/resend",
    sdkMethod: "deviceInvites.resend",
    idempotent: false,
    ownRateLimit: true,
  },
  /** Accept a device invite. */
  {
    id: "acceptDeviceInvite",
    method: "POST",
    path: "/device-invites/-/accept",
    sdkMethod: "deviceInvites.accept",
    contentType: "application/json",
    idempotent: false,
    result: "value",
  },
  /** List user invites. */
  {
    id: "listUserInvites",
    method: "GET",
    path: "/tailnet/{tailnet}/user-invites",
    sdkMethod: "userInvites.list",
    scopes: [],
    result: "list",
    int64: ["*.tailnetId","*.inviterId"],
  },
  /** Create user invites. */
  {
    id: "createUserInvites",
    method: "POST",
    path: "/tailnet/{tailnet}/user-invites",
    sdkMethod: "userInvites.create",
    contentType: "application/json",
    idempotent: false,
    result: "list",
    int64: ["*.tailnetId","*.inviterId"],
  },
  /** Get a user invite. */
  {
    id: "getUserInvite",
    method: "GET",
    path: "/user-invites/{userInviteId}",
    sdkMethod: "userInvites.get",
    scopes: [],
    result: "value",
    int64: ["tailnetId","inviterId"],
  },
  /** Delete a user invite. */
  {
    id: "deleteUserInvite",
    method: "DELETE",
    path: "/user-invites/{userInviteId}",
    sdkMethod: "userInvites.delete",
  },
  /** Mail a user invite again. */
  {
    id: "resendUserInvite",
    method: "POST",
    path: "/user-invites/{userInviteId}/resend",
    sdkMethod: "userInvites.resend",
    idempotent: false,
    ownRateLimit: true,
  },
  /** Get a token for an OAuth client. */
  {
    id: "createOAuthToken",
    method: "POST",
    path: "/oauth/token",
    sdkMethod: "oauth.createToken",
    contentType: "application/x-www-form-urlencoded",
    authenticated: false,
    result: "value",
  },
  /** Get a token for a federated identity. */
  {
    id: "exchangeFederatedToken",
    method: "POST",
    path: "/oauth/token-exchange",
    sdkMethod: "oauth.exchangeToken",
    contentType: "application/x-www-form-urlencoded",
    authenticated: false,
    result: "value",
  },
];
