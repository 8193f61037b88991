// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.
import type {
  Device,
  DeviceDetails,
  DeviceDetailsList,
  DeviceList,
  DeviceRoutes,
  SetDeviceRoutesRequest,
  AuthorizeDeviceRequest,
  SetDeviceTagsRequest,
  UpdateDeviceKeyRequest,
  SetDeviceIpRequest,
  DevicePostureAttributes,
  SetPostureAttributeRequest,
  SetDeviceNameRequest,
  BatchUpdatePostureAttributesRequest,
  DeviceInvite,
  CreateDeviceInvite,
  AcceptDeviceInviteRequest,
  AcceptedDeviceInvite,
  UserInvite,
  CreateUserInvite,
  DnsNameservers,
  SetDnsNameserversRequest,
  SetDnsNameserversResponse,
  DnsPreferences,
  SetDnsPreferencesRequest,
  DnsSearchPaths,
  SetDnsSearchPathsRequest,
  SplitDns,
  DnsConfiguration,
  SetDnsConfigurationRequest,
  Contacts,
  UpdateContactRequest,
  TailnetSettings,
  UpdateTailnetSettingsRequest,
  CreateOAuthTokenRequest,
  OAuthToken,
  ExchangeFederatedTokenRequest,
} from "./schemas.ts";

/** What `devices.list` takes. */
export interface ListTailnetDevicesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /**
   * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
   * connections and posture identity to what `default` returns.
   */
  fields?: "all" | "default" | undefined;
  /** Only devices with this legacy identifier. */
  id?: string | undefined;
  /** Only devices with this preferred identifier. */
  nodeId?: string | undefined;
  /** Only devices with this MagicDNS name. */
  name?: string | undefined;
  /** Only devices with this machine name. */
  hostname?: string | undefined;
  /** Only devices with this owner's login name. */
  user?: string | undefined;
  /** Only devices with this operating system. */
  os?: string | undefined;
  /** Only devices with this client version. */
  clientVersion?: string | undefined;
  /** Only devices with this time of joining, spelled as in the answer. */
  created?: string | undefined;
  /** Only devices with this time of the last connection, spelled as in the answer. */
  lastSeen?: string | undefined;
  /** Only devices with this key expiry, spelled as in the answer. */
  expires?: string | undefined;
  /** Only devices with this machine key. */
  machineKey?: string | undefined;
  /** Only devices with this node key. */
  nodeKey?: string | undefined;
  /** Only devices with this tailnet lock key. */
  tailnetLockKey?: string | undefined;
  /** Only devices with this tailnet lock error. */
  tailnetLockError?: string | undefined;
  /** Only devices that have a client update waiting, or with `false` only the others. */
  updateAvailable?: boolean | undefined;
  /** Only devices that are connected to the control plane, or with `false` only the others. */
  connectedToControl?: boolean | undefined;
  /** Only devices that have a node key that never expires, or with `false` only the others. */
  keyExpiryDisabled?: boolean | undefined;
  /** Only devices that are authorized, or with `false` only the others. */
  authorized?: boolean | undefined;
  /** Only devices that are shared in from another tailnet, or with `false` only the others. */
  isExternal?: boolean | undefined;
  /** Only devices that are ephemeral, or with `false` only the others. */
  isEphemeral?: boolean | undefined;
  /** Only devices that refuse incoming connections, or with `false` only the others. */
  blocksIncomingConnections?: boolean | undefined;
  /** Only devices that have all of these Tailscale addresses. */
  addresses?: readonly string[] | undefined;
  /** Only devices that have all of these tags. */
  tags?: readonly string[] | undefined;
}

/** What `devices.list` resolves to. */
export type ListTailnetDevicesOutput = DeviceList;

/** What `devices.get` takes. */
export interface GetDeviceInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /**
   * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
   * connections and posture identity to what `default` returns.
   */
  fields?: "all" | "default" | undefined;
}

/** What `devices.get` resolves to. */
export type GetDeviceOutput = Device;

/** What `devices.delete` takes. */
export interface DeleteDeviceInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.delete` resolves to. */
export type DeleteDeviceOutput = void;

/** What `devices.expireKey` takes. */
export interface ExpireDeviceKeyInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.expireKey` resolves to. */
export type ExpireDeviceKeyOutput = void;

