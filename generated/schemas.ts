// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
/** A machine that belongs to a tailnet, or that is shared into it. These are the members that `fields=default` returns. */
export interface Device {
    /** The legacy identifier, an integer of up to 17 digits. Accepted wherever a `deviceId` is; prefer `nodeId`. */
    id: string;
    /** The preferred identifier, unique and stable for the life of the device. */
    nodeId: string;
    /** The MagicDNS name, with the tailnet's domain. */
    name: string;
    /** The machine name that the admin console shows. Several devices may have the same one. */
    hostname: string;
    /** The Tailscale IP addresses, IPv4 (`100.x.y.z`) before IPv6 (`fd7a:115c:a1e0:…`). */
    addresses: string[];
    /** The login name of the user who registered the device, who owns it unless it is tagged. */
    user: string;
    /** The OAuth client that the device was created through. Empty for other devices; may be absent. */
    oauthClientId?: string;
    /**
     * The tags that own the device instead of a user, to which access rules can refer. Absent when it has none, which
     * devices that are shared in should never have.
     */
    tags?: string[];
    /** The operating system. */
    os: string;
    /** The version of the Tailscale client, as free text. Empty for external devices. */
    clientVersion: string;
    /** Whether a newer client exists for the device. Says nothing for external devices. */
    updateAvailable: boolean;
    /** When the device joined the tailnet. Empty for external devices. */
    created: string;
    /** Whether the device is connected to the control plane now. */
    connectedToControl: boolean;
    /**
     * When the device was last active on the tailnet. While `connectedToControl` is true it is the time of the request, or
     * absent. May be null or empty.
     */
    lastSeen?: string | null;
    /**
     * When the node key expires. It counts only while `keyExpiryDisabled` is false; else it may have passed. May be
     * empty, or year 1 where the key never expires.
     */
    expires: string;
    /** Whether the node key never expires. */
    keyExpiryDisabled: boolean;
    /** Whether the device may take part in the tailnet, where device approval is on. */
    authorized: boolean;
    /** Whether the device belongs to another tailnet and is only shared into this one. */
    isExternal: boolean;
    /** Whether the device is removed once it goes offline. May be absent instead of false. */
    isEphemeral?: boolean;
    /** Whether the device refuses every incoming connection over Tailscale, pings included. */
    blocksIncomingConnections: boolean;
    /** Internal to Tailscale; no operation needs it. Empty or absent for external devices. */
    machineKey?: string;
    /** The public node key. Mostly internal; it is needed to sign a device into a locked tailnet. */
    nodeKey: string;
    /** The public tailnet lock key. A device has one whether or not tailnet lock is on; empty was seen too. */
    tailnetLockKey: string;
    /** What is wrong with the tailnet lock signature of the node key. Empty unless tailnet lock is on. */
    tailnetLockError: string;
}
/** The latency to one DERP region. */
export interface DerpLatency {
    /** Milliseconds of one round trip. */
    latencyMs: number;
    /** Whether the device prefers this region for incoming traffic. Absent unless true. */
    preferred?: boolean;
}
/** What the device's network supports. `null` means not known. */
export interface ClientSupports {
    /**
     * Whether the router connects LAN devices to each other through their public IPv4 endpoints. Current clients report
     * `null`.
     */
    hairPinning?: boolean | null;
    /** Whether the operating system supports IPv6, connected or not. */
    ipv6?: boolean | null;
    /** Whether the router offers port mapping by PCP. */
    pcp?: boolean | null;
    /** Whether the router offers port mapping by NAT-PMP. */
    pmp?: boolean | null;
    /** Whether UDP traffic passes. Where it does not, connections may need DERP relays. */
    udp?: boolean | null;
    /** Whether the router offers port mapping by UPnP. */
    upnp?: boolean | null;
}
/** The device's own report on the network that it is in. */
export interface ClientConnectivity {
    /** The UDP addresses (`ip:port`, IPv4 or IPv6) at which the device can be reached. */
    endpoints?: string[] | null;
    /** Whether the NAT in front of the device maps differently by destination. */
    mappingVariesByDestIP?: boolean | null;
    /** The measured latency to DERP regions, by the region's city (`São Paulo`). Empty for offline devices. */
    latency?: {
        [key: string]: DerpLatency;
    } | null;
    /** What the network supports. */
    clientSupports?: ClientSupports | null;
}
/** Hardware identifiers, where the tailnet collects them. A device that has not opted in reports `disabled` alone. */
export interface PostureIdentity {
    /** The serial numbers of the hardware. */
    serialNumbers?: string[];
    /** The hardware (MAC) addresses of the network interfaces. */
    hardwareAddresses?: string[];
    /** True when the device does not take part in the collection. */
    disabled?: boolean;
}
/** How a device fares against posture checks. Empty where none applies. */
export interface PostureStatus {
    /** Whether the device passes the checks. */
    passing?: boolean;
    /** Whether the result affects what the device can reach. */
    impacting?: boolean;
    /** The assertions that fail. */
    failingAssertions?: string[];
}
/** The Linux distribution of the device. */
export interface Distro {
    /** Its name, such as `debian`. */
    name?: string;
    /** Its version. */
    version?: string;
    /** The code name of that version. */
    codeName?: string;
}
/** A device with the members that only `fields=all` returns. */
export type DeviceDetails = Device & {
    /** The subnet routes that an admin approved for the device, advertised or not. */
    enabledRoutes: string[];
    /** The subnet routes that the device offers, approved or not. */
    advertisedRoutes: string[];
    /** The device's own report on the network that it is in. */
    clientConnectivity: ClientConnectivity;
    /** Hardware identifiers, where the tailnet collects them. */
    postureIdentity?: PostureIdentity;
    /** How the device fares against posture checks. Empty where none applies; may be absent. */
    postureStatus?: PostureStatus;
    /** Whether Tailscale SSH is on. */
    sshEnabled: boolean;
    /** Whether more than one client uses the same node key. Absent unless true. */
    multipleConnections?: boolean;
    /** The Linux distribution of the device. Empty for other systems. */
    distro: Distro;
};
/** The devices of a tailnet with every member. */
export interface DeviceDetailsList {
    /** The devices, in no promised order. */
    devices: DeviceDetails[];
}
/** The devices of a tailnet. The API does not page; this is all of them. */
export interface DeviceList {
    /** The devices, in no promised order. */
    devices: Device[];
}
/** What the API answers when a request fails. */
export interface ErrorBody {
    /** What went wrong, for a person to read. */
    message: string;
}
/** The subnet routes of a device. A route carries traffic once it is both advertised and enabled. */
export interface DeviceRoutes {
    /** The routes (CIDR) that the device offers to relay traffic to. */
    advertisedRoutes: string[];
    /** The routes (CIDR) that an admin approved, advertised or not. */
    enabledRoutes: string[];
}
/** The subnet routes to enable. */
export interface SetDeviceRoutesRequest {
    /** The complete new list (CIDR). Routes that it leaves out are disabled. */
    routes: readonly string[];
}
/** Whether the device may take part in the tailnet. */
export interface AuthorizeDeviceRequest {
    /** True to authorize the device, false to revoke its authorization. */
    authorized: boolean;
}
/** The tags of a device. */
export interface SetDeviceTagsRequest {
    /** The complete new list, each tag defined in the tailnet's policy file. */
    tags: readonly string[];
}
/** The properties of a device's node key. An empty object changes nothing. */
export interface UpdateDeviceKeyRequest {
    /**
     * True to keep the key from expiring, which also lets a device back in whose key has expired. False to let it
     * expire at its original time again, which is kept meanwhile and may have passed: the device must then re-authenticate.
     * Without it nothing changes.
     */
    keyExpiryDisabled?: boolean | undefined;
}
/** The Tailscale IPv4 address of a device. An empty object changes nothing. */
export interface SetDeviceIpRequest {
    /** The new address, from 100.64.0.0/10 or from the tailnet's IP pool. Without it nothing changes. */
    ipv4?: string | undefined;
}
/** The value of a posture attribute. All devices of a tailnet have the same type for the same attribute. */
export type PostureAttributeValue = string | number | boolean;
/** The posture attributes of a device. */
export interface DevicePostureAttributes {
    /** Values by attribute name, both built-in (`node:…`) and custom (`custom:…`). */
    attributes: {
        [key: string]: PostureAttributeValue;
    };
    /** The times at which attributes vanish, by attribute name. Holds only attributes that have one. */
    expiries?: {
        [key: string]: string;
    };
}
/**
 * The value of a custom posture attribute. Its type is fixed for the whole tailnet by the first value that is written
 * for the attribute.
 */
