import type { Block, Fact } from "../core/fact";
import { allowsEveryAction, conditions, coversAction, isAllow, isPositive, statements } from "../core/iam";
import { coversAll } from "../core/identity";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and, or, some, Truth } from "../core/truth";

const WORDS = "allows every action, or every topic or client";

/** What the actions of a device are done to. */
const KINDS: Readonly<Record<string, string>> = {
  "iot:Publish": "topic",
  "iot:Receive": "topic",
  "iot:Subscribe": "topicfilter",
  "iot:Connect": "client",
};

// What a client may subscribe to is compared as text, but # is MQTT's wildcard for every topic.
const isEveryTopic = (resource: Fact<string>): Truth =>
  resource.satisfies((text) => /:topicfilter\/[+/]*#$/.test(text));

/** Whether a statement speaks of all there is of a kind. */
const coversEvery = (statement: Block, kind: string): Truth =>
  or(
    coversAll(statement, `iot:region:account:${kind}/*`),
    kind === "topicfilter" ? statement.texts("Resource").some(isEveryTopic) : Truth.false,
  );

/** Whether a device may connect under the names of things that its certificate is attached to only. */
const isForOwnThing = (statement: Block): Truth =>
  conditions(statement).some(({ operator, key, values }) =>
    and(
      Truth.of(isPositive(operator) && key === "iot:connection.thing.isattached"),
      values.isEmpty.not,
      values.every((value: Fact<string>) => value.satisfies((text) => text.toLowerCase() === "true")),
    ),
  );

const isWide = (statement: Block): Truth =>
  or(
    allowsEveryAction(statement, "iot"),
    Truth.of(statement.formOf("NotAction") !== "absent"),
    some(Object.entries(KINDS), ([action, kind]) =>
      and(
        coversAction(statement, action),
        coversEvery(statement, kind),
        action === "iot:Connect" ? isForOwnThing(statement).not : Truth.true,
      ),
    ),
  );

export default definePolicy({
  id: "iot-policy-least-privilege",
  title: "Device policies name topics and actions",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:iot/policy:Policy"],
  whenAbsent: "policy is required.",
  fix: "Name actions and topic ARNs, with ${iot:Connection.Thing.ThingName} where devices differ.",
  peers: { guard: ["iot_policy_wildcard_action_rule", "iot_policy_wildcard_resource_rule"] },
  judge: (policy) =>
    statements(policy.json("policy")).collect(
      (statement) =>
        violationIf(and(isAllow(statement), isWide(statement)), `${statement.path} ${WORDS}`, {
          detail: statement.path,
        }),
      orUndecided(`A statement ${WORDS}`),
    ),
});
