// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
import type {
    Device,
    DerpLatency,
    ClientSupports,
    ClientConnectivity,
    PostureIdentity,
    PostureStatus,
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
    SetDeviceNameRequest,
    PostureAttributeUpdate,
    BatchUpdatePostureAttributesRequest,
    DeviceInviteUser,
    DeviceInvite,
    CreateDeviceInvite,
    AcceptDeviceInviteRequest,
    SharingUser,
    AcceptedDeviceInvite,
    UserInvite,
    UserInviteRole,
    CreateUserInvite,
    DnsNameservers,
    SetDnsNameserversRequest,
    SetDnsNameserversResponse,
    DnsPreferences,
    SetDnsPreferencesRequest,
    DnsSearchPaths,
    SetDnsSearchPathsRequest,
    SplitDns,
    DnsResolver,
    DnsConfigurationPreferences,
    DnsConfiguration,
    SetDnsConfigurationRequest,
    Contact,
    Contacts,
    UpdateContactRequest,
    TailnetSettings,
    UpdateTailnetSettingsRequest,
    CreateOAuthTokenRequest,
    OAuthToken,
    ExchangeFederatedTokenRequest,
    AuditLogActor,
    AuditLogTarget,
    ConfigurationAuditLog,
    ConfigurationAuditLogList,
    FlowLogNode,
    ConnectionCounts,
    NetworkFlowLog,
    NetworkFlowLogList,
    LogStreamStatus,
    LogStream,
    LogUploadPeriod,
    LogCompression,
    TokenLogStreamRequest,
    ElasticLogStreamRequest,
    S3RoleLogStreamRequest,
    S3AccessKeyLogStreamRequest,
    S3LogStreamRequest,
    GcsLogStreamRequest,
    SetLogStreamRequest,
    CreateAwsExternalIdRequest,
    AwsExternalId,
    ValidateAwsTrustPolicyRequest,
    Webhook,
    WebhookList,
    WebhookProvider,
    WebhookEventType,
    CreateWebhookRequest,
    WebhookWithSecret,
    UpdateWebhookRequest,
    User,
    UserList,
    UserRole,
    UpdateUserRoleRequest,
    PostureIntegrationStatus,
    PostureIntegration,
    PostureIntegrationList,
    FalconPostureIntegrationRequest,
    IntunePostureIntegrationRequest,
    JamfProPostureIntegrationRequest,
    KandjiPostureIntegrationRequest,
    KolidePostureIntegrationRequest,
    SentinelOnePostureIntegrationRequest,
    CreatePostureIntegrationRequest,
    UpdatePostureIntegrationRequest,
    Service,
    ServiceList,
    UpdateServiceRequest,
    ServiceHost,
    ServiceHostList,
    ServiceApproval,
    UpdateServiceApprovalRequest,
    PolicyFileDetails,
    PolicyFile,
    PolicyProblem,
    PolicyErrorBody,
    PolicyMatch,
    PolicyPreview,
    PolicyTest,
    PolicyValidation,
    KeyDeviceCreation,
    KeyDeviceCapabilities,
    KeyCapabilities,
    Key,
    KeyList,
    AuthKeyCapabilities,
    CreateAuthKeyRequest,
    OAuthClientRequest,
    FederatedIdentityRequest,
    CreateKeyRequest,
    CreatedAuthKey,
    OAuthClient,
    CreatedOAuthClient,
    FederatedIdentity,
    SetKeyRequest,
    OAuthApp,
    OAuthAppList,
    OAuthAppRequest,
    CreatedOAuthApp,
    OrganizationTailnet,
    OrganizationTailnetList,
    CreateOrganizationTailnetRequest,
    TailnetOAuthClient,
    CreatedOrganizationTailnet,
    WebhookEventEnvelope,
    NodeEventData,
    NodeCreatedEvent,
    NodeNeedsApprovalEvent,
    NodeApprovedEvent,
    NodeKeyEventData,
    NodeKeyExpiringInOneDayEvent,
    NodeKeyExpiredEvent,
    NodeDeletedEvent,
    NodeSignedEvent,
    NodeNeedsSignatureEvent,
    PolicyUpdateEventData,
    PolicyUpdateEvent,
    UserEventData,
    UserCreatedEvent,
    UserNeedsApprovalEvent,
    UserSuspendedEvent,
    UserRestoredEvent,
    UserDeletedEvent,
    UserApprovedEvent,
    UserRoleEventData,
    UserRoleUpdatedEvent,
    SubnetIPForwardingNotEnabledEvent,
    ExitNodeIPForwardingNotEnabledEvent,
    TestEvent,
    WebhookUpdatedEvent,
    WebhookDeletedEvent,
    NodeAuthorizedEvent,
    NodeNeedsAuthorizationEvent,
    Lenient,
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
         *
         * Since October 2026 `fields=all` was seen to answer 404 on tailnets that hold devices shared in from others, where
         * `fields=default` works.
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
         * Removes a device from its tailnet, which must be that of the credential. Devices of another tailnet, shared in, cannot
         * be deleted.
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
         * Marks the node key of a device as expired. The device must re-authenticate before it can connect to the tailnet
         * again. It must belong to the tailnet of the credential.
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
         *
         * A subnet router relays traffic between the tailnet and the subnets that it can reach, and so exposes them to other
         * devices. For that a route must be advertised by the device and enabled by an admin, in either order.
         */
        get: operations["listDeviceRoutes"];
        put?: never;
        /**
         * Set the enabled subnet routes
         * Replaces the list of enabled subnet routes, as the admin console can too. Advertised routes are set on the device
         * itself, with its command line, and not by the API. A route may be enabled before the device advertises it, and
         * carries traffic once both are the case.
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
         * Approves a new device, takes the approval back, or gives it again, in a tailnet that has device approval on. A device
         * that loses its approval is disconnected within seconds.
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
         * Replaces the tags of a device, of which it may have several. Tags are an identity apart from people, like a role
         * account: access rules can name them, and a tagged device belongs to its tags instead of a user.
         *
         * Each tag must exist in the tailnet's policy file, which defines it together with its owners. The last tag of a tagged
         * device cannot be removed.
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
         *
         * The tailnet's setting for key expiry gives a device its expiry time when it joins. A device whose key expires before
         * it is renewed can no longer reach other devices of the tailnet.
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
         * Gives a device another Tailscale IPv4 address in place of the one that it got at random when it joined. This breaks
         * its existing connections. Others must connect again to the new address, and may need to flush their DNS cache first.
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
         * Returns every posture attribute of a device, built-in (`node:…`) and custom (`custom:…`). Attributes are in no
         * device list, so this takes one call per device. A user needs the role of Owner, Admin, Network admin or IT admin.
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
         *
         * Custom attributes belong to certain plans (Personal and Enterprise, one source says); others are refused with 403. A
         * user needs the role of Owner, Admin, Network admin or IT admin.
         */
        post: operations["setCustomDevicePostureAttributes"];
        /**
         * Delete a custom posture attribute
         * Removes one custom posture attribute from a device. Built-in attributes cannot be removed. Plans and roles are those
         * of setting one.
         */
        delete: operations["deleteCustomDevicePostureAttributes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/{deviceId}/name": {
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
         * Set the name
         * Gives a device another MagicDNS name. The API writes it in lower case, with dashes for dots and underscores, so read
         * the device to see the name that it has. Links to the old name stop working.
         */
        post: operations["setDeviceName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/device-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update custom posture attributes of many devices
         * Sets and removes custom posture attributes of any number of devices in one call. Attributes and devices that the
         * body does not name stay as they are. Whether a refused call may have changed some of the devices is not known.
         */
        patch: operations["batchUpdateCustomDevicePostureAttributes"];
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
         * Makes one or more invites that share the device, and mails those that have an address. Tokens of OAuth clients are
         * refused, because a shared device is tied to the user who shares it.
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
         * Tokens of OAuth clients are refused, because a shared device is tied to a user.
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
         * Tokens of OAuth clients are refused, because a shared device is tied to a user.
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
         * Makes one or more invites to a tailnet, by default that of the credential, and mails those that have an address.
         * Tokens of OAuth clients are refused.
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
         * Withdraws a user invite; its link stops working. Tokens of OAuth clients are refused.
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
         * Tokens of OAuth clients are refused.
         */
        post: operations["resendUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/dns/nameservers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List nameservers
         * Returns the global nameservers of a tailnet. They answer what MagicDNS and split DNS do not.
         */
        get: operations["listDnsNameservers"];
        put?: never;
        /**
         * Set the nameservers
         * Replaces the global nameservers of a tailnet. An empty list also turns MagicDNS off, and it stays off when
         * nameservers are set again: turn it on with `dns.setPreferences`.
         */
        post: operations["setDnsNameservers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/dns/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * Get the DNS preferences
         * Returns whether MagicDNS is on. The preference `overrideLocalDNS` is only in the answer of `dns.getConfiguration`.
         */
        get: operations["getDnsPreferences"];
        put?: never;
        /**
         * Set the DNS preferences
         * Turns MagicDNS on or off. The tailnet needs at least one nameserver before it can be turned on.
         */
        post: operations["setDnsPreferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/dns/searchpaths": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List search paths
         * Returns the search paths of a tailnet: the domains that devices append to a name that has no dot.
         */
        get: operations["listDnsSearchPaths"];
        put?: never;
        /**
         * Set the search paths
         * Replaces the search paths of a tailnet.
         */
        post: operations["setDnsSearchPaths"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/dns/split-dns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * Get split DNS
         * Returns the domains of a tailnet that have nameservers of their own, each with its nameservers.
         */
        get: operations["getSplitDns"];
        /**
         * Set split DNS
         * Replaces the split DNS of a tailnet. A domain that the body does not name loses its nameservers; `{}` removes all.
         * To change single domains, use `dns.updateSplitDns`.
         */
        put: operations["setSplitDns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update split DNS
         * Sets the nameservers of the domains that the body names, and leaves all other domains alone. `null` removes a
         * domain.
         */
        patch: operations["updateSplitDns"];
        trace?: never;
    };
    "/tailnet/{tailnet}/dns/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * Get the DNS configuration
         * Returns nameservers, split DNS, search paths and preferences of a tailnet in one object. It is the only answer that
         * says which resolvers stay in use with an exit node, and whether the nameservers override those of the device.
         */
        get: operations["getDnsConfiguration"];
        put?: never;
        /**
         * Set the DNS configuration
         * Replaces the whole DNS configuration of a tailnet. What the body leaves out is cleared or turned off, so read the
         * configuration, change it and send all of it. Everything can be read back.
         */
        post: operations["setDnsConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * Get the contacts
         * Returns the contacts of a tailnet: one each for account, support and security matters.
         */
        get: operations["getContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/contacts/{contactType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                contactType: components["parameters"]["contactType"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a contact
         * Changes the address of a contact, and mails the new address a link that verifies it. Until then `fallbackEmail` of
         * the contact is the old address. A contact cannot be cleared.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/tailnet/{tailnet}/contacts/{contactType}/resend-verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                contactType: components["parameters"]["contactType"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the verification link again
         * Mails the link that verifies a contact's address once more. The contact must have an address that waits for
         * verification.
         */
        post: operations["resendContactVerificationEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * Get the settings
         * Returns the settings of a tailnet. Settings that the credential's scopes do not cover are left out, so an absent
         * member does not mean that a setting is off.
         */
        get: operations["getTailnetSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings
         * Changes the settings that the body names, and leaves all others alone. `regionalRoutingOn` and `routeSelection` say
         * the same thing in two ways: a body with both is refused.
         */
        patch: operations["updateTailnetSettings"];
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
         * unless the token shall have fewer scopes than the client. A client that was just made may be unknown (404) for a while.
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
    "/tailnet/{tailnet}/logging/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List configuration audit logs
         * Returns the changes that were made to a tailnet within a time window, oldest first, in one answer; there is no paging.
         * Both ends of the window belong to it, so that two windows that meet have the events of that moment twice. An event may
         * appear up to 90 seconds late.
         */
        get: operations["listConfigurationAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/logging/network": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List network flow logs
         * Returns what devices sent and received within a time window, in one answer; there is no paging, so ask for short windows.
         * Both ends of the window belong to it. Flow logs are kept for 30 days: the API moves an earlier `start` up.
         */
        get: operations["listNetworkFlowLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/logging/{logType}/stream/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                logType: components["parameters"]["logType"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a log stream
         * Returns how the delivery of a log stream goes: its last error, what was sent so far, and how fast.
         */
        get: operations["getLogStreamingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/logging/{logType}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                logType: components["parameters"]["logType"];
            };
            cookie?: never;
        };
        /**
         * Get a log stream
         * Returns where a log stream goes, without its secrets.
         */
        get: operations["getLogStreamingConfiguration"];
        /**
         * Set a log stream
         * Replaces a log stream, or makes one where none is set. Send every member each time, secrets too: `token`,
         * `s3SecretAccessKey` and `gcsCredentials` are not read back. A destination inside the tailnet needs the scopes
         * `device_invites` and `policy_file` beside `log_streaming`.
         */
        put: operations["setLogStreamingConfiguration"];
        post?: never;
        /**
         * Disable a log stream
         * Stops a log stream and forgets where it went.
         */
        delete: operations["disableLogStreaming"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/aws-external-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an AWS external ID
         * Issues an external ID for an IAM role with which Tailscale may write to an S3 bucket. Name it and Tailscale's AWS account
         * in the trust policy of the role, then set the log stream with it.
         */
        post: operations["getAwsExternalId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/aws-external-id/{id}/validate-aws-trust-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate an AWS trust policy
         * Checks that Tailscale can assume an IAM role with this external ID, and that it cannot without it.
         */
        post: operations["validateAwsExternalId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List webhooks
         * Returns every webhook of a tailnet, without the secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * Makes a webhook and returns it with its secret, which is never shown again. A delivery that is not answered with
         * success is repeated every hour for up to a day.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * Returns one webhook, without its secret.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * Deletes a webhook. Its endpoint is told with a `webhookDeleted` event and receives no more events after it.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change the subscriptions
         * Replaces the subscriptions of a webhook. Its URL and its provider cannot be changed: delete it and make another.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * Queues an event of type `test` for a webhook. The response does not say whether the event arrives.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{endpointId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret
         * Gives a webhook a new secret and returns it, once. Nothing promises that the old secret still signs anything
         * afterwards: change the receiver over at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List users
         * Returns the members of a tailnet, or with `type` its guests too. People with an open invite are not in the list.
         * There is no paging.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * Returns one user.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the role
         * Gives a user another role. A user-owned token cannot change its own user. An OAuth token was seen to be told that
         * it changed the user who made its client, although nothing changed, so read the user again to be sure.
         */
        post: operations["updateUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a user
         * Approves a user who waits for approval. Where user approval is off, or the user is approved already, nothing changes.
         * A user-owned token cannot act on its own user.
         */
        post: operations["approveUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a user
         * Suspends a user, who keeps their devices but cannot use the tailnet until they are restored. A user-owned token cannot
         * act on its own user.
         */
        post: operations["suspendUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a user
         * Gives a suspended user access again. A user-owned token cannot act on its own user.
         */
        post: operations["restoreUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user
         * Removes a user from the tailnet. A user-owned token cannot act on its own user.
         */
        post: operations["deleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/posture/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List posture integrations
         * Returns the posture integrations of a tailnet, without their secrets.
         */
        get: operations["getPostureIntegrations"];
        put?: never;
        /**
         * Create a posture integration
         * Connects a product to the tailnet. The API tries the credentials with the product first. A tailnet has at most one
         * integration for each product.
         */
        post: operations["createPostureIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posture/integrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a posture integration
         * Returns one posture integration, without its secret.
         */
        get: operations["getPostureIntegration"];
        put?: never;
        post?: never;
        /**
         * Delete a posture integration
         * Disconnects a product from the tailnet.
         */
        delete: operations["deletePostureIntegration"];
        options?: never;
        head?: never;
        /**
         * Update a posture integration
         * Replaces the settings of a posture integration. `clientSecret`, which is never read back, stays when it is left out.
         * The product cannot be changed: delete the integration and create another.
         */
        patch: operations["updatePostureIntegration"];
        trace?: never;
    };
    "/tailnet/{tailnet}/services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List Services
         * Returns every Service of a tailnet. There is no paging.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/services/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /**
         * Get a Service
         * Returns one Service.
         */
        get: operations["getService"];
        /**
         * Create, update or rename a Service
         * Replaces a Service, or creates it where the tailnet has none of this name. Another `name` in the body than in the
         * path renames it. Send everything that shall stay: read the Service, change it, and send it whole, with both addresses.
         */
        put: operations["updateService"];
        post?: never;
        /**
         * Delete a Service
         * Deletes a Service. Its name and its addresses stop working; its hosts stay in the tailnet.
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/services/{serviceName}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /**
         * List the hosts of a Service
         * Returns the devices that offer a Service, approved or not.
         */
        get: operations["listServiceHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                serviceName: components["parameters"]["serviceName"];
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        /**
         * Get the approval of a host
         * Returns whether a device may offer a Service.
         */
        get: operations["getServiceDeviceApproval"];
        put?: never;
        /**
         * Approve a host
         * Lets a device offer a Service, or takes that permission back.
         */
        post: operations["updateServiceDeviceApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/acl": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * Get the policy file
         * Returns the policy file of a tailnet: as HuJSON text with its comments, as JSON without them, or with `details` as
         * text in base64 with its warnings. The `etag` beside it names the version, for a later write.
         */
        get: operations["getPolicyFile"];
        put?: never;
        /**
         * Set the policy file
         * Replaces the policy file of a tailnet, after its tests have passed. Read it first, change the HuJSON text, so that its
         * comments stay, and pass the `etag` that was read as `ifMatch`, so that a colleague's change in between is not lost.
         */
        post: operations["setPolicyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/acl/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a policy file
         * Returns the rules of a policy file, not necessarily the stored one, that apply to a user or to a destination. Nothing
         * is stored.
         */
        post: operations["previewRuleMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/acl/validate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a policy file
         * Checks a policy file and runs the tests in it, or runs a list of tests against the stored policy file. Nothing is
         * stored. **Look at the result: a wrong policy file and failed tests are answered with 200 too.** Nothing is wrong only
         * if the result has no `message`: it is `{}`, or there is none.
         */
        post: operations["validateAndTestPolicyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List keys
         * Returns keys of a tailnet, without their secrets. Which ones depends on the credential: an API access token sees the
         * keys of its user, a token of an OAuth client sees all OAuth clients, and a token of a federated identity sees the
         * federated identities. `all=true` asks for every key that the credential may see.
         */
        get: operations["listTailnetKeys"];
        put?: never;
        /**
         * Create a key
         * Makes an auth key, an OAuth client or a federated identity. The secret of the first two is in this response only. API
         * access tokens are made in the admin console.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        /**
         * Get a key
         * Returns one key, without its secret. A revoked or expired key is `invalid`, and is not found any more after a while.
         * Any token may read its own key.
         */
        get: operations["getKey"];
        /**
         * Update an OAuth client or a federated identity
         * Replaces the settings of an OAuth client or a federated identity. A member that is left out is cleared. The secret of an
         * OAuth client stays as it is, and is never read back. Auth keys and API access tokens cannot change.
         */
        put: operations["setKey"];
        post?: never;
        /**
         * Delete a key
         * Revokes a key of any kind.
         */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/oauth-apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * List OAuth apps
         * Returns the OAuth apps of a tailnet, without their secrets. Not every tailnet has the feature: others answer 403 or 404.
         */
        get: operations["listOAuthApps"];
        put?: never;
        /**
         * Create an OAuth app
         * Makes an OAuth app. Its client secret is in this response only.
         */
        post: operations["createOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}/oauth-apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnet"];
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /**
         * Get an OAuth app
         * Returns one OAuth app, without its secret.
         */
        get: operations["getOAuthApp"];
        /**
         * Update an OAuth app
         * Replaces the settings of an OAuth app. A member that is left out is cleared. The client secret stays as it is, and is
         * never read back.
         */
        put: operations["updateOAuthApp"];
        post?: never;
        /**
         * Delete an OAuth app
         * Removes an OAuth app.
         */
        delete: operations["deleteOAuthApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization}/tailnets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /**
         * List tailnets
         * Returns a page of the tailnets of an organization. Pass the `cursor` of a page to get the next one. The last page has
         * none, or an empty one.
         */
        get: operations["listOrganizationTailnets"];
        put?: never;
        /**
         * Create a tailnet
         * Makes a tailnet that is managed through the API alone, and an OAuth client for it with the scope `all`. The secret of
         * the client is in this response only. An organization has at most 10 tailnets, with the original one. A tailnet cannot be
         * renamed.
         */
        post: operations["createOrganizationTailnet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tailnet/{tailnet}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tailnet: components["parameters"]["tailnetToDelete"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tailnet
         * Deletes a tailnet that was made through the API, with everything in it. The credential must belong to that very tailnet
         * and have the scope `all`, as the OAuth client does that came with the tailnet.
         */
        delete: operations["deleteTailnet"];
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
        PostureStatus: PostureStatus;
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
        SetDeviceNameRequest: SetDeviceNameRequest;
        PostureAttributeUpdate: PostureAttributeUpdate;
        BatchUpdatePostureAttributesRequest: BatchUpdatePostureAttributesRequest;
        DeviceInviteUser: DeviceInviteUser;
        DeviceInvite: DeviceInvite;
        CreateDeviceInvite: CreateDeviceInvite;
        AcceptDeviceInviteRequest: AcceptDeviceInviteRequest;
        SharingUser: SharingUser;
        AcceptedDeviceInvite: AcceptedDeviceInvite;
        UserInvite: UserInvite;
        UserInviteRole: UserInviteRole;
        CreateUserInvite: CreateUserInvite;
        DnsNameservers: DnsNameservers;
        SetDnsNameserversRequest: SetDnsNameserversRequest;
        SetDnsNameserversResponse: SetDnsNameserversResponse;
        DnsPreferences: DnsPreferences;
        SetDnsPreferencesRequest: SetDnsPreferencesRequest;
        DnsSearchPaths: DnsSearchPaths;
        SetDnsSearchPathsRequest: SetDnsSearchPathsRequest;
        SplitDns: SplitDns;
        DnsResolver: DnsResolver;
        DnsConfigurationPreferences: DnsConfigurationPreferences;
        DnsConfiguration: DnsConfiguration;
        SetDnsConfigurationRequest: SetDnsConfigurationRequest;
        Contact: Contact;
        Contacts: Contacts;
        UpdateContactRequest: UpdateContactRequest;
        TailnetSettings: TailnetSettings;
        UpdateTailnetSettingsRequest: UpdateTailnetSettingsRequest;
        CreateOAuthTokenRequest: CreateOAuthTokenRequest;
        OAuthToken: OAuthToken;
        ExchangeFederatedTokenRequest: ExchangeFederatedTokenRequest;
        AuditLogActor: AuditLogActor;
        AuditLogTarget: AuditLogTarget;
        ConfigurationAuditLog: ConfigurationAuditLog;
        ConfigurationAuditLogList: ConfigurationAuditLogList;
        FlowLogNode: FlowLogNode;
        ConnectionCounts: ConnectionCounts;
        NetworkFlowLog: NetworkFlowLog;
        NetworkFlowLogList: NetworkFlowLogList;
        LogStreamStatus: LogStreamStatus;
        LogStream: LogStream;
        LogUploadPeriod: LogUploadPeriod;
        LogCompression: LogCompression;
        TokenLogStreamRequest: TokenLogStreamRequest;
        ElasticLogStreamRequest: ElasticLogStreamRequest;
        S3RoleLogStreamRequest: S3RoleLogStreamRequest;
        S3AccessKeyLogStreamRequest: S3AccessKeyLogStreamRequest;
        S3LogStreamRequest: S3LogStreamRequest;
        GcsLogStreamRequest: GcsLogStreamRequest;
        SetLogStreamRequest: SetLogStreamRequest;
        CreateAwsExternalIdRequest: CreateAwsExternalIdRequest;
        AwsExternalId: AwsExternalId;
        ValidateAwsTrustPolicyRequest: ValidateAwsTrustPolicyRequest;
        Webhook: Webhook;
        WebhookList: WebhookList;
        WebhookProvider: WebhookProvider;
        WebhookEventType: WebhookEventType;
        CreateWebhookRequest: CreateWebhookRequest;
        WebhookWithSecret: WebhookWithSecret;
        UpdateWebhookRequest: UpdateWebhookRequest;
        User: User;
        UserList: UserList;
        UserRole: UserRole;
        UpdateUserRoleRequest: UpdateUserRoleRequest;
        PostureIntegrationStatus: PostureIntegrationStatus;
        PostureIntegration: PostureIntegration;
        PostureIntegrationList: PostureIntegrationList;
        FalconPostureIntegrationRequest: FalconPostureIntegrationRequest;
        IntunePostureIntegrationRequest: IntunePostureIntegrationRequest;
        JamfProPostureIntegrationRequest: JamfProPostureIntegrationRequest;
        KandjiPostureIntegrationRequest: KandjiPostureIntegrationRequest;
        KolidePostureIntegrationRequest: KolidePostureIntegrationRequest;
        SentinelOnePostureIntegrationRequest: SentinelOnePostureIntegrationRequest;
        CreatePostureIntegrationRequest: CreatePostureIntegrationRequest;
        UpdatePostureIntegrationRequest: UpdatePostureIntegrationRequest;
        Service: Service;
        ServiceList: ServiceList;
        UpdateServiceRequest: UpdateServiceRequest;
        ServiceHost: ServiceHost;
        ServiceHostList: ServiceHostList;
        ServiceApproval: ServiceApproval;
        UpdateServiceApprovalRequest: UpdateServiceApprovalRequest;
        PolicyFileDetails: PolicyFileDetails;
        PolicyFile: PolicyFile;
        PolicyProblem: PolicyProblem;
        PolicyErrorBody: PolicyErrorBody;
        PolicyMatch: PolicyMatch;
        PolicyPreview: PolicyPreview;
        PolicyTest: PolicyTest;
        PolicyValidation: PolicyValidation;
        KeyDeviceCreation: KeyDeviceCreation;
        KeyDeviceCapabilities: KeyDeviceCapabilities;
        KeyCapabilities: KeyCapabilities;
        Key: Key;
        KeyList: KeyList;
        AuthKeyCapabilities: AuthKeyCapabilities;
        CreateAuthKeyRequest: CreateAuthKeyRequest;
        OAuthClientRequest: OAuthClientRequest;
        FederatedIdentityRequest: FederatedIdentityRequest;
        CreateKeyRequest: CreateKeyRequest;
        CreatedAuthKey: CreatedAuthKey;
        OAuthClient: OAuthClient;
        CreatedOAuthClient: CreatedOAuthClient;
        FederatedIdentity: FederatedIdentity;
        SetKeyRequest: SetKeyRequest;
        OAuthApp: OAuthApp;
        OAuthAppList: OAuthAppList;
        OAuthAppRequest: OAuthAppRequest;
        CreatedOAuthApp: CreatedOAuthApp;
        OrganizationTailnet: OrganizationTailnet;
        OrganizationTailnetList: OrganizationTailnetList;
        CreateOrganizationTailnetRequest: CreateOrganizationTailnetRequest;
        TailnetOAuthClient: TailnetOAuthClient;
        CreatedOrganizationTailnet: CreatedOrganizationTailnet;
        WebhookEventEnvelope: WebhookEventEnvelope;
        NodeEventData: NodeEventData;
        NodeCreatedEvent: NodeCreatedEvent;
        NodeNeedsApprovalEvent: NodeNeedsApprovalEvent;
        NodeApprovedEvent: NodeApprovedEvent;
        NodeKeyEventData: NodeKeyEventData;
        NodeKeyExpiringInOneDayEvent: NodeKeyExpiringInOneDayEvent;
        NodeKeyExpiredEvent: NodeKeyExpiredEvent;
        NodeDeletedEvent: NodeDeletedEvent;
        NodeSignedEvent: NodeSignedEvent;
        NodeNeedsSignatureEvent: NodeNeedsSignatureEvent;
        PolicyUpdateEventData: PolicyUpdateEventData;
        PolicyUpdateEvent: PolicyUpdateEvent;
        UserEventData: UserEventData;
        UserCreatedEvent: UserCreatedEvent;
        UserNeedsApprovalEvent: UserNeedsApprovalEvent;
        UserSuspendedEvent: UserSuspendedEvent;
        UserRestoredEvent: UserRestoredEvent;
        UserDeletedEvent: UserDeletedEvent;
        UserApprovedEvent: UserApprovedEvent;
        UserRoleEventData: UserRoleEventData;
        UserRoleUpdatedEvent: UserRoleUpdatedEvent;
        SubnetIPForwardingNotEnabledEvent: SubnetIPForwardingNotEnabledEvent;
        ExitNodeIPForwardingNotEnabledEvent: ExitNodeIPForwardingNotEnabledEvent;
        TestEvent: TestEvent;
        WebhookUpdatedEvent: WebhookUpdatedEvent;
        WebhookDeletedEvent: WebhookDeletedEvent;
        NodeAuthorizedEvent: NodeAuthorizedEvent;
        NodeNeedsAuthorizationEvent: NodeNeedsAuthorizationEvent;
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
        /** The credential lacks a scope or a role that this operation needs, or the plan does not include the feature. */
        LoggingForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The credential lacks a role that this operation needs, or the plan does not include log streaming. */
        LogStreamForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** No stream is set for these logs, or the credential lacks the scope to see it. */
        LogStreamNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** There is no such thing, or the credential lacks the scope to see it. */
        NotFoundOrMissingScope: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** There is no such webhook, or the credential lacks the scope to see it. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The request is malformed, or the credential lacks the permission for it. */
        ServiceHostBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /**
         * The delivery has arrived. Respond before you do anything long. Any other status, a redirect too, or none makes Tailscale
         * send it again every hour for up to a day, so that the same event may arrive twice. Events have no identifier.
         */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        tailnet: string;
        fields: "all" | "default";
        deviceId: string;
        attributeKey: string;
        deviceInviteId: string;
        userInviteId: string;
        contactType: "account" | "support" | "security";
        start: string;
        end: string;
        event: ("ADMIN_CONSOLE.LOGIN" | "ADMIN_CONSOLE.LOGOUT" | "API_KEY.CREATE" | "API_KEY.EXPIRED" | "API_KEY.REVOKE" | "BILLING.CANCEL.SUBSCRIPTION" | "BILLING.CREATE.SUBSCRIPTION" | "BILLING.UPDATE.ADDRESS" | "BILLING.UPDATE.BILLING_OWNER" | "BILLING.UPDATE.EMAIL" | "BILLING.UPDATE.PAYMENT_INFO" | "BILLING.UPDATE.STRIPE_CUSTOMER_ID" | "BILLING.UPDATE.SUBSCRIPTION" | "FAILED_REQUEST.UPDATE" | "GROUP.PUSH_GROUP.ATTRIBUTES" | "INVITE.ACCEPT.FEATURE" | "INVITE.ACCEPT.NODE_SHARE" | "INVITE.ACCEPT.TAILNET_INVITE" | "INVITE.CREATE.FEATURE" | "INVITE.CREATE.NODE_SHARE" | "INVITE.CREATE.TAILNET_INVITE" | "INVITE.DELETE.NODE_SHARE" | "INVITE.DELETE.TAILNET_INVITE" | "INVITE.RESEND.NODE_SHARE" | "INVITE.RESEND.TAILNET_INVITE" | "NODE.APPROVE" | "NODE.CREATE" | "NODE.CREATE.ATTRIBUTES" | "NODE.DELETE" | "NODE.DELETE.ATTRIBUTES" | "NODE.DISABLE.KEY_EXPIRY" | "NODE.DISCONNECT_NODE.CLIENT_LOG" | "NODE.ENABLE.KEY_EXPIRY" | "NODE.EXPIRED.KEY_EXPIRY_TIME" | "NODE.LOGIN" | "NODE.LOGOUT" | "NODE.REVOKE" | "NODE.UPDATE.ACL_TAGS" | "NODE.UPDATE.ALLOWED_IPS" | "NODE.UPDATE.ATTRIBUTES" | "NODE.UPDATE.AUTO_APPROVED_ROUTES" | "NODE.UPDATE.EXIT_NODE" | "NODE.UPDATE.KEY_EXPIRY_TIME" | "NODE.UPDATE.MACHINE_NAME" | "NODE.UPDATE.POSTURE_IDENTITY" | "NODE.UPDATE.TKA" | "SHARE.CREATE" | "SHARE.DELETE" | "SHARE.UPDATE" | "TAILNET.ACCEPT.FEATURE" | "TAILNET.CREATE" | "TAILNET.CREATE.LOGSTREAM_ENDPOINT" | "TAILNET.CREATE.POSTURE_INTEGRATION" | "TAILNET.CREATE.TKA" | "TAILNET.DELETE.LOGSTREAM_ENDPOINT" | "TAILNET.DELETE.POSTURE_INTEGRATION" | "TAILNET.DELETE.TKA" | "TAILNET.DISABLE.COLLECT_POSTURE_IDENTITY" | "TAILNET.DISABLE.COLLECT_SERVICES" | "TAILNET.DISABLE.FILE_SHARING" | "TAILNET.DISABLE.GEOSTEERING" | "TAILNET.DISABLE.HTTPS" | "TAILNET.DISABLE.LOG_EXIT_FLOWS" | "TAILNET.DISABLE.MACHINE_APPROVAL_NEEDED" | "TAILNET.DISABLE.MAGIC_DNS" | "TAILNET.DISABLE.MULLVAD_VPN" | "TAILNET.DISABLE.NETWORK_FLOW_LOGGING" | "TAILNET.DISABLE.SCIM" | "TAILNET.DISABLE.TKA" | "TAILNET.DISABLE.USER_APPROVAL_REQUIRED" | "TAILNET.ENABLE.COLLECT_POSTURE_IDENTITY" | "TAILNET.ENABLE.COLLECT_SERVICES" | "TAILNET.ENABLE.FILE_SHARING" | "TAILNET.ENABLE.GEOSTEERING" | "TAILNET.ENABLE.HTTPS" | "TAILNET.ENABLE.LOG_EXIT_FLOWS" | "TAILNET.ENABLE.MACHINE_APPROVAL_NEEDED" | "TAILNET.ENABLE.MAGIC_DNS" | "TAILNET.ENABLE.MULLVAD_VPN" | "TAILNET.ENABLE.NETWORK_FLOW_LOGGING" | "TAILNET.ENABLE.SCIM" | "TAILNET.ENABLE.TKA" | "TAILNET.ENABLE.USER_APPROVAL_REQUIRED" | "TAILNET.JOIN" | "TAILNET.JOIN_WAITLIST.FEATURE" | "TAILNET.LEAVE" | "TAILNET.UPDATE.ACCOUNT_EMAIL" | "TAILNET.UPDATE.ACL" | "TAILNET.UPDATE.DNS_CONFIG" | "TAILNET.UPDATE.LOGSTREAM_ENDPOINT" | "TAILNET.UPDATE.MAX_KEY_DURATION" | "TAILNET.UPDATE.POSTURE_INTEGRATION" | "TAILNET.UPDATE.SECURITY_EMAIL" | "TAILNET.UPDATE.SUPPORT_EMAIL" | "TAILNET.UPDATE.TCD" | "TAILNET.UPDATE.TKA" | "TAILNET.VERIFY.ACCOUNT_EMAIL" | "TAILNET.VERIFY.SECURITY_EMAIL" | "TAILNET.VERIFY.SUPPORT_EMAIL" | "USER.APPROVE" | "USER.CREATE" | "USER.DELETE" | "USER.INVITE" | "USER.PUSH_USER.ATTRIBUTES" | "USER.RESEND.TAILNET_INVITE" | "USER.RESTORE" | "USER.RESTORE_GLOBAL" | "USER.SUSPEND" | "USER.SUSPEND_GLOBAL" | "USER.UPDATE.USER_ROLE" | "WEBHOOK_ENDPOINT.CREATE" | "WEBHOOK_ENDPOINT.DELETE" | "WEBHOOK_ENDPOINT.UPDATE.SECRET" | "WEBHOOK_ENDPOINT.UPDATE.SUBSCRIBED_EVENTS" | "WEB_INTERFACE.LOGIN" | "WEB_INTERFACE.LOGOUT" | "PAM_CONNECTOR.CREATE" | "PAM_CONNECTOR.CREATE.ACCESS_TOKEN" | "PAM_CONNECTOR.DELETE" | "PAM_CONNECTOR.DISABLE.ACCESS_TOKEN" | "PAM_CONNECTOR.UPDATE" | "PAM_SERVICE.CREATE" | "PAM_SERVICE.DELETE" | "PAM_SERVICE.UPDATE" | "PAM_SERVICE_ACCOUNT.CREATE" | "PAM_SERVICE_ACCOUNT.CREATE.ACCESS_TOKEN" | "PAM_SERVICE_ACCOUNT.DELETE" | "PAM_SERVICE_ACCOUNT.UPDATE" | "PAM_SETTINGS.CREATE.CUSTOM_DOMAIN" | "PAM_SETTINGS.CREATE.NOTIFICATION" | "PAM_SETTINGS.CREATE.RECORDING_STORAGE" | "PAM_SETTINGS.DELETE.CUSTOM_DOMAIN" | "PAM_SETTINGS.DELETE.NOTIFICATION" | "PAM_SETTINGS.DELETE.RECORDING_STORAGE" | "PAM_SETTINGS.UPDATE" | "PAM_SETTINGS.UPDATE.CUSTOM_DOMAIN" | "PAM_SETTINGS.UPDATE.NOTIFICATION" | "PAM_SETTINGS.UPDATE.SETUP_WIZARD")[];
        logType: "configuration" | "network";
        endpointId: string;
        userId: string;
        serviceName: string;
        ifMatch: string;
        keyId: string;
        appId: string;
        organization: "-";
        tailnetToDelete: string;
        tailscaleWebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** The version of the policy file, in quotes. Pass it as `ifMatch` to replace this version and no other. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTailnetDevices: {
        parameters: {
            query?: {
                /**
                 * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
                 * connections, posture identity and posture status to what `default` returns.
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
                /** Only devices that were created through this OAuth client. */
                oauthClientId?: string;
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
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
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
            /** The credential does not know the tailnet, or the tailnet cannot be listed with `fields=all`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDevice: {
        parameters: {
            query?: {
                /**
                 * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
                 * connections, posture identity and posture status to what `default` returns.
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
                deviceId: components["parameters"]["deviceId"];
                /**
                 * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
                 * most 128 characters in all. Case is kept, but names are compared without regard to it: `custom:Tier` and
                 * `custom:tier` cannot both exist in one tailnet.
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
                deviceId: components["parameters"]["deviceId"];
                /**
                 * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
                 * most 128 characters in all. Case is kept, but names are compared without regard to it: `custom:Tier` and
                 * `custom:tier` cannot both exist in one tailnet.
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
    setDeviceName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDeviceNameRequest;
            };
        };
        responses: {
            /** The name is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is malformed, or another device has the name. */
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
    batchUpdateCustomDevicePostureAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BatchUpdatePostureAttributesRequest;
            };
        };
        responses: {
            /** The attributes are updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** The credential lacks the scope, or the plan does not include custom attributes. */
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
    listDeviceInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
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
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
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
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
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
    listDnsNameservers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The nameservers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsNameservers;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setDnsNameservers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDnsNameserversRequest;
            };
        };
        responses: {
            /** The new nameservers, and whether MagicDNS is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetDnsNameserversResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDnsPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsPreferences;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setDnsPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDnsPreferencesRequest;
            };
        };
        responses: {
            /** The new preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsPreferences;
                };
            };
            /** The request is malformed, or the tailnet has no nameserver. */
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
    listDnsSearchPaths: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The search paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsSearchPaths;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setDnsSearchPaths: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDnsSearchPathsRequest;
            };
        };
        responses: {
            /** The new search paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsSearchPaths;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSplitDns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The nameservers by domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SplitDns;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setSplitDns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Lenient<SplitDns>;
            };
        };
        responses: {
            /** The new nameservers by domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SplitDns;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSplitDns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Lenient<SplitDns>;
            };
        };
        responses: {
            /** The nameservers of all domains after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SplitDns;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDnsConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsConfiguration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setDnsConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDnsConfigurationRequest;
            };
        };
        responses: {
            /** The new configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DnsConfiguration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contacts;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The matter that the contact is for. */
                contactType: components["parameters"]["contactType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateContactRequest;
            };
        };
        responses: {
            /** The contact is changed. */
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
    resendContactVerificationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The matter that the contact is for. */
                contactType: components["parameters"]["contactType"];
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
            /** The request is malformed, or the contact has nothing to verify. */
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
    getTailnetSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings that the credential may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TailnetSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTailnetSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateTailnetSettingsRequest;
            };
        };
        responses: {
            /** The settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TailnetSettings;
                };
            };
            /** The request is malformed, or the plan does not include a setting. */
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
    listConfigurationAuditLogs: {
        parameters: {
            query: {
                /** The start of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. */
                start: components["parameters"]["start"];
                /**
                 * The end of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. It may be in the
                 * future; before `start`, the window is empty.
                 */
                end: components["parameters"]["end"];
                /**
                 * Only events that one of these actors caused, by identifier. A value that begins with `~` is searched for in login
                 * names and display names.
                 */
                actor?: string[];
                /** Only events about one of these targets, by identifier or type. */
                target?: string[];
                /** Only events of these kinds, each the type of a target, an action and often the property that changed. */
                event?: components["parameters"]["event"];
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConfigurationAuditLogList;
                };
            };
            /** The request is malformed. */
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
    listNetworkFlowLogs: {
        parameters: {
            query: {
                /** The start of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. */
                start: components["parameters"]["start"];
                /**
                 * The end of the time window, in RFC 3339 with `Z` or an offset. Events of this very moment are included. It may be in the
                 * future; before `start`, the window is empty.
                 */
                end: components["parameters"]["end"];
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The flow logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NetworkFlowLogList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoggingForbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            /** The API cannot reach the store of the logs. Try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getLogStreamingStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The logs that the stream carries. */
                logType: components["parameters"]["logType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogStreamStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LogStreamForbidden"];
            404: components["responses"]["LogStreamNotFound"];
            500: components["responses"]["InternalServerError"];
            /** The API cannot reach the service that delivers the logs. Try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getLogStreamingConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The logs that the stream carries. */
                logType: components["parameters"]["logType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogStream;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LogStreamForbidden"];
            404: components["responses"]["LogStreamNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setLogStreamingConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The logs that the stream carries. */
                logType: components["parameters"]["logType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetLogStreamRequest;
            };
        };
        responses: {
            /** The log stream is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoggingForbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    disableLogStreaming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The logs that the stream carries. */
                logType: components["parameters"]["logType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log stream is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoggingForbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAwsExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateAwsExternalIdRequest;
            };
        };
        responses: {
            /** The external ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AwsExternalId;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoggingForbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateAwsExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `externalId` that the trust policy names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ValidateAwsTrustPolicyRequest;
            };
        };
        responses: {
            /** The trust policy is right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LoggingForbidden"];
            404: components["responses"]["NotFound"];
            /** The trust policy is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateWebhookRequest;
            };
        };
        responses: {
            /** The new webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookWithSecret;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            /** The API failed, or another webhook has the URL. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `endpointId` of a webhook. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `endpointId` of a webhook. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `endpointId` of a webhook. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWebhookRequest;
            };
        };
        responses: {
            /** The changed webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            /** The request is malformed, or names no events. */
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
            404: components["responses"]["WebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `endpointId` of a webhook. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `endpointId` of a webhook. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook with its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookWithSecret;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** Which users to return: the tailnet's own (`member`), guests from other tailnets (`shared`), or both (`all`). */
                type?: "member" | "shared" | "all";
                /** Only users with this role. */
                role?: "owner" | "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor" | "all";
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user, as in the user list. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user, as in the user list. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateUserRoleRequest;
            };
        };
        responses: {
            /** The role is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is malformed, or the role cannot be changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The billing plan does not include the role. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The credential lacks a role that this needs, or the billing plan does not include the new role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            404: components["responses"]["NotFoundOrMissingScope"];
            /** The API failed, or the user has this role already. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    approveUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user, as in the user list. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    suspendUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user, as in the user list. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is suspended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    restoreUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user, as in the user list. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a user, as in the user list. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPostureIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostureIntegrationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPostureIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePostureIntegrationRequest;
            };
        };
        responses: {
            /** The new integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostureIntegration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            /** The tailnet has an integration for this product already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    getPostureIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a posture integration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostureIntegration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePostureIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a posture integration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePostureIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a posture integration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePostureIntegrationRequest;
            };
        };
        responses: {
            /** The changed integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostureIntegration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The name of a Service, with its prefix `svc:`. */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Service;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The name of a Service, with its prefix `svc:`. */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateServiceRequest;
            };
        };
        responses: {
            /** The Service after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Service;
                };
            };
            /** The request is malformed, or the Service is not possible. */
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
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The name of a Service, with its prefix `svc:`. */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Service is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listServiceHosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The name of a Service, with its prefix `svc:`. */
                serviceName: components["parameters"]["serviceName"];
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
                    "application/json": ServiceHostList;
                };
            };
            400: components["responses"]["ServiceHostBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getServiceDeviceApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The name of a Service, with its prefix `svc:`. */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceApproval;
                };
            };
            400: components["responses"]["ServiceHostBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateServiceDeviceApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The name of a Service, with its prefix `svc:`. */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
                 * shows the first among the details of a machine.
                 */
                deviceId: components["parameters"]["deviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateServiceApprovalRequest;
            };
        };
        responses: {
            /** The approval after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceApproval;
                };
            };
            400: components["responses"]["ServiceHostBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPolicyFile: {
        parameters: {
            query?: {
                /** With true, the response is JSON with the policy file in base64, its warnings and its errors. */
                details?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hujson": string;
                    "application/json": PolicyFileDetails | PolicyFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setPolicyFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The version that the new policy file replaces: the `etag` of an earlier result. If the stored one has changed since, the
                 * API refuses the request with 412. Without this header the last writer wins. The word `ts-default` stands for the policy
                 * file that Tailscale made, as long as nobody has ever written another.
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * The whole policy file: HuJSON as text, or JSON as an object, which has no comments. End HuJSON with a newline: a
         * comment at the very end is not understood without one.
         */
        requestBody: {
            content: {
                "application/hujson": string;
                "application/json": PolicyFile;
            };
        };
        responses: {
            /** The policy file as it is stored now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hujson": string;
                    "application/json": PolicyFile;
                };
            };
            /** The request is malformed, or the policy file is wrong. Nothing is stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PolicyErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** The stored policy file is another version than `If-Match` says. Nothing is stored. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    previewRuleMatches: {
        parameters: {
            query: {
                /** What `previewFor` is, a user (`user`) or an address with a port (`ipport`). */
                type: "user" | "ipport";
                /** The login name of a user, or an IP address with a port (`100.71.12.9:22`). */
                previewFor: string;
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /** The policy file to preview, HuJSON as text or JSON as an object. */
        requestBody: {
            content: {
                "application/hujson": string;
                "application/json": PolicyFile;
            };
        };
        responses: {
            /** The rules that apply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PolicyPreview;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateAndTestPolicyFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        /**
         * The policy file to check, HuJSON as text or JSON as an object; or a list of tests for the stored policy file. An
         * empty object (`{}`) checks nothing.
         */
        requestBody: {
            content: {
                "application/hujson": string;
                "application/json": PolicyFile | readonly PolicyTest[];
            };
        };
        responses: {
            /** What is wrong. Nothing is, if there is no body (all tests pass) or if it is `{}` (the policy file is right). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PolicyValidation | null;
                };
            };
            /** The request is malformed. */
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
    listTailnetKeys: {
        parameters: {
            query?: {
                /** Whether to return the keys of all users, of every kind that the credential may see. */
                all?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KeyList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateKeyRequest;
            };
        };
        responses: {
            /** The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedAuthKey | CreatedOAuthClient | FederatedIdentity;
                };
            };
            /** The request is malformed, or the key is not permitted. */
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
    getKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `id` of a key. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Key;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `id` of a key. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetKeyRequest;
            };
        };
        responses: {
            /** The key with its new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthClient | FederatedIdentity;
                };
            };
            /** The request is malformed, or the key cannot change so. */
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
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `id` of a key. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key is revoked. */
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
    listOAuthApps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthAppList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OAuthAppRequest;
            };
        };
        responses: {
            /** The new app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedOAuthApp;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `id` of an OAuth app. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthApp;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `id` of an OAuth app. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OAuthAppRequest;
            };
        };
        responses: {
            /** The app with its new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthApp;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
                 * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
                 * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
                 */
                tailnet: components["parameters"]["tailnet"];
                /** The `id` of an OAuth app. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrMissingScope"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationTailnets: {
        parameters: {
            query?: {
                /** How many tailnets a page holds at most. */
                limit?: number;
                /** The `cursor` of the page before. Without it the first page is returned. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** The organization to act on. A dash (`-`) means the organization of the credential, and is the only value. */
                organization: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tailnets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationTailnetList;
                };
            };
            /** The limit or the cursor is not acceptable. */
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
    createOrganizationTailnet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The organization to act on. A dash (`-`) means the organization of the credential, and is the only value. */
                organization: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateOrganizationTailnetRequest;
            };
        };
        responses: {
            /** The new tailnet, or the one that has the name already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedOrganizationTailnet;
                };
            };
            /** The name is missing, malformed or taken. */
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
    deleteTailnet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of the tailnet to delete. There is no default. */
                tailnet: components["parameters"]["tailnetToDelete"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tailnet is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is malformed, or the tailnet cannot be deleted. */
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
}
