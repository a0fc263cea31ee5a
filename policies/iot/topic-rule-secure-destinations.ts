import { PUBLIC_ACLS } from "../core/acl";
import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { mustNotBePlainHttp } from "../core/requirements";
import { and, Truth } from "../core/truth";

const ADDRESSES = ["https.url", "https.confirmationUrl", "errorAction.http.url", "errorAction.http.confirmationUrl"];
const ACLS = ["s3.cannedAcl", "errorAction.s3.cannedAcl"];

const speaksPlainly = (kafka: Block): Truth =>
  kafka
    .entries("clientProperties")
    .some(({ key, value }) =>
      and(Truth.of(key === "security.protocol"), value.text("").isOneOf(["PLAINTEXT", "SASL_PLAINTEXT"])),
    );

export default definePolicy({
  id: "iot-topic-rule-secure-destinations",
  title: "Device data goes to encrypted and private destinations",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:iot/topicRule:TopicRule"],
  whenAbsent: "Destinations inside AWS use TLS.",
  fix: 'Use an https:// url, a private cannedAcl, and security.protocol "SSL" or "SASL_SSL".',
  judge: (rule) => [
    ...mustNotBePlainHttp(ADDRESSES, "data of devices is sent in plaintext")(rule),
    ...ACLS.flatMap((path) => rule.leaves(path)).map((acl) =>
      violationIf(acl.isOneOf(PUBLIC_ACLS), `${acl.path} makes objects public`, { detail: acl.path }),
    ),
    ...rule
      .list("kafkas")
      .concat(rule.list("errorAction.kafka"))
      .collect(
        (kafka) =>
          violationIf(speaksPlainly(kafka), `${kafka.path}.clientProperties send data of devices in plaintext`, {
            detail: kafka.path,
          }),
        orUndecided("data of devices is sent to Kafka in plaintext"),
      ),
  ],
});
