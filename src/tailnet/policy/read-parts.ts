import type { AccessTest, NodeAttribute, SshRule, SshTest } from "./policy.ts";
import type { Shape } from "./shape.ts";

export function readSshRule(rule: Shape): SshRule {
  return {
    action: rule.text("action"),
    src: rule.texts("src"),
    dst: rule.texts("dst"),
    users: rule.texts("users"),
    checkPeriod: rule.text("checkPeriod"),
    acceptEnv: rule.texts("acceptEnv"),
    srcPosture: rule.texts("srcPosture"),
  };
}

const appConnectors = "tailscale.com/app-connectors";

export function readNodeAttribute(attribute: Shape): NodeAttribute {
  return {
    target: attribute.texts("target"),
    appConnectors: attribute
      .shape("app")
      .shapes(appConnectors)
      .map((app) => ({
        connectors: app.texts("connectors"),
        domains: app.texts("domains"),
        presetAppID: app.text("presetAppID"),
      })),
  };
}

/** A test, which may have the old names `user` and `allow`. [client] */
export function readTest(test: Shape): AccessTest {
  return {
    src: test.text("src") ?? test.text("user") ?? "",
    proto: test.text("proto"),
    accept: test.texts(test.has("accept") ? "accept" : "allow"),
    deny: test.texts("deny"),
    srcPostureAttrs: test.attributes("srcPostureAttrs"),
  };
}

export function readSshTest(test: Shape): SshTest {
  return {
    src: test.text("src") ?? "",
    dst: test.texts("dst"),
    accept: test.texts("accept"),
    check: test.texts("check"),
    deny: test.texts("deny"),
    srcPostureAttrs: test.attributes("srcPostureAttrs"),
  };
}
