// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
import type * as schemas from "./schemas.ts";

export interface paths {
    "/tailnet/{tailnet}/devices": {
        get: operations["listTailnetDevices"];
    };
    "/device/{deviceId}": {
        get: operations["getDevice"];
        delete: operations["deleteDevice"];
    };
    "/device/{deviceId}/expire": {
        post: operations["expireDeviceKey"];
    };
    "/device/{deviceId}/routes": {
        get: operations["listDeviceRoutes"];
        post: operations["setDeviceRoutes"];
    };
    "/device/{deviceId}/authorized": {
        post: operations["authorizeDevice"];
    };
    "/device/{deviceId}/tags": {
        post: operations["setDeviceTags"];
    };
    "/device/{deviceId}/key": {
        post: operations["updateDeviceKey"];
    };
    "/device/{deviceId}/ip": {
        post: operations["setDeviceIp"];
    };
    "/device/{deviceId}/attributes": {
        get: operations["getDevicePostureAttributes"];
    };
    "/device/{deviceId}/attributes/{attributeKey}": {
        post: operations["setCustomDevicePostureAttributes"];
        delete: operations["deleteCustomDevicePostureAttributes"];
    };
    "/device/{deviceId}/name": {
        post: operations["setDeviceName"];
    };
    "/tailnet/{tailnet}/device-attributes": {
        patch: operations["batchUpdateCustomDevicePostureAttributes"];
    };
    "/device/{deviceId}/device-invites": {
        get: operations["listDeviceInvites"];
        post: operations["createDeviceInvites"];
    };
    "/device-invites/{deviceInviteId}": {
        get: operations["getDeviceInvite"];
        delete: operations["deleteDeviceInvite"];
    };
    "/device-invites/{deviceInviteId}/resend": {
        post: operations["resendDeviceInvite"];
    };
    "/device-invites/-/accept": {
        post: operations["acceptDeviceInvite"];
    };
    "/tailnet/{tailnet}/user-invites": {
        get: operations["listUserInvites"];
        post: operations["createUserInvites"];
    };
    "/user-invites/{userInviteId}": {
        get: operations["getUserInvite"];
        delete: operations["deleteUserInvite"];
    };
    "/user-invites/{userInviteId}/resend": {
        post: operations["resendUserInvite"];
    };
    "/tailnet/{tailnet}/dns/nameservers": {
        get: operations["listDnsNameservers"];
        post: operations["setDnsNameservers"];
    };
    "/tailnet/{tailnet}/dns/preferences": {
        get: operations["getDnsPreferences"];
        post: operations["setDnsPreferences"];
    };
    "/tailnet/{tailnet}/dns/searchpaths": {
        get: operations["listDnsSearchPaths"];
        post: operations["setDnsSearchPaths"];
    };
    "/tailnet/{tailnet}/dns/split-dns": {
        get: operations["getSplitDns"];
        put: operations["setSplitDns"];
        patch: operations["updateSplitDns"];
    };
    "/tailnet/{tailnet}/dns/configuration": {
        get: operations["getDnsConfiguration"];
        post: operations["setDnsConfiguration"];
    };
    "/tailnet/{tailnet}/contacts": {
        get: operations["getContacts"];
    };
    "/tailnet/{tailnet}/contacts/{contactType}": {
        patch: operations["updateContact"];
    };
    "/tailnet/{tailnet}/contacts/{contactType}/resend-verification-email": {
        post: operations["resendContactVerificationEmail"];
    };
    "/tailnet/{tailnet}/settings": {
        get: operations["getTailnetSettings"];
        patch: operations["updateTailnetSettings"];
    };
    "/oauth/token": {
        post: operations["createOAuthToken"];
    };
    "/oauth/token-exchange": {
        post: operations["exchangeFederatedToken"];
    };
    "/tailnet/{tailnet}/logging/configuration": {
        get: operations["listConfigurationAuditLogs"];
    };
    "/tailnet/{tailnet}/logging/network": {
        get: operations["listNetworkFlowLogs"];
    };
    "/tailnet/{tailnet}/logging/{logType}/stream/status": {
        get: operations["getLogStreamingStatus"];
    };
    "/tailnet/{tailnet}/logging/{logType}/stream": {
        get: operations["getLogStreamingConfiguration"];
        put: operations["setLogStreamingConfiguration"];
        delete: operations["disableLogStreaming"];
    };
    "/tailnet/{tailnet}/aws-external-id": {
        post: operations["getAwsExternalId"];
    };
    "/tailnet/{tailnet}/aws-external-id/{id}/validate-aws-trust-policy": {
        post: operations["validateAwsExternalId"];
    };
    "/tailnet/{tailnet}/webhooks": {
        get: operations["listWebhooks"];
        post: operations["createWebhook"];
    };
    "/webhooks/{endpointId}": {
        get: operations["getWebhook"];
        delete: operations["deleteWebhook"];
        patch: operations["updateWebhook"];
    };
    "/webhooks/{endpointId}/test": {
        post: operations["testWebhook"];
    };
    "/webhooks/{endpointId}/rotate": {
        post: operations["rotateWebhookSecret"];
    };
    "/tailnet/{tailnet}/users": {
        get: operations["listUsers"];
    };
    "/users/{userId}": {
        get: operations["getUser"];
    };
    "/users/{userId}/role": {
        post: operations["updateUserRole"];
    };
    "/users/{userId}/approve": {
        post: operations["approveUser"];
    };
    "/users/{userId}/suspend": {
        post: operations["suspendUser"];
    };
    "/users/{userId}/restore": {
        post: operations["restoreUser"];
    };
    "/users/{userId}/delete": {
        post: operations["deleteUser"];
    };
    "/tailnet/{tailnet}/posture/integrations": {
        get: operations["getPostureIntegrations"];
        post: operations["createPostureIntegration"];
    };
    "/posture/integrations/{id}": {
        get: operations["getPostureIntegration"];
        delete: operations["deletePostureIntegration"];
        patch: operations["updatePostureIntegration"];
    };
    "/tailnet/{tailnet}/services": {
        get: operations["listServices"];
    };
    "/tailnet/{tailnet}/services/{serviceName}": {
        get: operations["getService"];
        put: operations["updateService"];
        delete: operations["deleteService"];
    };
    "/tailnet/{tailnet}/services/{serviceName}/devices": {
        get: operations["listServiceHosts"];
    };
    "/tailnet/{tailnet}/services/{serviceName}/device/{deviceId}/approved": {
        get: operations["getServiceDeviceApproval"];
        post: operations["updateServiceDeviceApproval"];
    };
    "/tailnet/{tailnet}/acl": {
        get: operations["getPolicyFile"];
        post: operations["setPolicyFile"];
    };
    "/tailnet/{tailnet}/acl/preview": {
        post: operations["previewRuleMatches"];
    };
    "/tailnet/{tailnet}/acl/validate": {
        post: operations["validateAndTestPolicyFile"];
    };
    "/tailnet/{tailnet}/keys": {
        get: operations["listTailnetKeys"];
        post: operations["createKey"];
    };
    "/tailnet/{tailnet}/keys/{keyId}": {
        get: operations["getKey"];
        put: operations["setKey"];
        delete: operations["deleteKey"];
    };
    "/tailnet/{tailnet}/oauth-apps": {
        get: operations["listOAuthApps"];
        post: operations["createOAuthApp"];
    };
    "/tailnet/{tailnet}/oauth-apps/{appId}": {
        get: operations["getOAuthApp"];
        put: operations["updateOAuthApp"];
        delete: operations["deleteOAuthApp"];
    };
    "/organizations/{organization}/tailnets": {
        get: operations["listOrganizationTailnets"];
        post: operations["createOrganizationTailnet"];
    };
    "/tailnet/{tailnet}": {
        delete: operations["deleteTailnet"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Device: schemas.Device;
        DerpLatency: schemas.DerpLatency;
        ClientSupports: schemas.ClientSupports;
        ClientConnectivity: schemas.ClientConnectivity;
        PostureIdentity: schemas.PostureIdentity;
        PostureStatus: schemas.PostureStatus;
        Distro: schemas.Distro;
        DeviceDetails: schemas.DeviceDetails;
        DeviceDetailsList: schemas.DeviceDetailsList;
        DeviceList: schemas.DeviceList;
        ErrorBody: schemas.ErrorBody;
        DeviceRoutes: schemas.DeviceRoutes;
        SetDeviceRoutesRequest: schemas.SetDeviceRoutesRequest;
        AuthorizeDeviceRequest: schemas.AuthorizeDeviceRequest;
        SetDeviceTagsRequest: schemas.SetDeviceTagsRequest;
        UpdateDeviceKeyRequest: schemas.UpdateDeviceKeyRequest;
        SetDeviceIpRequest: schemas.SetDeviceIpRequest;
        PostureAttributeValue: schemas.PostureAttributeValue;
        DevicePostureAttributes: schemas.DevicePostureAttributes;
        CustomPostureAttributeValue: schemas.CustomPostureAttributeValue;
        SetPostureAttributeRequest: schemas.SetPostureAttributeRequest;
        SetDeviceNameRequest: schemas.SetDeviceNameRequest;
        PostureAttributeUpdate: schemas.PostureAttributeUpdate;
        BatchUpdatePostureAttributesRequest: schemas.BatchUpdatePostureAttributesRequest;
        DeviceInviteUser: schemas.DeviceInviteUser;
        DeviceInvite: schemas.DeviceInvite;
        CreateDeviceInvite: schemas.CreateDeviceInvite;
        AcceptDeviceInviteRequest: schemas.AcceptDeviceInviteRequest;
        SharingUser: schemas.SharingUser;
        AcceptedDeviceInvite: schemas.AcceptedDeviceInvite;
        UserInvite: schemas.UserInvite;
        UserInviteRole: schemas.UserInviteRole;
        CreateUserInvite: schemas.CreateUserInvite;
        DnsNameservers: schemas.DnsNameservers;
        SetDnsNameserversRequest: schemas.SetDnsNameserversRequest;
        SetDnsNameserversResponse: schemas.SetDnsNameserversResponse;
        DnsPreferences: schemas.DnsPreferences;
        SetDnsPreferencesRequest: schemas.SetDnsPreferencesRequest;
        DnsSearchPaths: schemas.DnsSearchPaths;
        SetDnsSearchPathsRequest: schemas.SetDnsSearchPathsRequest;
        SplitDns: schemas.SplitDns;
        DnsResolver: schemas.DnsResolver;
        DnsConfigurationPreferences: schemas.DnsConfigurationPreferences;
        DnsConfiguration: schemas.DnsConfiguration;
        SetDnsConfigurationRequest: schemas.SetDnsConfigurationRequest;
        Contact: schemas.Contact;
        Contacts: schemas.Contacts;
        UpdateContactRequest: schemas.UpdateContactRequest;
        TailnetSettings: schemas.TailnetSettings;
        UpdateTailnetSettingsRequest: schemas.UpdateTailnetSettingsRequest;
        CreateOAuthTokenRequest: schemas.CreateOAuthTokenRequest;
        OAuthToken: schemas.OAuthToken;
        ExchangeFederatedTokenRequest: schemas.ExchangeFederatedTokenRequest;
        AuditLogActor: schemas.AuditLogActor;
        AuditLogTarget: schemas.AuditLogTarget;
        ConfigurationAuditLog: schemas.ConfigurationAuditLog;
        ConfigurationAuditLogList: schemas.ConfigurationAuditLogList;
        FlowLogNode: schemas.FlowLogNode;
        ConnectionCounts: schemas.ConnectionCounts;
        NetworkFlowLog: schemas.NetworkFlowLog;
        NetworkFlowLogList: schemas.NetworkFlowLogList;
        LogStreamStatus: schemas.LogStreamStatus;
        LogStream: schemas.LogStream;
        LogUploadPeriod: schemas.LogUploadPeriod;
        LogCompression: schemas.LogCompression;
        TokenLogStreamRequest: schemas.TokenLogStreamRequest;
        ElasticLogStreamRequest: schemas.ElasticLogStreamRequest;
        S3RoleLogStreamRequest: schemas.S3RoleLogStreamRequest;
        S3AccessKeyLogStreamRequest: schemas.S3AccessKeyLogStreamRequest;
        S3LogStreamRequest: schemas.S3LogStreamRequest;
        GcsLogStreamRequest: schemas.GcsLogStreamRequest;
        SetLogStreamRequest: schemas.SetLogStreamRequest;
        CreateAwsExternalIdRequest: schemas.CreateAwsExternalIdRequest;
        AwsExternalId: schemas.AwsExternalId;
        ValidateAwsTrustPolicyRequest: schemas.ValidateAwsTrustPolicyRequest;
        Webhook: schemas.Webhook;
        WebhookList: schemas.WebhookList;
        WebhookProvider: schemas.WebhookProvider;
        WebhookEventType: schemas.WebhookEventType;
        CreateWebhookRequest: schemas.CreateWebhookRequest;
        WebhookWithSecret: schemas.WebhookWithSecret;
        UpdateWebhookRequest: schemas.UpdateWebhookRequest;
        User: schemas.User;
        UserList: schemas.UserList;
        UserRole: schemas.UserRole;
        UpdateUserRoleRequest: schemas.UpdateUserRoleRequest;
        PostureIntegrationStatus: schemas.PostureIntegrationStatus;
        PostureIntegration: schemas.PostureIntegration;
        PostureIntegrationList: schemas.PostureIntegrationList;
        FalconPostureIntegrationRequest: schemas.FalconPostureIntegrationRequest;
        IntunePostureIntegrationRequest: schemas.IntunePostureIntegrationRequest;
        JamfProPostureIntegrationRequest: schemas.JamfProPostureIntegrationRequest;
        KandjiPostureIntegrationRequest: schemas.KandjiPostureIntegrationRequest;
        KolidePostureIntegrationRequest: schemas.KolidePostureIntegrationRequest;
        SentinelOnePostureIntegrationRequest: schemas.SentinelOnePostureIntegrationRequest;
        CreatePostureIntegrationRequest: schemas.CreatePostureIntegrationRequest;
        UpdatePostureIntegrationRequest: schemas.UpdatePostureIntegrationRequest;
        Service: schemas.Service;
        ServiceList: schemas.ServiceList;
        UpdateServiceRequest: schemas.UpdateServiceRequest;
        ServiceHost: schemas.ServiceHost;
        ServiceHostList: schemas.ServiceHostList;
        ServiceApproval: schemas.ServiceApproval;
        UpdateServiceApprovalRequest: schemas.UpdateServiceApprovalRequest;
        PolicyFileDetails: schemas.PolicyFileDetails;
        PolicySelector: schemas.PolicySelector;
        NetworkCapability: schemas.NetworkCapability;
        PolicyTag: schemas.PolicyTag;
        PostureName: schemas.PostureName;
        Grant: schemas.Grant;
        AclDestination: schemas.AclDestination;
        IpProtocol: schemas.IpProtocol;
        AclRule: schemas.AclRule;
        SshRule: schemas.SshRule;
        IpSetTarget: schemas.IpSetTarget;
        PolicyOwner: schemas.PolicyOwner;
        AutoApprovers: schemas.AutoApprovers;
        AppConnector: schemas.AppConnector;
        NodeAttribute: schemas.NodeAttribute;
        AttributeConfig: schemas.AttributeConfig;
        PolicyTestDestination: schemas.PolicyTestDestination;
        PolicyTest: schemas.PolicyTest;
        SshTest: schemas.SshTest;
        DerpNode: schemas.DerpNode;
        DerpRegion: schemas.DerpRegion;
        DerpMap: schemas.DerpMap;
        PolicyFile: schemas.PolicyFile;
        PolicyProblem: schemas.PolicyProblem;
        PolicyErrorBody: schemas.PolicyErrorBody;
        PolicyMatch: schemas.PolicyMatch;
        PolicyPreview: schemas.PolicyPreview;
        PolicyValidation: schemas.PolicyValidation;
        KeyDeviceCreation: schemas.KeyDeviceCreation;
        KeyDeviceCapabilities: schemas.KeyDeviceCapabilities;
        KeyCapabilities: schemas.KeyCapabilities;
        Key: schemas.Key;
        KeyList: schemas.KeyList;
        AuthKeyCapabilities: schemas.AuthKeyCapabilities;
        CreateAuthKeyRequest: schemas.CreateAuthKeyRequest;
        OAuthClientRequest: schemas.OAuthClientRequest;
        FederatedIdentityRequest: schemas.FederatedIdentityRequest;
        CreateKeyRequest: schemas.CreateKeyRequest;
        CreatedAuthKey: schemas.CreatedAuthKey;
        OAuthClient: schemas.OAuthClient;
        CreatedOAuthClient: schemas.CreatedOAuthClient;
        FederatedIdentity: schemas.FederatedIdentity;
        SetKeyRequest: schemas.SetKeyRequest;
        OAuthApp: schemas.OAuthApp;
        OAuthAppList: schemas.OAuthAppList;
        OAuthAppRequest: schemas.OAuthAppRequest;
        CreatedOAuthApp: schemas.CreatedOAuthApp;
        OrganizationTailnet: schemas.OrganizationTailnet;
        OrganizationTailnetList: schemas.OrganizationTailnetList;
        CreateOrganizationTailnetRequest: schemas.CreateOrganizationTailnetRequest;
        TailnetOAuthClient: schemas.TailnetOAuthClient;
        CreatedOrganizationTailnet: schemas.CreatedOrganizationTailnet;
        WebhookEventEnvelope: schemas.WebhookEventEnvelope;
        NodeEventData: schemas.NodeEventData;
        NodeCreatedEvent: schemas.NodeCreatedEvent;
        NodeNeedsApprovalEvent: schemas.NodeNeedsApprovalEvent;
        NodeApprovedEvent: schemas.NodeApprovedEvent;
        NodeKeyEventData: schemas.NodeKeyEventData;
        NodeKeyExpiringInOneDayEvent: schemas.NodeKeyExpiringInOneDayEvent;
        NodeKeyExpiredEvent: schemas.NodeKeyExpiredEvent;
        NodeDeletedEvent: schemas.NodeDeletedEvent;
        NodeSignedEvent: schemas.NodeSignedEvent;
        NodeNeedsSignatureEvent: schemas.NodeNeedsSignatureEvent;
        PolicyUpdateEventData: schemas.PolicyUpdateEventData;
        PolicyUpdateEvent: schemas.PolicyUpdateEvent;
        UserEventData: schemas.UserEventData;
        UserCreatedEvent: schemas.UserCreatedEvent;
        UserNeedsApprovalEvent: schemas.UserNeedsApprovalEvent;
        UserSuspendedEvent: schemas.UserSuspendedEvent;
        UserRestoredEvent: schemas.UserRestoredEvent;
        UserDeletedEvent: schemas.UserDeletedEvent;
        UserApprovedEvent: schemas.UserApprovedEvent;
        UserRoleEventData: schemas.UserRoleEventData;
        UserRoleUpdatedEvent: schemas.UserRoleUpdatedEvent;
        SubnetIPForwardingNotEnabledEvent: schemas.SubnetIPForwardingNotEnabledEvent;
        ExitNodeIPForwardingNotEnabledEvent: schemas.ExitNodeIPForwardingNotEnabledEvent;
        TestEvent: schemas.TestEvent;
        WebhookUpdatedEvent: schemas.WebhookUpdatedEvent;
        WebhookDeletedEvent: schemas.WebhookDeletedEvent;
        NodeAuthorizedEvent: schemas.NodeAuthorizedEvent;
        NodeNeedsAuthorizationEvent: schemas.NodeNeedsAuthorizationEvent;
    };
    responses: {
        /** The request is malformed, or the API refuses it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The credential is missing, malformed, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The credential lacks a scope or a role that this operation needs, or the plan does not include it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** There is no such thing, or the credential may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The API failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The control plane did not answer in time. Try again later. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The billing plan does not permit it. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
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
                "application/json": schemas.ErrorBody;
            };
        };
        /** The credential lacks a scope or a role that this operation needs, or the plan does not include the feature. */
        LoggingForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The credential lacks a role that this operation needs, or the plan does not include log streaming. */
        LogStreamForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** No stream is set for these logs, or the credential lacks the scope to see it. */
        LogStreamNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** There is no such thing, or the credential lacks the scope to see it. */
        NotFoundOrMissingScope: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** There is no such webhook, or the credential lacks the scope to see it. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
            };
        };
        /** The request is malformed, or the credential lacks the permission for it. */
        ServiceHostBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ErrorBody;
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
        event: ("ADMIN_CONSOLE.LOGIN" | "ADMIN_CONSOLE.LOGOUT" | "API_KEY.CREATE" | "API_KEY.EXPIRED" | "API_KEY.REVOKE" | "BILLING.CANCEL.SUBSCRIPTION" | "BILLING.CREATE.SUBSCRIPTION" | "BILLING.UPDATE.ADDRESS" | "BILLING.UPDATE.BILLING_OWNER" | "BILLING.UPDATE.EMAIL" | "BILLING.UPDATE.PAYMENT_INFO" | "BILLING.UPDATE.STRIPE_CUSTOMER_ID" | "BILLING.UPDATE.SUBSCRIPTION" | "FAILED_REQUEST.UPDATE" | "GROUP.PUSH_GROUP.ATTRIBUTES" | "GROUP.UPDATE.USER_ROLE" | "INVITE.ACCEPT.FEATURE" | "INVITE.ACCEPT.NODE_SHARE" | "INVITE.ACCEPT.TAILNET_INVITE" | "INVITE.CREATE.FEATURE" | "INVITE.CREATE.NODE_SHARE" | "INVITE.CREATE.TAILNET_INVITE" | "INVITE.DELETE.NODE_SHARE" | "INVITE.DELETE.TAILNET_INVITE" | "INVITE.RESEND.NODE_SHARE" | "INVITE.RESEND.TAILNET_INVITE" | "NODE.APPROVE" | "NODE.CREATE" | "NODE.CREATE.ATTRIBUTES" | "NODE.DELETE" | "NODE.DELETE.ATTRIBUTES" | "NODE.DISABLE.KEY_EXPIRY" | "NODE.DISCONNECT_NODE.CLIENT_LOG" | "NODE.ENABLE.KEY_EXPIRY" | "NODE.EXPIRED.KEY_EXPIRY_TIME" | "NODE.LOGIN" | "NODE.LOGOUT" | "NODE.REVOKE" | "NODE.UPDATE.ACL_TAGS" | "NODE.UPDATE.ALLOWED_IPS" | "NODE.UPDATE.ATTRIBUTES" | "NODE.UPDATE.AUTO_APPROVED_ROUTES" | "NODE.UPDATE.EXIT_NODE" | "NODE.UPDATE.KEY_EXPIRY_TIME" | "NODE.UPDATE.MACHINE_NAME" | "NODE.UPDATE.POSTURE_IDENTITY" | "NODE.UPDATE.TKA" | "SHARE.CREATE" | "SHARE.DELETE" | "SHARE.UPDATE" | "TAILNET.ACCEPT.FEATURE" | "TAILNET.CREATE" | "TAILNET.CREATE.LOGSTREAM_ENDPOINT" | "TAILNET.CREATE.POSTURE_INTEGRATION" | "TAILNET.CREATE.TKA" | "TAILNET.DELETE.LOGSTREAM_ENDPOINT" | "TAILNET.DELETE.POSTURE_INTEGRATION" | "TAILNET.DELETE.TKA" | "TAILNET.DISABLE.COLLECT_POSTURE_IDENTITY" | "TAILNET.DISABLE.COLLECT_SERVICES" | "TAILNET.DISABLE.FILE_SHARING" | "TAILNET.DISABLE.GEOSTEERING" | "TAILNET.DISABLE.HTTPS" | "TAILNET.DISABLE.LOG_EXIT_FLOWS" | "TAILNET.DISABLE.MACHINE_APPROVAL_NEEDED" | "TAILNET.DISABLE.MAGIC_DNS" | "TAILNET.DISABLE.MULLVAD_VPN" | "TAILNET.DISABLE.NETWORK_FLOW_LOGGING" | "TAILNET.DISABLE.SCIM" | "TAILNET.DISABLE.TKA" | "TAILNET.DISABLE.USER_APPROVAL_REQUIRED" | "TAILNET.ENABLE.COLLECT_POSTURE_IDENTITY" | "TAILNET.ENABLE.COLLECT_SERVICES" | "TAILNET.ENABLE.FILE_SHARING" | "TAILNET.ENABLE.GEOSTEERING" | "TAILNET.ENABLE.HTTPS" | "TAILNET.ENABLE.LOG_EXIT_FLOWS" | "TAILNET.ENABLE.MACHINE_APPROVAL_NEEDED" | "TAILNET.ENABLE.MAGIC_DNS" | "TAILNET.ENABLE.MULLVAD_VPN" | "TAILNET.ENABLE.NETWORK_FLOW_LOGGING" | "TAILNET.ENABLE.SCIM" | "TAILNET.ENABLE.TKA" | "TAILNET.ENABLE.USER_APPROVAL_REQUIRED" | "TAILNET.JOIN" | "TAILNET.JOIN_WAITLIST.FEATURE" | "TAILNET.LEAVE" | "TAILNET.UPDATE.ACCOUNT_EMAIL" | "TAILNET.UPDATE.ACL" | "TAILNET.UPDATE.DNS_CONFIG" | "TAILNET.UPDATE.LOGSTREAM_ENDPOINT" | "TAILNET.UPDATE.MAX_KEY_DURATION" | "TAILNET.UPDATE.POSTURE_INTEGRATION" | "TAILNET.UPDATE.SECURITY_EMAIL" | "TAILNET.UPDATE.SUPPORT_EMAIL" | "TAILNET.UPDATE.TCD" | "TAILNET.UPDATE.TKA" | "TAILNET.VERIFY.ACCOUNT_EMAIL" | "TAILNET.VERIFY.SECURITY_EMAIL" | "TAILNET.VERIFY.SUPPORT_EMAIL" | "USER.APPROVE" | "USER.CREATE" | "USER.DELETE" | "USER.INVITE" | "USER.PUSH_USER.ATTRIBUTES" | "USER.RESEND.TAILNET_INVITE" | "USER.RESTORE" | "USER.RESTORE_GLOBAL" | "USER.SUSPEND" | "USER.SUSPEND_GLOBAL" | "USER.UPDATE.USER_ROLE" | "WEBHOOK_ENDPOINT.CREATE" | "WEBHOOK_ENDPOINT.DELETE" | "WEBHOOK_ENDPOINT.UPDATE.SECRET" | "WEBHOOK_ENDPOINT.UPDATE.SUBSCRIBED_EVENTS" | "WEB_INTERFACE.LOGIN" | "WEB_INTERFACE.LOGOUT" | "PAM_CONNECTOR.CREATE" | "PAM_CONNECTOR.CREATE.ACCESS_TOKEN" | "PAM_CONNECTOR.DELETE" | "PAM_CONNECTOR.DISABLE.ACCESS_TOKEN" | "PAM_CONNECTOR.UPDATE" | "PAM_SERVICE.CREATE" | "PAM_SERVICE.DELETE" | "PAM_SERVICE.UPDATE" | "PAM_SERVICE_ACCOUNT.CREATE" | "PAM_SERVICE_ACCOUNT.CREATE.ACCESS_TOKEN" | "PAM_SERVICE_ACCOUNT.DELETE" | "PAM_SERVICE_ACCOUNT.UPDATE" | "PAM_SETTINGS.CREATE.CUSTOM_DOMAIN" | "PAM_SETTINGS.CREATE.NOTIFICATION" | "PAM_SETTINGS.CREATE.RECORDING_STORAGE" | "PAM_SETTINGS.DELETE.CUSTOM_DOMAIN" | "PAM_SETTINGS.DELETE.NOTIFICATION" | "PAM_SETTINGS.DELETE.RECORDING_STORAGE" | "PAM_SETTINGS.UPDATE" | "PAM_SETTINGS.UPDATE.CUSTOM_DOMAIN" | "PAM_SETTINGS.UPDATE.NOTIFICATION" | "PAM_SETTINGS.UPDATE.SETUP_WIZARD")[];
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
        responses: {
            /** The devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceDetailsList | schemas.DeviceList;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceDetails | schemas.Device;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The routes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceRoutes;
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
                "application/json": schemas.SetDeviceRoutesRequest;
            };
        };
        responses: {
            /** The routes after the change, in an order of the server's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceRoutes;
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
                "application/json": schemas.AuthorizeDeviceRequest;
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
            402: components["responses"]["PaymentRequired"];
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
                "application/json": schemas.SetDeviceTagsRequest;
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
                    "application/json": schemas.ErrorBody;
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
                "application/json": schemas.UpdateDeviceKeyRequest;
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
                "application/json": schemas.SetDeviceIpRequest;
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
        responses: {
            /** The attributes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DevicePostureAttributes;
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
                "application/json": schemas.SetPostureAttributeRequest;
            };
        };
        responses: {
            /** The attribute is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DevicePostureAttributes | null;
                };
            };
            /** The request is malformed, or the value does not fit the attribute. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
                "application/json": schemas.SetDeviceNameRequest;
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
                    "application/json": schemas.ErrorBody;
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
                "application/json": schemas.BatchUpdatePostureAttributesRequest;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The invites. An empty list was seen to arrive as `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceInvite[] | null;
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
                "application/json": readonly schemas.CreateDeviceInvite[];
            };
        };
        responses: {
            /** The new invites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceInvite[];
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
        responses: {
            /** The invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeviceInvite;
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
                    "application/json": schemas.ErrorBody;
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
                "application/json": schemas.AcceptDeviceInviteRequest;
            };
        };
        responses: {
            /** The shared device, who shared it and who accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AcceptedDeviceInvite;
                };
            };
            /** The request is malformed, or the invite cannot be accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The open invites. An empty list was seen to arrive as `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInvite[] | null;
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
                "application/json": readonly schemas.CreateUserInvite[];
            };
        };
        responses: {
            /** The new invites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInvite[];
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
        responses: {
            /** The invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInvite;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The nameservers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsNameservers;
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
                "application/json": schemas.SetDnsNameserversRequest;
            };
        };
        responses: {
            /** The new nameservers, and whether MagicDNS is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SetDnsNameserversResponse;
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
        responses: {
            /** The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsPreferences;
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
                "application/json": schemas.SetDnsPreferencesRequest;
            };
        };
        responses: {
            /** The new preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsPreferences;
                };
            };
            /** The request is malformed, or the tailnet has no nameserver. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The search paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsSearchPaths;
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
                "application/json": schemas.SetDnsSearchPathsRequest;
            };
        };
        responses: {
            /** The new search paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsSearchPaths;
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
        responses: {
            /** The nameservers by domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitDns;
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
                "application/json": schemas.Lenient<schemas.SplitDns>;
            };
        };
        responses: {
            /** The new nameservers by domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitDns;
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
                "application/json": schemas.Lenient<schemas.SplitDns>;
            };
        };
        responses: {
            /** The nameservers of all domains after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitDns;
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
        responses: {
            /** The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsConfiguration;
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
                "application/json": schemas.SetDnsConfigurationRequest;
            };
        };
        responses: {
            /** The new configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DnsConfiguration;
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
        responses: {
            /** The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Contacts;
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
                "application/json": schemas.UpdateContactRequest;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The settings that the credential may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.TailnetSettings;
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
                "application/json": schemas.UpdateTailnetSettingsRequest;
            };
        };
        responses: {
            /** The settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.TailnetSettings;
                };
            };
            /** The request is malformed, or the plan does not include a setting. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
                "application/x-www-form-urlencoded": schemas.CreateOAuthTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OAuthToken;
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
                    "application/json": schemas.ErrorBody;
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
                "application/x-www-form-urlencoded": schemas.ExchangeFederatedTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OAuthToken;
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
        responses: {
            /** The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigurationAuditLogList;
                };
            };
            /** The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The flow logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.NetworkFlowLogList;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogStreamStatus;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The log stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogStream;
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
                "application/json": schemas.SetLogStreamRequest;
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
                "application/json": schemas.CreateAwsExternalIdRequest;
            };
        };
        responses: {
            /** The external ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AwsExternalId;
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
                "application/json": schemas.ValidateAwsTrustPolicyRequest;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookList;
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
                "application/json": schemas.CreateWebhookRequest;
            };
        };
        responses: {
            /** The new webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookWithSecret;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Webhook;
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
                "application/json": schemas.UpdateWebhookRequest;
            };
        };
        responses: {
            /** The changed webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Webhook;
                };
            };
            /** The request is malformed, or names no events. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The webhook with its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookWithSecret;
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
        responses: {
            /** The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserList;
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
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.User;
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
                "application/json": schemas.UpdateUserRoleRequest;
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
                    "application/json": schemas.ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The billing plan does not include the role. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
                };
            };
            /** The credential lacks a role that this needs, or the billing plan does not include the new role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
                };
            };
            404: components["responses"]["NotFoundOrMissingScope"];
            /** The API failed, or the user has this role already. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
            402: components["responses"]["PaymentRequired"];
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
        responses: {
            /** The integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PostureIntegrationList;
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
                "application/json": schemas.CreatePostureIntegrationRequest;
            };
        };
        responses: {
            /** The new integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PostureIntegration;
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
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PostureIntegration;
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
                "application/json": schemas.UpdatePostureIntegrationRequest;
            };
        };
        responses: {
            /** The changed integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PostureIntegration;
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
        responses: {
            /** The Services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ServiceList;
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
        responses: {
            /** The Service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Service;
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
                "application/json": schemas.UpdateServiceRequest;
            };
        };
        responses: {
            /** The Service after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Service;
                };
            };
            /** The request is malformed, or the Service is not possible. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ServiceHostList;
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
        responses: {
            /** The approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ServiceApproval;
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
                "application/json": schemas.UpdateServiceApprovalRequest;
            };
        };
        responses: {
            /** The approval after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ServiceApproval;
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
        responses: {
            /** The policy file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hujson": string;
                    "application/json": schemas.PolicyFileDetails | schemas.PolicyFile;
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
        requestBody?: {
            content: {
                "application/hujson": string;
                "application/json": schemas.Lenient<schemas.PolicyFile>;
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
                    "application/json": schemas.PolicyFile;
                };
            };
            /** The request is malformed, or the policy file is wrong. Nothing is stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PolicyErrorBody;
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
                    "application/json": schemas.ErrorBody;
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
                "application/json": schemas.Lenient<schemas.PolicyFile>;
            };
        };
        responses: {
            /** The rules that apply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PolicyPreview;
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
                "application/json": schemas.Lenient<schemas.PolicyFile> | readonly schemas.Lenient<schemas.PolicyTest>[];
            };
        };
        responses: {
            /** What is wrong. Nothing is, if there is no body (all tests pass) or if it is `{}` (the policy file is right). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PolicyValidation | null;
                };
            };
            /** The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.KeyList;
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
                "application/json": schemas.CreateKeyRequest;
            };
        };
        responses: {
            /** The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreatedAuthKey | schemas.CreatedOAuthClient | schemas.FederatedIdentity;
                };
            };
            /** The request is malformed, or the key is not permitted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Key;
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
                "application/json": schemas.SetKeyRequest;
            };
        };
        responses: {
            /** The key with its new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OAuthClient | schemas.FederatedIdentity;
                };
            };
            /** The request is malformed, or the key cannot change so. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
        responses: {
            /** The apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OAuthAppList;
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
                "application/json": schemas.OAuthAppRequest;
            };
        };
        responses: {
            /** The new app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreatedOAuthApp;
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
        responses: {
            /** The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OAuthApp;
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
                "application/json": schemas.OAuthAppRequest;
            };
        };
        responses: {
            /** The app with its new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OAuthApp;
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
        responses: {
            /** The tailnets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OrganizationTailnetList;
                };
            };
            /** The limit or the cursor is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
                "application/json": schemas.CreateOrganizationTailnetRequest;
            };
        };
        responses: {
            /** The new tailnet, or the one that has the name already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreatedOrganizationTailnet;
                };
            };
            /** The name is missing, malformed or taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ErrorBody;
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
                    "application/json": schemas.ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
