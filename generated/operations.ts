// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.

/** What the client needs to know of an operation at run time. */
export interface Operation {
  readonly id: string;
  readonly method: string;
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
  /** Members of the input that are headers: `ifMatch` is `If-Match`. */
  readonly headers?: readonly string[];
  /** Headers that are entity tags, which go out in quotes. */
  readonly etags?: readonly string[];
  /** Media type of the request body, where it has one, and then that of a body that is given as text. */
  readonly body?: readonly string[];
  /** The member of the input that lets an empty body be sent. */
  readonly confirm?: readonly string[];
  /** Why an empty body must be asked for. */
  readonly why?: string;
  /** Media types of the response, unless that is JSON alone. A call that asks for none gets the first. */
  readonly accept?: readonly string[];
  /** It needs no credential. */
  readonly open?: true;
  /** Repeating it may act twice. */
  readonly unsafe?: true;
  /** It has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit?: true;
  /**
   * OAuth scopes that permit it: alternatives, each of scopes that are all needed, as in `services+devices:core`; empty
   * where any token will do. Left out where only a user-owned token may call it.
   */
  readonly scopes?: readonly string[];
  /** A missing scope is answered with 404 in the place of 403. */
  readonly scope404?: true;
  /** The answer holds a body. */
  readonly value?: true;
  /** The answer holds a body or null. */
  readonly nullable?: true;
  /** The answer holds an object; null and no body stand for an empty one. */
  readonly object?: true;
  /** The answer holds an array; null stands for an empty one. */
  readonly list?: true;
  /** Headers of the response that belong to the result. The body is then the member `data`. */
  readonly resultHeaders?: readonly string[];
  /** Where the answer holds 64-bit integers: `*.acceptedBy.id`, with `*` for every item of an array or map. */
  readonly int64?: readonly string[];
  /** A list with a cursor: the query parameter and member with the cursor, and the member with the items. */
  readonly paging?: readonly string[];
}

/** The version of the document, and of the package. */
export const version = "0.1.0";

/** The server of the document. */
export const defaultBaseUrl = "https://api.tailscale.com/api/v2";

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = {"tailnet":"-","organization":"-"} as const;

/** Members of requests and responses whose values are secrets. */
export const secretMembers: readonly string[] = ["clientSecret","gcsCredentials","invite","inviteUrl","key","s3SecretAccessKey","secret","token"];

