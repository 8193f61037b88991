// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.

/** What the client needs to know of an operation at run time. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template, relative to the base URL. */
  readonly path: string;
  /** How users call it: `devices.list`. */
  readonly sdkMethod: string;
  /** Names of the query parameters. Path parameters stand in the path. */
  readonly query: readonly string[];
  readonly header: readonly string[];
  /** Media type of the request body; undefined where it has none. */
  readonly contentType: string | undefined;
  /** Whether it needs a credential. */
  readonly authenticated: boolean;
  /** Whether repeating it has no further effect. */
  readonly idempotent: boolean;
  /** Whether it has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit: boolean;
  /** OAuth scopes that permit it, any one of them; undefined where only a user-owned token may call it. */
  readonly scopes: readonly string[] | undefined;
  /**
   * What the answer holds: `none` no documented body, `value` a body, `nullable` a body or null, `list` an array (the API
   * sends null for an empty one).
   */
  readonly result: "none" | "value" | "nullable" | "list";
  /** Where the answer holds 64-bit integers: `*.acceptedBy.id`, with `*` for every item of an array or map. */
  readonly int64: readonly string[];
}

/** The version of the document, and of the package. */
export const version = "0.1.0";

/** The server of the document. */
export const defaultBaseUrl = "https://api.tailscale.com/api/v2";

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = {"tailnet":"-"} as const;

