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
  DeviceInvite,
  CreateDeviceInvite,
  AcceptDeviceInviteRequest,
  AcceptedDeviceInvite,
  UserInvite,
  CreateUserInvite,
  CreateOAuthTokenRequest,
  OAuthToken,
  ExchangeFederatedTokenRequest,
} from "./schemas.ts";

/** What `devices.list` takes. */
export interface ListTailnetDevicesInput {
  /**
   * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
   * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
   * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
   *
   * Defaults to the client's `tailnet`, which defaults to `-`.
   */
  tailnet?: string | undefined;
  /**
   * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
   * connections, posture identity and posture status to what `default` returns.
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
  /** Only devices that were created through this OAuth client. */
  oauthClientId?: string | undefined;
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
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /**
   * Which members of a device to return. `all` adds routes, client connectivity, SSH, distribution, multiple
   * connections, posture identity and posture status to what `default` returns.
   */
  fields?: "all" | "default" | undefined;
}

/** What `devices.get` resolves to. */
export type GetDeviceOutput = Device;

/** What `devices.delete` takes. */
export interface DeleteDeviceInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
}

/** What `devices.delete` resolves to. */
export type DeleteDeviceOutput = void;

/** What `devices.expireKey` takes. */
export interface ExpireDeviceKeyInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
}

/** What `devices.expireKey` resolves to. */
export type ExpireDeviceKeyOutput = void;

/** What `devices.listRoutes` takes. */
export interface ListDeviceRoutesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
}

/** What `devices.listRoutes` resolves to. */
export type ListDeviceRoutesOutput = DeviceRoutes;

/** What `devices.setRoutes` takes. */
export interface SetDeviceRoutesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /** The request body. */
  body: SetDeviceRoutesRequest;
}

/** What `devices.setRoutes` resolves to. */
export type SetDeviceRoutesOutput = DeviceRoutes;

/** What `devices.authorize` takes. */
export interface AuthorizeDeviceInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /** The request body. */
  body: AuthorizeDeviceRequest;
}

/** What `devices.authorize` resolves to. */
export type AuthorizeDeviceOutput = void;

/** What `devices.setTags` takes. */
export interface SetDeviceTagsInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /** The request body. */
  body: SetDeviceTagsRequest;
}

/** What `devices.setTags` resolves to. */
export type SetDeviceTagsOutput = void;

/** What `devices.updateKey` takes. */
export interface UpdateDeviceKeyInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /** The request body. */
  body: UpdateDeviceKeyRequest;
}

/** What `devices.updateKey` resolves to. */
export type UpdateDeviceKeyOutput = void;

/** What `devices.setIp` takes. */
export interface SetDeviceIpInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /** The request body. */
  body: SetDeviceIpRequest;
}

/** What `devices.setIp` resolves to. */
export type SetDeviceIpOutput = void;

/** What `devices.getPostureAttributes` takes. */
export interface GetDevicePostureAttributesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
}

/** What `devices.getPostureAttributes` resolves to. */
export type GetDevicePostureAttributesOutput = DevicePostureAttributes;

/** What `devices.setPostureAttribute` takes. */
export interface SetCustomDevicePostureAttributesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /**
   * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
   * most 128 characters in all. Case is kept, but names are compared without regard to it: `custom:Tier` and
   * `custom:tier` cannot both exist in one tailnet.
   */
  attributeKey: string;
  /** The request body. */
  body: SetPostureAttributeRequest;
}

/** What `devices.setPostureAttribute` resolves to. */
export type SetCustomDevicePostureAttributesOutput = DevicePostureAttributes | null;

/** What `devices.deletePostureAttribute` takes. */
export interface DeleteCustomDevicePostureAttributesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
  /**
   * The name of a custom posture attribute: the prefix `custom:` and then letters, digits, underscores and colons, at
   * most 128 characters in all. Case is kept, but names are compared without regard to it: `custom:Tier` and
   * `custom:tier` cannot both exist in one tailnet.
   */
  attributeKey: string;
}

/** What `devices.deletePostureAttribute` resolves to. */
export type DeleteCustomDevicePostureAttributesOutput = void;

/** What `deviceInvites.list` takes. */
export interface ListDeviceInvitesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
  deviceId: string;
}