/** What `devices.listRoutes` takes. */
export interface ListDeviceRoutesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.listRoutes` resolves to. */
export type ListDeviceRoutesOutput = DeviceRoutes;

/** What `devices.setRoutes` takes. */
export interface SetDeviceRoutesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceRoutesRequest;
}

/** What `devices.setRoutes` resolves to. */
export type SetDeviceRoutesOutput = DeviceRoutes;

/** What `devices.authorize` takes. */
export interface AuthorizeDeviceInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: AuthorizeDeviceRequest;
}

/** What `devices.authorize` resolves to. */
export type AuthorizeDeviceOutput = void;

/** What `devices.setTags` takes. */
export interface SetDeviceTagsInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceTagsRequest;
}

/** What `devices.setTags` resolves to. */
export type SetDeviceTagsOutput = void;

/** What `devices.updateKey` takes. */
export interface UpdateDeviceKeyInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: UpdateDeviceKeyRequest;
}

/** What `devices.updateKey` resolves to. */
export type UpdateDeviceKeyOutput = void;

/** What `devices.setIp` takes. */
export interface SetDeviceIpInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceIpRequest;
}

/** What `devices.setIp` resolves to. */
export type SetDeviceIpOutput = void;

/** What `devices.getPostureAttributes` takes. */
export interface GetDevicePostureAttributesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `devices.getPostureAttributes` resolves to. */
export type GetDevicePostureAttributesOutput = DevicePostureAttributes;

/** What `devices.setPostureAttribute` takes. */
export interface SetCustomDevicePostureAttributesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /**
   * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
   * most 128 characters in all. Case is kept but does not distinguish: `custom:Tier` and `custom:tier` cannot both exist
   * in one tailnet.
   */
  attributeKey: string;
  /** The request body. */
  body: SetPostureAttributeRequest;
}

/** What `devices.setPostureAttribute` resolves to. */
export type SetCustomDevicePostureAttributesOutput = DevicePostureAttributes | null;

/** What `devices.deletePostureAttribute` takes. */
export interface DeleteCustomDevicePostureAttributesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /**
   * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
   * most 128 characters in all. Case is kept but does not distinguish: `custom:Tier` and `custom:tier` cannot both exist
   * in one tailnet.
   */
  attributeKey: string;
}

/** What `devices.deletePostureAttribute` resolves to. */
export type DeleteCustomDevicePostureAttributesOutput = void;

/** What `devices.setName` takes. */
export interface SetDeviceNameInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The request body. */
  body: SetDeviceNameRequest;
}

/** What `devices.setName` resolves to. */
export type SetDeviceNameOutput = void;

/** What `devices.batchUpdatePostureAttributes` takes. */
export interface BatchUpdateCustomDevicePostureAttributesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: BatchUpdatePostureAttributesRequest;
}

/** What `devices.batchUpdatePostureAttributes` resolves to. */
export type BatchUpdateCustomDevicePostureAttributesOutput = void;

/** What `deviceInvites.list` takes. */
export interface ListDeviceInvitesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
}

/** What `deviceInvites.list` resolves to. */
export type ListDeviceInvitesOutput = DeviceInvite[];

/** What `deviceInvites.create` takes. */
export interface CreateDeviceInvitesInput {
  /** The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. */
  deviceId: string;
  /** The invites to make. One invite is a list of one. */
  body: CreateDeviceInvite[];
}

/** What `deviceInvites.create` resolves to. */
export type CreateDeviceInvitesOutput = DeviceInvite[];

/** What `deviceInvites.get` takes. */
export interface GetDeviceInviteInput {
  /** The `id` of a device invite. */
  deviceInviteId: string;
}

/** What `deviceInvites.get` resolves to. */
export type GetDeviceInviteOutput = DeviceInvite;

/** What `deviceInvites.delete` takes. */
export interface DeleteDeviceInviteInput {
  /** The `id` of a device invite. */
  deviceInviteId: string;
}

/** What `deviceInvites.delete` resolves to. */
export type DeleteDeviceInviteOutput = void;

/** What `deviceInvites.resend` takes. */
export interface ResendDeviceInviteInput {
  /** The `id` of a device invite. */
  deviceInviteId: string;
}

/** What `deviceInvites.resend` resolves to. */
export type ResendDeviceInviteOutput = void;

/** What `deviceInvites.accept` takes. */
export interface AcceptDeviceInviteInput {
  /** The request body. */
  body: AcceptDeviceInviteRequest;
}

/** What `deviceInvites.accept` resolves to. */
export type AcceptDeviceInviteOutput = AcceptedDeviceInvite;

/** What `userInvites.list` takes. */
export interface ListUserInvitesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `userInvites.list` resolves to. */
export type ListUserInvitesOutput = UserInvite[];

/** What `userInvites.create` takes. */
export interface CreateUserInvitesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The invites to make. One invite is a list of one. */
  body: CreateUserInvite[];
}

/** What `userInvites.create` resolves to. */
export type CreateUserInvitesOutput = UserInvite[];

/** What `userInvites.get` takes. */
export interface GetUserInviteInput {
  /** The `id` of a user invite. */
  userInviteId: string;
}

/** What `userInvites.get` resolves to. */
export type GetUserInviteOutput = UserInvite;

/** What `userInvites.delete` takes. */
export interface DeleteUserInviteInput {
  /** The `id` of a user invite. */
  userInviteId: string;
}

/** What `userInvites.delete` resolves to. */
export type DeleteUserInviteOutput = void;

/** What `userInvites.resend` takes. */
export interface ResendUserInviteInput {
  /** The `id` of a user invite. */
  userInviteId: string;
}

/** What `userInvites.resend` resolves to. */
export type ResendUserInviteOutput = void;

/** What `dns.listNameservers` takes. */
export interface ListDnsNameserversInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `dns.listNameservers` resolves to. */
export type ListDnsNameserversOutput = DnsNameservers;

/** What `dns.setNameservers` takes. */
export interface SetDnsNameserversInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: SetDnsNameserversRequest;
}

/** What `dns.setNameservers` resolves to. */
export type SetDnsNameserversOutput = SetDnsNameserversResponse;

/** What `dns.getPreferences` takes. */
export interface GetDnsPreferencesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `dns.getPreferences` resolves to. */
export type GetDnsPreferencesOutput = DnsPreferences;

/** What `dns.setPreferences` takes. */
export interface SetDnsPreferencesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: SetDnsPreferencesRequest;
}

/** What `dns.setPreferences` resolves to. */
export type SetDnsPreferencesOutput = DnsPreferences;

/** What `dns.listSearchPaths` takes. */
export interface ListDnsSearchPathsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `dns.listSearchPaths` resolves to. */
export type ListDnsSearchPathsOutput = DnsSearchPaths;

/** What `dns.setSearchPaths` takes. */
export interface SetDnsSearchPathsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: SetDnsSearchPathsRequest;
}

/** What `dns.setSearchPaths` resolves to. */
export type SetDnsSearchPathsOutput = DnsSearchPaths;

/** What `dns.getSplitDns` takes. */
export interface GetSplitDnsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `dns.getSplitDns` resolves to. */
export type GetSplitDnsOutput = SplitDns;

/** What `dns.setSplitDns` takes. */
export interface SetSplitDnsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: SplitDns;
}

/** What `dns.setSplitDns` resolves to. */
export type SetSplitDnsOutput = SplitDns;

/** What `dns.updateSplitDns` takes. */
export interface UpdateSplitDnsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: SplitDns;
}

/** What `dns.updateSplitDns` resolves to. */
export type UpdateSplitDnsOutput = SplitDns;

/** What `dns.getConfiguration` takes. */
export interface GetDnsConfigurationInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `dns.getConfiguration` resolves to. */
export type GetDnsConfigurationOutput = DnsConfiguration;

/** What `dns.setConfiguration` takes. */
export interface SetDnsConfigurationInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: SetDnsConfigurationRequest;
}

/** What `dns.setConfiguration` resolves to. */
export type SetDnsConfigurationOutput = DnsConfiguration;

/** What `contacts.get` takes. */
export interface GetContactsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `contacts.get` resolves to. */
export type GetContactsOutput = Contacts;

/** What `contacts.update` takes. */
export interface UpdateContactInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The matter that the contact is for. */
  contactType: "account" | "support" | "security";
  /** The request body. */
  body: UpdateContactRequest;
}

/** What `contacts.update` resolves to. */
export type UpdateContactOutput = void;

/** What `contacts.resendVerification` takes. */
export interface ResendContactVerificationEmailInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The matter that the contact is for. */
  contactType: "account" | "support" | "security";
}

/** What `contacts.resendVerification` resolves to. */
export type ResendContactVerificationEmailOutput = void;

/** What `settings.get` takes. */
export interface GetTailnetSettingsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
}

/** What `settings.get` resolves to. */
export type GetTailnetSettingsOutput = TailnetSettings;

/** What `settings.update` takes. */
export interface UpdateTailnetSettingsInput {
  /**
   * The tailnet to act on. A dash (`-`) means the tailnet that the credential belongs to, which is what most callers
   * want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before October 2025
   * also answer to their organization name (`example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /** The request body. */
  body: UpdateTailnetSettingsRequest;
}

