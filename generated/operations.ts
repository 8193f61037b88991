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
    GET /tailnet/{tailnet}/devices list listTailnetDevices value scopes=devices:core:read query=fields,id,nodeId,name,hostname,user,oauthClientId,os,clientVersion,created,lastSeen,expires,machineKey,nodeKey,tailnetLockKey,tailnetLockError,updateAvailable,connectedToControl,keyExpiryDisabled,authorized,isExternal,isEphemeral,blocksIncomingConnections,addresses,tags
    GET /device/{deviceId} get getDevice value scopes=devices:core:read query=fields
    DELETE /device/{deviceId} delete deleteDevice scopes=devices:core
    POST /device/{deviceId}/expire expireKey expireDeviceKey scopes=devices:core
    GET /device/{deviceId}/routes listRoutes listDeviceRoutes value scopes=devices:routes:read
    POST /device/{deviceId}/routes setRoutes setDeviceRoutes value scopes=devices:routes body=application/json
    POST /device/{deviceId}/authorized authorize authorizeDevice scopes=devices:core body=application/json
    POST /device/{deviceId}/tags setTags setDeviceTags scopes=devices:core body=application/json
    POST /device/{deviceId}/key updateKey updateDeviceKey scopes=devices:core body=application/json
    POST /device/{deviceId}/ip setIp setDeviceIp scopes=devices:core body=application/json
    GET /device/{deviceId}/attributes getPostureAttributes getDevicePostureAttributes value scopes=devices:posture_attributes:read
    POST /device/{deviceId}/attributes/{attributeKey} setPostureAttribute setCustomDevicePostureAttributes nullable scopes=devices:posture_attributes body=application/json
    DELETE /device/{deviceId}/attributes/{attributeKey} deletePostureAttribute deleteCustomDevicePostureAttributes scopes=devices:posture_attributes
    POST /device/{deviceId}/name setName setDeviceName scopes=devices:core body=application/json
    PATCH /tailnet/{tailnet}/device-attributes batchUpdatePostureAttributes batchUpdateCustomDevicePostureAttributes scopes=devices:posture_attributes body=application/json
`,
  deviceInvites: `
    GET /device/{deviceId}/device-invites list listDeviceInvites list scopes=device_invites:read int64=*.tailnetId,*.deviceId,*.sharerId,*.acceptedBy.id
    POST /device/{deviceId}/device-invites create createDeviceInvites list unsafe body=application/json int64=*.tailnetId,*.deviceId,*.sharerId,*.acceptedBy.id
    GET /device-invites/{deviceInviteId} get getDeviceInvite value scopes=device_invites:read int64=tailnetId,deviceId,sharerId,acceptedBy.id
    DELETE /device-invites/{deviceInviteId} delete deleteDeviceInvite scopes=device_invites
    POST /device-invites/{deviceInviteId}/resend resend resendDeviceInvite unsafe ownRateLimit
    POST /device-invites/-/accept accept acceptDeviceInvite value unsafe body=application/json
`,
  userInvites: `
    GET /tailnet/{tailnet}/user-invites list listUserInvites list scopes= int64=*.tailnetId,*.inviterId
    POST /tailnet/{tailnet}/user-invites create createUserInvites list unsafe body=application/json int64=*.tailnetId,*.inviterId
    GET /user-invites/{userInviteId} get getUserInvite value scopes= int64=tailnetId,inviterId
    DELETE /user-invites/{userInviteId} delete deleteUserInvite
    POST /user-invites/{userInviteId}/resend resend resendUserInvite unsafe ownRateLimit
`,
  dns: `
    GET /tailnet/{tailnet}/dns/nameservers listNameservers listDnsNameservers value scopes=dns:read
    POST /tailnet/{tailnet}/dns/nameservers setNameservers setDnsNameservers value scopes=dns body=application/json
    GET /tailnet/{tailnet}/dns/preferences getPreferences getDnsPreferences value scopes=dns:read
    POST /tailnet/{tailnet}/dns/preferences setPreferences setDnsPreferences value scopes=dns body=application/json
    GET /tailnet/{tailnet}/dns/searchpaths listSearchPaths listDnsSearchPaths value scopes=dns:read
    POST /tailnet/{tailnet}/dns/searchpaths setSearchPaths setDnsSearchPaths value scopes=dns body=application/json
    GET /tailnet/{tailnet}/dns/split-dns getSplitDns getSplitDns value scopes=dns:read
    PUT /tailnet/{tailnet}/dns/split-dns setSplitDns setSplitDns value scopes=dns body=application/json
    PATCH /tailnet/{tailnet}/dns/split-dns updateSplitDns updateSplitDns value scopes=dns body=application/json
    GET /tailnet/{tailnet}/dns/configuration getConfiguration getDnsConfiguration value scopes=dns:read
    POST /tailnet/{tailnet}/dns/configuration setConfiguration setDnsConfiguration value scopes=dns body=application/json