export type CustomPostureAttributeValue = string | number | boolean;
/** The value of a custom posture attribute. */
export interface SetPostureAttributeRequest {
    value: CustomPostureAttributeValue;
    /** When the attribute vanishes (RFC 3339). Without it, it stays. */
    expiry?: string | Date | undefined;
    /** Why the attribute was set, for the audit log. */
    comment?: string | undefined;
}
/** The name of a device. */
export interface SetDeviceNameRequest {
    /**
     * The new name, its first label or in full (`….ts.net`). An empty string goes back to the name that follows from the
     * hostname.
     */
    name: string;
}
/** The new value of a custom posture attribute. */
export interface PostureAttributeUpdate {
    value: CustomPostureAttributeValue;
    /** When the attribute vanishes (RFC 3339), give or take some minutes. Without it, it stays. */
    expiry?: string | Date | undefined;
}
/** Changes to the custom posture attributes of many devices. */
export interface BatchUpdatePostureAttributesRequest {
    /** The changes by device, whose key is its `nodeId` (preferred) or its legacy `id`. */
    nodes: {
        [key: string]: {
            [key: string]: PostureAttributeUpdate | null;
        };
    };
    /** Why the attributes were changed, for the audit log. */
    comment?: string | undefined;
}
/** The person who accepted a device invite. */
export interface DeviceInviteUser {
    /** The identifier of the user. */
    id: string;
    /** The user's login name, often but not always an email address. */
    loginName: string;
    /** The address of the user's picture. May be empty. */
    profilePicUrl: string;
}
/** An invitation that shares one device with a person outside its tailnet. */
export interface DeviceInvite {
    /** The identifier of the invite. */
    id: string;
    /** When the invite was made, to the nanosecond. */
    created: string;
    /** The identifier of the tailnet that shares the device. */
    tailnetId: string;
    /** The legacy `id` of the shared device. */
    deviceId: string;
    /** The identifier of the user who made the invite. */
    sharerId: string;
    /** Whether more than one person may accept it. Absent when false. */
    multiUse?: boolean;
    /** Whether the invited person may use the device as an exit node. Absent when false. */
    allowExitNode?: boolean;
    /** The address that the invite was mailed to. Absent when it was not mailed. */
    email?: string;
    /** When it was last mailed. */
    lastEmailSentAt?: string;
    /** The link that accepts the invite. Whoever holds it can accept, so treat it as a secret. */
    inviteUrl: string;
    /** Whether anybody accepted it yet. */
    accepted: boolean;
    /** Who accepted it. Absent or null until somebody does. */
    acceptedBy?: DeviceInviteUser | null;
}
/** An invite to make for a device. */
export interface CreateDeviceInvite {
    /** Whom to mail the invite to. Without it nothing is mailed, and the reply's `inviteUrl` is yours to pass on. */
    email?: string | undefined;
    /** Let up to 1,000 people accept it, instead of one. */
    multiUse?: boolean | undefined;
    /** Let the invited person use the device as an exit node, when it offers to be one. */
    allowExitNode?: boolean | undefined;
}
/** The invite to accept. */
export interface AcceptDeviceInviteRequest {
    /** The invite's link, or the code at its end. */
    invite: string;
}
/** A person on either side of an accepted device invite. */
export interface SharingUser {
    /** The identifier of the user. */
    id: string;
    /** The name to show. */
    displayName: string;
    /** The user's login name. */
    loginName: string;
    /** The address of the user's picture. May be empty. */
    profilePicURL: string;
}
/** What accepting a device invite brought into the tailnet. */
export interface AcceptedDeviceInvite {
    /** The device that is now shared into the tailnet. */
    device: {
        /** The `nodeId` of the device. */
        id: string;
        /** Its operating system. */
        os: string;
        /** Its machine name. */
        name: string;
        /** Its MagicDNS name, with the domain of the tailnet that shares it. */
        fqdn: string;
        /** Its Tailscale IPv4 address. */
        ipv4?: string;
        /** Its Tailscale IPv6 address. */
        ipv6?: string;
        /** Whether it may be used as an exit node. May be absent instead of false. */
        includeExitNode?: boolean;
    };
    /** Who shared the device. */
    sharer: SharingUser;
    /** Who accepted the invite. */
    acceptedBy: SharingUser;
}
/** An invitation for a person to join a tailnet. */
export interface UserInvite {
    /** The identifier of the invite. */
    id: string;
    /** The role that the person will have. */
    role: "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor" | (string & {});
    /** The identifier of the tailnet. */
    tailnetId: string;
    /** The identifier of the user who made the invite. */
    inviterId: string;
    /** The address that the invite was mailed to. Absent when it was not mailed. */
    email?: string;
    /** When it was last mailed. */
    lastEmailSentAt?: string;
    /**
     * The link that accepts the invite, a secret. Present when no address was given or the address is outside the
     * tailnet's domain.
     */
    inviteUrl?: string;
}
/** A role that can be given by invitation. Ownership cannot. */
export type UserInviteRole = "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor";
/** An invite to make for a tailnet. */
export interface CreateUserInvite {
    /**
     * The role that the person will have. Members are the default.
     * @default member
     */
    role?: UserInviteRole | undefined;
    /** Whom to mail the invite to. Without it nothing is mailed, and the reply's `inviteUrl` is yours to pass on. */
    email?: string | undefined;
}
/** The global nameservers of a tailnet. */
export interface DnsNameservers {
    /** Their addresses, in the order in which they are asked. May be absent when none is set. */
    dns?: string[];
}
/** The global nameservers that a tailnet will have. */
export interface SetDnsNameserversRequest {
    /** The complete new list of addresses, in the order in which they are asked. An empty list removes all. */
    dns: readonly string[];
}
/** The global nameservers of a tailnet after a change. */
export interface SetDnsNameserversResponse {
    /** Their addresses, in the order in which they are asked. May be absent when none is set. */
    dns?: string[];
    /** Whether MagicDNS is on. Absent means off. */
    magicDNS?: boolean;
}
/** The DNS preferences of a tailnet. */
export interface DnsPreferences {
    /** Whether devices find each other by name (MagicDNS). Absent means no. */
    magicDNS?: boolean;
}
/** The DNS preferences that a tailnet will have. */
export interface SetDnsPreferencesRequest {
    /** Whether devices find each other by name (MagicDNS). */
    magicDNS: boolean;
}
/** The search paths of a tailnet. */
export interface DnsSearchPaths {
    /** The domains, in the order in which they are tried. May be absent when none is set. */
    searchPaths?: string[];
}
/** The search paths that a tailnet will have. */
export interface SetDnsSearchPathsRequest {
    /** The complete new list of domains, in the order in which they are tried. An empty list removes all. */
    searchPaths: readonly string[];
}
/** The nameservers of single domains, by domain. */
export interface SplitDns {
    [key: string]: string[] | null;
}
/** A nameserver. */
export interface DnsResolver {
    /** The address of the nameserver. */
    address: string;
    /** Whether a device keeps asking this nameserver while it uses an exit node. Absent means no. */
    useWithExitNode?: boolean;
}
/** What is turned on in the DNS configuration of a tailnet. */
export interface DnsConfigurationPreferences {
    /** Whether the global nameservers replace those that a device has itself. Absent means no. */
    overrideLocalDNS?: boolean;
    /** Whether devices find each other by name (MagicDNS). Absent means no. */
    magicDNS?: boolean;
}
/** The whole DNS configuration of a tailnet. */
export interface DnsConfiguration {
    /** The global nameservers, in the order in which they are asked. May be absent when none is set. */
    nameservers?: DnsResolver[];
    /** The nameservers of single domains, by domain. `null` or absent when there are none. */
    splitDNS?: {
        [key: string]: DnsResolver[] | null;
    } | null;
    /** The domains that devices append to a name that has no dot. May be absent when none is set. */
    searchPaths?: string[];
    /** What is turned on. Absent means that nothing is. */
    preferences?: DnsConfigurationPreferences;
}
/** The whole DNS configuration that a tailnet will have. */
export interface SetDnsConfigurationRequest {
    /** The global nameservers, in the order in which they are asked. Without it there are none. */
    nameservers?: readonly Lenient<DnsResolver>[] | undefined;
    /** The nameservers of single domains, by domain. Without it no domain has nameservers of its own. */
    splitDNS?: {
        [key: string]: readonly Lenient<DnsResolver>[] | null;
    } | undefined;
    /** The domains that devices append to a name that has no dot. Without it there are none. */
    searchPaths?: readonly string[] | undefined;
    /** What is turned on. Without it everything is off. */
    preferences?: Lenient<DnsConfigurationPreferences> | undefined;
}
/** The address that Tailscale writes to about one matter. */
export interface Contact {
    /** The address. Empty when the contact is unset. */
    email: string;
    /** The address before the last change, kept while `email` waits for verification. Absent when there is none. */
    fallbackEmail?: string;
    /** Whether `email` waits for verification. */
    needsVerification: boolean;
}
/** The contacts of a tailnet, by the matter that they are for. */
export interface Contacts {
    /** For account matters. */
    account: Contact;
    /** For support matters. */
    support: Contact;
    /** For security matters. */
    security: Contact;
}
/** The new address of a contact. */
export interface UpdateContactRequest {
    /** The new address. It cannot be empty. */
    email: string;
}
/** The settings of a tailnet, as far as the credential's scopes show them. */
export interface TailnetSettings {
    /** Whether the admin console says that the policy file is managed elsewhere. Needs the scope `policy_file`. */
    aclsExternallyManagedOn?: boolean | null;
    /**
     * Where the policy file is managed, a link that the admin console shows. Absent when unset. Needs the scope
     * `policy_file`.
     */
    aclsExternalLink?: string;
    /** Whether an admin must approve new devices. `null` when the plan does not include it. */
    devicesApprovalOn?: boolean | null;
    /** Whether devices install client updates by themselves. `null` when the plan does not include it. */
    devicesAutoUpdatesOn?: boolean | null;
    /** Days until the key of a newly authenticated device expires, from 1 to 180. */
    devicesKeyDurationDays?: number;
    /** Whether an admin must approve new users. `null` when the plan does not include it. */
    usersApprovalOn?: boolean | null;
    /** Who may join other tailnets, nobody (`none`), admins only or every member. */
    usersRoleAllowedToJoinExternalTailnets?: "none" | "admin" | "member" | (string & {});
    /** Whether network flow logs are recorded. `null` when the plan does not include it. Needs the scope `logs:network`. */
    networkFlowLoggingOn?: boolean | null;
    /**
     * @deprecated
     * Whether clients prefer the closest of several routers of one subnet. `routeSelection` takes its place. `null` when
     * the plan does not include it.
     */
    regionalRoutingOn?: boolean | null;
    /**
     * How clients choose between several routers of one subnet. `regional-routing` goes with a true
     * `regionalRoutingOn`, both values with `failover` go with a false one. Absent in older answers.
     */
    routeSelection?: "active-passive-failover" | "regional-routing" | "regional-routing-failover" | "magicroute" | (string & {});
    /**
     * Whether devices report identifiers, such as serial numbers, for device posture. `null` when the plan does not
     * include it.
     */
    postureIdentityCollectionOn?: boolean | null;
    /**
     * Whether devices can get HTTPS certificates. `null` when the plan does not include it. Needs the scope
     * `networking_settings`.
     */
    httpsEnabled?: boolean | null;
}
/** The settings to change; all others stay. Never send `regionalRoutingOn` and `routeSelection` together. */
export interface UpdateTailnetSettingsRequest {
    /** Whether the admin console says that the policy file is managed elsewhere. Needs the scope `policy_file`. */
    aclsExternallyManagedOn?: boolean | undefined;
    /**
     * Where the policy file is managed, a link that the admin console shows. An empty string removes it. Needs the
     * scope `policy_file`.
     */
    aclsExternalLink?: string | "" | undefined;
    /** Whether an admin must approve new devices. */
    devicesApprovalOn?: boolean | undefined;
    /** Whether devices install client updates by themselves. */
    devicesAutoUpdatesOn?: boolean | undefined;
    /** Days until the key of a newly authenticated device expires, from 1 to 180. */
    devicesKeyDurationDays?: number | undefined;
    /** Whether an admin must approve new users. */
    usersApprovalOn?: boolean | undefined;
    /** Who may join other tailnets, nobody (`none`), admins only or every member. */
    usersRoleAllowedToJoinExternalTailnets?: "none" | "admin" | "member" | undefined;
    /** Whether network flow logs are recorded. Needs the scope `logs:network`. */
    networkFlowLoggingOn?: boolean | undefined;
    /**
     * @deprecated
     * Whether clients prefer the closest of several routers of one subnet. Send `routeSelection` instead, and never
     * both.
     */
    regionalRoutingOn?: boolean | undefined;
    /** How clients choose between several routers of one subnet. Never send it with `regionalRoutingOn`. */
    routeSelection?: "active-passive-failover" | "regional-routing" | "regional-routing-failover" | undefined;
    /** Whether devices report identifiers, such as serial numbers, for device posture. */
    postureIdentityCollectionOn?: boolean | undefined;
    /** Whether devices can get HTTPS certificates. Needs the scope `networking_settings`. */
    httpsEnabled?: boolean | undefined;
}
/** The OAuth client, and what its token shall be good for. */
export interface CreateOAuthTokenRequest {
    /** The identifier of the client. */
    client_id: string;
    /** Its secret (`tskey-client-…`). */
    client_secret: string;
    /** The grant. There is one. */
    grant_type?: "client_credentials" | undefined;
    /** Scopes of the client that the token shall have, separated by spaces. All of them by default. */
    scope?: string | undefined;
    /** Tags of the client that the token shall have, separated by spaces. All of them by default. */
    tags?: string | undefined;
}
/** An access token. */
export interface OAuthToken {
    /** The token, a secret. */
    access_token: string;
    /** How to send it, which is `Bearer`. */
    token_type: string;
    /** Seconds that it is good for, which is 3600. */
    expires_in: number;
    /** Its scopes, separated by spaces. Absent for a federated identity. */
    scope?: string;
}
/** The federated identity, and the proof of the workload. */
export interface ExchangeFederatedTokenRequest {
    /** The identifier of the federated identity. */
    client_id: string;
    /** The ID token of the workload, a secret. */
    jwt: string;
}
/** Who caused an event. */
export interface AuditLogActor {
    /** The identifier of the actor. */
    id: string;
    /** What kind of actor it is. */
    type: "USER" | "NODE" | "AUTOMATED_WORKER" | "OAUTH_CLIENT" | "SCIM" | "MULLVAD" | "LOGSTREAM" | "SECRET_SCANNER" | "PAM_CONNECTOR" | "PAM_SERVICE_ACCOUNT" | (string & {});
    /** The login name of a user. Empty for devices, OAuth clients and automated workers. */
    loginName: string;
    /** The name of the actor, for a person to read. */
    displayName: string;
    /** The tags of a device. Others have none. */
    tags?: string[] | null;
}
/** What an event changed. */
export interface AuditLogTarget {
    /** The identifier of the target. */
    id: string;
    /** The name of the target. */
    name: string;
    /** What kind of thing the target is. */
    type: "TAILNET" | "USER" | "GROUP" | "NODE" | "API_KEY" | "INVITE" | "SHARE" | "BILLING" | "ADMIN_CONSOLE" | "WEB_INTERFACE" | "WEBHOOK_ENDPOINT" | "FAILED_REQUEST" | "SERVICE" | "OAUTH_ACCESS_TOKEN" | (string & {});
    /** Whether the target is an ephemeral device. Only devices have it. */
    isEphemeral?: boolean;
    /** What changed of the target. Absent when it was made, deleted or logged in to. */
    property?: "ACL" | "ACL_TAGS" | "ACCOUNT_EMAIL" | "ADDRESS" | "ALLOWED_IPS" | "AUTO_APPROVED_ROUTES" | "ATTRIBUTES" | "BILLING_OWNER" | "COLLECT_SERVICES" | "COLLECT_POSTURE_IDENTITY" | "MULLVAD_VPN" | "DNS_CONFIG" | "EMAIL" | "EXIT_NODE" | "FEATURE" | "FILE_SHARING" | "HTTPS" | "KEY_EXPIRY_TIME" | "KEY_EXPIRY" | "LOG_EXIT_FLOWS" | "LOGSTREAM_ENDPOINT" | "MAGIC_DNS" | "MACHINE_AUTH_NEEDED" | "MACHINE_APPROVAL_NEEDED" | "USER_APPROVAL_REQUIRED" | "MACHINE_NAME" | "MAX_KEY_DURATION" | "NETWORK_FLOW_LOGGING" | "GEOSTEERING" | "NODE_SHARE" | "TAILNET_INVITE" | "PAYMENT_INFO" | "POSTURE_IDENTITY" | "POSTURE_INTEGRATION" | "USER_ROLE" | "SCIM" | "SECURITY_EMAIL" | "STRIPE_CUSTOMER_ID" | "SUBSCRIPTION" | "SUBSCRIBED_EVENTS" | "SUPPORT_EMAIL" | "SECRET" | "TCD" | "TKA" | "AUTH_PROVIDER" | "COMMENT" | "SERVICE_PORTS" | "SERVICE_DISPLAY_NAME" | "ROUTE_SELECTION" | (string & {});
}
/** One event of the configuration audit log. */
export interface ConfigurationAuditLog {
    /** When the event happened, to the nanosecond. */
    eventTime: string;
    /** The kind of log that the event belongs to. */
    type: "CONFIG" | (string & {});
    /** A time shortly before `eventTime`, for an event that was deferred. Absent or year 1 for all others. */
    deferredAt?: string;
    /** Shared by the events of one request. Empty for logins and failed requests. */
    eventGroupID: string;
    /** Where the event came from. */
    origin: "ADMIN_CONSOLE" | "CONFIG_API" | "CONTROL" | "IDENTITY_PROVIDER" | "NODE" | "SUPPORT_REQUEST" | "STRIPE" | "SECURITY_NOTIFICATION" | "LEGAL_NOTIFICATION" | "BORDER0_API" | (string & {});
    /** Who caused the event. */
    actor: AuditLogActor;
    /** What the event changed. */
    target: AuditLogTarget;
    /** What was done to the target. */
    action: "LOGIN" | "LOGOUT" | "CREATE" | "UPDATE" | "DELETE" | "CANCEL" | "REVOKE" | "APPROVE" | "SUSPEND" | "RESTORE" | "ENABLE" | "DISABLE" | "ACCEPT" | "EXPIRED" | "PUSH_USER" | "PUSH_GROUP" | "VERIFY" | "JOIN_WAITLIST" | "INVITE" | "JOIN" | "LEAVE" | "RESEND" | "MIGRATE_AUTH_PROVIDER" | (string & {});
    /** The value before the change, of a form that depends on the target. Null or absent where there is none. */
    old?: unknown;
    /** The value after the change, of a form that depends on the target. Null or absent where there is none. */
    new?: unknown;
    /** More about the action, for a person to read. */
    actionDetails?: string;
    /** Why a request failed. Only events about a `FAILED_REQUEST` have it. */
    error?: string;
}
/** The events of a time window. */
export interface ConfigurationAuditLogList {
    /** The version of the format, such as `1.1`. */
    version: string;
    /** The tailnet. */
    tailnetId?: string;
    /** The tailnet, in the spelling of the API's document. The live API sends `tailnetId`. */
    tailnet?: string;
    /** The events, oldest first. Null when there are none. */
    logs: ConfigurationAuditLog[] | null;
}
/** A device as it was when the traffic flowed. */
export interface FlowLogNode {
    /** The identifier of the device. */
    nodeId: string;
    /** The MagicDNS name. */
    name: string;
    /** The Tailscale IP addresses. */
    addresses?: string[] | null;
    /** The tags that own the device. */
    tags?: string[] | null;
    /** The login name of the owner. Absent for a tagged device. */
    user?: string;
    /** The operating system. */
    os?: string;
}
/** What one connection sent and received. */
export interface ConnectionCounts {
    /**
     * The IP protocol, as the number that IANA assigned to it (6 is TCP, 17 is UDP) or as its name (`tcp`, `udp`). May be
     * absent.
     */
    proto?: number | string;
    /** The address and port of the device, with an IPv6 address in brackets. */
    src: string;
    /** The other address and port. May be empty, and the port is 0 in physical traffic. */
    dst: string;
    /** Packets sent. Absent when none were. */
    txPkts?: string;
    /** Bytes sent. Absent when none were. */
    txBytes?: string;
    /** Packets received. Absent when none were. */
    rxPkts?: string;
    /** Bytes received. Absent when none were. */
    rxBytes?: string;
}
/** The traffic that one device saw in a few seconds. */
export interface NetworkFlowLog {
    /** When the API received the record. Often absent. */
    logged?: string;
    /** The identifier of the device. */
    nodeId: string;
    /** The start of the interval that the counters are of. */
    start: string;
    /** The end of that interval. */
    end: string;
    /** The device itself. */
    srcNode?: FlowLogNode;
    /** The devices that it exchanged traffic with. */
    dstNodes?: FlowLogNode[] | null;
    /** Traffic between Tailscale addresses. */
    virtualTraffic?: ConnectionCounts[] | null;
    /** Traffic through subnet routers. */
    subnetTraffic?: ConnectionCounts[] | null;
    /** Traffic through exit nodes, whose destinations may be left out. */
    exitTraffic?: ConnectionCounts[] | null;
    /** The encrypted traffic below, between a Tailscale address and the physical address that carries it. */
    physicalTraffic?: ConnectionCounts[] | null;
}
/** The flow logs of a time window. */
export interface NetworkFlowLogList {
    /** The flow logs. Null when there are none. */
    logs: NetworkFlowLog[] | null;
}
/** How the delivery of a log stream goes. */
export interface LogStreamStatus {
    /** When the stream was last active. */
    lastActivity: string;
    /** The last error of the delivery. Empty when there was none. */
    lastError: string;
    /** The largest body that was sent, in bytes. */
    maxBodySize: number;
    /** Bytes sent. */
    numBytesSent: number;
    /** Log entries sent. */
    numEntriesSent: number;
    /** Log entries that did not come from the device that they name. */
    numSpoofedEntries: number;
    /** Requests made to the destination. */
    numTotalRequests: number;
    /** Requests that failed. */
    numFailedRequests: number;
    /** Bytes sent per second. */
    rateBytesSent: number;
    /** Entries sent per second. */
    rateEntriesSent: number;
    /** Requests made per second. */
    rateTotalRequests: number;
    /** Requests that failed per second. */
    rateFailedRequests: number;
    /** The most entries that one body had. */
    maxNumEntries?: number;
    /** Requests whose body was as large as it may be. */
    numMaxBodyRequests?: number;
    /** Nanoseconds spent on requests. */
    numTotalRequestNanoSecs?: string;
    /** Nanoseconds spent, by number of requests in progress. */
    numTotalNanoSecsPerProgress?: string[] | null;
}
/** Where a log stream goes, without its secrets. */
export interface LogStream {
    /** The logs that the stream carries. */
    logType?: "configuration" | "network" | (string & {});
    /** The product that receives the logs. */
    destinationType: "splunk" | "elastic" | "panther" | "cribl" | "crowdstrike" | "datadog" | "axiom" | "s3" | "gcs" | (string & {});
    /** Where the logs are sent. Empty for Amazon S3. */
    url?: string;
    /** The user name at the destination. */
    user?: string;
    /** Minutes between two uploads. */
    uploadPeriodMinutes?: number;
    /** How bodies are compressed. */
    compressionFormat?: "none" | "zstd" | "gzip" | (string & {});
    /** The name of the S3 bucket. */
    s3Bucket?: string;
    /** The AWS region of the bucket. */
    s3Region?: string;
    /** What the keys of the objects begin with. */
    s3KeyPrefix?: string;
    /** How Tailscale authenticates with S3. */
    s3AuthenticationType?: "accesskey" | "rolearn" | (string & {});
    /** The access key, for `accesskey`. */
    s3AccessKeyId?: string;
    /** The IAM role that Tailscale assumes, for `rolearn`. */
    s3RoleArn?: string;
    /** The external ID with which Tailscale assumes the role, for `rolearn`. */
    s3ExternalId?: string;
    /** The name of the Cloud Storage bucket. */
    gcsBucket?: string;
    /** What the names of the objects begin with. */
    gcsKeyPrefix?: string;
    /** The Google OAuth scopes that Tailscale asks for. */
    gcsScopes?: string[] | null;
    /** The credentials for Cloud Storage, which the API may leave out. */
    gcsCredentials?: string;
}
/** Minutes between two uploads, at most a day. */
export type LogUploadPeriod = number;
/** How to compress the bodies of uploads. */
export type LogCompression = "none" | "zstd" | "gzip";
/** A stream to a product that takes a token. */
export interface TokenLogStreamRequest {
    /** The product that receives the logs. */
    destinationType: "splunk" | "panther" | "cribl" | "crowdstrike" | "datadog" | "axiom";
    /** Where to send the logs, which may be a private address in the tailnet. */
    url: string;
    /** The token that the product accepts. It is never read back. */
    token: string;
    /** The user name, if the receiver wants Basic authentication, as Cribl may. */
    user?: string | undefined;
    /** Minutes between two uploads, at most a day. */
    uploadPeriodMinutes?: LogUploadPeriod | undefined;
    /**
     * How to compress the bodies of uploads. They are not compressed by default.
     * @default none
     */
    compressionFormat?: LogCompression | undefined;
}
/** A stream to Elasticsearch. */
export interface ElasticLogStreamRequest {
    /** The product that receives the logs. */
    destinationType: "elastic";
    /** Where to send the logs, which may be a private address in the tailnet. */
    url: string;
    /** The user name. */
    user: string;
    /** The password or the token of the user. It is never read back. */
    token: string;
    /** Minutes between two uploads, at most a day. */
    uploadPeriodMinutes?: LogUploadPeriod | undefined;
    /**
     * How to compress the bodies of uploads. They are not compressed by default.
     * @default none
     */
    compressionFormat?: LogCompression | undefined;
}
/** A stream to an S3 bucket, with an IAM role that Tailscale assumes. */
export interface S3RoleLogStreamRequest {
    /** The product that receives the logs. */
    destinationType: "s3";
    /** The name of the bucket. */
    s3Bucket: string;
    /** The AWS region of the bucket. */
    s3Region: string;
    /** What the keys of the objects begin with, before the part that Tailscale makes. */
    s3KeyPrefix?: string | undefined;
    /** How Tailscale authenticates with S3, which is by a role. */
    s3AuthenticationType: "rolearn";
    /** The ARN of the role. */
    s3RoleArn: string;
    /** The `externalId` that Tailscale issued for the role's trust policy. */
    s3ExternalId: string;
    /** Minutes between two uploads, at most a day. */
    uploadPeriodMinutes?: LogUploadPeriod | undefined;
    /**
     * How to compress the bodies of uploads. They are not compressed by default.
     * @default none
     */
    compressionFormat?: LogCompression | undefined;
}
/** A stream to an S3 bucket, with an access key. */
export interface S3AccessKeyLogStreamRequest {
    /** The endpoint of a store that is compatible with S3. Empty or left out for Amazon's. */
    url?: string | undefined;
    /** The product that receives the logs. */
    destinationType: "s3";
    /** The name of the bucket. */
    s3Bucket: string;
    /** The AWS region of the bucket. */
    s3Region: string;
    /** What the keys of the objects begin with, before the part that Tailscale makes. */
    s3KeyPrefix?: string | undefined;
    /** How Tailscale authenticates with S3, which is by an access key. */
    s3AuthenticationType: "accesskey";
    /** The access key. */
    s3AccessKeyId: string;
    /** Its secret. It is never read back. */
    s3SecretAccessKey: string;
    /** Minutes between two uploads, at most a day. */
    uploadPeriodMinutes?: LogUploadPeriod | undefined;
    /**
     * How to compress the bodies of uploads. They are not compressed by default.
     * @default none
     */
    compressionFormat?: LogCompression | undefined;
}
/** A stream to an S3 bucket, which depends on `s3AuthenticationType`. */
export type S3LogStreamRequest = S3RoleLogStreamRequest | S3AccessKeyLogStreamRequest;
/** A stream to a Google Cloud Storage bucket. */
export interface GcsLogStreamRequest {
    /** The product that receives the logs. */
    destinationType: "gcs";
    /** The name of the bucket. */
    gcsBucket: string;
    /** What the names of the objects begin with, before the part that Tailscale makes. */
    gcsKeyPrefix?: string | undefined;
    /** The Google OAuth scopes to ask for. */
    gcsScopes?: readonly string[] | undefined;
    /**
     * The credentials of the workload identity federation: the JSON text of an `external_account` file. Do not count on
     * reading it back.
     */
    gcsCredentials: string;
    /** Minutes between two uploads, at most a day. */
    uploadPeriodMinutes?: LogUploadPeriod | undefined;
    /**
     * How to compress the bodies of uploads. They are not compressed by default.
     * @default none
     */
    compressionFormat?: LogCompression | undefined;
}
/** Where to send the logs, which depends on `destinationType`. */
export type SetLogStreamRequest = TokenLogStreamRequest | ElasticLogStreamRequest | S3LogStreamRequest | GcsLogStreamRequest;
/** Which external ID to return. */
export interface CreateAwsExternalIdRequest {
    /**
     * Whether to return the same external ID until it is bound to an AWS account. Otherwise every request makes another.
     * @default false
     */
    reusable?: boolean | undefined;
}
/** What the trust policy of an IAM role must name. */
export interface AwsExternalId {
    /** The external ID, for the condition `sts:ExternalId`. */
    externalId: string;
    /** Tailscale's AWS account, for the principal. */
    tailscaleAwsAccountId: string;
}
/** The role to check. */
export interface ValidateAwsTrustPolicyRequest {
    /** The ARN of the IAM role. */
    roleArn: string;
}
/** An endpoint that receives events of a tailnet. */
export interface Webhook {
    /** The identifier of the webhook. */
    endpointId: string;
    /** Where events are sent. */
    endpointUrl: string;
    /** The chat product that receives the events. Empty for plain JSON. */
    providerType?: "" | "slack" | "mattermost" | "googlechat" | "discord" | (string & {});
    /** The login name of the user who made the webhook. Empty if an OAuth client did. */
    creatorLoginName?: string;
    /** When the webhook was made. */
    created?: string;
    /** When it was last changed. */
    lastModified?: string;
    /** The events that are sent, sorted and without duplicates. */
    subscriptions?: ("nodeCreated" | "nodeNeedsApproval" | "nodeApproved" | "nodeKeyExpiringInOneDay" | "nodeKeyExpired" | "nodeDeleted" | "nodeSigned" | "nodeNeedsSignature" | "policyUpdate" | "userCreated" | "userNeedsApproval" | "userSuspended" | "userRestored" | "userDeleted" | "userApproved" | "userRoleUpdated" | "subnetIPForwardingNotEnabled" | "exitNodeIPForwardingNotEnabled" | "categoryTailnetManagement" | "categoryDeviceMisconfigurations" | (string & {}))[];
}
/** The webhooks of a tailnet. */
export interface WebhookList {
    /** The webhooks. Null or absent when there are none. */
    webhooks?: Webhook[] | null;
}
/** A chat product whose message format Tailscale can send. */
export type WebhookProvider = "slack" | "mattermost" | "googlechat" | "discord";
/** An event that a webhook can subscribe to. */
export type WebhookEventType = "nodeCreated" | "nodeNeedsApproval" | "nodeApproved" | "nodeKeyExpiringInOneDay" | "nodeKeyExpired" | "nodeDeleted" | "nodeSigned" | "nodeNeedsSignature" | "policyUpdate" | "userCreated" | "userNeedsApproval" | "userSuspended" | "userRestored" | "userDeleted" | "userApproved" | "userRoleUpdated" | "subnetIPForwardingNotEnabled" | "exitNodeIPForwardingNotEnabled";
/** A webhook to make. */
export interface CreateWebhookRequest {
    /**
     * Where to send events: an HTTPS URL on port 443 or 80 that no other webhook of the tailnet has. It cannot be changed
     * later. The mock also takes HTTP URLs of this machine (`localhost`, `127.0.0.1`, `[::1]`), which the API refuses.
     */
    endpointUrl: string;
    /** The chat product that receives the events. Without it they are sent as plain JSON. It cannot be changed later. */
    providerType?: WebhookProvider | undefined;
    /** The events to send. Those about the webhook itself, `webhookUpdated` and `webhookDeleted`, are always sent. */
    subscriptions: readonly WebhookEventType[];
}
/** A webhook with its secret, as it is shown once. */
export type WebhookWithSecret = Webhook & {
    /** The key that signs every delivery (`tskey-webhook-…`), with HMAC-SHA256. It is shown only here: keep it at once. */
    secret: string;
};
/** The new subscriptions of a webhook. */
export interface UpdateWebhookRequest {
    /** The complete new list of the events to send. */
    subscriptions: readonly WebhookEventType[];
}
/** A person who belongs to a tailnet, or a guest with whom one of its devices is shared. */
export interface User {
    /** The identifier of the user. */
    id: string;
    /** The name to show. */
    displayName: string;
    /** The user's login name. It often looks like an email address, but need not be one. */
    loginName: string;
    /** The address of the user's picture. May be empty. */
    profilePicUrl: string;
    /** The identifier of the tailnet that owns the user. Always a string here, an integer in invites. */
    tailnetId: string;
    /** When the user joined the tailnet, with up to nine digits of a second's fraction. */
    created: string;
    /** Whether the user belongs to the tailnet (`member`) or is a guest from another one (`shared`). */
    type: "member" | "shared" | (string & {});
    /** The user's role in the tailnet. */
    role: "owner" | "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor" | (string & {});
    /**
     * Whether the user can use the tailnet. `active` users were seen in the last 28 days, `idle` ones were not.
     * `suspended` users and those that wait for approval (`needs-approval`) or for a seat (`over-billing-limit`) cannot.
     */
    status: "active" | "idle" | "suspended" | "needs-approval" | "over-billing-limit" | (string & {});
    /** How many devices the user owns. */
    deviceCount: number;
    /** When one of the user's devices was last connected, or now while one is. May be absent. */
    lastSeen?: string;
    /** Whether one of the user's devices is connected now. */
    currentlyConnected: boolean;
}
/** The users of a tailnet. The API does not page; this is all of them. */
export interface UserList {
    /** The users, in no promised order. */
    users: User[];
}
/** A role that a user can have. The billing plan decides which of them a tailnet may give. */
export type UserRole = "owner" | "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor";
/** The role to give. */
export interface UpdateUserRoleRequest {
    /** The new role, different from the present one. */
    role: UserRole;
}
/** How the synchronization of a posture integration goes. */
export interface PostureIntegrationStatus {
    /** When data was last fetched. The time may carry an offset (`-05:00`) and fractions of a second. */
    lastSync?: string;
    /** Why the last synchronization failed, perhaps in several lines. Absent when it did not. */
    error?: string;
    /** How many devices the product reported. */
    providerHostCount: number;
    /** How many devices of the tailnet were matched with one of the product's. */
    matchedCount: number;
    /** How many devices of the tailnet could be matched, because they have the operating system and identifiers for it. */
    possibleMatchedCount: number;
}
/** A connection to a device management or security product, which supplies posture attributes. */
export interface PostureIntegration {
    /** The identifier of the integration. */
    id: string;
    /** The product. */
    provider: "falcon" | "intune" | "jamfpro" | "kandji" | "kolide" | "sentinelone" | "fleet" | "huntress" | (string & {});
    /**
     * Where the product runs: the name of a cloud (Falcon, Intune) or a domain name (Jamf Pro, Kandji, SentinelOne). Empty
     * for Kolide.
     */
    cloudId?: string;
    /** The client or application ID that Tailscale uses. Empty where the product has none. */
    clientId?: string;
    /** The directory ID of Microsoft Intune. Empty for other products. */
    tenantId?: string;
    /** When the settings of the integration last changed. */
    configUpdated?: string;
    /** How synchronization goes. Absent until the first one. */
    status?: PostureIntegrationStatus;
}
/** The posture integrations of a tailnet, at most one for each product. */
export interface PostureIntegrationList {
    /** The integrations, in no promised order. */
    integrations: PostureIntegration[];
}
/** A connection to CrowdStrike Falcon. */
export interface FalconPostureIntegrationRequest {
    /** The product. */
    provider: "falcon";
    /** The Falcon cloud that has your account. */
    cloudId: "us-1" | "us-2" | "eu-1" | "us-gov";
    /** The ID of an API client in Falcon. */
    clientId: string;
    /** The secret of the API client. It is never read back. */
    clientSecret: string;
}
/** A connection to Microsoft Intune. */
export interface IntunePostureIntegrationRequest {
    /** The product. */
    provider: "intune";
    /** The Microsoft cloud that has your directory. */
    cloudId: "global" | "us-gov";
    /** The application ID of an app registration in Microsoft Entra. */
    clientId: string;
    /** The ID of your directory. */
    tenantId: string;
    /** The secret of the app registration. It is never read back. */
    clientSecret: string;
}
/** A connection to Jamf Pro. */
export interface JamfProPostureIntegrationRequest {
    /** The product. */
    provider: "jamfpro";
    /** The domain name of your Jamf Pro tenant. */
    cloudId: string;
    /** The ID of an API client in Jamf Pro. */
    clientId: string;
    /** The secret of the API client. It is never read back. */
    clientSecret: string;
}
/** A connection to Kandji. */
export interface KandjiPostureIntegrationRequest {
    /** The product. */
    provider: "kandji";
    /** The domain name of your Kandji tenant. */
    cloudId: string;
    /** An API token of Kandji. It is never read back. */
    clientSecret: string;
}
/** A connection to Kolide. */
export interface KolidePostureIntegrationRequest {
    /** The product. */
    provider: "kolide";
    /** An API token of Kolide. It is never read back. */
    clientSecret: string;
}
/** A connection to SentinelOne. */
export interface SentinelOnePostureIntegrationRequest {
    /** The product. */
    provider: "sentinelone";
    /** The domain name of your SentinelOne tenant. */
    cloudId: string;
    /** An API token of SentinelOne. It is never read back. */
    clientSecret: string;
}
/** The product to connect, and the credentials for it. What they are depends on `provider`. */
export type CreatePostureIntegrationRequest = FalconPostureIntegrationRequest | IntunePostureIntegrationRequest | JamfProPostureIntegrationRequest | KandjiPostureIntegrationRequest | KolidePostureIntegrationRequest | SentinelOnePostureIntegrationRequest;
/** The new settings of an integration. Send the three texts as they were read where they shall stay. */
export interface UpdatePostureIntegrationRequest {
    /**
     * Where the product runs: the name of a cloud (Falcon, Intune) or a domain name (Jamf Pro, Kandji, SentinelOne). Empty
     * for Kolide.
     */
    cloudId: string;
    /** The client or application ID that Tailscale uses. Empty where the product has none. */
    clientId: string;
    /** The directory ID of Microsoft Intune. Empty for other products. */
    tenantId: string;
    /** A new secret or API token. Without it the present one stays. It is never read back. */
    clientSecret?: string | undefined;
}
/** A Service, which gives what one or more devices offer a name and addresses of its own. */
export interface Service {
    /** The name of the Service, with its prefix `svc:`. */
    name: string;
    /** The name to show. Absent when it is empty. */
    displayName?: string;
    /** The Tailscale IP addresses of the Service, IPv4 before IPv6. */
    addrs: string[] | null;
    /** What the Service is for. Absent when it is empty. */
    comment?: string;
    /** The ports that a host must serve (`tcp:443`), or the single word `do-not-validate`, with which hosts are not checked. */
    ports: string[];
    /** The tags of the Service, which say who may manage it. Absent or null when it has none. */
    tags?: string[] | null;
    /** Texts that programs keep with the Service, by name. */
    annotations?: {
        [key: string]: string;
    };
}
/** The Services of a tailnet. The API does not page; this is all of them. */
export interface ServiceList {
    /** The Services, in no promised order. */
    vipServices: Service[] | null;
}
/** A Service as it shall be. What is left out is cleared. */
export interface UpdateServiceRequest {
    /** The name: `svc:` and a DNS label. It is the name in the path, or the new name of a Service that exists. */
    name: string;
    /** The name to show. */
    displayName?: string | undefined;
    /**
     * The Tailscale IP addresses. For a new Service, leave it out, or give one IPv4 address in 100.64.0.0/10. For one that
     * exists, give exactly two: the IPv4 address, and after it the IPv6 address, which cannot be changed.
     */
    addrs?: readonly (string)[] | undefined;
    /** What the Service is for. */
    comment?: string | undefined;
    /** The ports that a host must serve (`tcp:443`), or the single word `do-not-validate`, with which hosts are not checked. */
    ports: readonly string[];
    /** The tags of the Service, each defined in the tailnet's policy file. */
    tags?: readonly string[] | undefined;
    /** Texts that programs keep with the Service, by name. Send back what you read. */
    annotations?: {
        [key: string]: string;
    } | undefined;
}
/** A device that offers a Service. */
export interface ServiceHost {
    /** The `nodeId` of the device. Either this or `stableNodeID` is present. */
    nodeId?: string;
    /** The `nodeId` of the device, under its documented name. */
    stableNodeID?: string;
    /** Whether the device may offer the Service, and whether the policy file or a person approved it. */
    approvalLevel?: "not-approved" | "approved:auto" | "approved:manual" | (string & {});
    /** How far the device is set up for the Service, such as `ready` or `incomplete`. */
    configured?: string;
}
/** The devices that offer a Service. */
export interface ServiceHostList {
    /** The devices, in no promised order. */
    hosts: ServiceHost[] | null;
}
/** Whether a device may offer a Service. */
export interface ServiceApproval {
    /** Whether the device may offer the Service. */
    approved: boolean;
    /** Whether the policy file approves it (`autoApprovers.services`). */
    autoApproved?: boolean;
}
/** Whether a device may offer a Service. */
export interface UpdateServiceApprovalRequest {
    /** True to approve the device, false to take the approval back. */
    approved: boolean;
}
/** A policy file as it is stored, with what is doubtful or wrong in it. */
export interface PolicyFileDetails {
    /** The HuJSON text of the policy file, in base64. */
    acl: string;
    /** What is doubtful in the policy file, such as a group with an unknown user. */
    warnings: string[] | null;
    /** What is wrong in the policy file. Usually null. */
    errors: string[] | null;
}
/**
 * Whom or what a rule is about: `*` for everything, a login name, a group (`group:admins`), a tag (`tag:web`), an autogroup
 * (`autogroup:member`), an alias of `hosts`, an IP address, a CIDR, an IP set (`ipset:office`) or a Service (`svc:wiki`).
 * @example *
 * @example amelie@example.com
 * @example user:*@example.com
 * @example group:admins
 * @example tag:web
 * @example autogroup:member
 * @example nas
 * @example 100.71.12.9
 */