/** What `settings.update` resolves to. */
export type UpdateTailnetSettingsOutput = TailnetSettings;

/** What `oauth.createToken` takes. */
export interface CreateOAuthTokenInput {
  /** The request body. */
  body: CreateOAuthTokenRequest;
}

/** What `oauth.createToken` resolves to. */
export type CreateOAuthTokenOutput = OAuthToken;

/** What `oauth.exchangeToken` takes. */
export interface ExchangeFederatedTokenInput {
  /** The request body. */
  body: ExchangeFederatedTokenRequest;
}

/** What `oauth.exchangeToken` resolves to. */
export type ExchangeFederatedTokenOutput = OAuthToken;

/**
 * The methods of `tailscale.devices`. `Options` are those of one request.
 *
 * The machines of a tailnet, with their routes, tags, keys, addresses and posture attributes.
 */
export interface DevicesResource<Options> {
  /**
   * List devices.
   *
   * Returns every device of a tailnet in one answer; there is no paging. Filters name a member of a device and the
   * exact value that it must have; several filters must all match. A token from an OAuth client does not see devices
   * that are shared in to one user.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/devices`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  list(input: ListTailnetDevicesInput & { fields: "all" }, options?: Options): Promise<DeviceDetailsList>;
  /**
   * List devices.
   *
   * Returns every device of a tailnet in one answer; there is no paging. Filters name a member of a device and the
   * exact value that it must have; several filters must all match. A token from an OAuth client does not see devices
   * that are shared in to one user.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/devices`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  list(input?: ListTailnetDevicesInput, options?: Options): Promise<ListTailnetDevicesOutput>;

  /**
   * Get a device.
   *
   * Returns one device.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  get(input: GetDeviceInput & { fields: "all" }, options?: Options): Promise<DeviceDetails>;
  /**
   * Get a device.
   *
   * Returns one device.
   *
   * - OAuth scope: `devices:core:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  get(input: GetDeviceInput, options?: Options): Promise<GetDeviceOutput>;

  /**
   * Delete a device.
   *
   * Removes a device from its tailnet. Devices of another tailnet, shared in, cannot be deleted.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `DELETE /device/{deviceId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 501, 504
   */
  delete(input: DeleteDeviceInput, options?: Options): Promise<DeleteDeviceOutput>;

