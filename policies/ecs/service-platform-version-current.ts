import { JOB_DEFINITION } from "../batch/_shared";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isEnded, supportEnds } from "../data/_tables";

const SERVICE = "aws:ecs/service:Service";

/** Where a type holds what ECS is told of a task. */
const TASKS: Readonly<Record<string, string>> = {
  [SERVICE]: "",
  "aws:ecs/taskSet:TaskSet": "",
  "aws:cloudwatch/eventTarget:EventTarget": "ecsTarget",
  "aws:scheduler/schedule:Schedule": "target.ecsParameters",
  "aws:pipes/pipe:Pipe": "targetParameters.ecsTaskParameters",
};

const isNotFargate = "only Fargate has platform versions";

export default definePolicy({
  id: "ecs-service-platform-version-current",
  title: "Fargate tasks use a current platform version",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [...Object.keys(TASKS), JOB_DEFINITION],
  settings: [supportEnds],
  whenAbsent: "Fargate takes the latest platform version.",
  fix: 'Remove platformVersion, or set it to "LATEST" or "1.4.0".',
  remediates: true,
  peers: {
    prowler: ["ecs_service_fargate_latest_platform_version"],
    steampipe: ["ecs_service_fargate_using_latest_platform_version"],
    checkov: ["CKV_AWS_332"],
  },
  judge(resource, { settings }) {
    const isJob = resource.type === JOB_DEFINITION;
    const task = isJob
      ? resource.json("containerProperties").block("fargatePlatformConfiguration")
      : resource.block(TASKS[resource.type]!);
    const isOnFargate = isJob
      ? resource.texts("platformCapabilities").some((platform) => platform.satisfies((name) => /^fargate$/i.test(name)))
      : task.word("launchType").isOneOf(["ec2", "external"]).not;
    const version = task.text("platformVersion");
    return onlyIf(isOnFargate, isNotFargate, () =>
      violationIf(
        isEnded("fargate", version, settings),
        `${version.path} pins Fargate to a platform version that gets no more security updates`,
        // A task set would be replaced, and the others take numbers only.
        resource.type === SERVICE ? { set: { platformVersion: "LATEST" } } : {},
      ),
    );
  },
});
