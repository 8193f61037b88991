// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
/** A machine that belongs to a tailnet, or that is shared into it. These are the members that `fields=default` returns. */
export interface Device {
    /** The legacy identifier, an integer of up to 17 digits. Accepted wherever a `deviceId` is; prefer `nodeId`. */
    id: string;
    /** The preferred identifier, stable for the life of the device. */
    nodeId: string;
    /** The MagicDNS name, with the tailnet's domain. */
    name?: string;
    /** The machine name that the admin console shows. */
    hostname?: string;
    /** The Tailscale IP addresses, IPv4 before IPv6. */
    addresses?: string[];
    /** The login name of the user who registered the device, who owns it unless it is tagged. */
    user?: string;
    /** The tags that own the device. Absent when it has none. */
    tags?: string[];
    /** The operating system. */
    os?: string;
    /** The version of the Tailscale client. Empty for external devices. */
    clientVersion?: string;
    /** Whether a newer client exists for the device. Says nothing for external devices. */
    updateAvailable?: boolean;
    /** When the device joined the tailnet. Empty for external devices. */
    created?: string;
    /** Whether the device is connected to the control plane now. */
    connectedToControl?: boolean;
    /** When the device was last connected. Absent while `connectedToControl` is true; may be empty. */
    lastSeen?: string;
    /** When the node key expires. May be empty, or year 1 where it never does. */
    expires?: string;
    /** Whether the node key never expires. */
    keyExpiryDisabled?: boolean;
    /** Whether the device may take part in the tailnet, where device approval is on. */
    authorized?: boolean;
    /** Whether the device belongs to another tailnet and is only shared into this one. */
    isExternal?: boolean;
    /** Whether the device is removed once it goes offline. May be absent instead of false. */
    isEphemeral?: boolean;
    /** Whether the device refuses every incoming connection, pings included. */
    blocksIncomingConnections?: boolean;
    /** Internal to Tailscale. Empty or absent for external devices. */
    machineKey?: string;
    /** The public node key, needed to sign a device into a locked tailnet. */
    nodeKey?: string;
    /** The public tailnet lock key. Every device has one, whether or not tailnet lock is on. */
    tailnetLockKey?: string;
    /** What is wrong with the tailnet lock signature of the node key. Filled only while tailnet lock is on. */
    tailnetLockError?: string;
}
/** The latency to one DERP region. */
export interface DerpLatency {
    /** Milliseconds of one round trip. */
    latencyMs?: number;
    /** Whether the device prefers this region for incoming traffic. Absent unless true. */
    preferred?: boolean;
}
/** What the device's network supports. `null` means not known. */
export interface ClientSupports {
    /** Whether the router connects LAN devices through their public endpoints. Current clients report `null`. */
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
    /** The UDP addresses (`ip:port`) at which the device can be reached. */
    endpoints?: string[] | null;
    /** Whether the NAT in front of the device maps differently by destination. */
    mappingVariesByDestIP?: boolean | null;
    /** The measured latency to DERP regions, by the region's city. */
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
    /** True when the device does not take part in the collection. */
    disabled?: boolean;
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
    /** The subnet routes that an admin approved for the device. */
    enabledRoutes?: string[];
    /** The subnet routes that the device offers. */
    advertisedRoutes?: string[];
    /** The device's own report on the network that it is in. */
    clientConnectivity?: ClientConnectivity;
    /** Hardware identifiers, where the tailnet collects them. */
    postureIdentity?: PostureIdentity;
    /** Whether Tailscale SSH is on. */
    sshEnabled?: boolean;
    /** Whether more than one client uses the same node key. Absent unless true. */
    multipleConnections?: boolean;
    /** The Linux distribution of the device. */
    distro?: Distro;
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
    /** The routes (CIDR) that the device offers. */
    advertisedRoutes?: string[];
    /** The routes (CIDR) that an admin approved, advertised or not. */
    enabledRoutes?: string[];
}
/** The subnet routes to enable. */
export interface SetDeviceRoutesRequest {
    /** The complete new list (CIDR). Routes that it leaves out are disabled. */
    routes: string[];
}
/** Whether the device may take part in the tailnet. */
export interface AuthorizeDeviceRequest {
    /** True to authorize the device, false to revoke its authorization. */
    authorized: boolean;
}
/** The tags of a device. */
export interface SetDeviceTagsRequest {
    /** The complete new list, each tag defined in the tailnet's policy file. */
    tags: string[];
}
/** The properties of a device's node key. */
export interface UpdateDeviceKeyRequest {
    /**
     * True to keep the key from expiring, which also lets a device back in whose key has expired. False to let it
     * expire at its original time again, which may have passed: the device must then log in anew.
     */
    keyExpiryDisabled: boolean;
}
/** The Tailscale IPv4 address of a device. */
export interface SetDeviceIpRequest {
    /** The new address, from 100.64.0.0/10 or from the tailnet's IP pool. */
    ipv4: string;
}
/** The value of a posture attribute. All devices of a tailnet have the same type for the same attribute. */
export type PostureAttributeValue = string | number | boolean;
/** The posture attributes of a device. */
export interface DevicePostureAttributes {
    /** Values by attribute name, both built-in (`node:…`) and custom (`custom:…`). */
    attributes?: {
        [key: string]: PostureAttributeValue;
    };
    /** The times at which attributes vanish, by attribute name. Holds only attributes that have one. */
    expiries?: {
        [key: string]: string;
    };
}
/** The value of a custom posture attribute. */
export interface SetPostureAttributeRequest {
    /** The value. Its type is fixed for the whole tailnet by the first value that is written for the attribute. */
    value: string | number | boolean;
    /** When the attribute vanishes (RFC 3339). Without it, it stays. */
    expiry?: string;
    /** Why the attribute was set, for the audit log. */
    comment?: string;
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
    /** The value. Its type is fixed for the whole tailnet by the first value that is written for the attribute. */
    value: string | number | boolean;
    /** When the attribute vanishes (RFC 3339), give or take some minutes. Without it, it stays. */
    expiry?: string;
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
    comment?: string;
}
/** The person who accepted a device invite. */
export interface DeviceInviteUser {
    /** The identifier of the user. */
    id?: string;
    /** The user's login name, often but not always an email address. */
    loginName?: string;
    /** The address of the user's picture. May be empty. */
    profilePicUrl?: string;
}
/** An invitation that shares one device with a person outside its tailnet. */
export interface DeviceInvite {
    /** The identifier of the invite. */
    id: string;
    /** When the invite was made, to the nanosecond. */
    created?: string;
    /** The identifier of the tailnet that shares the device. */
    tailnetId?: string;
    /** The legacy `id` of the shared device. */
    deviceId?: string;
    /** The identifier of the user who made the invite. */
    sharerId?: string;
    /** Whether more than one person may accept it. Absent when false. */
    multiUse?: boolean;
    /** Whether the invited person may use the device as an exit node. Absent when false. */
    allowExitNode?: boolean;
    /** The address that the invite was mailed to. Absent when it was not mailed. */
    email?: string;
    /** When it was last mailed. */
    lastEmailSentAt?: string;
    /** The link that accepts the invite. Whoever holds it can accept, so treat it as a secret. */
    inviteUrl?: string;
    /** Whether anybody accepted it yet. */
    accepted?: boolean;
    /** Who accepted it. Absent or null until somebody does. */
    acceptedBy?: DeviceInviteUser | null;
}
/** An invite to make for a device. */
export interface CreateDeviceInvite {
    /** Whom to mail the invite to. Without it nothing is mailed, and the reply's `inviteUrl` is yours to pass on. */
    email?: string;
    /** Let up to 1,000 people accept it, instead of one. */
    multiUse?: boolean;
    /** Let the invited person use the device as an exit node, when it offers to be one. */
    allowExitNode?: boolean;
}
/** The invite to accept. */
export interface AcceptDeviceInviteRequest {
    /** The invite's link, or the code at its end. */
    invite: string;
}
/** A person on either side of an accepted device invite. */
export interface SharingUser {
    /** The identifier of the user. */
    id?: string;
    /** The name to show. */
    displayName?: string;
    /** The user's login name. */
    loginName?: string;
    /** The address of the user's picture. May be empty. */
    profilePicURL?: string;
}
/** What accepting a device invite brought into the tailnet. */
export interface AcceptedDeviceInvite {
    /** The device that is now shared into the tailnet. */
    device?: {
        /** The `nodeId` of the device. */
        id?: string;
        /** Its operating system. */
        os?: string;
        /** Its machine name. */
        name?: string;
        /** Its MagicDNS name, with the domain of the tailnet that shares it. */
        fqdn?: string;
        /** Its Tailscale IPv4 address. */
        ipv4?: string;
        /** Its Tailscale IPv6 address. */
        ipv6?: string;
        /** Whether it may be used as an exit node. */
        includeExitNode?: boolean;
    };
    /** Who shared the device. */
    sharer?: SharingUser;
    /** Who accepted the invite. */
    acceptedBy?: SharingUser;
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
    role?: UserInviteRole;
    /** Whom to mail the invite to. Without it nothing is mailed, and the reply's `inviteUrl` is yours to pass on. */
    email?: string;
}
/** The global nameservers of a tailnet. */
export interface DnsNameservers {
    /** Their addresses, in the order in which they are asked. May be absent when none is set. */
    dns?: string[];
}
/** The global nameservers that a tailnet will have. */
export interface SetDnsNameserversRequest {
    /** The complete new list of addresses, in the order in which they are asked. An empty list removes all. */
    dns: string[];
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
    searchPaths: string[];
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
    nameservers?: DnsResolver[];
    /** The nameservers of single domains, by domain. Without it no domain has nameservers of its own. */
    splitDNS?: {
        [key: string]: DnsResolver[] | null;
    };
    /** The domains that devices append to a name that has no dot. Without it there are none. */
    searchPaths?: string[];
    /** What is turned on. Without it everything is off. */
    preferences?: DnsConfigurationPreferences;
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
    aclsExternallyManagedOn?: boolean;
    /**
     * Where the policy file is managed, a link that the admin console shows. An empty string removes it. Needs the
     * scope `policy_file`.
     */
    aclsExternalLink?: string | "";
    /** Whether an admin must approve new devices. */
    devicesApprovalOn?: boolean;
    /** Whether devices install client updates by themselves. */
    devicesAutoUpdatesOn?: boolean;
    /** Days until the key of a newly authenticated device expires, from 1 to 180. */
    devicesKeyDurationDays?: number;
    /** Whether an admin must approve new users. */
    usersApprovalOn?: boolean;
    /** Who may join other tailnets, nobody (`none`), admins only or every member. */
    usersRoleAllowedToJoinExternalTailnets?: "none" | "admin" | "member";
    /** Whether network flow logs are recorded. Needs the scope `logs:network`. */
    networkFlowLoggingOn?: boolean;
    /**
     * @deprecated
     * Whether clients prefer the closest of several routers of one subnet. Send `routeSelection` instead, and never
     * both.
     */
    regionalRoutingOn?: boolean;
    /** How clients choose between several routers of one subnet. Never send it with `regionalRoutingOn`. */
    routeSelection?: "active-passive-failover" | "regional-routing" | "regional-routing-failover";
    /** Whether devices report identifiers, such as serial numbers, for device posture. */
    postureIdentityCollectionOn?: boolean;
    /** Whether devices can get HTTPS certificates. Needs the scope `networking_settings`. */
    httpsEnabled?: boolean;
}
/** The OAuth client, and what its token shall be good for. */
export interface CreateOAuthTokenRequest {
    /** The identifier of the client. */
    client_id: string;
    /** Its secret (`tskey-client-…`). */
    client_secret: string;
    /** The grant. There is one. */
    grant_type?: "client_credentials";
    /** Scopes of the client that the token shall have, separated by spaces. All of them by default. */
    scope?: string;
    /** Tags of the client that the token shall have, separated by spaces. All of them by default. */
    tags?: string;
}
/** An access token. */
export interface OAuthToken {
    /** The token, a secret. */
    access_token: string;
    /** How to send it, which is `Bearer`. */
    token_type: string;
    /** Seconds that it is good for, which is 3600. */
    expires_in: number;
    /** Its scopes, separated by spaces. */
    scope?: string;
}
/** The federated identity, and the proof of the workload. */
export interface ExchangeFederatedTokenRequest {
    /** The identifier of the federated identity. */
    client_id: string;
    /** The ID token of the workload, a secret. */
    jwt: string;
}
