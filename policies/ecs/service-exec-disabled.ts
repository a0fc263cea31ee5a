import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

const PROPERTY = {
  "aws:ecs/service:Service": "enableExecuteCommand",
  "aws:ecs/daemon:Daemon": "enableExecuteCommand",
  "aws:cloudwatch/eventTarget:EventTarget": "ecsTarget.enableExecuteCommand",
  "aws:scheduler/schedule:Schedule": "target.ecsParameters.enableExecuteCommand",
  "aws:pipes/pipe:Pipe": "targetParameters.ecsTaskParameters.enableExecuteCommand",
};

export default definePolicy({
  id: "ecs-service-exec-disabled",
  title: "Nobody opens a shell in production containers",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PROPERTY),
  whenAbsent: "Nobody gets a shell.",
  fix: "Set enableExecuteCommand: false.",
  remediates: true,
  judge: mustNotBeTrue(PROPERTY, "whoever may call ExecuteCommand gets a shell in the containers"),
});
