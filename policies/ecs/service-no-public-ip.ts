import { groupsOf, JOB_DEFINITION } from "../batch/_shared";
import { definePolicy, orUndecided, violationIf } from "../core/policy";

const ASSIGNMENTS: Readonly<Record<string, string>> = {
  "aws:ecs/service:Service": "networkConfiguration.assignPublicIp",
  "aws:ecs/taskSet:TaskSet": "networkConfiguration.assignPublicIp",
  "aws:cloudwatch/eventTarget:EventTarget": "ecsTarget.networkConfiguration.assignPublicIp",
  "aws:scheduler/schedule:Schedule": "target.ecsParameters.networkConfiguration.assignPublicIp",
  "aws:pipes/pipe:Pipe": "targetParameters.ecsTaskParameters.networkConfiguration.awsVpcConfiguration.assignPublicIp",
};

export default definePolicy({
  id: "ecs-service-no-public-ip",
  title: "Tasks and jobs get no public IP address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [...Object.keys(ASSIGNMENTS), JOB_DEFINITION],
  whenAbsent: "Tasks get no public address.",
  fix: "Set assignPublicIp: false and use private subnets with NAT or VPC endpoints.",
  peers: {
    prowler: ["ecs_service_no_assign_public_ip", "ecs_task_set_no_assign_public_ip"],
    steampipe: ["ecs_service_not_publicly_accessible"],
    checkov: ["CKV_AWS_333"],
  },
  judge: (resource) => {
    const message = "the tasks get an address that the whole internet reaches";
    if (resource.type === JOB_DEFINITION) {
      return groupsOf(resource).collect(
        (group) =>
          violationIf(
            group.word("networkConfiguration.assignPublicIp").is("enabled"),
            `${group.path}.networkConfiguration.assignPublicIp is ENABLED: ${message}`,
            { detail: group.path },
          ),
        orUndecided(`assignPublicIp is ENABLED: ${message}`),
      );
    }
    const path = ASSIGNMENTS[resource.type]!;
    return violationIf(resource.word(path).isOneOf(["true", "enabled"]), `${path} is true: ${message}`);
  },
});