export type PolicySelector = "*" | "autogroup:member" | "autogroup:tagged" | "autogroup:self" | "autogroup:internet" | "autogroup:owner" | "autogroup:admin" | "autogroup:it-admin" | "autogroup:network-admin" | "autogroup:billing-admin" | "autogroup:auditor" | "autogroup:shared" | "autogroup:danger-all" | "logstream@tailscale" | (string & {});
/**
 * What a grant opens: `*` for everything, ports of TCP, UDP and ICMP (`443`, `8000-8999`), or a protocol, by its name or
 * number, with ports (`tcp:443`, `udp:8000-8999`, `icmp:*`). A number without a colon is a port.
 * @example *
 * @example 443
 * @example 8000-8999
 * @example tcp:443
 * @example udp:8000-8999
 * @example icmp:*
 * @example 47:*
 */
export type NetworkCapability = "*" | `${number}` | `${number}-${number}` | `${string}:${"*" | number}` | `${string}:${number}-${number}`;
/**
 * A tag. Its name has letters, digits and dashes, and starts with a letter.
 * @example tag:web
 */
export type PolicyTag = `tag:${string}`;
/**
 * The name of a posture of the section `postures`.
 * @example posture:managed
 */
export type PostureName = `posture:${string}`;
/**
 * A grant: it lets the sources reach the destinations, on the network (`ip`), in applications (`app`), or both. Nothing that
 * one grant permits is taken away by another.
 * @example { "src": [ "group:admins" ], "dst": [ "tag:web" ], "ip": [ "tcp:443" ] }
 */
