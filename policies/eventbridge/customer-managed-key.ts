import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

const PROPERTY = {
  "aws:cloudwatch/eventBus:EventBus": "kmsKeyIdentifier",
  "aws:cloudwatch/eventArchive:EventArchive": "kmsKeyIdentifier",
  "aws:cloudwatch/eventConnection:EventConnection": "kmsKeyIdentifier",
  "aws:pipes/pipe:Pipe": "kmsKeyIdentifier",
  "aws:scheduler/schedule:Schedule": "kmsKeyArn",
};

export default definePolicy({
  id: "eventbridge-customer-managed-key",
  title: "Events, archives, pipes and schedules use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PROPERTY),
  whenAbsent: "A key of AWS is used.",
  fix: "Set kmsKeyIdentifier (kmsKeyArn on a Schedule).",
  peers: { checkov: ["CKV_AWS_297"] },
  judge: mustNameOwnKey(PROPERTY, "a key of AWS is used"),
});
