// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.

/** What the client needs to know of an operation at run time. What is usual is left out. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "DELETE" | "POST" | "PATCH" | "PUT";
  /** Path template, relative to the base URL. */
  readonly path: string;
  /** How users call it: `devices.list`. */
  readonly sdkMethod: string;
  /** Path parameters that each call must name, although the client has an option of that name. */
  readonly named?: readonly string[];
  /** Names of the query parameters, where it has some. Path parameters stand in the path. */
  readonly query?: readonly string[];
  /** Query parameters that are times, which may be given as a Date. */
  readonly dates?: readonly string[];
  /** Headers by the member of the input that gives them. */
  readonly header?: Readonly<Record<string, string>>;
  /** Members of the input that are entity tags, which go out in quotes. */
  readonly etags?: readonly string[];
  /** Media type of the request body, where it has one. */
  readonly contentType?: string;
  /** Media type of a body that is given as text, where that has one of its own. */
  readonly textType?: string;
  /** The member of the input that lets an empty body be sent, and why it must be asked for. */
  readonly confirm?: { readonly member: string; readonly why: string };
  /** Media types of the response, unless that is JSON alone. A call that asks for none gets the first. */
  readonly accept?: readonly string[];
  /** `false` where it needs no credential. */
  readonly authenticated?: false;
  /** `false` where repeating it may act twice. */
  readonly idempotent?: false;
  /** `true` where it has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit?: true;
  /**
   * OAuth scopes that permit it: alternatives, each of scopes that are all needed. Left out where only a user-owned token
   * may call it.
   */
  readonly scopes?: readonly (readonly string[])[];
  /** The status that answers a missing scope, where it is not 403. */
  readonly missingScope?: number;
  /**
   * What the answer holds: `value` a body, `nullable` a body or null, `object` an object (`{}` for null or no body),
   * `list` an array (`[]` for null); left out where no body is documented.
   */
  readonly result?: "value" | "nullable" | "object" | "list";
  /** Headers of the response that belong to the result, by member. The body is then the member `data`. */
  readonly resultHeaders?: Readonly<Record<string, string>>;
  /** Where the answer holds 64-bit integers: `*.acceptedBy.id`, with `*` for every item of an array or map. */
  readonly int64?: readonly string[];
  /** A list with a cursor: the query parameter and member with the cursor, and the member with the items. */
  readonly paging?: { readonly cursor: string; readonly items: string };
}

/** The version of the document, and of the package. */
export const version = "0.1.0";

/** The server of the document. */
export const defaultBaseUrl = "https://api.tailscale.com/api/v2";

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = {"tailnet":"-","organization":"-"} as const;

/** Members of requests and responses whose values are secrets. */
export const secretMembers: readonly string[] = ["clientSecret","gcsCredentials","invite","inviteUrl","key","s3SecretAccessKey","secret","token"];