  /**
   * Expire a device's key.
   *
   * Marks the node key of a device as expired. The device must log in again before it can connect.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/expire`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  expireKey(input: ExpireDeviceKeyInput, options?: Options): Promise<ExpireDeviceKeyOutput>;

  /**
   * List subnet routes.
   *
   * Returns the subnet routes that a device advertises and those that are enabled for it.
   *
   * - OAuth scope: `devices:routes:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}/routes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  listRoutes(input: ListDeviceRoutesInput, options?: Options): Promise<ListDeviceRoutesOutput>;

  /**
   * Set the enabled subnet routes.
   *
   * Replaces the list of enabled subnet routes. Advertised routes are set on the device itself. A route may be enabled
   * before the device advertises it, and carries traffic once both are the case.
   *
   * - OAuth scope: `devices:routes`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/routes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setRoutes(input: SetDeviceRoutesInput, options?: Options): Promise<SetDeviceRoutesOutput>;

  /**
   * Authorize a device.
   *
   * Approves a device, or takes its approval back, in a tailnet that has device approval on. A device that loses its
   * approval is disconnected within seconds.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/authorized`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  authorize(input: AuthorizeDeviceInput, options?: Options): Promise<AuthorizeDeviceOutput>;

  /**
   * Set the tags.
   *
   * Replaces the tags of a device. A tagged device belongs to its tags instead of a user. Each tag must exist in the
   * tailnet's policy file, and the last tag of a tagged device cannot be removed.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/tags`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setTags(input: SetDeviceTagsInput, options?: Options): Promise<SetDeviceTagsOutput>;

  /**
   * Update the device key.
   *
   * Switches the expiry of a device's node key off, or on again with the original expiry time.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/key`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  updateKey(input: UpdateDeviceKeyInput, options?: Options): Promise<UpdateDeviceKeyOutput>;

  /**
   * Set the IPv4 address.
   *
   * Gives a device another Tailscale IPv4 address. Its open connections break, and other machines may need to flush
   * their DNS cache before they find it again.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/ip`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setIp(input: SetDeviceIpInput, options?: Options): Promise<SetDeviceIpOutput>;

  /**
   * Get posture attributes.
   *
   * Returns every posture attribute of a device, built-in (`node:…`) and custom (`custom:…`). Attributes are in no device
   * list, so this takes one call per device.
   *
   * - OAuth scope: `devices:posture_attributes:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}/attributes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  getPostureAttributes(input: GetDevicePostureAttributesInput, options?: Options): Promise<GetDevicePostureAttributesOutput>;

  /**
   * Set a custom posture attribute.
   *
   * Creates or replaces one custom posture attribute of a device. The first value that is written for a key fixes its
   * type for the whole tailnet.
   *
   * - OAuth scope: `devices:posture_attributes`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/attributes/{attributeKey}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500, 504
   */
  setPostureAttribute(input: SetCustomDevicePostureAttributesInput, options?: Options): Promise<SetCustomDevicePostureAttributesOutput>;