export interface Grant {
    /** Who may connect. A connection needs to come from one of them. */
    src: PolicySelector[];
    /** What may be reached. Ports stand in `ip`, never here. */
    dst: PolicySelector[];
    /** The protocols and ports that are opened, such as `tcp:443`. Needed unless there is an `app`. */
    ip?: NetworkCapability[] | null;
    /**
     * What the sources may do in applications at the destinations: lists of parameters, by the name of a capability
     * (`example.com/cap/wiki`). The application, not Tailscale, knows what the parameters mean.
     */
    app?: ({
        /** Folders of Taildrive: `shares`, names or `*`, and `access`, which is `ro` or `rw`. */
        "tailscale.com/cap/drive"?: unknown[];
        /**
         * The Kubernetes operator: `impersonate` with `groups` and `users`, and `recorder` and `enforceRecorder` for
         * the recording of sessions.
         */
        "tailscale.com/cap/kubernetes"?: unknown[];
        /** The web interface of a device: `canEdit`, a list of what may be changed, or `*`. */
        "tailscale.com/cap/webui"?: unknown[];
        /** The destinations relay for the sources. The list is empty. */
        "tailscale.com/cap/relay"?: unknown[];
        /** The identity provider tsidp, with the users and resources, and claims to add. */
        "tailscale.com/cap/tsidp"?: unknown[];
        /** Short links of golink: `admin` lets the sources change the links of others. */
        "tailscale.com/cap/golink"?: unknown[];
        /** Databases of TailSQL: `dataSrc`, the names of those to query. */
        "tailscale.com/cap/tailsql"?: unknown[];
        /** Secrets of setec, with the actions that are permitted on each. */
        "tailscale.com/cap/secrets"?: unknown[];
    } & {
        [key: `${string}/${string}`]: unknown[];
    }) | null;
    /** The tags of the exit nodes, subnet routers and app connectors that the traffic must take. Empty or absent means any. */
    via?: PolicyTag[] | null;
    /** The postures of which the connecting device must have one. Replaces `defaultSrcPosture`. */
    srcPosture?: PostureName[] | null;
}
/**
 * A destination of `acls`: a selector, a colon and ports (`tag:web:80,443`, `nas:8000-8999`, `*:*`). An IPv6 address stands
 * in brackets (`[fd7a:115c:a1e0::1]:22`).
 * @example *:*
 * @example tag:web:80,443
 * @example autogroup:internet:*
 * @example nas:8000-8999
 * @example 10.20.0.0/16:22
 * @example [fd7a:115c:a1e0::1]:22
 * @example fd7a:115c:a1e0::/48:*
 * @example fd7a:115c:a1e0:ab12:4843:cd96:6258:b240:22
 */