/** One line for each operation: request line, name, id, and what else is to be known, as `fact` or `fact=value,value`. */
const rows = {
  devices: `
GET /tailnet/{tailnet}/devices list listTailnetDevices scopes=devices:core:read value query=fields,id,nodeId,name,hostname,user,oauthClientId,os,clientVersion,created,lastSeen,expires,machineKey,nodeKey,tailnetLockKey,tailnetLockError,updateAvailable,connectedToControl,keyExpiryDisabled,authorized,isExternal,isEphemeral,blocksIncomingConnections,addresses,tags
GET /device/{deviceId} get getDevice scopes=devices:core:read value query=fields
DELETE /device/{deviceId} delete deleteDevice scopes=devices:core
POST /device/{deviceId}/expire expireKey expireDeviceKey scopes=devices:core
GET /device/{deviceId}/routes listRoutes listDeviceRoutes scopes=devices:routes:read value
POST /device/{deviceId}/routes setRoutes setDeviceRoutes scopes=devices:routes value body=application/json
POST /device/{deviceId}/authorized authorize authorizeDevice scopes=devices:core body=application/json
POST /device/{deviceId}/tags setTags setDeviceTags scopes=devices:core body=application/json
POST /device/{deviceId}/key updateKey updateDeviceKey scopes=devices:core body=application/json
POST /device/{deviceId}/ip setIp setDeviceIp scopes=devices:core body=application/json
GET /device/{deviceId}/attributes getPostureAttributes getDevicePostureAttributes scopes=devices:posture_attributes:read value
POST /device/{deviceId}/attributes/{attributeKey} setPostureAttribute setCustomDevicePostureAttributes scopes=devices:posture_attributes nullable body=application/json
DELETE /device/{deviceId}/attributes/{attributeKey} deletePostureAttribute deleteCustomDevicePostureAttributes scopes=devices:posture_attributes
POST /device/{deviceId}/name setName setDeviceName scopes=devices:core body=application/json
PATCH /tailnet/{tailnet}/device-attributes batchUpdatePostureAttributes batchUpdateCustomDevicePostureAttributes scopes=devices:posture_attributes body=application/json
`,
  deviceInvites: `
GET /device/{deviceId}/device-invites list listDeviceInvites scopes=device_invites:read list int64=*.tailnetId,*.deviceId,*.sharerId,*.acceptedBy.id
POST /device/{deviceId}/device-invites create createDeviceInvites unsafe list body=application/json int64=*.tailnetId,*.deviceId,*.sharerId,*.acceptedBy.id
GET /device-invites/{deviceInviteId} get getDeviceInvite scopes=device_invites:read value int64=tailnetId,deviceId,sharerId,acceptedBy.id
DELETE /device-invites/{deviceInviteId} delete deleteDeviceInvite scopes=device_invites
POST /device-invites/{deviceInviteId}/resend resend resendDeviceInvite unsafe ownRateLimit
POST /device-invites/-/accept accept acceptDeviceInvite unsafe value body=application/json
`,
  userInvites: `
GET /tailnet/{tailnet}/user-invites list listUserInvites scopes= list int64=*.tailnetId,*.inviterId
POST /tailnet/{tailnet}/user-invites create createUserInvites unsafe list body=application/json int64=*.tailnetId,*.inviterId
GET /user-invites/{userInviteId} get getUserInvite scopes= value int64=tailnetId,inviterId
DELETE /user-invites/{userInviteId} delete deleteUserInvite
POST /user-invites/{userInviteId}/resend resend resendUserInvite unsafe ownRateLimit
`,
  dns: `
GET /tailnet/{tailnet}/dns/nameservers listNameservers listDnsNameservers scopes=dns:read value
POST /tailnet/{tailnet}/dns/nameservers setNameservers setDnsNameservers scopes=dns value body=application/json
GET /tailnet/{tailnet}/dns/preferences getPreferences getDnsPreferences scopes=dns:read value
POST /tailnet/{tailnet}/dns/preferences setPreferences setDnsPreferences scopes=dns value body=application/json
GET /tailnet/{tailnet}/dns/searchpaths listSearchPaths listDnsSearchPaths scopes=dns:read value
POST /tailnet/{tailnet}/dns/searchpaths setSearchPaths setDnsSearchPaths scopes=dns value body=application/json
GET /tailnet/{tailnet}/dns/split-dns getSplitDns getSplitDns scopes=dns:read value
PUT /tailnet/{tailnet}/dns/split-dns setSplitDns setSplitDns scopes=dns value body=application/json
PATCH /tailnet/{tailnet}/dns/split-dns updateSplitDns updateSplitDns scopes=dns value body=application/json
GET /tailnet/{tailnet}/dns/configuration getConfiguration getDnsConfiguration scopes=dns:read value
POST /tailnet/{tailnet}/dns/configuration setConfiguration setDnsConfiguration scopes=dns value body=application/json
`,
  contacts: `
GET /tailnet/{tailnet}/contacts get getContacts scopes=account_settings:read value
PATCH /tailnet/{tailnet}/contacts/{contactType} update updateContact scopes=account_settings unsafe body=application/json
POST /tailnet/{tailnet}/contacts/{contactType}/resend-verification-email resendVerification resendContactVerificationEmail scopes=account_settings unsafe
`,
  settings: `
GET /tailnet/{tailnet}/settings get getTailnetSettings scopes=feature_settings:read,networking_settings:read,logs:network:read,policy_file:read value
PATCH /tailnet/{tailnet}/settings update updateTailnetSettings scopes=feature_settings,networking_settings,logs:network,policy_file value body=application/json
`,
  oauth: `
POST /oauth/token createToken createOAuthToken open value body=application/x-www-form-urlencoded
POST /oauth/token-exchange exchangeToken exchangeFederatedToken open value body=application/x-www-form-urlencoded
`,
  logging: `
GET /tailnet/{tailnet}/logging/configuration listConfigurationAuditLogs listConfigurationAuditLogs scopes=logs:configuration:read value query=start,end,actor,target,event dates=start,end
GET /tailnet/{tailnet}/logging/network listNetworkFlowLogs listNetworkFlowLogs scopes=logs:network:read value query=start,end dates=start,end int64=logs.*.*.*.txPkts,logs.*.*.*.txBytes,logs.*.*.*.rxPkts,logs.*.*.*.rxBytes
GET /tailnet/{tailnet}/logging/{logType}/stream/status getStreamStatus getLogStreamingStatus scopes=log_streaming:read scope404 value int64=numTotalRequestNanoSecs,numTotalNanoSecsPerProgress.*
GET /tailnet/{tailnet}/logging/{logType}/stream getStream getLogStreamingConfiguration scopes=log_streaming:read scope404 value
PUT /tailnet/{tailnet}/logging/{logType}/stream setStream setLogStreamingConfiguration scopes=log_streaming body=application/json
DELETE /tailnet/{tailnet}/logging/{logType}/stream disableStream disableLogStreaming scopes=log_streaming
POST /tailnet/{tailnet}/aws-external-id createAwsExternalId getAwsExternalId scopes=log_streaming unsafe value body=application/json
POST /tailnet/{tailnet}/aws-external-id/{id}/validate-aws-trust-policy validateAwsTrustPolicy validateAwsExternalId scopes=log_streaming body=application/json
`,
  webhooks: `
GET /tailnet/{tailnet}/webhooks list listWebhooks scopes=webhooks:read scope404 value
POST /tailnet/{tailnet}/webhooks create createWebhook scopes=webhooks scope404 unsafe value body=application/json
GET /webhooks/{endpointId} get getWebhook scopes=webhooks:read scope404 value
DELETE /webhooks/{endpointId} delete deleteWebhook scopes=webhooks scope404
PATCH /webhooks/{endpointId} update updateWebhook scopes=webhooks scope404 value body=application/json
POST /webhooks/{endpointId}/test test testWebhook scopes=webhooks scope404 unsafe
POST /webhooks/{endpointId}/rotate rotateSecret rotateWebhookSecret scopes=webhooks scope404 unsafe value
`,
  users: `
GET /tailnet/{tailnet}/users list listUsers scopes=users:read scope404 value query=type,role
GET /users/{userId} get getUser scopes=users:read scope404 value
POST /users/{userId}/role updateRole updateUserRole scopes=users scope404 unsafe body=application/json
POST /users/{userId}/approve approve approveUser scopes=users scope404
POST /users/{userId}/suspend suspend suspendUser scopes=users scope404
POST /users/{userId}/restore restore restoreUser scopes=users scope404
POST /users/{userId}/delete delete deleteUser scopes=users scope404
`,
  postureIntegrations: `
GET /tailnet/{tailnet}/posture/integrations list getPostureIntegrations scopes=feature_settings:read scope404 value
POST /tailnet/{tailnet}/posture/integrations create createPostureIntegration scopes=feature_settings scope404 unsafe value body=application/json
GET /posture/integrations/{id} get getPostureIntegration scopes=feature_settings:read scope404 value
DELETE /posture/integrations/{id} delete deletePostureIntegration scopes=feature_settings scope404
PATCH /posture/integrations/{id} update updatePostureIntegration scopes=feature_settings scope404 value body=application/json
`,
  services: `
GET /tailnet/{tailnet}/services list listServices scopes=services:read scope404 value
GET /tailnet/{tailnet}/services/{serviceName} get getService scopes=services:read scope404 value
PUT /tailnet/{tailnet}/services/{serviceName} update updateService scopes=services scope404 unsafe value body=application/json
DELETE /tailnet/{tailnet}/services/{serviceName} delete deleteService scopes=services scope404
GET /tailnet/{tailnet}/services/{serviceName}/devices listHosts listServiceHosts scopes=services+devices:core value
GET /tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved getDeviceApproval getServiceDeviceApproval scopes=services+devices:core value
POST /tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved updateDeviceApproval updateServiceDeviceApproval scopes=services+devices:core value body=application/json
`,
  policyFile: `
GET /tailnet/{tailnet}/acl get getPolicyFile scopes=policy_file:read value query=details accept=application/hujson,application/json resultHeaders=etag
POST /tailnet/{tailnet}/acl set setPolicyFile scopes=policy_file value body=application/json,application/hujson headers=ifMatch etags=ifMatch confirm=reset accept=application/hujson,application/json resultHeaders=etag # An empty body resets the policy file to Tailscale's default, and \`{}\` lets everybody reach everything.
POST /tailnet/{tailnet}/acl/preview preview previewRuleMatches scopes=policy_file:read value body=application/json,application/hujson query=type,previewFor
POST /tailnet/{tailnet}/acl/validate validate validateAndTestPolicyFile scopes=policy_file:read object body=application/json,application/hujson
`,
  keys: `
GET /tailnet/{tailnet}/keys list listTailnetKeys scopes=auth_keys:read,api_access_tokens:read,oauth_keys:read,federated_keys:read value query=all
POST /tailnet/{tailnet}/keys create createKey scopes=auth_keys,oauth_keys,federated_keys unsafe value body=application/json
GET /tailnet/{tailnet}/keys/{keyId} get getKey scopes=auth_keys:read,api_access_tokens:read,oauth_keys:read,federated_keys:read value
PUT /tailnet/{tailnet}/keys/{keyId} update setKey scopes=oauth_keys,federated_keys value body=application/json
DELETE /tailnet/{tailnet}/keys/{keyId} delete deleteKey scopes=auth_keys,api_access_tokens,oauth_keys,federated_keys
`,
  oauthApps: `
GET /tailnet/{tailnet}/oauth-apps list listOAuthApps scopes=oauth_apps:read scope404 value
POST /tailnet/{tailnet}/oauth-apps create createOAuthApp scopes=oauth_apps scope404 unsafe value body=application/json
GET /tailnet/{tailnet}/oauth-apps/{appId} get getOAuthApp scopes=oauth_apps:read scope404 value
PUT /tailnet/{tailnet}/oauth-apps/{appId} update updateOAuthApp scopes=oauth_apps scope404 value body=application/json
DELETE /tailnet/{tailnet}/oauth-apps/{appId} delete deleteOAuthApp scopes=oauth_apps scope404
`,
  tailnets: `
GET /organizations/{organization}/tailnets list listOrganizationTailnets scopes=tailnets:read value query=limit,cursor paging=cursor,tailnets
POST /organizations/{organization}/tailnets create createOrganizationTailnet scopes=tailnets unsafe value body=application/json
DELETE /tailnet/{tailnet} delete deleteTailnet scopes=all named=tailnet
`,
};

export const operations: readonly Operation[] = /* @__PURE__ */ readRows();

function readRows(): Operation[] {
  return Object.entries(rows).flatMap(([resource, lines]) =>
    lines.trim().split("\n").map((line) => readRow(resource, line)),
  );
}

function readRow(resource: string, line: string): Operation {
  const [row = "", why = ""] = line.split(" # ");
  const [method = "", path = "", name, id = "", ...facts] = row.split(" ");
  const flags: Record<string, true> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const fact of facts) {
    const [key = "", list] = fact.split("=");
    if (list === undefined) flags[key] = true;
    else lists[key] = list.split(",");
  }
  return { id, method, path, sdkMethod: `${resource}.${name}`, why, ...flags, ...lists };
}