  /**
   * Delete a custom posture attribute.
   *
   * Removes one custom posture attribute from a device.
   *
   * - OAuth scope: `devices:posture_attributes`.
   * - Safe to repeat.
   *
   * `DELETE /device/{deviceId}/attributes/{attributeKey}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500, 504
   */
  deletePostureAttribute(input: DeleteCustomDevicePostureAttributesInput, options?: Options): Promise<DeleteCustomDevicePostureAttributesOutput>;

  /**
   * Set the name.
   *
   * Gives a device another MagicDNS name. The API writes it in lower case, with dashes for dots and underscores, so read
   * the device to see the name that it has. Links to the old name stop working.
   *
   * - OAuth scope: `devices:core`.
   * - Safe to repeat.
   *
   * `POST /device/{deviceId}/name`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  setName(input: SetDeviceNameInput, options?: Options): Promise<SetDeviceNameOutput>;

  /**
   * Update custom posture attributes of many devices.
   *
   * Sets and removes custom posture attributes of any number of devices in one call. Attributes and devices that the
   * body does not name stay as they are. Whether a refused call may have changed some of the devices is not known.
   *
   * - OAuth scope: `devices:posture_attributes`.
   * - Safe to repeat.
   *
   * `PATCH /tailnet/{tailnet}/device-attributes`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  batchUpdatePostureAttributes(input: BatchUpdateCustomDevicePostureAttributesInput, options?: Options): Promise<BatchUpdateCustomDevicePostureAttributesOutput>;
}

/**
 * The methods of `tailscale.deviceInvites`. `Options` are those of one request.
 *
 * Invitations that share one device with a person outside its tailnet.
 */
export interface DeviceInvitesResource<Options> {
  /**
   * List the invites of a device.
   *
   * Returns every invite that shares the device, open or accepted.
   *
   * - OAuth scope: `device_invites:read`.
   * - Safe to repeat.
   *
   * `GET /device/{deviceId}/device-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  list(input: ListDeviceInvitesInput, options?: Options): Promise<ListDeviceInvitesOutput>;

  /**
   * Create invites to a device.
   *
   * Makes one or more invites that share the device. A shared device is tied to the user who shares it, so an
   * OAuth client cannot.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /device/{deviceId}/device-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500, 504
   */
  create(input: CreateDeviceInvitesInput, options?: Options): Promise<CreateDeviceInvitesOutput>;

