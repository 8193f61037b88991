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
     * expire at its original time again, which is kept meanwhile and may have passed: the device must then re-authenticate.
     * The API accepts a body without this member, which changes nothing.
     */
    keyExpiryDisabled: boolean;
}
/** The Tailscale IPv4 address of a device. */
export interface SetDeviceIpRequest {
    /**
     * The new address, from 100.64.0.0/10 or from the tailnet's IP pool. The API accepts a body without this member, which
     * changes nothing.
     */
    ipv4: string;
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
/** The value of a custom posture attribute. */
export interface SetPostureAttributeRequest {
    /** The value. Its type is fixed for the whole tailnet by the first value that is written for the attribute. */
    value: string | number | boolean;
    /** When the attribute vanishes (RFC 3339). Without it, it stays. */
    expiry?: string;
    /** Why the attribute was set, for the audit log. */
    comment?: string;
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
    role?: UserInviteRole;
    /** Whom to mail the invite to. Without it nothing is mailed, and the reply's `inviteUrl` is yours to pass on. */
    email?: string;
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
