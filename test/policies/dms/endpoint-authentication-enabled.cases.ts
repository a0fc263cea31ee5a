import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const endpoint = (engineName: string, args: Partial<aws.dms.EndpointArgs> = {}) =>
  new aws.dms.Endpoint("records", { endpointId: "records", endpointType: "source", engineName, ...args });

const mongodb = (authType?: pulumi.Input<string>) => () =>
  endpoint("mongodb", { serverName: "records.clinic.example", mongodbSettings: { authType, nestingLevel: "one" } });

const redis = (authType: pulumi.Input<string>) => () =>
  endpoint("redis", {
    endpointType: "target",
    redisSettings: { authType, port: 6379, serverName: "cache.clinic.example" },
  });

export const cases: PolicyCases = {
  compliant: {
    "MongoDB with a password": { doc: true, program: mongodb("password") },
    "MongoDB with the default": mongodb(),
    "MongoDB without settings": () => endpoint("mongodb"),
    "Redis with a token": redis("auth-token"),
    "Redis with a role": redis("auth-role"),
    "another engine": () => endpoint("postgres", { sslMode: "require" }),
  },
  violating: {
    "MongoDB without credentials": { doc: true, program: mongodb("no") },
    "MongoDB, another spelling": mongodb("NO"),
    "Redis without credentials": redis("none"),
    "Redis, another spelling": redis("None"),
    "MongoDB, settings in a list": () => endpoint("mongodb", { mongodbSettings: [{ authType: "no" }] as never }),
  },
  undecided: {
    "MongoDB with a type that is computed": () => mongodb(new aws.kms.Key("key").arn)(),
    "Redis with a type that is computed": () => redis(new aws.kms.Key("key").arn)(),
    "MongoDB with settings that are computed": () => {
      const mongodbSettings = new aws.kms.Key("key").arn.apply(() => ({ authType: "password" }));
      endpoint("mongodb", { mongodbSettings });
    },
  },
};
