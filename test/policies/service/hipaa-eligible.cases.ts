import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const bucket = () => new aws.s3.Bucket("records");
const disk =
  (name = "records") =>
  () =>
    new aws.lightsail.Disk(name, { availabilityZone: "us-east-1a", sizeInGb: 8 });
const api = () => new aws.apprunner.ObservabilityConfiguration("portal", { observabilityConfigurationName: "portal" });
const domain = () => new aws.codeartifact.Domain("builds", { domain: "builds" });
const control =
  (typeName: Text, name = "records") =>
  () =>
    new aws.cloudcontrol.Resource(name, { typeName, desiredState: "{}" });

const several =
  (...programs: (() => unknown)[]) =>
  () => {
    for (const program of programs) program();
  };

export const cases: PolicyCases = {
  compliant: {
    "a service on the list": { doc: true, program: bucket },
    "a part of a service on the list": () =>
      new aws.ec2transitgateway.TransitGateway("clinic", { description: "clinic" }),
    "a service that only administers": () => new aws.iam.Role("app", { assumeRolePolicy: "{}" }),
    "a service of development": domain,
    "a service that the setting adds": {
      settings: { service: { additionalEligible: ["lightsail"] } },
      program: several(disk(), bucket),
    },
    "a service on the list, past the horizon": { now: "2028-01-01", program: bucket },
    "a service that the setting adds, past the horizon": {
      now: "2028-01-01",
      settings: { service: { additionalEligible: ["lightsail"] } },
      program: disk(),
    },
    "Cloud Control of a service on the list": control("AWS::S3::Bucket"),
    "Cloud Control of a service that has another name there": control("AWS::Logs::LogGroup"),
    "Cloud Control of a service that the setting adds": {
      settings: { service: { additionalEligible: ["lightsail"] } },
      program: control("AWS::Lightsail::Disk"),
    },
  },
  violating: {
    "a service that is not on the list": { doc: true, findings: ["lightsail"], program: disk() },
    "several resources of it, said once": {
      findings: ["lightsail"],
      program: several(bucket, disk("records"), disk("images")),
    },
    "several services": { findings: ["apprunner", "lightsail"], program: several(disk(), api) },
    "on the last day of the horizon": { now: "2027-05-22", findings: ["lightsail"], program: disk() },
    "another service that the setting adds": {
      settings: { service: { additionalEligible: ["apprunner"] } },
      findings: ["lightsail"],
      program: several(api, disk()),
    },
    "a service of development, where all have to be eligible": {
      settings: { service: { strictEligibility: true } },
      findings: ["codeartifact"],
      program: domain,
    },
    "Cloud Control of a service that is not on the list": {
      findings: ["lightsail"],
      program: control("AWS::Lightsail::Disk"),
    },
    "Cloud Control of two": {
      findings: ["lightsail", "apprunner"],
      program: several(control("AWS::Lightsail::Disk"), control("AWS::AppRunner::Service", "portal")),
    },
  },
  undecided: {
    "a service that is not on the list, past the horizon": { now: "2027-05-23", program: disk() },
    "Cloud Control of a service in no list": control("AWS::NewService::Thing"),
    "Cloud Control of a third party's type": control("Clinic::Records::Store"),
    "Cloud Control of a third party's type that is named like AWS's": control("Clinic::S3::Bucket"),
    "Cloud Control of a third party's type that ends like AWS's": control("ClinicAWS::S3::Bucket"),
    "Cloud Control of a type that is computed": () => control(new aws.kms.Key("key").arn)(),
  },
};