export type AclDestination = `${string}:${"*" | number}` | `${string}:${number}${"-" | ","}${string}` | `${"tag" | "group" | "autogroup" | "ipset" | "svc" | "user"}:${string}:${"*" | number}` | `${"tag" | "group" | "autogroup" | "ipset" | "svc" | "user"}:${string}:${number}${"-" | ","}${string}` | `[${string}]:${"*" | number}` | `[${string}]:${number}${"-" | ","}${string}` | `${string}::${string}` | `${string}:${string}:${string}:${string}:${string}:${string}:${string}:${string}:${string}`;
/**
 * An IP protocol, by name or by number as a string (`"47"`).
 * @example tcp
 * @example udp
 * @example 47
 */
export type IpProtocol = "tcp" | "udp" | "icmp" | "igmp" | "ipv4" | "ip-in-ip" | "egp" | "igp" | "gre" | "esp" | "ah" | "sctp" | `${number}`;
/**
 * A rule of `acls`, the first generation of access rules. Prefer a grant.
 * @example { "action": "accept", "src": [ "group:admins" ], "dst": [ "tag:web:443" ] }
 */
export interface AclRule {
    /** Always `accept`. What no rule accepts is denied. */
    action: "accept";
    /** Who may connect. */
    src?: PolicySelector[] | null;
    /** What may be reached, each with its ports (`tag:web:443`). */
    dst?: AclDestination[] | null;
    /** The protocol. Without it, TCP and UDP. Only TCP, UDP and SCTP can have ports other than `*`. */
    proto?: IpProtocol;
    /** The postures of which the connecting device must have one. Replaces `defaultSrcPosture`. */
    srcPosture?: PostureName[] | null;
    /**
     * @deprecated
     * The old name of `src`.
     */
    users?: PolicySelector[] | null;
    /**
     * @deprecated
     * The old name of `dst`.
     */
    ports?: AclDestination[] | null;
}
/**
 * Who may log in to which devices with Tailscale SSH, and as whom. They need access to port 22 besides.
 * @example { "action": "check", "src": [ "group:admins" ], "dst": [ "tag:web" ], "users": [ "autogroup:nonroot" ], "checkPeriod": "20h" }
 */
