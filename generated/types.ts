// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
import type {
    Device,
    DerpLatency,
    ClientSupports,
    ClientConnectivity,
    PostureIdentity,
    Distro,
    DeviceDetails,
    DeviceDetailsList,
    DeviceList,
    ErrorBody,
    DeviceRoutes,
    SetDeviceRoutesRequest,
    AuthorizeDeviceRequest,
    SetDeviceTagsRequest,
    UpdateDeviceKeyRequest,
    SetDeviceIpRequest,
    PostureAttributeValue,
    DevicePostureAttributes,
    SetPostureAttributeRequest,
    DeviceInviteUser,
    DeviceInvite,
    CreateDeviceInvite,
    AcceptDeviceInviteRequest,
    SharingUser,
    AcceptedDeviceInvite,
    UserInvite,
    UserInviteRole,
    CreateUserInvite,
    CreateOAuthTokenRequest,
    OAuthToken,
    ExchangeFederatedTokenRequest,
} from "./schemas.ts";

export interface paths {
    "/tailnet/{tailnet}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List devices
         * Returns every device of a tailnet in one answer; there is no paging. Filters name a member of a device and the
         * exact value that it must have; several filters must all match. A token from an OAuth client does not see devices
         * that are shared in to one user.
         */
        get: operations["listTailnetDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        /**
         * Get a device
         * Returns one device.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /**
         * Delete a device
         * Removes a device from its tailnet. Devices of another tailnet, shared in, cannot be deleted.
         */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire a device's key
         * Marks the node key of a device as expired. The device must log in again before it can connect.
         */
        post: operations["expireDeviceKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        /**
         * List subnet routes
         * Returns the subnet routes that a device advertises and those that are enabled for it.
         */
        get: operations["listDeviceRoutes"];
        put?: never;
        /**
         * Set the enabled subnet routes
         * Replaces the list of enabled subnet routes. Advertised routes are set on the device itself. A route may be enabled
         * before the device advertises it, and carries traffic once both are the case.
         */
        post: operations["setDeviceRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/authorized": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorize a device
         * Approves a device, or takes its approval back, in a tailnet that has device approval on. A device that loses its
         * approval is disconnected within seconds.
         */
        post: operations["authorizeDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the tags
         * Replaces the tags of a device. A tagged device belongs to its tags instead of a user. Each tag must exist in the
         * tailnet's policy file, and the last tag of a tagged device cannot be removed.
         */
        post: operations["setDeviceTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the device key
         * Switches the expiry of a device's node key off, or on again with the original expiry time.
         */
        post: operations["updateDeviceKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/ip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the IPv4 address
         * Gives a device another Tailscale IPv4 address. Its open connections break, and other machines may need to flush
         * their DNS cache before they find it again.
         */
        post: operations["setDeviceIp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        /**
         * Get posture attributes
         * Returns every posture attribute of a device, built-in (`node:…`) and custom (`custom:…`). Attributes are in no device
         * list, so this takes one call per device.
         */
        get: operations["getDevicePostureAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/attributes/{attributeKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
                attributeKey: components["parameters"]["attributeKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a custom posture attribute
         * Creates or replaces one custom posture attribute of a device. The first value that is written for a key fixes its
         * type for the whole tailnet.
         */
        post: operations["setCustomDevicePostureAttributes"];
        /**
         * Delete a custom posture attribute
         * Removes one custom posture attribute from a device.
         */
        delete: operations["deleteCustomDevicePostureAttributes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/device-invites": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        /**
         * List the invites of a device
         * Returns every invite that shares the device, open or accepted.
         */
        get: operations["listDeviceInvites"];
        put?: never;
        /**
         * Create invites to a device
         * Makes one or more invites that share the device. A shared device is tied to the user who shares it, so an
         * OAuth client cannot.
         */
        post: operations["createDeviceInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device-invites/{deviceInviteId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceInviteId: components["parameters"]["deviceInviteId"];
            };
            cookie?: never;
        };
        /**
         * Get a device invite
         * Returns one device invite.
         */
        get: operations["getDeviceInvite"];
        put?: never;
        post?: never;
        /**
         * Delete a device invite
         * Withdraws a device invite; its link stops working.
         */
        delete: operations["deleteDeviceInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device-invites/{deviceInviteId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceInviteId: components["parameters"]["deviceInviteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a device invite again
         * Mails a device invite once more, at most once a minute. The invite must have been made with an address.
         */
        post: operations["resendDeviceInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device-invites/-/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a device invite
         * Accepts an invite on behalf of the user who owns the token, and brings the shared device into that user's tailnet.
         */
        post: operations["acceptDeviceInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/user-invites": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List user invites
         * Returns the open invites to a tailnet. Accepted ones are not listed.
         */
        get: operations["listUserInvites"];
        put?: never;
        /**
         * Create user invites
         * Makes one or more invites to a tailnet, and mails those that have an address.
         */
        post: operations["createUserInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-invites/{userInviteId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userInviteId: components["parameters"]["userInviteId"];
            };
            cookie?: never;
        };
        /**
         * Get a user invite
         * Returns one user invite.
         */
        get: operations["getUserInvite"];
        put?: never;
        post?: never;
        /**
         * Delete a user invite
         * Withdraws a user invite; its link stops working.
         */
        delete: operations["deleteUserInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-invites/{userInviteId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userInviteId: components["parameters"]["userInviteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a user invite again
         * Mails a user invite once more, at most once a minute. The invite must have been made with an address.
         */
        post: operations["resendUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for an OAuth client
         * Exchanges the secret of an OAuth client for an access token that is good for an hour (RFC 6749, section 4.4). There
         * is no refresh token: ask again. A scope that the client does not have fails the whole request, so leave `scope` out
         * unless the token shall have fewer scopes than the client.
         */
        post: operations["createOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token-exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a federated identity
         * Exchanges an ID token of the identity provider that a workload runs under (a CI job, a cloud instance) for an access
         * token that is good for an hour. The ID token must have an expiry, and should be fresh for each exchange.
         */
        post: operations["exchangeFederatedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Device: Device;
        DerpLatency: DerpLatency;
        ClientSupports: ClientSupports;
        ClientConnectivity: ClientConnectivity;
        PostureIdentity: PostureIdentity;
        Distro: Distro;
        DeviceDetails: DeviceDetails;
        DeviceDetailsList: DeviceDetailsList;
        DeviceList: DeviceList;
        ErrorBody: ErrorBody;
        DeviceRoutes: DeviceRoutes;
        SetDeviceRoutesRequest: SetDeviceRoutesRequest;
        AuthorizeDeviceRequest: AuthorizeDeviceRequest;
        SetDeviceTagsRequest: SetDeviceTagsRequest;
        UpdateDeviceKeyRequest: UpdateDeviceKeyRequest;
        SetDeviceIpRequest: SetDeviceIpRequest;
        PostureAttributeValue: PostureAttributeValue;
        DevicePostureAttributes: DevicePostureAttributes;
        SetPostureAttributeRequest: SetPostureAttributeRequest;
        DeviceInviteUser: DeviceInviteUser;
        DeviceInvite: DeviceInvite;
        CreateDeviceInvite: CreateDeviceInvite;
        AcceptDeviceInviteRequest: AcceptDeviceInviteRequest;
        SharingUser: SharingUser;
        AcceptedDeviceInvite: AcceptedDeviceInvite;
        UserInvite: UserInvite;
        UserInviteRole: UserInviteRole;
        CreateUserInvite: CreateUserInvite;
        CreateOAuthTokenRequest: CreateOAuthTokenRequest;
        OAuthToken: OAuthToken;
        ExchangeFederatedTokenRequest: ExchangeFederatedTokenRequest;
    };
    responses: {
        /** The request is malformed, or the API refuses it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The credential is missing, malformed, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The credential lacks a scope or a role that this operation needs, or the plan does not include it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** There is no such thing, or the credential may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The API failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The control plane did not answer in time. Try again later. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Too many requests. Wait before the next one. */
        TooManyRequests: {
            headers: {
                /** Seconds to wait, or an HTTP date to wait for. May be absent. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
    };
    parameters: {
        tailnet: string;
        fields: "all" | "default";
        deviceId: string;
        attributeKey: string;
        deviceInviteId: string;
        userInviteId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTailnetDevices: {
        parameters: {
            query?: {
                /**
                 * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
                 * connections and posture identity to what `default` returns.
                 */
                fields?: components["parameters"]["fields"];
                /** Only devices with this legacy identifier. */
                id?: string;
                /** Only devices with this preferred identifier. */
                nodeId?: string;
                /** Only devices with this MagicDNS name. */
                name?: string;
                /** Only devices with this machine name. */
                hostname?: string;
                /** Only devices with this owner's login name. */
                user?: string;
                /** Only devices with this operating system. */
                os?: string;
                /** Only devices with this client version. */
                clientVersion?: string;
                /** Only devices with this time of joining, spelled as in the answer. */
                created?: string;
                /** Only devices with this time of the last connection, spelled as in the answer. */
                lastSeen?: string;
                /** Only devices with this key expiry, spelled as in the answer. */
                expires?: string;
                /** Only devices with this machine key. */
                machineKey?: string;
                /** Only devices with this node key. */
                nodeKey?: string;
                /** Only devices with this tailnet lock key. */
                tailnetLockKey?: string;
                /** Only devices with this tailnet lock error. */
                tailnetLockError?: string;
                /** Only devices that have a client update waiting, or with `false` only the others. */
                updateAvailable?: boolean;
                /** Only devices that are connected to the control plane, or with `false` only the others. */
                connectedToControl?: boolean;
                /** Only devices that have a node key that never expires, or with `false` only the others. */
                keyExpiryDisabled?: boolean;
                /** Only devices that are authorized, or with `false` only the others. */
                authorized?: boolean;
                /** Only devices that are shared in from another tailnet, or with `false` only the others. */
                isExternal?: boolean;
                /** Only devices that are ephemeral, or with `false` only the others. */
                isEphemeral?: boolean;
                /** Only devices that refuse incoming connections, or with `false` only the others. */
                blocksIncomingConnections?: boolean;
                /** Only devices that have all of these Tailscale addresses. */
                addresses?: string[];
                /** Only devices that have all of these tags. */
                tags?: string[];
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
                 * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
                 * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceDetailsList | DeviceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDevice: {
        parameters: {
            query?: {
                /**
                 * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
                 * connections and posture identity to what `default` returns.
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceDetails | Device;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            /** The device belongs to another tailnet. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            504: components["responses"]["GatewayTimeout"];
        };
    };
    expireDeviceKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key is expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDeviceRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The routes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceRoutes;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    setDeviceRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDeviceRoutesRequest;
            };
        };
        responses: {
            /** The routes after the change, in an order of the server's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceRoutes;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    authorizeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AuthorizeDeviceRequest;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    setDeviceTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDeviceTagsRequest;
            };
        };
        responses: {
            /** The tags are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is malformed, or the tags are not permitted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateDeviceKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateDeviceKeyRequest;
            };
        };
        responses: {
            /** The key is updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    setDeviceIp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDeviceIpRequest;
            };
        };
        responses: {
            /** The address is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDevicePostureAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The attributes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DevicePostureAttributes;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    setCustomDevicePostureAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
                /**
                 * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
                 * most 128 characters in all. Case is kept but does not distinguish: `custom:Tier` and `custom:tier` cannot both exist
                 * in one tailnet.
                 */
                attributeKey: components["parameters"]["attributeKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetPostureAttributeRequest;
            };
        };
        responses: {
            /** The attribute is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DevicePostureAttributes | null;
                };
            };
            /** The request is malformed, or the value does not fit the attribute. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteCustomDevicePostureAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
                /**
                 * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
                 * most 128 characters in all. Case is kept but does not distinguish: `custom:Tier` and `custom:tier` cannot both exist
                 * in one tailnet.
                 */
                attributeKey: components["parameters"]["attributeKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The attribute is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDeviceInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invites. An empty list was seen to arrive as `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceInvite[] | null;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createDeviceInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        /** The invites to make. One invite is a list of one. */
        requestBody: {
            content: {
                "application/json": readonly CreateDeviceInvite[];
            };
        };
        responses: {
            /** The new invites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceInvite[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDeviceInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a device invite. */
                deviceInviteId: components["parameters"]["deviceInviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeviceInvite;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteDeviceInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a device invite. */
                deviceInviteId: components["parameters"]["deviceInviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invite is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resendDeviceInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a device invite. */
                deviceInviteId: components["parameters"]["deviceInviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is malformed, or the invite cannot be mailed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    acceptDeviceInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AcceptDeviceInviteRequest;
            };
        };
        responses: {
            /** The shared device, who shared it and who accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcceptedDeviceInvite;
                };
            };
            /** The request is malformed, or the invite cannot be accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listUserInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
                 * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
                 * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The open invites. An empty list was seen to arrive as `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserInvite[] | null;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createUserInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
                 * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
                 * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /** The invites to make. One invite is a list of one. */
        requestBody: {
            content: {
                "application/json": readonly CreateUserInvite[];
            };
        };
        responses: {
            /** The new invites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserInvite[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user invite. */
                userInviteId: components["parameters"]["userInviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserInvite;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user invite. */
                userInviteId: components["parameters"]["userInviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invite is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resendUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user invite. */
                userInviteId: components["parameters"]["userInviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is malformed, or the invite cannot be mailed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateOAuthTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** The client does not have a scope that was asked for. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    exchangeFederatedToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ExchangeFederatedTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
