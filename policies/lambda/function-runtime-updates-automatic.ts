import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "lambda-function-runtime-updates-automatic",
  title: "Runtime patches reach functions by themselves",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "astro#supported-versions",
    "platform-sh#findings-remedied",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:lambda/runtimeManagementConfig:RuntimeManagementConfig"],
  whenAbsent: "Auto.",
  fix: 'Set updateRuntimeOn: "Auto" and drop runtimeVersionArn.',
  judge: mustNotBeOneOf("updateRuntimeOn", ["Manual"], "the function stays on a runtime that nobody patches", "Auto"),
});
