import { operations } from "../../../generated/mock.ts";
import type {
  AuditLogActor,
  ConfigurationAuditLog,
  LogStream,
  SetLogStreamRequest,
} from "../../../generated/schemas.ts";
import { flowLogs } from "../flow-logs.ts";
import type { Handlers, Query } from "../handler.ts";
import { isOwn } from "../own.ts";
import { done, notFound } from "./replies.ts";

/** Audit and flow logs, and where they are streamed to. Time windows include both ends. */
export const logging = {
  listConfigurationAuditLogs({ state }, { path, query }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    const isAsked = within(query);
    const logs = state.auditLog.filter((entry) => isAsked(Date.parse(entry.eventTime)) && passes(entry, query));
    // The API has been seen to send null for none.
    return { body: { version: "1.1", tailnetId: state.tailnet.name, logs: logs.length > 0 ? logs : null } };
  },

  /** Empty unless the setting is on; refused if the plan does not include them. */
  listNetworkFlowLogs({ state }, { path, query }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    const { networkFlowLoggingOn } = state.settings;
    if (networkFlowLoggingOn === null) return { status: 403, example: "featureNotInPlan" };
    const logs = networkFlowLoggingOn ? flowLogs(state, timeOf(query, "start"), timeOf(query, "end")) : [];
    return { body: { logs: logs.length > 0 ? logs : null } };
  },

  getLogStreamingStatus({ state }, { path }) {
    if (!isOwn(state, path.tailnet) || !state.logStreams[path.logType]) return notFound;
    return { body: { ...status, lastActivity: state.now } };
  },

  getLogStreamingConfiguration({ state }, { path }) {
    const stream = isOwn(state, path.tailnet) && state.logStreams[path.logType];
    return stream ? { body: stream } : notFound;
  },

  /** Secrets are not stored, because nothing reads them back. */
  setLogStreamingConfiguration(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    for (const id of state.awsExternalIds)
      if ("s3ExternalId" in body && id.externalId === body.s3ExternalId) id.reusable = false;
    store.put("logStreams", { ...state.logStreams, [path.logType]: toStream(path.logType, body) });
    return done;
  },

  disableLogStreaming(store, { path }) {
    const { [path.logType]: stream, ...others } = store.state.logStreams;
    if (!isOwn(store.state, path.tailnet) || !stream) return notFound;
    store.put("logStreams", others);
    return done;
  },

  /** A reusable ID stays the same until a log stream uses it. */
  getAwsExternalId(store, { path, body: { reusable = false } }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    let id = reusable ? state.awsExternalIds.find((one) => one.reusable) : undefined;
    if (!id) {
      id = { externalId: store.hex(32), tailscaleAwsAccountId: awsAccount, reusable };
      state.awsExternalIds.push(id);
    }
    const { externalId, tailscaleAwsAccountId } = id;
    return { body: { externalId, tailscaleAwsAccountId } };
  },

  /** Every role trusts every external ID created here. */
  validateAwsExternalId({ state }, { path }) {
    const isKnown = state.awsExternalIds.some(({ externalId }) => externalId === path.id);
    return isOwn(state, path.tailnet) && isKnown ? done : notFound;
  },
} satisfies Handlers;

const status = operations.getLogStreamingStatus.answers[200].examples.delivering;
const awsAccount = operations.getAwsExternalId.answers[200].examples.reusable.tailscaleAwsAccountId;

function within(query: Query): (time: number) => boolean {
  const [start, end] = [timeOf(query, "start"), timeOf(query, "end")];
  return (time) => start <= time && time <= end;
}

function timeOf(query: Query, name: "start" | "end"): number {
  return Date.parse(String(query[name]));
}

/** All filters must match; the values of one filter are alternatives. */
function passes({ actor, target, action }: ConfigurationAuditLog, query: Query): boolean {
  const event = [target.type, action, ...(target.property === undefined ? [] : [target.property])].join(".");
  return (
    someOf(query["actor"], (wanted) => isActor(actor, wanted)) &&
    someOf(query["target"], (wanted) => wanted === target.id || wanted === target.type) &&
    someOf(query["event"], (wanted) => wanted === event)
  );
}

function someOf(values: Query[string] | undefined, isRight: (value: string) => boolean): boolean {
  return values === undefined || [values].flat().some(isRight);
}

/** After `~`, part of a name is enough. */
function isActor({ id, loginName, displayName }: AuditLogActor, wanted: string): boolean {
  if (!wanted.startsWith("~")) return id === wanted;
  const part = wanted.slice(1).toLowerCase();
  return [loginName, displayName].some((name) => name.toLowerCase().includes(part));
}

function toStream(logType: string, body: SetLogStreamRequest): LogStream {
  const secrets = ["token", "s3SecretAccessKey", "gcsCredentials"];
  const kept = Object.entries(body).filter(([name, value]) => value !== undefined && !secrets.includes(name));
  return { logType, destinationType: body.destinationType, ...Object.fromEntries(kept) };
}