export interface SshRule {
    /** What to do, let the user in (`accept`), or only after a recent login (`check`). `check` wins over `accept`. */
    action: "accept" | "check";
    /** Who may connect, login names, groups, tags and autogroups. A tag cannot be checked. */
    src?: PolicySelector[] | null;
    /** The devices, as tags, as `autogroup:self` or as a login name that is `src` too. Never with a port. */
    dst?: PolicySelector[] | null;
    /**
     * The names on the device to log in as: `root`, any but root (`autogroup:nonroot`), the user's own
     * (`localpart:*@example.com`), or any other name.
     */
    users: ("root" | "autogroup:nonroot" | (string & {}))[];
    /**
     * How long a login counts for `check`: hours, minutes and seconds (`20h`, `1h30m`), at most 168 hours, or `always` to ask
     * every time. Default is 12 hours.
     */
    checkPeriod?: ("always" | `${number}h${string}` | `${number}m${string}` | `${number}s`) | null;
    /** Names of environment variables that the client may set, with `*` and `?` as wildcards (`GIT_*`). */
    acceptEnv?: string[] | null;
    /** The postures of which the connecting device must have one. Replaces `defaultSrcPosture`. */
    srcPosture?: PostureName[] | null;
    /** The tags of the devices that record the session. */
    recorder?: string[] | null;
    /**
     * Whether a session is refused when no recorder can be reached.
     * @default false
     */
    enforceRecorder?: boolean;
}
/**
 * A part of an IP set: an IP address, a CIDR, a range (`10.20.0.1-10.20.0.9`), an alias of `hosts` (`host:nas`), another IP
 * set (`ipset:office`) or `autogroup:internet`. `add` or `remove` before it says what to do with it, in the order of the list;
 * without either it is added.
 * @example 10.20.0.0/16
 * @example 10.20.0.1-10.20.0.9
 * @example fd7a:115c:a1e0::/48
 * @example host:nas
 * @example add ipset:office
 * @example remove 10.20.30.0/24
 */
export type IpSetTarget = `${number}.${string}` | `${string}::${string}` | `${string}:${string}:${string}:${string}:${string}:${string}:${string}:${string}` | `host:${string}` | `ipset:${string}` | "autogroup:internet" | `add ${string}` | `remove ${string}`;
/**
 * Who may assign a tag or approve something, a login name, a group, a tag or an autogroup.
 * @example amelie@example.com
 * @example group:admins
 * @example tag:ci
 * @example autogroup:admin
 */
export type PolicyOwner = `${string}@${string}` | `group:${string}` | `tag:${string}` | "autogroup:member" | "autogroup:members" | "autogroup:tagged" | "autogroup:owner" | "autogroup:admin" | "autogroup:it-admin" | "autogroup:network-admin" | "autogroup:billing-admin" | "autogroup:auditor";
/**
 * Whose devices get approved at once for what they offer. Only new offers are looked at.
 * @example { "routes": { "10.20.0.0/16": [ "tag:router" ] }, "exitNode": [ "group:admins" ], "services": { "svc:wiki": [ "tag:web" ] } }
 */
export interface AutoApprovers {
    /** Who may route, by CIDR. A CIDR stands for the smaller ones in it too; `0.0.0.0/0` and `::/0` for any. */
    routes?: {
        [key: `${string}/${number}`]: PolicyOwner[] | null;
    } | null;
    /** Who may offer exit nodes. */
    exitNode?: PolicyOwner[] | null;
    /** Who may host a Service, by its name (`svc:wiki`), or the Services with a tag (`tag:web`). */
    services?: {
        [key: `svc:${string}` | `tag:${string}`]: PolicyOwner[] | null;
    } | null;
}
/**
 * An application that app connectors serve. Give `domains` and `routes`, or a `presetAppID`.
 * @example { "name": "Wiki", "connectors": [ "tag:connector" ], "domains": [ "wiki.example.com" ] }
 */
export interface AppConnector {
    /** The name of the application, for people. */
    name?: string;
    /** The tags of the devices that serve it, or `*` for all app connectors. */
    connectors?: ("*" | `tag:${string}`)[];
    /** The domains of the application (`wiki.example.com`, `*.example.com`). Not with a `presetAppID`. */
    domains?: string[] | null;
    /** CIDRs that the connectors route besides those of the domains. */
    routes?: string[] | null;
    /** An application that Tailscale knows (`github`), in the place of domains. */
    presetAppID?: string;
}
/**
 * What devices may do or are told to do beside access, such as Funnel, Mullvad or their DNS.
 * @example { "target": [ "autogroup:member" ], "attr": [ "funnel" ] }
 */
export interface NodeAttribute {
    /** The devices. App connectors need `*`. */
    target: PolicySelector[];
    /**
     * The attributes, by name: `funnel`, `mullvad`, a NextDNS profile (`nextdns:a1b2c3`), an attribute of your own
     * (`custom:tier`). Some take parameters (`nextdns:a1b2c3?priority=1`).
     */
    attr?: ("funnel" | "mullvad" | "nextdns:no-device-info" | "drive:share" | "drive:access" | "randomize-client-port" | "disable-ipv4" | "disable-captive-portal-detection" | "disable-relay-server" | "magicdns-aaaa" | "suggest-exit-node" | (string & {}))[] | null;
    /** Configuration of applications, by name. */
    app?: ({
        /** The applications that app connectors serve. */
        "tailscale.com/app-connectors"?: AppConnector[];
    } & {
        [key: string]: unknown;
    }) | null;
    /** Where new devices get their IPv4 addresses, as CIDRs inside 100.64.0.0/10. */
    ipPool?: `${number}.${number}.${number}.${number}/${number}`[] | null;
}
/**
 * What a custom posture attribute may hold, and who may set and see it.
 * @example { "type": "number", "allowSetByNode": true, "broadcastToPeers": [ "tag:web" ] }
 */
export interface AttributeConfig {
    /** The type of its values, `string`, `bool` or `number`. */
    type: "string" | "bool" | "number";
    /**
     * Whether a device may set it for itself.
     * @default false
     */
    allowSetByNode?: boolean;
    /** The devices that are told its value. */
    broadcastToPeers?: PolicySelector[] | null;
}
/**
 * A destination of a test: a login name, a tag, an alias of `hosts`, a Service or an IP address, a colon and one port
 * (`tag:web:443`). An IPv6 address stands in brackets (`[fd7a:115c:a1e0::1]:22`).
 * @example tag:web:443
 * @example amelie@example.com:22
 * @example nas:8080
 * @example 100.71.12.9:22
 * @example svc:wiki:443
 * @example [fd7a:115c:a1e0::1]:22
 */
export type PolicyTestDestination = `${string}:${number}` | `${"tag" | "group" | "autogroup" | "svc"}:${string}:${number}` | `[${string}]:${number}` | `${string}::${string}` | `${string}:${string}:${string}:${string}:${string}:${string}:${string}:${string}:${string}`;
/**
 * A test of `acls` and `grants`. Give `src`, and `accept`, `deny` or both.
 * @example { "src": "amelie@example.com", "proto": "tcp", "accept": [ "tag:web:443" ], "deny": [ "tag:web:22" ] }
 */
export interface PolicyTest {
    /** Who connects, such as a login name, a group, a tag, a host or an IP address. */
    src?: string;
    /** The posture attributes that the connecting device is assumed to have, by name. */
    srcPostureAttrs?: {
        [key: string]: string | number | boolean;
    } | null;
    /** The protocol. Without it, TCP or UDP is enough. */
    proto?: IpProtocol;
    /** Destinations that must be reachable. */
    accept?: PolicyTestDestination[] | null;
    /** Destinations that must not be reachable. */
    deny?: PolicyTestDestination[] | null;
    /**
     * @deprecated
     * The old name of `src`.
     */
    user?: string;
    /**
     * @deprecated
     * The old name of `accept`.
     */
    allow?: PolicyTestDestination[] | null;
}
/**
 * A test of SSH rules. It lists the names on the devices that a source must get, or must not.
 * @example { "src": "amelie@example.com", "dst": [ "tag:web" ], "check": [ "ubuntu" ], "deny": [ "root" ] }
 */
export interface SshTest {
    /** Who connects, a login name, a group, a tag, an alias of `hosts` or an IP address. */
    src: string;
    /** The devices, as login names, tags, aliases of `hosts` or IP addresses. */
    dst: string[];
    /** Names on the devices that the source gets at once. */
    accept?: string[] | null;
    /** Names on the devices that the source gets after a check. */
    check?: string[] | null;
    /** Names on the devices that the source does not get. */
    deny?: string[] | null;
    /** The posture attributes that the connecting device is assumed to have, by name. */
    srcPostureAttrs?: {
        [key: string]: string | number | boolean;
    } | null;
}
/** A DERP server. */
export interface DerpNode {
    /** A name that is unique among all regions (`900a`). */
    Name?: string;
    /** The number of its region. */
    RegionID?: number;
    /** Its host name (`derp.example.com`). */
    HostName?: string;
    /** The name that its certificate must have, where that is not the host name. */
    CertName?: string;
    /** Its IPv4 address, where the host name is not to be looked up. `none` switches IPv4 off. */
    IPv4?: string;
    /** Its IPv6 address, where the host name is not to be looked up. `none` switches IPv6 off. */
    IPv6?: string;
    /** Its port for STUN. Default is 3478; -1 switches STUN off. */
    STUNPort?: number;
    /** Whether it answers STUN only and does not relay. */
    STUNOnly?: boolean;
    /** Its port for relaying, with TLS. Default is 443. */
    DERPPort?: number;
    /** Whether its certificate is not checked. For tests only. */
    InsecureForTests?: boolean;
    /** The address that STUN goes to in tests. */
    STUNTestIP?: string;
    /** Whether port 80 can be used to detect captive portals. */
    CanPort80?: boolean;
}
/** A DERP region, one or more servers in one place. */
export interface DerpRegion {
    /** The number of the region, as in the key of `Regions`. */
    RegionID?: number;
    /** A short name (`office`). */
    RegionCode?: string;
    /** A name for people (`Our office`). */
    RegionName?: string;
    /** Where it is, in degrees. */
    Latitude?: number;
    /** Where it is, in degrees. */
    Longitude?: number;
    /** Whether devices use it only if they must. */
    Avoid?: boolean;
    /** Whether devices neither measure it nor choose it as their home. */
    NoMeasureNoHome?: boolean;
    /** The servers of the region, the preferred one first. */
    Nodes?: DerpNode[] | null;
}
/**
 * DERP regions of your own, and those of Tailscale that are not wanted.
 * @example { "OmitDefaultRegions": true, "Regions": { "1": null } }
 */
export interface DerpMap {
    /**
     * Whether Tailscale's regions are left out, so that only your own are used.
     * @default false
     */
    OmitDefaultRegions?: boolean;
    /** Regions by their number. Your own have 900 to 999; null switches a region of Tailscale off. */
    Regions?: {
        [key: `${number}`]: DerpRegion | null;
    } | null;
    /** How devices choose their home region. */
    HomeParams?: {
        /** Factors for the latency of a region, by its number. Less than 1 makes a region more attractive. */
        RegionScore?: {
            [key: string]: number;
        } | null;
    } | null;
}
/**
 * A policy file as an object: who may reach what in a tailnet. No section is required. It cannot hold comments, so writing it
 * over a HuJSON file loses the comments there.
 *
 * Sections that are not described here are permitted, too: the API adds some, and takes names without regard to case (`ACLs`
 * for `acls`).
 */
