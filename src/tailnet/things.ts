import type {
  DeviceDetails,
  DeviceInvite,
  Key,
  OAuthApp,
  OrganizationTailnet,
  PostureIntegration,
  Service,
  User,
  UserInvite,
  WebhookWithSecret,
} from "../../generated/schemas.ts";
import type { TailnetState } from "./state.ts";

/** Things of which the tailnet has several, each with an identifier. */
export interface Things {
  device: DeviceDetails;
  deviceInvite: DeviceInvite;
  userInvite: UserInvite;
  user: User;
  key: Key;
  webhook: WebhookWithSecret;
  postureIntegration: PostureIntegration;
  service: Service;
  oauthApp: OAuthApp;
  organizationTailnet: OrganizationTailnet;
}

/** Where things are in the state, and what identifies them. */
interface Kind<Thing> {
  readonly list: (state: TailnetState) => Thing[];
  readonly id: (thing: Thing) => string;
  /** The name people use for it. */
  readonly name: (thing: Thing) => string;
}

export const kinds: { readonly [Name in keyof Things]: Kind<Things[Name]> } = {
  device: { list: ({ devices }) => devices, id: ({ nodeId }) => nodeId, name: ({ name }) => name },
  deviceInvite: {
    list: ({ deviceInvites }) => deviceInvites,
    id: ({ id }) => id,
    name: ({ id, email }) => email ?? id,
  },
  userInvite: { list: ({ userInvites }) => userInvites, id: ({ id }) => id, name: ({ id, email }) => email ?? id },
  user: { list: ({ users }) => users, id: ({ id }) => id, name: ({ loginName }) => loginName },
  key: { list: ({ keys }) => keys, id: ({ id }) => id, name: ({ id, description }) => description ?? id },
  webhook: {
    list: ({ webhooks }) => webhooks,
    id: ({ endpointId }) => endpointId,
    name: ({ endpointUrl }) => endpointUrl,
  },
  postureIntegration: {
    list: ({ postureIntegrations }) => postureIntegrations,
    id: ({ id }) => id,
    name: ({ provider }) => provider,
  },
  service: { list: ({ services }) => services, id: ({ name }) => name, name: ({ name }) => name },
  oauthApp: { list: ({ oauthApps }) => oauthApps, id: ({ id }) => id, name: ({ id, name }) => name ?? id },
  organizationTailnet: {
    list: ({ organizationTailnets }) => organizationTailnets,
    id: ({ id }) => id,
    name: ({ displayName }) => displayName,
  },
};

/** Members of the state that exist once and change as a whole. */
export type Single = "policy" | "dns" | "settings" | "contacts" | "logStreams" | "serviceHosts";