`,
  contacts: `
    GET /tailnet/{tailnet}/contacts get getContacts value scopes=account_settings:read
    PATCH /tailnet/{tailnet}/contacts/{contactType} update updateContact unsafe scopes=account_settings body=application/json
    POST /tailnet/{tailnet}/contacts/{contactType}/resend-verification-email resendVerification resendContactVerificationEmail unsafe scopes=account_settings
`,
  settings: `
    GET /tailnet/{tailnet}/settings get getTailnetSettings value scopes=feature_settings:read,networking_settings:read,logs:network:read,policy_file:read
    PATCH /tailnet/{tailnet}/settings update updateTailnetSettings value scopes=feature_settings,networking_settings,logs:network,policy_file body=application/json
`,
  oauth: `
    POST /oauth/token createToken createOAuthToken value open body=application/x-www-form-urlencoded
    POST /oauth/token-exchange exchangeToken exchangeFederatedToken value open body=application/x-www-form-urlencoded
`,
  logging: `
    GET /tailnet/{tailnet}/logging/configuration listConfigurationAuditLogs listConfigurationAuditLogs value scopes=logs:configuration:read query=start,end,actor,target,event dates=start,end
    GET /tailnet/{tailnet}/logging/network listNetworkFlowLogs listNetworkFlowLogs value scopes=logs:network:read query=start,end dates=start,end int64=logs.*.virtualTraffic.*.txPkts,logs.*.virtualTraffic.*.txBytes,logs.*.virtualTraffic.*.rxPkts,logs.*.virtualTraffic.*.rxBytes,logs.*.subnetTraffic.*.txPkts,logs.*.subnetTraffic.*.txBytes,logs.*.subnetTraffic.*.rxPkts,logs.*.subnetTraffic.*.rxBytes,logs.*.exitTraffic.*.txPkts,logs.*.exitTraffic.*.txBytes,logs.*.exitTraffic.*.rxPkts,logs.*.exitTraffic.*.rxBytes,logs.*.physicalTraffic.*.txPkts,logs.*.physicalTraffic.*.txBytes,logs.*.physicalTraffic.*.rxPkts,logs.*.physicalTraffic.*.rxBytes
    GET /tailnet/{tailnet}/logging/{logType}/stream/status getStreamStatus getLogStreamingStatus value scope404 scopes=log_streaming:read int64=numTotalRequestNanoSecs,numTotalNanoSecsPerProgress.*
    GET /tailnet/{tailnet}/logging/{logType}/stream getStream getLogStreamingConfiguration value scope404 scopes=log_streaming:read
    PUT /tailnet/{tailnet}/logging/{logType}/stream setStream setLogStreamingConfiguration scopes=log_streaming body=application/json
    DELETE /tailnet/{tailnet}/logging/{logType}/stream disableStream disableLogStreaming scopes=log_streaming
    POST /tailnet/{tailnet}/aws-external-id createAwsExternalId getAwsExternalId value unsafe scopes=log_streaming body=application/json
    POST /tailnet/{tailnet}/aws-external-id/{id}/validate-aws-trust-policy validateAwsTrustPolicy validateAwsExternalId scopes=log_streaming body=application/json
`,
  webhooks: `
    GET /tailnet/{tailnet}/webhooks list listWebhooks value scope404 scopes=webhooks:read
    POST /tailnet/{tailnet}/webhooks create createWebhook value unsafe scope404 scopes=webhooks body=application/json
    GET /webhooks/{endpointId} get getWebhook value scope404 scopes=webhooks:read
    DELETE /webhooks/{endpointId} delete deleteWebhook scope404 scopes=webhooks
    PATCH /webhooks/{endpointId} update updateWebhook value scope404 scopes=webhooks body=application/json
    POST /webhooks/{endpointId}/test test testWebhook unsafe scope404 scopes=webhooks
    POST /webhooks/{endpointId}/rotate rotateSecret rotateWebhookSecret value unsafe scope404 scopes=webhooks
`,
  users: `
    GET /tailnet/{tailnet}/users list listUsers value scope404 scopes=users:read query=type,role
    GET /users/{userId} get getUser value scope404 scopes=users:read
    POST /users/{userId}/role updateRole updateUserRole unsafe scope404 scopes=users body=application/json
    POST /users/{userId}/approve approve approveUser scope404 scopes=users
    POST /users/{userId}/suspend suspend suspendUser scope404 scopes=users
    POST /users/{userId}/restore restore restoreUser scope404 scopes=users
    POST /users/{userId}/delete delete deleteUser scope404 scopes=users
