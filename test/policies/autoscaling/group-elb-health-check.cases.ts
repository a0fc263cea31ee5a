import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.autoscaling.GroupArgs> = {}) =>
  new aws.autoscaling.Group("web", {
    minSize: 2,
    maxSize: 4,
    vpcZoneIdentifiers: ["subnet-1", "subnet-2"],
    launchTemplate: { id: "lt-1" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    ELB: {
      doc: true,
      program: () =>
        make({
          targetGroupArns: ["arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1"],
          healthCheckType: "ELB",
        }),
    },
    "ELB and EBS": () => make({ targetGroupArns: [new aws.lb.TargetGroup("web").arn], healthCheckType: "EBS,ELB" }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make({ targetGroupArns: [new aws.lb.TargetGroup("web").arn] }) },
    EC2: () => make({ loadBalancers: ["web"], healthCheckType: "EC2" }),
    "a traffic source": () => make({ trafficSources: [{ identifier: "web", type: "elbv2" }] }),
    "an attachment": () =>
      new aws.autoscaling.Attachment("web", {
        autoscalingGroupName: make().name,
        lbTargetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1",
      }),
    "an attached source of traffic": () =>
      new aws.autoscaling.TrafficSourceAttachment("web", {
        autoscalingGroupName: make().name,
        trafficSource: { identifier: "web", type: "elbv2" },
      }),
  },
  undecided: {
    "a computed type": () => make({ loadBalancers: ["web"], healthCheckType: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "behind nothing": () => make(),
  },
};
