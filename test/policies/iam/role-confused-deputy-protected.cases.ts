import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { trusting, when } from "./_documents";

const service = (...Service: string[]) => ({ Principal: { Service: Service.length === 1 ? Service[0] : Service } });
const TRAIL = service("cloudtrail.amazonaws.com");

export const cases: PolicyCases = {
  compliant: {
    "the own account": {
      doc: true,
      program: () => trusting({ ...TRAIL, ...when("StringEquals", "aws:SourceAccount", "111122223333") }),
    },
    "one resource": () =>
      trusting({
        ...TRAIL,
        ...when("ArnLike", "aws:SourceArn", "arn:aws:cloudtrail:*:111122223333:trail/*"),
      }),
    "the organization": () => trusting({ ...TRAIL, ...when("StringEquals", "aws:SourceOrgID", "o-a1b2c3d4e5") }),
    "a part of the organization": () =>
      trusting({
        ...TRAIL,
        ...when("ForAnyValue:StringLike", "aws:SourceOrgPaths", "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"),
      }),
    "a service that runs one's own code": () => trusting(service("lambda.amazonaws.com", "ec2.amazonaws.com")),
    "tasks and clusters": () => trusting(service("ecs-tasks.amazonaws.com"), service("EKS.amazonaws.com")),
    "an account": () => trusting({ Principal: { AWS: "arn:aws:iam::111122223333:root" } }),
    everyone: () => trusting({ Principal: "*" }),
    "a refusal": () => trusting({ ...TRAIL, Effect: "Deny" }),
    "a service of one's own choice": {
      settings: { iam: { servicesWithoutSource: ["cloudtrail"] } },
      program: () => trusting(TRAIL),
    },
  },
  violating: {
    "any account": { doc: true, findings: ["assumeRolePolicy.Statement[0]"], program: () => trusting(TRAIL) },
    "beside a service that runs one's own code": () =>
      trusting(service("lambda.amazonaws.com", "scheduler.amazonaws.com")),
    "another condition": () => trusting({ ...TRAIL, ...when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5") }),
    "any source": () => trusting({ ...TRAIL, ...when("ArnLike", "aws:SourceArn", "arn:aws:cloudtrail:*:*:trail/*") }),
    "where a source is said": () =>
      trusting({ ...TRAIL, ...when("StringEqualsIfExists", "aws:SourceAccount", "111122223333") }),
    "in the second statement": {
      findings: ["assumeRolePolicy.Statement[1]"],
      program: () => trusting(service("ec2.amazonaws.com"), TRAIL),
    },
    "a service of one's own choice": {
      settings: { iam: { servicesWithoutSource: [] } },
      program: () => trusting(service("ec2.amazonaws.com")),
    },
  },
  undecided: {
    "a document built from an ARN": () => {
      const trail = new aws.iam.User("late");
      const Statement = [
        { Effect: "Allow", Action: "sts:AssumeRole", ...TRAIL, ...when("ArnEquals", "aws:SourceArn", trail.arn) },
      ];
      new aws.iam.Role("clinic", { assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
    },
  },
};