/** What `deviceInvites.list` resolves to. */
export type ListDeviceInvitesOutput = DeviceInvite[];

/** What `deviceInvites.create` takes. */
export interface CreateDeviceInvitesInput {
  /**
   * The device to act on: its `nodeId` (preferred) or its legacy numeric `id`, both as in the device list. The admin console
   * shows the first among the details of a machine.
   */
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
   * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
   * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
   * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
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
   * The tailnet to act on. A dash (`-`) means the default tailnet of the credential, the one that it belongs to, which is
   * what most callers want. Otherwise give the tailnet ID from the admin console's general settings; tailnets made before
   * October 2025 also answer to their organization name (`example.com`, `alice@example.com`). The DNS name (`….ts.net`) is not accepted.
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
   * Since October 2026 `fields=all` was seen to answer 404 on tailnets that hold devices shared in from others, where
   * `fields=default` works.
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
   * Since October 2026 `fields=all` was seen to answer 404 on tailnets that hold devices shared in from others, where
   * `fields=default` works.
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
   * Removes a device from its tailnet, which must be that of the credential. Devices of another tailnet, shared in, cannot
   * be deleted.
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
   * Marks the node key of a device as expired. The device must re-authenticate before it can connect to the tailnet
   * again. It must belong to the tailnet of the credential.
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
   * A subnet router relays traffic between the tailnet and the subnets that it can reach, and so exposes them to other
   * devices. For that a route must be advertised by the device and enabled by an admin, in either order.
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
   * Replaces the list of enabled subnet routes, as the admin console can too. Advertised routes are set on the device
   * itself, with its command line, and not by the API. A route may be enabled before the device advertises it, and
   * carries traffic once both are the case.
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
   * Approves a new device, takes the approval back, or gives it again, in a tailnet that has device approval on. A device
   * that loses its approval is disconnected within seconds.
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
   * Replaces the tags of a device, of which it may have several. Tags are an identity apart from people, like a role
   * account: access rules can name them, and a tagged device belongs to its tags instead of a user.
   *
   * Each tag must exist in the tailnet's policy file, which defines it together with its owners. The last tag of a tagged
   * device cannot be removed.
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
   * The tailnet's setting for key expiry gives a device its expiry time when it joins. A device whose key expires before
   * it is renewed can no longer reach other devices of the tailnet.
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
   * Gives a device another Tailscale IPv4 address in place of the one that it got at random when it joined. This breaks
   * its existing connections. Others must connect again to the new address, and may need to flush their DNS cache first.
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
   * Returns every posture attribute of a device, built-in (`node:…`) and custom (`custom:…`). Attributes are in no
   * device list, so this takes one call per device. A user needs the role of Owner, Admin, Network admin or IT admin.
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
   * Custom attributes belong to certain plans (Personal and Enterprise, one source says); others are refused with 403. A
   * user needs the role of Owner, Admin, Network admin or IT admin.
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
   * Removes one custom posture attribute from a device. Built-in attributes cannot be removed. Plans and roles are those
   * of setting one.
   *
   * - OAuth scope: `devices:posture_attributes`.
   * - Safe to repeat.
   *
   * `DELETE /device/{deviceId}/attributes/{attributeKey}`
   *
   * @throws {@link ApiError} with status 400, 401, 403, 404, 429, 500, 504
   */
  deletePostureAttribute(input: DeleteCustomDevicePostureAttributesInput, options?: Options): Promise<DeleteCustomDevicePostureAttributesOutput>;
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
   * Makes one or more invites that share the device, and mails those that have an address. Tokens of OAuth clients are
   * refused, because a shared device is tied to the user who shares it.
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
   * Tokens of OAuth clients are refused, because a shared device is tied to a user.
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
   * Tokens of OAuth clients are refused, because a shared device is tied to a user.
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
   * Makes one or more invites to a tailnet, by default that of the credential, and mails those that have an address.
   * Tokens of OAuth clients are refused.
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
   * Withdraws a user invite; its link stops working. Tokens of OAuth clients are refused.
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
   * Tokens of OAuth clients are refused.
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
   * unless the token shall have fewer scopes than the client. A client that was just made may be unknown (404) for a while.
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
  /** Access tokens for OAuth clients and federated identities. */
  readonly oauth: OauthResource<Options>;
}