`,
  postureIntegrations: `
    GET /tailnet/{tailnet}/posture/integrations list getPostureIntegrations value scope404 scopes=feature_settings:read
    POST /tailnet/{tailnet}/posture/integrations create createPostureIntegration value unsafe scope404 scopes=feature_settings body=application/json
    GET /posture/integrations/{id} get getPostureIntegration value scope404 scopes=feature_settings:read
    DELETE /posture/integrations/{id} delete deletePostureIntegration scope404 scopes=feature_settings
    PATCH /posture/integrations/{id} update updatePostureIntegration value scope404 scopes=feature_settings body=application/json
`,
  services: `
    GET /tailnet/{tailnet}/services list listServices value scope404 scopes=services:read
    GET /tailnet/{tailnet}/services/{serviceName} get getService value scope404 scopes=services:read
    PUT /tailnet/{tailnet}/services/{serviceName} update updateService value unsafe scope404 scopes=services body=application/json
    DELETE /tailnet/{tailnet}/services/{serviceName} delete deleteService scope404 scopes=services
    GET /tailnet/{tailnet}/services/{serviceName}/devices listHosts listServiceHosts value scopes=services+devices:core
    GET /tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved getDeviceApproval getServiceDeviceApproval value scopes=services+devices:core
    POST /tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved updateDeviceApproval updateServiceDeviceApproval value scopes=services+devices:core body=application/json
`,
  policyFile: `
    GET /tailnet/{tailnet}/acl get getPolicyFile value scopes=policy_file:read query=details accept=application/hujson,application/json resultHeaders=etag
    POST /tailnet/{tailnet}/acl set setPolicyFile value scopes=policy_file body=application/json,application/hujson headers=ifMatch etags=ifMatch confirm=reset accept=application/hujson,application/json resultHeaders=etag # An empty body resets the policy file to Tailscale's default, and \`{}\` lets everybody reach everything.
    POST /tailnet/{tailnet}/acl/preview preview previewRuleMatches value scopes=policy_file:read body=application/json,application/hujson query=type,previewFor
    POST /tailnet/{tailnet}/acl/validate validate validateAndTestPolicyFile object scopes=policy_file:read body=application/json,application/hujson
`,
  keys: `
    GET /tailnet/{tailnet}/keys list listTailnetKeys value scopes=auth_keys:read,api_access_tokens:read,oauth_keys:read,federated_keys:read query=all
    POST /tailnet/{tailnet}/keys create createKey value unsafe scopes=auth_keys,oauth_keys,federated_keys body=application/json
    GET /tailnet/{tailnet}/keys/{keyId} get getKey value scopes=auth_keys:read,api_access_tokens:read,oauth_keys:read,federated_keys:read
    PUT /tailnet/{tailnet}/keys/{keyId} update setKey value scopes=oauth_keys,federated_keys body=application/json
    DELETE /tailnet/{tailnet}/keys/{keyId} delete deleteKey scopes=auth_keys,api_access_tokens,oauth_keys,federated_keys
`,
  oauthApps: `
    GET /tailnet/{tailnet}/oauth-apps list listOAuthApps value scope404 scopes=oauth_apps:read
    POST /tailnet/{tailnet}/oauth-apps create createOAuthApp value unsafe scope404 scopes=oauth_apps body=application/json
    GET /tailnet/{tailnet}/oauth-apps/{appId} get getOAuthApp value scope404 scopes=oauth_apps:read
    PUT /tailnet/{tailnet}/oauth-apps/{appId} update updateOAuthApp value scope404 scopes=oauth_apps body=application/json
    DELETE /tailnet/{tailnet}/oauth-apps/{appId} delete deleteOAuthApp scope404 scopes=oauth_apps
`,
  tailnets: `
    GET /organizations/{organization}/tailnets list listOrganizationTailnets value scopes=tailnets:read query=limit,cursor paging=cursor,tailnets
    POST /organizations/{organization}/tailnets create createOrganizationTailnet value unsafe scopes=tailnets body=application/json
    DELETE /tailnet/{tailnet} delete deleteTailnet scopes=all named=tailnet
`,
};

export const operations: readonly Operation[] = Object.entries(rows).flatMap(([resource, lines]) =>
  lines.trim().split(/\n */).map((line) => readRow(resource, line)),
);

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