export const operations: readonly Operation[] = [
  /** List devices. */
  {
    id: "listTailnetDevices",
    method: "GET",
    path: "/tailnet/{tailnet}/devices",
    sdkMethod: "devices.list",
    query: ["fields","id","nodeId","name","hostname","user","oauthClientId","os","clientVersion","created","lastSeen","expires","machineKey","nodeKey","tailnetLockKey","tailnetLockError","updateAvailable","connectedToControl","keyExpiryDisabled","authorized","isExternal","isEphemeral","blocksIncomingConnections","addresses","tags"],
    scopes: [["devices:core:read"]],
    result: "value",
  },
  /** Get a device. */
  {
    id: "getDevice",
    method: "GET",
    path: "/device/{deviceId}",
    sdkMethod: "devices.get",
    query: ["fields"],
    scopes: [["devices:core:read"]],
    result: "value",
  },
  /** Delete a device. */
  {
    id: "deleteDevice",
    method: "DELETE",
    path: "/device/{deviceId}",
    sdkMethod: "devices.delete",
    scopes: [["devices:core"]],
  },
  /** Expire a device's key. */
  {
    id: "expireDeviceKey",
    method: "POST",
    path: "/device/{deviceId}/expire",
    sdkMethod: "devices.expireKey",
    scopes: [["devices:core"]],
  },
  /** List subnet routes. */
  {
    id: "listDeviceRoutes",
    method: "GET",
    path: "/device/{deviceId}/routes",
    sdkMethod: "devices.listRoutes",
    scopes: [["devices:routes:read"]],
    result: "value",
  },
  /** Set the enabled subnet routes. */
  {
    id: "setDeviceRoutes",
    method: "POST",
    path: "/device/{deviceId}/routes",
    sdkMethod: "devices.setRoutes",
    contentType: "application/json",
    scopes: [["devices:routes"]],
    result: "value",
  },
  /** Authorize a device. */
  {
    id: "authorizeDevice",
    method: "POST",
    path: "/device/{deviceId}/authorized",
    sdkMethod: "devices.authorize",
    contentType: "application/json",
    scopes: [["devices:core"]],
  },
  /** Set the tags. */
  {
    id: "setDeviceTags",
    method: "POST",
    path: "/device/{deviceId}/tags",
    sdkMethod: "devices.setTags",
    contentType: "application/json",
    scopes: [["devices:core"]],
  },
  /** Update the device key. */
  {
    id: "updateDeviceKey",
    method: "POST",
    path: "/device/{deviceId}/key",
    sdkMethod: "devices.updateKey",
    contentType: "application/json",
    scopes: [["devices:core"]],
  },
  /** Set the IPv4 address. */
  {
    id: "setDeviceIp",
    method: "POST",
    path: "/device/{deviceId}/ip",
    sdkMethod: "devices.setIp",
    contentType: "application/json",
    scopes: [["devices:core"]],
  },
  /** Get posture attributes. */
  {
    id: "getDevicePostureAttributes",
    method: "GET",
    path: "/device/{deviceId}/attributes",
    sdkMethod: "devices.getPostureAttributes",
    scopes: [["devices:posture_attributes:read"]],
    result: "value",
  },
  /** Set a custom posture attribute. */
  {
    id: "setCustomDevicePostureAttributes",
    method: "POST",
    path: "/device/{deviceId}/attributes/{attributeKey}",
    sdkMethod: "devices.setPostureAttribute",
    contentType: "application/json",
    scopes: [["devices:posture_attributes"]],
    result: "nullable",
  },
  /** Delete a custom posture attribute. */
  {
    id: "deleteCustomDevicePostureAttributes",
    method: "DELETE",
    path: "/device/{deviceId}/attributes/{attributeKey}",
    sdkMethod: "devices.deletePostureAttribute",
    scopes: [["devices:posture_attributes"]],
  },
  /** Set the name. */
  {
    id: "setDeviceName",
    method: "POST",
    path: "/device/{deviceId}/name",
    sdkMethod: "devices.setName",
    contentType: "application/json",
    scopes: [["devices:core"]],
  },
  /** Update custom posture attributes of many devices. */
  {
    id: "batchUpdateCustomDevicePostureAttributes",
    method: "PATCH",
    path: "/tailnet/{tailnet}/device-attributes",
    sdkMethod: "devices.batchUpdatePostureAttributes",
    contentType: "application/json",
    scopes: [["devices:posture_attributes"]],
  },
  /** List the invites of a device. */
  {
    id: "listDeviceInvites",
    method: "GET",
    path: "/device/{deviceId}/device-invites",
    sdkMethod: "deviceInvites.list",
    scopes: [["device_invites:read"]],
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
    scopes: [["device_invites:read"]],
    result: "value",
    int64: ["tailnetId","deviceId","sharerId","acceptedBy.id"],
  },
  /** Delete a device invite. */
  {
    id: "deleteDeviceInvite",
    method: "DELETE",
    path: "/device-invites/{deviceInviteId}",
    sdkMethod: "deviceInvites.delete",
    scopes: [["device_invites"]],
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
    scopes: [[]],
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
    scopes: [[]],
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
  /** List nameservers. */
  {
    id: "listDnsNameservers",
    method: "GET",
    path: "/tailnet/{tailnet}/dns/nameservers",
    sdkMethod: "dns.listNameservers",
    scopes: [["dns:read"]],
    result: "value",
  },
  /** Set the nameservers. */
  {
    id: "setDnsNameservers",
    method: "POST",
    path: "/tailnet/{tailnet}/dns/nameservers",
    sdkMethod: "dns.setNameservers",
    contentType: "application/json",
    scopes: [["dns"]],
    result: "value",
  },
  /** Get the DNS preferences. */
  {
    id: "getDnsPreferences",
    method: "GET",
    path: "/tailnet/{tailnet}/dns/preferences",
    sdkMethod: "dns.getPreferences",
    scopes: [["dns:read"]],
    result: "value",
  },
  /** Set the DNS preferences. */
  {
    id: "setDnsPreferences",
    method: "POST",
    path: "/tailnet/{tailnet}/dns/preferences",
    sdkMethod: "dns.setPreferences",
    contentType: "application/json",
    scopes: [["dns"]],
    result: "value",
  },
  /** List search paths. */
  {
    id: "listDnsSearchPaths",
    method: "GET",
    path: "/tailnet/{tailnet}/dns/searchpaths",
    sdkMethod: "dns.listSearchPaths",
    scopes: [["dns:read"]],
    result: "value",
  },
  /** Set the search paths. */
  {
    id: "setDnsSearchPaths",
    method: "POST",
    path: "/tailnet/{tailnet}/dns/searchpaths",
    sdkMethod: "dns.setSearchPaths",
    contentType: "application/json",
    scopes: [["dns"]],
    result: "value",
  },
  /** Get split DNS. */
  {
    id: "getSplitDns",
    method: "GET",
    path: "/tailnet/{tailnet}/dns/split-dns",
    sdkMethod: "dns.getSplitDns",
    scopes: [["dns:read"]],
    result: "value",
  },
  /** Set split DNS. */
  {
    id: "setSplitDns",
    method: "PUT",
    path: "/tailnet/{tailnet}/dns/split-dns",
    sdkMethod: "dns.setSplitDns",
    contentType: "application/json",
    scopes: [["dns"]],
    result: "value",
  },
  /** Update split DNS. */
  {
    id: "updateSplitDns",
    method: "PATCH",
    path: "/tailnet/{tailnet}/dns/split-dns",
    sdkMethod: "dns.updateSplitDns",
    contentType: "application/json",
    scopes: [["dns"]],
    result: "value",
  },
  /** Get the DNS configuration. */
  {
    id: "getDnsConfiguration",
    method: "GET",
    path: "/tailnet/{tailnet}/dns/configuration",
    sdkMethod: "dns.getConfiguration",
    scopes: [["dns:read"]],
    result: "value",
  },
  /** Set the DNS configuration. */
  {
    id: "setDnsConfiguration",
    method: "POST",
    path: "/tailnet/{tailnet}/dns/configuration",
    sdkMethod: "dns.setConfiguration",
    contentType: "application/json",
    scopes: [["dns"]],
    result: "value",
  },
  /** Get the contacts. */
  {
    id: "getContacts",
    method: "GET",
    path: "/tailnet/{tailnet}/contacts",
    sdkMethod: "contacts.get",
    scopes: [["account_settings:read"]],
    result: "value",
  },
  /** Update a contact. */
  {
    id: "updateContact",
    method: "PATCH",
    path: "/tailnet/{tailnet}/contacts/{contactType}",
    sdkMethod: "contacts.update",
    contentType: "application/json",
    idempotent: false,
    scopes: [["account_settings"]],
  },
  /** Mail the verification link again. */
  {
    id: "resendContactVerificationEmail",
    method: "POST",
    path: "/tailnet/{tailnet}/contacts/{contactType}/resend-verification-email",
    sdkMethod: "contacts.resendVerification",
    idempotent: false,
    scopes: [["account_settings"]],
  },
  /** Get the settings. */
  {
    id: "getTailnetSettings",
    method: "GET",
    path: "/tailnet/{tailnet}/settings",
    sdkMethod: "settings.get",
    scopes: [["feature_settings:read"],["networking_settings:read"],["logs:network:read"],["policy_file:read"]],
    result: "value",
  },
  /** Update the settings. */
  {
    id: "updateTailnetSettings",
    method: "PATCH",
    path: "/tailnet/{tailnet}/settings",
    sdkMethod: "settings.update",
    contentType: "application/json",
    scopes: [["feature_settings"],["networking_settings"],["logs:network"],["policy_file"]],
    result: "value",
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
  /** List configuration audit logs. */
  {
    id: "listConfigurationAuditLogs",
    method: "GET",
    path: "/tailnet/{tailnet}/logging/configuration",
    sdkMethod: "logging.listConfigurationAuditLogs",
    query: ["start","end","actor","target","event"],
    dates: ["start","end"],
    scopes: [["logs:configuration:read"]],
    result: "value",
  },
  /** List network flow logs. */
  {
    id: "listNetworkFlowLogs",
    method: "GET",
    path: "/tailnet/{tailnet}/logging/network",
    sdkMethod: "logging.listNetworkFlowLogs",
    query: ["start","end"],
    dates: ["start","end"],
    scopes: [["logs:network:read"]],
    result: "value",
    int64: ["logs.*.virtualTraffic.*.txPkts","logs.*.virtualTraffic.*.txBytes","logs.*.virtualTraffic.*.rxPkts","logs.*.virtualTraffic.*.rxBytes","logs.*.subnetTraffic.*.txPkts","logs.*.subnetTraffic.*.txBytes","logs.*.subnetTraffic.*.rxPkts","logs.*.subnetTraffic.*.rxBytes","logs.*.exitTraffic.*.txPkts","logs.*.exitTraffic.*.txBytes","logs.*.exitTraffic.*.rxPkts","logs.*.exitTraffic.*.rxBytes","logs.*.physicalTraffic.*.txPkts","logs.*.physicalTraffic.*.txBytes","logs.*.physicalTraffic.*.rxPkts","logs.*.physicalTraffic.*.rxBytes"],
  },
  /** Get the status of a log stream. */
  {
    id: "getLogStreamingStatus",
    method: "GET",
    path: "/tailnet/{tailnet}/logging/{logType}/stream/status",
    sdkMethod: "logging.getStreamStatus",
    scopes: [["log_streaming:read"]],
    missingScope: 404,
    result: "value",
    int64: ["numTotalRequestNanoSecs","numTotalNanoSecsPerProgress.*"],
  },
  /** Get a log stream. */
  {
    id: "getLogStreamingConfiguration",
    method: "GET",
    path: "/tailnet/{tailnet}/logging/{logType}/stream",
    sdkMethod: "logging.getStream",
    scopes: [["log_streaming:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Set a log stream. */
  {
    id: "setLogStreamingConfiguration",
    method: "PUT",
    path: "/tailnet/{tailnet}/logging/{logType}/stream",
    sdkMethod: "logging.setStream",
    contentType: "application/json",
    scopes: [["log_streaming"]],
  },
  /** Disable a log stream. */
  {
    id: "disableLogStreaming",
    method: "DELETE",
    path: "/tailnet/{tailnet}/logging/{logType}/stream",
    sdkMethod: "logging.disableStream",
    scopes: [["log_streaming"]],
  },
  /** Create an AWS external ID. */
  {
    id: "getAwsExternalId",
    method: "POST",
    path: "/tailnet/{tailnet}/aws-external-id",
    sdkMethod: "logging.createAwsExternalId",
    contentType: "application/json",
    idempotent: false,
    scopes: [["log_streaming"]],
    result: "value",
  },
  /** Validate an AWS trust policy. */
  {
    id: "validateAwsExternalId",
    method: "POST",
    path: "/tailnet/{tailnet}/aws-external-id/{id}/validate-aws-trust-policy",
    sdkMethod: "logging.validateAwsTrustPolicy",
    contentType: "application/json",
    scopes: [["log_streaming"]],
  },
  /** List webhooks. */
  {
    id: "listWebhooks",
    method: "GET",
    path: "/tailnet/{tailnet}/webhooks",
    sdkMethod: "webhooks.list",
    scopes: [["webhooks:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Create a webhook. */
  {
    id: "createWebhook",
    method: "POST",
    path: "/tailnet/{tailnet}/webhooks",
    sdkMethod: "webhooks.create",
    contentType: "application/json",
    idempotent: false,
    scopes: [["webhooks"]],
    missingScope: 404,
    result: "value",
  },
  /** Get a webhook. */
  {
    id: "getWebhook",
    method: "GET",
    path: "/webhooks/{endpointId}",
    sdkMethod: "webhooks.get",
    scopes: [["webhooks:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Delete a webhook. */
  {
    id: "deleteWebhook",
    method: "DELETE",
    path: "/webhooks/{endpointId}",
    sdkMethod: "webhooks.delete",
    scopes: [["webhooks"]],
    missingScope: 404,
  },
  /** Change the subscriptions. */
  {
    id: "updateWebhook",
    method: "PATCH",
    path: "/webhooks/{endpointId}",
    sdkMethod: "webhooks.update",
    contentType: "application/json",
    scopes: [["webhooks"]],
    missingScope: 404,
    result: "value",
  },
  /** Send a test event. */
  {
    id: "testWebhook",
    method: "POST",
    path: "/webhooks/{endpointId}/test",
    sdkMethod: "webhooks.test",
    idempotent: false,
    scopes: [["webhooks"]],
    missingScope: 404,
  },
  /** Rotate the secret. */
  {
    id: "rotateWebhookSecret",
    method: "POST",
    path: "/webhooks/{endpointId}/rotate",
    sdkMethod: "webhooks.rotateSecret",
    idempotent: false,
    scopes: [["webhooks"]],
    missingScope: 404,
    result: "value",
  },
  /** List users. */
  {
    id: "listUsers",
    method: "GET",
    path: "/tailnet/{tailnet}/users",
    sdkMethod: "users.list",
    query: ["type","role"],
    scopes: [["users:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Get a user. */
  {
    id: "getUser",
    method: "GET",
    path: "/users/{userId}",
    sdkMethod: "users.get",
    scopes: [["users:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Change the role. */
  {
    id: "updateUserRole",
    method: "POST",
    path: "/users/{userId}/role",
    sdkMethod: "users.updateRole",
    contentType: "application/json",
    idempotent: false,
    scopes: [["users"]],
    missingScope: 404,
  },
  /** Approve a user. */
  {
    id: "approveUser",
    method: "POST",
    path: "/users/{userId}/approve",
    sdkMethod: "users.approve",
    scopes: [["users"]],
    missingScope: 404,
  },
  /** Suspend a user. */
  {
    id: "suspendUser",
    method: "POST",
    path: "/users/{userId}/suspend",
    sdkMethod: "users.suspend",
    scopes: [["users"]],
    missingScope: 404,
  },
  /** Restore a user. */
  {
    id: "restoreUser",
    method: "POST",
    path: "/users/{userId}/restore",
    sdkMethod: "users.restore",
    scopes: [["users"]],
    missingScope: 404,
  },
  /** Delete a user. */
  {
    id: "deleteUser",
    method: "POST",
    path: "/users/{userId}/delete",
    sdkMethod: "users.delete",
    scopes: [["users"]],
    missingScope: 404,
  },
  /** List posture integrations. */
  {
    id: "getPostureIntegrations",
    method: "GET",
    path: "/tailnet/{tailnet}/posture/integrations",
    sdkMethod: "postureIntegrations.list",
    scopes: [["feature_settings:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Create a posture integration. */
  {
    id: "createPostureIntegration",
    method: "POST",
    path: "/tailnet/{tailnet}/posture/integrations",
    sdkMethod: "postureIntegrations.create",
    contentType: "application/json",
    idempotent: false,
    scopes: [["feature_settings"]],
    missingScope: 404,
    result: "value",
  },
  /** Get a posture integration. */
  {
    id: "getPostureIntegration",
    method: "GET",
    path: "/posture/integrations/{id}",
    sdkMethod: "postureIntegrations.get",
    scopes: [["feature_settings:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Delete a posture integration. */
  {
    id: "deletePostureIntegration",
    method: "DELETE",
    path: "/posture/integrations/{id}",
    sdkMethod: "postureIntegrations.delete",
    scopes: [["feature_settings"]],
    missingScope: 404,
  },
  /** Update a posture integration. */
  {
    id: "updatePostureIntegration",
    method: "PATCH",
    path: "/posture/integrations/{id}",
    sdkMethod: "postureIntegrations.update",
    contentType: "application/json",
    scopes: [["feature_settings"]],
    missingScope: 404,
    result: "value",
  },
  /** List Services. */
  {
    id: "listServices",
    method: "GET",
    path: "/tailnet/{tailnet}/services",
    sdkMethod: "services.list",
    scopes: [["services:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Get a Service. */
  {
    id: "getService",
    method: "GET",
    path: "/tailnet/{tailnet}/services/{serviceName}",
    sdkMethod: "services.get",
    scopes: [["services:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Create, update or rename a Service. */
  {
    id: "updateService",
    method: "PUT",
    path: "/tailnet/{tailnet}/services/{serviceName}",
    sdkMethod: "services.update",
    contentType: "application/json",
    idempotent: false,
    scopes: [["services"]],
    missingScope: 404,
    result: "value",
  },
  /** Delete a Service. */
  {
    id: "deleteService",
    method: "DELETE",
    path: "/tailnet/{tailnet}/services/{serviceName}",
    sdkMethod: "services.delete",
    scopes: [["services"]],
    missingScope: 404,
  },
  /** List the hosts of a Service. */
  {
    id: "listServiceHosts",
    method: "GET",
    path: "/tailnet/{tailnet}/services/{serviceName}/devices",
    sdkMethod: "services.listHosts",
    scopes: [["services","devices:core"]],
    result: "value",
  },
  /** Get the approval of a host. */
  {
    id: "getServiceDeviceApproval",
    method: "GET",
    path: "/tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved",
    sdkMethod: "services.getDeviceApproval",
    scopes: [["services","devices:core"]],
    result: "value",
  },
  /** Approve a host. */
  {
    id: "updateServiceDeviceApproval",
    method: "POST",
    path: "/tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved",
    sdkMethod: "services.updateDeviceApproval",
    contentType: "application/json",
    scopes: [["services","devices:core"]],
    result: "value",
  },
  /** Get the policy file. */
  {
    id: "getPolicyFile",
    method: "GET",
    path: "/tailnet/{tailnet}/acl",
    sdkMethod: "policyFile.get",
    query: ["details"],
    accept: ["application/hujson","application/json"],
    scopes: [["policy_file:read"]],
    result: "value",
    resultHeaders: {"etag":"ETag"},
  },
  /** Set the policy file. */
  {
    id: "setPolicyFile",
    method: "POST",
    path: "/tailnet/{tailnet}/acl",
    sdkMethod: "policyFile.set",
    header: {"ifMatch":"If-Match"},
    etags: ["ifMatch"],
    contentType: "application/json",
    textType: "application/hujson",
    confirm: {"member":"reset","why":"An empty body resets the policy file to Tailscale's default, and `{}` lets everybody reach everything."},
    accept: ["application/hujson","application/json"],
    scopes: [["policy_file"]],
    result: "value",
    resultHeaders: {"etag":"ETag"},
  },
  /** Preview a policy file. */
  {
    id: "previewRuleMatches",
    method: "POST",
    path: "/tailnet/{tailnet}/acl/preview",
    sdkMethod: "policyFile.preview",
    query: ["type","previewFor"],
    contentType: "application/json",
    textType: "application/hujson",
    scopes: [["policy_file:read"]],
    result: "value",
  },
  /** Validate a policy file. */
  {
    id: "validateAndTestPolicyFile",
    method: "POST",
    path: "/tailnet/{tailnet}/acl/validate",
    sdkMethod: "policyFile.validate",
    contentType: "application/json",
    textType: "application/hujson",
    scopes: [["policy_file:read"]],
    result: "object",
  },
  /** List keys. */
  {
    id: "listTailnetKeys",
    method: "GET",
    path: "/tailnet/{tailnet}/keys",
    sdkMethod: "keys.list",
    query: ["all"],
    scopes: [["auth_keys:read"],["api_access_tokens:read"],["oauth_keys:read"],["federated_keys:read"]],
    result: "value",
  },
  /** Create a key. */
  {
    id: "createKey",
    method: "POST",
    path: "/tailnet/{tailnet}/keys",
    sdkMethod: "keys.create",
    contentType: "application/json",
    idempotent: false,
    scopes: [["auth_keys"],["oauth_keys"],["federated_keys"]],
    result: "value",
  },
  /** Get a key. */
  {
    id: "getKey",
    method: "GET",
    path: "/tailnet/{tailnet}/keys/{keyId}",
    sdkMethod: "keys.get",
    scopes: [["auth_keys:read"],["api_access_tokens:read"],["oauth_keys:read"],["federated_keys:read"]],
    result: "value",
  },
  /** Update an OAuth client or a federated identity. */
  {
    id: "setKey",
    method: "PUT",
    path: "/tailnet/{tailnet}/keys/{keyId}",
    sdkMethod: "keys.update",
    contentType: "application/json",
    scopes: [["oauth_keys"],["federated_keys"]],
    result: "value",
  },
  /** Delete a key. */
  {
    id: "deleteKey",
    method: "DELETE",
    path: "/tailnet/{tailnet}/keys/{keyId}",
    sdkMethod: "keys.delete",
    scopes: [["auth_keys"],["api_access_tokens"],["oauth_keys"],["federated_keys"]],
  },
  /** List OAuth apps. */
  {
    id: "listOAuthApps",
    method: "GET",
    path: "/tailnet/{tailnet}/oauth-apps",
    sdkMethod: "oauthApps.list",
    scopes: [["oauth_apps:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Create an OAuth app. */
  {
    id: "createOAuthApp",
    method: "POST",
    path: "/tailnet/{tailnet}/oauth-apps",
    sdkMethod: "oauthApps.create",
    contentType: "application/json",
    idempotent: false,
    scopes: [["oauth_apps"]],
    missingScope: 404,
    result: "value",
  },
  /** Get an OAuth app. */
  {
    id: "getOAuthApp",
    method: "GET",
    path: "/tailnet/{tailnet}/oauth-apps/{appId}",
    sdkMethod: "oauthApps.get",
    scopes: [["oauth_apps:read"]],
    missingScope: 404,
    result: "value",
  },
  /** Update an OAuth app. */
  {
    id: "updateOAuthApp",
    method: "PUT",
    path: "/tailnet/{tailnet}/oauth-apps/{appId}",
    sdkMethod: "oauthApps.update",
    contentType: "application/json",
    scopes: [["oauth_apps"]],
    missingScope: 404,
    result: "value",
  },
  /** Delete an OAuth app. */
  {
    id: "deleteOAuthApp",
    method: "DELETE",
    path: "/tailnet/{tailnet}/oauth-apps/{appId}",
    sdkMethod: "oauthApps.delete",
    scopes: [["oauth_apps"]],
    missingScope: 404,
  },
  /** List tailnets. */
  {
    id: "listOrganizationTailnets",
    method: "GET",
    path: "/organizations/{organization}/tailnets",
    sdkMethod: "tailnets.list",
    query: ["limit","cursor"],
    scopes: [["tailnets:read"]],
    result: "value",
    paging: {"cursor":"cursor","items":"tailnets"},
  },
  /** Create a tailnet. */
  {
    id: "createOrganizationTailnet",
    method: "POST",
    path: "/organizations/{organization}/tailnets",
    sdkMethod: "tailnets.create",
    contentType: "application/json",
    idempotent: false,
    scopes: [["tailnets"]],
    result: "value",
  },
  /** Delete a tailnet. */
  {
    id: "deleteTailnet",
    method: "DELETE",
    path: "/tailnet/{tailnet}",
    sdkMethod: "tailnets.delete",
    named: ["tailnet"],
    scopes: [["all"]],
  },
];
