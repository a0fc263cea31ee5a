import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const AT = "arn:aws:iot:us-east-1:111122223333";
const THING = "${iot:Connection.Thing.ThingName}";

const policy = (...statements: object[]) =>
  new aws.iot.Policy("pump", {
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: statements.map((statement) => ({ Effect: "Allow", ...statement })),
    }),
  });
const OWN = { Action: ["iot:Publish", "iot:Receive"], Resource: `${AT}:topic/pumps/${THING}/*` };
const ATTACHED = { Condition: { Bool: { "iot:Connection.Thing.IsAttached": ["true"] } } };

export const cases: PolicyCases = {
  compliant: {
    "topics of the device": {
      doc: true,
      program: () =>
        policy(
          OWN,
          { Action: "iot:Subscribe", Resource: `${AT}:topicfilter/pumps/${THING}/*` },
          { Action: "iot:Connect", Resource: `${AT}:client/${THING}` },
        ),
    },
    "any client of a thing that is attached": () =>
      policy({ Action: "iot:Connect", Resource: `${AT}:client/*`, ...ATTACHED }),
    "actions of other kinds on a kind": () =>
      policy({ Action: ["iot:Connect", "iot:Subscribe"], Resource: [`${AT}:topic/*`, `${AT}:client/${THING}`] }),
    "jobs of every thing": () => policy({ Action: "iot:GetPendingJobExecutions", Resource: "*" }),
    "a filter with one level": () => policy({ Action: "iot:Subscribe", Resource: `${AT}:topicfilter/pumps/+/state` }),
    "a topic that is called #": () => policy({ Action: "iot:Publish", Resource: `${AT}:topic/#` }),
    "a filter for everything, which is no topic": () =>
      policy({ Action: "iot:Publish", Resource: `${AT}:topicfilter/#` }),
    "a refusal": () => policy({ Effect: "Deny", Action: "*", Resource: "*" }),
  },
  violating: {
    "every action": {
      doc: true,
      findings: ["policy.Statement[0]"],
      program: () => policy({ Action: "iot:*", Resource: "*" }),
    },
    "every action of IoT, on one topic": () => policy({ Action: "iot:*", Resource: `${AT}:topic/pumps` }),
    "the filter for everything beside another": () =>
      policy({ Action: "iot:Subscribe", Resource: [`${AT}:topicfilter/pumps/+`, `${AT}:topicfilter/#`] }),
    "any client, attached or not": () =>
      policy({
        Action: "iot:Connect",
        Resource: `${AT}:client/*`,
        Condition: { Bool: { "iot:Connection.Thing.IsAttached": ["true", "false"] } },
      }),
    "everything, on one topic": () => policy({ Action: "*", Resource: `${AT}:topic/pumps` }),
    "all but some actions": () => policy({ NotAction: "iot:*", Resource: `${AT}:topic/pumps` }),
    "every topic": () => policy({ Action: "iot:Publish", Resource: "*" }),
    "every topic of the account": () => policy({ Action: ["iot:Publish"], Resource: [`${AT}:topic/*`] }),
    "whatever there is": () => policy({ Action: "iot:Receive", Resource: `${AT}:*` }),
    "by a wildcard": () => policy({ Action: "iot:Pub*", Resource: `${AT}:topic/*` }),
    "in other letters": () => policy({ Action: "IOT:receive", Resource: `${AT}:topic/*` }),
    "every filter": () => policy({ Action: "iot:Subscribe", Resource: `${AT}:topicfilter/*` }),
    "the filter for everything": () => policy({ Action: "iot:Subscribe", Resource: `${AT}:topicfilter/#` }),
    "the filter for nearly everything": () => policy({ Action: "iot:Subscribe", Resource: `${AT}:topicfilter/+/#` }),
    "all but some topics": () => policy({ Action: "iot:Publish", NotResource: `${AT}:topic/alarms` }),
    "any client": () => policy({ Action: "iot:Connect", Resource: `${AT}:client/*` }),
    "any client of a thing that is not attached": () =>
      policy({
        Action: "iot:Connect",
        Resource: `${AT}:client/*`,
        Condition: { Bool: { "iot:Connection.Thing.IsAttached": "false" } },
      }),
    "any client, where something is said": () =>
      policy({
        Action: "iot:Connect",
        Resource: `${AT}:client/*`,
        Condition: { BoolIfExists: { "iot:Connection.Thing.IsAttached": "true" } },
      }),
    "any client under another condition": () =>
      policy({
        Action: "iot:Connect",
        Resource: `${AT}:client/*`,
        Condition: { StringEquals: { "iot:Connection.Thing.ThingTypeName": "true" } },
      }),
    "every topic of an attached thing": () => policy({ Action: "iot:Publish", Resource: `${AT}:topic/*`, ...ATTACHED }),
    "in the second statement": {
      findings: ["policy.Statement[1]"],
      program: () => policy(OWN, { Action: "iot:Publish", Resource: "*" }),
    },
  },
  undecided: {
    "a computed document": () => {
      const thing = new aws.iot.Thing("pump");
      const Statement = [{ Effect: "Allow", Action: "iot:Publish", Resource: thing.arn }];
      new aws.iot.Policy("pump", { policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
    },
  },
};