export const operations = [
  /** List devices. */
  {
    id: "listTailnetDevices",
    method: "GET",
    path: "/tailnet/{tailnet}/devices",
    sdkMethod: "devices.list",
    query: ["fields","id","nodeId","name","hostname","user","os","clientVersion","created","lastSeen","expires","machineKey","nodeKey","tailnetLockKey","tailnetLockError","updateAvailable","connectedToControl","keyExpiryDisabled","authorized","isExternal","isEphemeral","blocksIncomingConnections","addresses","tags"],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core:read"],
    result: "value",
    int64: [],
  },
  /** Get a device. */
  {
    id: "getDevice",
    method: "GET",
    path: "/device/{deviceId}",
    sdkMethod: "devices.get",
    query: ["fields"],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core:read"],
    result: "value",
    int64: [],
  },
  /** Delete a device. */
  {
    id: "deleteDevice",
    method: "DELETE",
    path: "/device/{deviceId}",
    sdkMethod: "devices.delete",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core"],
    result: "none",
    int64: [],
  },
  /** Expire a device's key. */
  {
    id: "expireDeviceKey",
    method: "POST",
    path: "/device/{deviceId}/expire",
    sdkMethod: "devices.expireKey",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core"],
    result: "none",
    int64: [],
  },
  /** List subnet routes. */
  {
    id: "listDeviceRoutes",
    method: "GET",
    path: "/device/{deviceId}/routes",
    sdkMethod: "devices.listRoutes",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:routes:read"],
    result: "value",
    int64: [],
  },
  /** Set the enabled subnet routes. */
  {
    id: "setDeviceRoutes",
    method: "POST",
    path: "/device/{deviceId}/routes",
    sdkMethod: "devices.setRoutes",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:routes"],
    result: "value",
    int64: [],
  },
  /** Authorize a device. */
  {
    id: "authorizeDevice",
    method: "POST",
    path: "/device/{deviceId}/authorized",
    sdkMethod: "devices.authorize",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core"],
    result: "none",
    int64: [],
  },
  /** Set the tags. */
  {
    id: "setDeviceTags",
    method: "POST",
    path: "/device/{deviceId}/tags",
    sdkMethod: "devices.setTags",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core"],
    result: "none",
    int64: [],
  },
  /** Update the device key. */
  {
    id: "updateDeviceKey",
    method: "POST",
    path: "/device/{deviceId}/key",
    sdkMethod: "devices.updateKey",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core"],
    result: "none",
    int64: [],
  },
  /** Set the IPv4 address. */
  {
    id: "setDeviceIp",
    method: "POST",
    path: "/device/{deviceId}/ip",
    sdkMethod: "devices.setIp",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:core"],
    result: "none",
    int64: [],
  },
  /** Get posture attributes. */
  {
    id: "getDevicePostureAttributes",
    method: "GET",
    path: "/device/{deviceId}/attributes",
    sdkMethod: "devices.getPostureAttributes",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:posture_attributes:read"],
    result: "value",
    int64: [],
  },
  /** Set a custom posture attribute. */
  {
    id: "setCustomDevicePostureAttributes",
    method: "POST",
    path: "/device/{deviceId}/attributes/{attributeKey}",
    sdkMethod: "devices.setPostureAttribute",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:posture_attributes"],
    result: "nullable",
    int64: [],
  },
  /** Delete a custom posture attribute. */
  {
    id: "deleteCustomDevicePostureAttributes",
    method: "DELETE",
    path: "/device/{deviceId}/attributes/{attributeKey}",
    sdkMethod: "devices.deletePostureAttribute",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["devices:posture_attributes"],
    result: "none",
    int64: [],
  },
  /** List the invites of a device. */
  {
    id: "listDeviceInvites",
    method: "GET",
    path: "/device/{deviceId}/device-invites",
    sdkMethod: "deviceInvites.list",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
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
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: false,
    ownRateLimit: false,
    scopes: undefined,
    result: "list",
    int64: ["*.tailnetId","*.deviceId","*.sharerId","*.acceptedBy.id"],
  },
  /** Get a device invite. */
  {
    id: "getDeviceInvite",
    method: "GET",
    path: "/device-invites/{deviceInviteId}",
    sdkMethod: "deviceInvites.get",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
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
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: ["device_invites"],
    result: "none",
    int64: [],
  },
  /** Mail a device invite again. */
  {
    id: "resendDeviceInvite",
    method: "POST",
    path: "/device-invites/{deviceInviteId}/resend",
    sdkMethod: "deviceInvites.resend",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: false,
    ownRateLimit: true,
    scopes: undefined,
    result: "none",
    int64: [],
  },
  /** Accept a device invite. */
  {
    id: "acceptDeviceInvite",
    method: "POST",
    path: "/device-invites/-/accept",
    sdkMethod: "deviceInvites.accept",
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: false,
    ownRateLimit: false,
    scopes: undefined,
    result: "value",
    int64: [],
  },
  /** List user invites. */
  {
    id: "listUserInvites",
    method: "GET",
    path: "/tailnet/{tailnet}/user-invites",
    sdkMethod: "userInvites.list",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
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
    query: [],
    header: [],
    contentType: "application/json",
    authenticated: true,
    idempotent: false,
    ownRateLimit: false,
    scopes: undefined,
    result: "list",
    int64: ["*.tailnetId","*.inviterId"],
  },
  /** Get a user invite. */
  {
    id: "getUserInvite",
    method: "GET",
    path: "/user-invites/{userInviteId}",
    sdkMethod: "userInvites.get",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
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
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: true,
    ownRateLimit: false,
    scopes: undefined,
    result: "none",
    int64: [],
  },
  /** Mail a user invite again. */
  {
    id: "resendUserInvite",
    method: "POST",
    path: "/user-invites/{userInviteId}/resend",
    sdkMethod: "userInvites.resend",
    query: [],
    header: [],
    contentType: undefined,
    authenticated: true,
    idempotent: false,
    ownRateLimit: true,
    scopes: undefined,
    result: "none",
    int64: [],
  },
  /** Get a token for an OAuth client. */
  {
    id: "createOAuthToken",
    method: "POST",
    path: "/oauth/token",
    sdkMethod: "oauth.createToken",
    query: [],
    header: [],
    contentType: "application/x-www-form-urlencoded",
    authenticated: false,
    idempotent: true,
    ownRateLimit: false,
    scopes: undefined,
    result: "value",
    int64: [],
  },
  /** Get a token for a federated identity. */
  {
    id: "exchangeFederatedToken",
    method: "POST",
    path: "/oauth/token-exchange",
    sdkMethod: "oauth.exchangeToken",
    query: [],
    header: [],
    contentType: "application/x-www-form-urlencoded",
    authenticated: false,
    idempotent: true,
    ownRateLimit: false,
    scopes: undefined,
    result: "value",
    int64: [],
  },
] as const satisfies readonly Operation[];