  /**
   * Get a device invite.
   *
   * Returns one device invite.
   *
   * - OAuth scope: `device_invites:read`.
   * - Safe to repeat.
   *
   * `GET /device-invites/{deviceInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input: GetDeviceInviteInput, options?: Options): Promise<GetDeviceInviteOutput>;

  /**
   * Delete a device invite.
   *
   * Withdraws a device invite; its link stops working.
   *
   * - OAuth scope: `device_invites`.
   * - Safe to repeat.
   *
   * `DELETE /device-invites/{deviceInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  delete(input: DeleteDeviceInviteInput, options?: Options): Promise<DeleteDeviceInviteOutput>;

  /**
   * Mail a device invite again.
   *
   * Mails a device invite once more, at most once a minute. The invite must have been made with an address.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Limited to 1 per invite in 60 seconds.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /device-invites/{deviceInviteId}/resend`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500
   */
  resend(input: ResendDeviceInviteInput, options?: Options): Promise<ResendDeviceInviteOutput>;

  /**
   * Accept a device invite.
   *
   * Accepts an invite on behalf of the user who owns the token, and brings the shared device into that user's tailnet.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /device-invites/-/accept`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  accept(input: AcceptDeviceInviteInput, options?: Options): Promise<AcceptDeviceInviteOutput>;
}

/**
 * The methods of `tailscale.userInvites`. `Options` are those of one request.
 *
 * Invitations for a person to join a tailnet.
 */
export interface UserInvitesResource<Options> {
  /**
   * List user invites.
   *
   * Returns the open invites to a tailnet. Accepted ones are not listed.
   *
   * - No OAuth scope is documented.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/user-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  list(input?: ListUserInvitesInput, options?: Options): Promise<ListUserInvitesOutput>;

  /**
   * Create user invites.
   *
   * Makes one or more invites to a tailnet, and mails those that have an address.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /tailnet/{tailnet}/user-invites`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  create(input: CreateUserInvitesInput, options?: Options): Promise<CreateUserInvitesOutput>;

  /**
   * Get a user invite.
   *
   * Returns one user invite.
   *
   * - No OAuth scope is documented.
   * - Safe to repeat.
   *
   * `GET /user-invites/{userInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input: GetUserInviteInput, options?: Options): Promise<GetUserInviteOutput>;

  /**
   * Delete a user invite.
   *
   * Withdraws a user invite; its link stops working.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Safe to repeat.
   *
   * `DELETE /user-invites/{userInviteId}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  delete(input: DeleteUserInviteInput, options?: Options): Promise<DeleteUserInviteOutput>;

  /**
   * Mail a user invite again.
   *
   * Mails a user invite once more, at most once a minute. The invite must have been made with an address.
   *
   * - Needs a token that a user owns; tokens of OAuth clients are refused.
   * - Limited to 1 per invite in 60 seconds.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /user-invites/{userInviteId}/resend`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500
   */
  resend(input: ResendUserInviteInput, options?: Options): Promise<ResendUserInviteOutput>;
}

/**
 * The methods of `tailscale.dns`. `Options` are those of one request.
 *
 * How the devices of a tailnet resolve names.
 */
export interface DnsResource<Options> {
  /**
   * List nameservers.
   *
   * Returns the global nameservers of a tailnet. They answer what MagicDNS and split DNS do not.
   *
   * - OAuth scope: `dns:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/dns/nameservers`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  listNameservers(input?: ListDnsNameserversInput, options?: Options): Promise<ListDnsNameserversOutput>;

  /**
   * Set the nameservers.
   *
   * Replaces the global nameservers of a tailnet. An empty list also turns MagicDNS off, and it stays off when
   * nameservers are set again: turn it on with `dns.setPreferences`.
   *
   * - OAuth scope: `dns`.
   * - Safe to repeat.
   *
   * `POST /tailnet/{tailnet}/dns/nameservers`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  setNameservers(input: SetDnsNameserversInput, options?: Options): Promise<SetDnsNameserversOutput>;

  /**
   * Get the DNS preferences.
   *
   * Returns whether MagicDNS is on. The preference `overrideLocalDNS` is only in the answer of `dns.getConfiguration`.
   *
   * - OAuth scope: `dns:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/dns/preferences`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  getPreferences(input?: GetDnsPreferencesInput, options?: Options): Promise<GetDnsPreferencesOutput>;

  /**
   * Set the DNS preferences.
   *
   * Turns MagicDNS on or off. The tailnet needs at least one nameserver before it can be turned on.
   *
   * - OAuth scope: `dns`.
   * - Safe to repeat.
   *
   * `POST /tailnet/{tailnet}/dns/preferences`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  setPreferences(input: SetDnsPreferencesInput, options?: Options): Promise<SetDnsPreferencesOutput>;

  /**
   * List search paths.
   *
   * Returns the search paths of a tailnet: the domains that devices append to a name that has no dot.
   *
   * - OAuth scope: `dns:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/dns/searchpaths`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  listSearchPaths(input?: ListDnsSearchPathsInput, options?: Options): Promise<ListDnsSearchPathsOutput>;

  /**
   * Set the search paths.
   *
   * Replaces the search paths of a tailnet.
   *
   * - OAuth scope: `dns`.
   * - Safe to repeat.
   *
   * `POST /tailnet/{tailnet}/dns/searchpaths`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  setSearchPaths(input: SetDnsSearchPathsInput, options?: Options): Promise<SetDnsSearchPathsOutput>;

  /**
   * Get split DNS.
   *
   * Returns the domains of a tailnet that have nameservers of their own, each with its nameservers.
   *
   * - OAuth scope: `dns:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/dns/split-dns`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  getSplitDns(input?: GetSplitDnsInput, options?: Options): Promise<GetSplitDnsOutput>;

  /**
   * Set split DNS.
   *
   * Replaces the split DNS of a tailnet. A domain that the body does not name loses its nameservers; `{}` removes all.
   * To change single domains, use `dns.updateSplitDns`.
   *
   * - OAuth scope: `dns`.
   * - Safe to repeat.
   *
   * `PUT /tailnet/{tailnet}/dns/split-dns`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  setSplitDns(input: SetSplitDnsInput, options?: Options): Promise<SetSplitDnsOutput>;

  /**
   * Update split DNS.
   *
   * Sets the nameservers of the domains that the body names, and leaves all other domains alone. `null` removes a
   * domain.
   *
   * - OAuth scope: `dns`.
   * - Safe to repeat.
   *
   * `PATCH /tailnet/{tailnet}/dns/split-dns`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  updateSplitDns(input: UpdateSplitDnsInput, options?: Options): Promise<UpdateSplitDnsOutput>;

  /**
   * Get the DNS configuration.
   *
   * Returns nameservers, split DNS, search paths and preferences of a tailnet in one object. It is the only answer that
   * says which resolvers stay in use with an exit node, and whether the nameservers override those of the device.
   *
   * - OAuth scope: `dns:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/dns/configuration`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  getConfiguration(input?: GetDnsConfigurationInput, options?: Options): Promise<GetDnsConfigurationOutput>;

  /**
   * Set the DNS configuration.
   *
   * Replaces the whole DNS configuration of a tailnet. What the body leaves out is cleared or turned off, so read the
   * configuration, change it and send all of it. Everything can be read back.
   *
   * - OAuth scope: `dns`.
   * - Safe to repeat.
   *
   * `POST /tailnet/{tailnet}/dns/configuration`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  setConfiguration(input: SetDnsConfigurationInput, options?: Options): Promise<SetDnsConfigurationOutput>;
}

/**
 * The methods of `tailscale.contacts`. `Options` are those of one request.
 *
 * The addresses that Tailscale writes to about a tailnet.
 */
export interface ContactsResource<Options> {
  /**
   * Get the contacts.
   *
   * Returns the contacts of a tailnet: one each for account, support and security matters.
   *
   * - OAuth scope: `account_settings:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/contacts`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input?: GetContactsInput, options?: Options): Promise<GetContactsOutput>;

  /**
   * Update a contact.
   *
   * Changes the address of a contact, and mails the new address a link that verifies it. Until then `fallbackEmail` of
   * the contact is the old address. A contact cannot be cleared.
   *
   * - OAuth scope: `account_settings`.
   * - Not safe to repeat: it may act twice.
   *
   * `PATCH /tailnet/{tailnet}/contacts/{contactType}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  update(input: UpdateContactInput, options?: Options): Promise<UpdateContactOutput>;

  /**
   * Mail the verification link again.
   *
   * Mails the link that verifies a contact's address once more. The contact must have an address that waits for
   * verification.
   *
   * - OAuth scope: `account_settings`.
   * - Not safe to repeat: it may act twice.
   *
   * `POST /tailnet/{tailnet}/contacts/{contactType}/resend-verification-email`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  resendVerification(input: ResendContactVerificationEmailInput, options?: Options): Promise<ResendContactVerificationEmailOutput>;
}

/**
 * The methods of `tailscale.settings`. `Options` are those of one request.
 *
 * The settings of a tailnet.
 */
export interface SettingsResource<Options> {
  /**
   * Get the settings.
   *
   * Returns the settings of a tailnet. Settings that the credential's scopes do not cover are left out, so an absent
   * member does not mean that a setting is off.
   *
   * - OAuth scope: `feature_settings:read`.
   * - Safe to repeat.
   *
   * `GET /tailnet/{tailnet}/settings`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  get(input?: GetTailnetSettingsInput, options?: Options): Promise<GetTailnetSettingsOutput>;

  /**
   * Update the settings.
   *
   * Changes the settings that the body names, and leaves all others alone. `regionalRoutingOn` and `routeSelection` say
   * the same thing in two ways: a body with both is refused.
   *
   * - OAuth scope: `feature_settings`.
   * - Safe to repeat.
   *
   * `PATCH /tailnet/{tailnet}/settings`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  update(input: UpdateTailnetSettingsInput, options?: Options): Promise<UpdateTailnetSettingsOutput>;
}

/**
 * The methods of `tailscale.oauth`. `Options` are those of one request.
 *
 * Access tokens for OAuth clients and federated identities.
 */
export interface OauthResource<Options> {
  /**
   * Get a token for an OAuth client.
   *
   * Exchanges the secret of an OAuth client for an access token that is good for an hour (RFC 6749, section 4.4). There
   * is no refresh token: ask again. A scope that the client does not have fails the whole request, so leave `scope` out
   * unless the token shall have fewer scopes than the client.
   *
   * - Needs no credential.
   * - Safe to repeat.
   *
   * `POST /oauth/token`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  createToken(input: CreateOAuthTokenInput, options?: Options): Promise<CreateOAuthTokenOutput>;

  /**
   * Get a token for a federated identity.
   *
   * Exchanges an ID token of the identity provider that a workload runs under (a CI job, a cloud instance) for an access
   * token that is good for an hour. The ID token must have an expiry, and should be fresh for each exchange.
   *
   * - Needs no credential.
   * - Safe to repeat.
   *
   * `POST /oauth/token-exchange`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 500
   */
  exchangeToken(input: ExchangeFederatedTokenInput, options?: Options): Promise<ExchangeFederatedTokenOutput>;
}

/** Everything that the document offers, by resource. */
export interface Resources<Options> {
  /** The machines of a tailnet, with their routes, tags, keys, addresses and posture attributes. */
  readonly devices: DevicesResource<Options>;
  /** Invitations that share one device with a person outside its tailnet. */
  readonly deviceInvites: DeviceInvitesResource<Options>;
  /** Invitations for a person to join a tailnet. */
  readonly userInvites: UserInvitesResource<Options>;
  /** How the devices of a tailnet resolve names. */
  readonly dns: DnsResource<Options>;
  /** The addresses that Tailscale writes to about a tailnet. */
  readonly contacts: ContactsResource<Options>;
  /** The settings of a tailnet. */
  readonly settings: SettingsResource<Options>;
  /** Access tokens for OAuth clients and federated identities. */
  readonly oauth: OauthResource<Options>;
}
