import { definePolicy, violationIf } from "../core/policy";
import { some } from "../core/truth";
import { isEnded, supportEnds } from "../data/_tables";

export default definePolicy({
  id: "mq-broker-version-supported",
  title: "Brokers run a supported engine version",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:mq/broker:Broker", "aws:mq/configuration:Configuration"],
  settings: [supportEnds],
  whenAbsent: "A version is required.",
  fix: "Set engineVersion to a supported release.",
  peers: { checkov: ["CKV_AWS_208"] },
  judge(resource, { settings }) {
    const engine = resource.word("engineType");
    const version = resource.text("engineVersion");
    const isOver = some(["activemq", "rabbitmq"] as const, (product) =>
      engine.is(product).and(isEnded(product, version, settings)),
    );
    return violationIf(isOver, "engineVersion is out of support");
  },
});