export interface PolicyFile {
    /** What may be reached, and by whom. Without `grants` and `acls` everybody reaches everything. */
    grants?: Grant[] | null;
    /** The first generation of access rules. They count beside the grants and get nothing new. */
    acls?: AclRule[] | null;
    /** Who may use Tailscale SSH, and where. */
    ssh?: SshRule[] | null;
    /** Groups of users, as lists of login names by `group:` and a name. Groups cannot hold groups. */
    groups?: {
        [key: `group:${string}`]: `${string}@${string}`[] | null;
    } | null;
    /** Aliases for an IP address or a CIDR, by name (`nas`). A name has neither `@` nor a colon. */
    hosts?: {
        [key: string]: `${number}.${string}` | `${string}:${string}`;
    } | null;
    /** Sets of IP addresses, as lists of what is added and removed by `ipset:` and a name. */
    ipsets?: {
        [key: `ipset:${string}`]: IpSetTarget[] | null;
    } | null;
    /**
     * The tags that there are, with those who may assign them. An empty list leaves that to the admins of the tailnet, who may
     * assign every tag.
     */
    tagOwners?: {
        [key: PolicyTag]: PolicyOwner[] | null;
    } | null;
    /** Whose routes, exit nodes and Services need no approval. */
    autoApprovers?: AutoApprovers;
    /** Attributes of devices, such as those that switch a feature on. */
    nodeAttrs?: NodeAttribute[] | null;
    /**
     * What a device must be like, by `posture:` and a name: lists of conditions that must all hold. A condition is an attribute,
     * an operator and a value (`node:os == 'macos'`, `node:tsVersion >= '1.80'`, `ip:country IN ['DE', 'FR']`,
     * `custom:tier IS SET`).
     */
    postures?: {
        [key: PostureName]: string[] | null;
    } | null;
    /** The postures of which a device must have one, for rules without a `srcPosture`. */
    defaultSrcPosture?: PostureName[] | null;
    /** Custom posture attributes by name (`custom:tier`). */
    attrConfig?: {
        [key: `custom:${string}`]: AttributeConfig;
    } | null;
    /** Tests of `acls` and `grants`. They run whenever the policy file is saved; if one fails, nothing is saved. */
    tests?: PolicyTest[] | null;
    /** Tests of `ssh`. They run like `tests`. */
    sshTests?: SshTest[] | null;
    /** DERP servers of your own. */
    derpMap?: DerpMap;
    /**
     * Whether devices get no IPv4 address of the tailnet. The node attribute `disable-ipv4` does so for some of them.
     * @default false
     */
    disableIPv4?: boolean;
    /**
     * Whether devices install one route for all of 100.64.0.0/10 (`mac-always`) or one for each peer (`mac-never`). Empty
     * leaves that to Tailscale.
     */
    OneCGNATRoute?: "" | "mac-always" | "mac-never";
    /**
     * Whether devices use a random port for WireGuard instead of 41641. The node attribute `randomize-client-port` does so
     * for some of them.
     * @default false
     */
    randomizeClientPort?: boolean;
    [key: string]: unknown;
}
/** What is wrong or doubtful about one source of the policy file. */
export interface PolicyProblem {
    /** The source that a test is about, a user or any other (`tag:server`, `group:admins`). */
    user?: string;
    /** How the tests of this source failed. */
    errors?: string[];
    /** What is doubtful about this source. */
    warnings?: string[];
}
/** What is wrong or doubtful about a policy file. */
export interface PolicyErrorBody {
    /**
     * What is wrong, for a person to read. Only the first mistake is reported. `test(s) failed` means that `data` has the
     * failures, `warning(s) found` that the policy file would be accepted, with the warnings in `data`.
     */
    message: string;
    /** The tests that failed, or the warnings. Absent for other mistakes, and sometimes for these too. */
    data?: (string | PolicyProblem)[] | null;
}
/** A rule that applies. */
export interface PolicyMatch {
    /** Who may connect, which the policy language calls `src`. */
    users: string[];
    /** The destinations with their ports, which the policy language calls `dst`. */
    ports: string[];
    /** The line of the rule in the policy file, from 1. Means something only for HuJSON. */
    lineNumber: number;
    /** The tags of the routers that the traffic must take. */
    via?: string[] | null;
    /** The postures of which the connecting device must have one. */
    postures?: string[] | null;
}
/** The rules of a policy file that apply to a user or to a destination. */
export interface PolicyPreview {
    /** The rules, in the order of the policy file. Empty when none applies. */
    matches: PolicyMatch[] | null;
    /** What `previewFor` is. */
    type?: "user" | "ipport" | (string & {});
    /** The user or the destination that was asked about. */
    previewFor?: string;
    /** The conditions of the postures that the rules name, by posture. */
    postures?: {
        [key: string]: string[];
    } | null;
}
/** What came of a validation. Nothing is wrong if there is no `message`. */
export type PolicyValidation = {
    /** Never present here. */
    message?: undefined;
    /** Never present here. */
    data?: undefined;
} | PolicyErrorBody;
/** How an auth key adds devices to the tailnet. */
export interface KeyDeviceCreation {
    /** Whether the key can add more than one device. */
    reusable?: boolean;
    /** Whether the devices are ephemeral, and vanish some time after they go offline. */
    ephemeral?: boolean;
    /** Whether the devices need no approval, in a tailnet that approves devices. */
    preauthorized?: boolean;
    /** The tags that the devices get. */
    tags?: string[];
}
/** What an auth key permits for devices. */
export interface KeyDeviceCapabilities {
    /** How the key adds devices. */
    create?: KeyDeviceCreation;
}
/** What an auth key permits. */
export interface KeyCapabilities {
    /** What the key permits for devices. */
    devices?: KeyDeviceCapabilities;
}
/** A key of any kind, without its secret. */
export interface Key {
    /** The identifier of the key. */
    id: string;
    /** The kind of key. An auth key, an OAuth client, an API access token or a federated identity. */
    keyType?: "auth" | "client" | "api" | "federated" | (string & {});
    /** What the key is for. */
    description?: string;
    /** For how many seconds the key is good. Auth keys and API access tokens have it. */
    expirySeconds?: number;
    /** When the key was made. */
    created?: string;
    /** When the settings of the key last changed. */
    updated?: string;
    /** When the key expires. */
    expires?: string;
    /** When the key was revoked. Absent, `null` or in year 1 while it is good. */
    revoked?: string | null;
    /** Whether the key is revoked or expired. */
    invalid?: boolean;
    /** What the key permits. Auth keys have it until they are revoked or expire. */
    capabilities?: KeyCapabilities;
    /** What the key permits. All kinds but auth keys have it. */
    scopes?: string[];
    /** The tags that an OAuth client or a federated identity may give. */
    tags?: string[];
    /** The user who made the key. Empty or absent when the tailnet owns it. */
    userId?: string;
    /** The `aud` claim that ID tokens must have. Federated identities have it. */
    audience?: string;
    /** The URL of the identity provider. Federated identities have it. */
    issuer?: string;
    /** The `sub` claim that ID tokens must have. Federated identities have it. */
    subject?: string;
    /** Other claims that ID tokens must have, by name. Federated identities have it. */
    customClaimRules?: {
        [key: string]: string;
    };
}
/** Keys of a tailnet, without their secrets. */
export interface KeyList {
    /** The keys, in no promised order. */
    keys: Key[];
}
/** What an auth key shall permit. */
export interface AuthKeyCapabilities {
    /** What the key permits for devices. It must be there, and may be empty. */
    devices: {
        /** How the key adds devices. */
        create?: {
            /**
             * Whether the key can add more than one device.
             * @default false
             */
            reusable?: boolean | undefined;
            /**
             * Whether the devices are ephemeral, and vanish some time after they go offline.
             * @default false
             */
            ephemeral?: boolean | undefined;
            /**
             * Whether the devices need no approval, in a tailnet that approves devices.
             * @default false
             */
            preauthorized?: boolean | undefined;
            /**
             * The tags that the devices get. Each must exist in the tailnet's policy file. A token of an OAuth client
             * must give at least one.
             */
            tags?: readonly string[] | undefined;
        } | undefined;
    };
}
/** An auth key, which adds devices to the tailnet. */
export interface CreateAuthKeyRequest {
    /** The kind of key. A request without it makes an auth key too. */
    keyType?: "auth" | undefined;
    /** What the key is for. At most 50 letters, digits, spaces and hyphens. */
    description?: string | undefined;
    /** What the key permits. */
    capabilities: AuthKeyCapabilities;
    /** For how many seconds the key can add devices. 7776000 (90 days) by default. */
    expirySeconds?: number | undefined;
}
/** An OAuth client, which gets access tokens for its secret. */
export interface OAuthClientRequest {
    /** The kind of key. */
    keyType: "client";
    /** What the client is for. At most 50 letters, digits, spaces and hyphens. */
    description?: string | undefined;
    /** What the tokens of the client may do, as names of scopes. At least one. */
    scopes: readonly string[];
    /** The tags that the client may give to devices and auth keys. Needed with the scopes `devices:core` and `auth_keys`. */
    tags?: readonly string[] | undefined;
}
/** A federated identity, which gets access tokens for the ID tokens of an identity provider. */
export interface FederatedIdentityRequest {
    /** The kind of key. */
    keyType: "federated";
    /** What the identity is for. At most 50 letters, digits, spaces and hyphens. */
    description?: string | undefined;
    /** What the tokens of the identity may do, as names of scopes. At least one. */
    scopes: readonly string[];
    /** The tags that the identity may give to devices and auth keys. Needed with the scopes `devices:core` and `auth_keys`. */
    tags?: readonly string[] | undefined;
    /** The URL of the identity provider, as in the `iss` claim of its ID tokens. */
    issuer: string;
    /** The `sub` claim that ID tokens must have. `*` stands for any characters. */
    subject: string;
    /** The `aud` claim that ID tokens must have. The API makes one up by default. */
    audience?: string | undefined;
    /**
     * Other claims that ID tokens must have, by name. `*` stands for any characters. `sub` and `iss` are not among them:
     * they have members of their own.
     */
    customClaimRules?: {
        [key: string]: string;
    } | undefined;
}
/** The key to make. Its members depend on `keyType`. Without one it is an auth key. */
export type CreateKeyRequest = CreateAuthKeyRequest | OAuthClientRequest | FederatedIdentityRequest;
/** A new auth key, with its secret. */
export interface CreatedAuthKey {
    /** The identifier of the key. */
    id: string;
    /** The secret (`tskey-auth-…`). It is never shown again. */
    key: string;
    /** The kind of key. */
    keyType?: "auth" | (string & {});
    /** What the key is for. */
    description?: string;
    /** For how many seconds the key can add devices. */
    expirySeconds?: number;
    /** When the key was made. */
    created?: string;
    /** When the key expires. */
    expires?: string;
    /** What the key permits. */
    capabilities?: KeyCapabilities;
    /** The user who made the key. Empty or absent when the tailnet owns it. */
    userId?: string;
}
/** An OAuth client, without its secret. */
export interface OAuthClient {
    /** The identifier of the client, which is its `client_id` too. */
    id: string;
    /** The kind of key. */
    keyType?: "client" | (string & {});
    /** What the client is for. */
    description?: string;
    /** When the client was made. */
    created?: string;
    /** When its settings last changed. */
    updated?: string;
    /** What the tokens of the client may do. */
    scopes?: string[];
    /** The tags that the client may give. */
    tags?: string[];
    /** The user who made the client. Empty or absent when the tailnet owns it. */
    userId?: string;
}
/** A new OAuth client, with its secret. */
export type CreatedOAuthClient = OAuthClient & {
    /** The secret (`tskey-client-…`). It is never shown again. */
    key: string;
};
/** A federated identity. It has no secret. */
export interface FederatedIdentity {
    /** The identifier of the identity. It is the `client_id` of a token exchange. */
    id: string;
    /** The kind of key. */
    keyType?: "federated" | (string & {});
    /** What the identity is for. */
    description?: string;
    /** When the identity was made. */
    created?: string;
    /** When its settings last changed. */
    updated?: string;
    /** What the tokens of the identity may do. */
    scopes?: string[];
    /** The tags that the identity may give. */
    tags?: string[];
    /** The user who made the identity. Empty or absent when the tailnet owns it. */
    userId?: string;
    /** The `aud` claim that ID tokens must have. */
    audience?: string;
    /** The URL of the identity provider. */
    issuer?: string;
    /** The `sub` claim that ID tokens must have. */
    subject?: string;
    /** Other claims that ID tokens must have, by name. */
    customClaimRules?: {
        [key: string]: string;
    };
}
/** All of the key's new settings. Its members depend on `keyType`, which must be that of the key. */
export type SetKeyRequest = OAuthClientRequest | FederatedIdentityRequest;
/** An app that gets access by the authorization code flow of OAuth, without its secret. */
export interface OAuthApp {
    /** The identifier of the app. */
    id: string;
    /** The name of the app. */
    name?: string;
    /** What the app is for. */
    description?: string;
    /** Where people may be sent back to after they grant access. */
    redirectURIs?: string[];
    /** What the app may do, as names of scopes. */
    scopes?: string[];
    /** Names of the node attributes that the app may use. `null` where there are none. */
    allowedNodeAttributes?: string[] | null;
    /** When the app was made. */
    created?: string;
    /** When its settings last changed. */
    updated?: string;
}
/** The OAuth apps of a tailnet. */
export interface OAuthAppList {
    /** The apps, in no promised order. */
    oauthApps: OAuthApp[];
}
/** All settings of an OAuth app. */
export interface OAuthAppRequest {
    /** The name of the app. 3 to 50 letters, digits, periods, underscores and hyphens. */
    name: string;
    /** What the app is for. At most 300 characters. */
    description?: string | undefined;
    /**
     * Where people may be sent back to after they grant access. Each is an `https` URI, or a URI of any scheme whose host is
     * `localhost`, `127.0.0.1` or `[::1]`. Other IP addresses are refused.
     */
    redirectURIs: readonly string[];
    /** What the app may do, as names of scopes. At least one. */
    scopes: readonly string[];
    /**
     * Names of the node attributes that the app may use. To send it, the credential needs the scope
     * `devices:posture_attributes` too.
     */
    allowedNodeAttributes?: readonly string[] | undefined;
}
/** A new OAuth app, with its secret. */
export type CreatedOAuthApp = OAuthApp & {
    /** The client secret. It is never shown again. */
    clientSecret: string;
};
/** A tailnet of an organization. */
export interface OrganizationTailnet {
    /** The identifier of the tailnet. */
    id: string;
    /** The name of the tailnet, unique in its organization. */
    displayName: string;
    /** The identifier of the organization. */
    orgId: string;
    /** When the tailnet was made. */
    createdAt: string;
}
/** A page of the tailnets of an organization. */
export interface OrganizationTailnetList {
    /** The tailnets of this page. */
    tailnets: OrganizationTailnet[];
    /** How many tailnets the organization has, on all pages. */
    totalCount: number;
    /** What to ask for the next page with. Empty or absent on the last page. */
    cursor?: string;
}
/** The tailnet to make. */
export interface CreateOrganizationTailnetRequest {
    /**
     * The name of the tailnet, unique in its organization. It consists of letters, digits, spaces, apostrophes and
     * hyphens, and cannot change later.
     */
    displayName: string;
}
/** The first OAuth client of a tailnet, with its secret. */
export interface TailnetOAuthClient {
    /** The identifier of the client, which is its `client_id` too. */
    id: string;
    /** Its secret (`tskey-client-…`). It is never shown again. */
    secret: string;
}
/** A new tailnet, with the OAuth client that administers it. */
export interface CreatedOrganizationTailnet {
    /** The identifier of the tailnet. */
    id: string;
    /** The name of the tailnet. */
    displayName?: string;
    /** The identifier of the organization. */
    orgId?: string;
    /** The DNS name of the tailnet (`….ts.net`). */
    dnsName?: string;
    /** When the tailnet was made. */
    createdAt?: string;
    /** An OAuth client of the new tailnet with the scope `all`. Absent where the tailnet existed already. */
    oauthClient?: TailnetOAuthClient;
    /** Whether the organization had a tailnet with this name already. Then no secret is returned. */
    alreadyExists?: boolean;
}
/** What every event has. */
export interface WebhookEventEnvelope {
    /** When it happened, with microseconds and an offset. */
    timestamp: string;
    /** The version of the form of events. Always 1 so far. */
    version: number;
    /** The name of the tailnet. */
    tailnet: string;
    /** What happened, in a sentence for people. */
    message: string;
}
/** A device, as events name it. */
export interface NodeEventData {
    /** The `nodeId` of the device. */
    nodeID: string;
    /** The full name of the device in the tailnet. */
    deviceName: string;
    /** The login name of its owner. */
    managedBy: string;
    /** Who did it. A part of Tailscale's own, where nobody did. */
    actor?: string;
    /** The page of the device in the admin console. */
    url: string;
}
/** A device joined the tailnet. */
export type NodeCreatedEvent = WebhookEventEnvelope & {
    /** Always `nodeCreated`. */
    type: "nodeCreated";
    data: NodeEventData;
};
/** A device waits for approval. */
export type NodeNeedsApprovalEvent = WebhookEventEnvelope & {
    /** Always `nodeNeedsApproval`. */
    type: "nodeNeedsApproval";
    data: NodeEventData;
};
/** A device was approved. */
export type NodeApprovedEvent = WebhookEventEnvelope & {
    /** Always `nodeApproved`. */
    type: "nodeApproved";
    data: NodeEventData;
};
/** A device whose key expires. */
export type NodeKeyEventData = NodeEventData & {
    /** When the key expires. */
    expiration: string;
};
/** The key of a device expires within a day. */
export type NodeKeyExpiringInOneDayEvent = WebhookEventEnvelope & {
    /** Always `nodeKeyExpiringInOneDay`. */
    type: "nodeKeyExpiringInOneDay";
    data: NodeKeyEventData;
};
/** The key of a device has expired. */
export type NodeKeyExpiredEvent = WebhookEventEnvelope & {
    /** Always `nodeKeyExpired`. */
    type: "nodeKeyExpired";
    data: NodeKeyEventData;
};
/** A device was deleted. */
export type NodeDeletedEvent = WebhookEventEnvelope & {
    /** Always `nodeDeleted`. */
    type: "nodeDeleted";
    data: NodeEventData;
};
/** A device was signed with Tailnet Lock. */
export type NodeSignedEvent = WebhookEventEnvelope & {
    /** Always `nodeSigned`. */
    type: "nodeSigned";
    /** The device. It may be null or missing. */
    data?: NodeEventData | null;
};
/** A device waits for a signature of Tailnet Lock. */
export type NodeNeedsSignatureEvent = WebhookEventEnvelope & {
    /** Always `nodeNeedsSignature`. */
    type: "nodeNeedsSignature";
    /** The device. It may be null or missing. */
    data?: NodeEventData | null;
};
/** A change of the policy file. */
export interface PolicyUpdateEventData {
    /** The policy file from now on, as HuJSON. */
    newPolicy: string;
    /** The policy file until now, as HuJSON. */
    oldPolicy: string;
    /** The page of the policy file in the admin console. */
    url: string;
    /** Who changed it. */
    actor: string;
}
/** The policy file was changed. */
export type PolicyUpdateEvent = WebhookEventEnvelope & {
    /** Always `policyUpdate`. */
    type: "policyUpdate";
    /** The change. It may be null or missing. */
    data?: PolicyUpdateEventData | null;
};
/** A user, as events name them. */
export interface UserEventData {
    /** The login name of the user. */
    user: string;
    /** The page of the user in the admin console. */
    url: string;
    /** Who did it. */
    actor?: string;
}
/** A user joined the tailnet. */
export type UserCreatedEvent = WebhookEventEnvelope & {
    /** Always `userCreated`. */
    type: "userCreated";
    data: UserEventData;
};
/** A user waits for approval. */
export type UserNeedsApprovalEvent = WebhookEventEnvelope & {
    /** Always `userNeedsApproval`. */
    type: "userNeedsApproval";
    data: UserEventData;
};
/** A user was suspended. */
export type UserSuspendedEvent = WebhookEventEnvelope & {
    /** Always `userSuspended`. */
    type: "userSuspended";
    /** The user. It may be null or missing. */
    data?: UserEventData | null;
};
/** A suspended user was restored. */
export type UserRestoredEvent = WebhookEventEnvelope & {
    /** Always `userRestored`. */
    type: "userRestored";
    /** The user. It may be null or missing. */
    data?: UserEventData | null;
};
/** A user was deleted. */
export type UserDeletedEvent = WebhookEventEnvelope & {
    /** Always `userDeleted`. */
    type: "userDeleted";
    /** The user. It may be null or missing. */
    data?: UserEventData | null;
};
/** A user was approved. */
export type UserApprovedEvent = WebhookEventEnvelope & {
    /** Always `userApproved`. */
    type: "userApproved";
    data: UserEventData;
};
/** A user whose roles changed. */
export type UserRoleEventData = UserEventData & {
    /** The roles until now, as the admin console calls them, such as `Member` or `IT admin`. */
    oldRoles: string[];
    /** The roles from now on, as the admin console calls them. */
    newRoles: string[];
};
/** The roles of a user changed. */
export type UserRoleUpdatedEvent = WebhookEventEnvelope & {
    /** Always `userRoleUpdated`. */
    type: "userRoleUpdated";
    data: UserRoleEventData;
};
/** A subnet router does not forward packets. */
export type SubnetIPForwardingNotEnabledEvent = WebhookEventEnvelope & {
    /** Always `subnetIPForwardingNotEnabled`. */
    type: "subnetIPForwardingNotEnabled";
    /** The device. It may be null or missing. */
    data?: NodeEventData | null;
};
/** An exit node does not forward packets. */
export type ExitNodeIPForwardingNotEnabledEvent = WebhookEventEnvelope & {
    /** Always `exitNodeIPForwardingNotEnabled`. */
    type: "exitNodeIPForwardingNotEnabled";
    /** The device. It may be null or missing. */
    data?: NodeEventData | null;
};
/** The test of a webhook. */
export type TestEvent = WebhookEventEnvelope & {
    /** Always `test`. */
    type: "test";
    /** Nothing. */
    data?: null;
};
/** The webhook itself was changed. */
export type WebhookUpdatedEvent = WebhookEventEnvelope & {
    /** Always `webhookUpdated`. */
    type: "webhookUpdated";
    /** Whatever Tailscale sends. It may be null or missing. */
    data?: {
        [key: string]: unknown;
    } | null;
};
/** The webhook itself was deleted. */
export type WebhookDeletedEvent = WebhookEventEnvelope & {
    /** Always `webhookDeleted`. */
    type: "webhookDeleted";
    /** Whatever Tailscale sends. It may be null or missing. */
    data?: {
        [key: string]: unknown;
    } | null;
};
/**
 * @deprecated
 * The former name of `nodeApproved`.
 */
export type NodeAuthorizedEvent = WebhookEventEnvelope & {
    /** Always `nodeAuthorized`. */
    type: "nodeAuthorized";
    /** The device. It may be null or missing. */
    data?: NodeEventData | null;
};
/**
 * @deprecated
 * The former name of `nodeNeedsApproval`.
 */
export type NodeNeedsAuthorizationEvent = WebhookEventEnvelope & {
    /** Always `nodeNeedsAuthorization`. */
    type: "nodeNeedsAuthorization";
    /** The device. It may be null or missing. */
    data?: NodeEventData | null;
};

/** `T` as a request takes it: lists may be readonly, and members that may be left out may be undefined. */
export type Lenient<T> = T extends readonly (infer Item)[]
  ? readonly Lenient<Item>[]
  : T extends object
    ? { [K in keyof T]: Lenient<T[K]> | ({} extends Pick<T, K> ? undefined : never) }
    : T;
