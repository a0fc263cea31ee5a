import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "a role": {
      doc: true,
      program: () =>
        new aws.Provider("east", {
          region: "us-east-1",
          assumeRoles: [{ roleArn: "arn:aws:iam::111122223333:role/deploy" }],
        }),
    },
    "nothing said": () => new aws.Provider("east", { region: "us-east-1" }),
  },
  violating: {
    "both keys": {
      doc: true,
      findings: ["accessKey", "secretKey"],
      program: () =>
        new aws.Provider("east", {
          region: "us-east-1",
          accessKey: ["AKIA", "IOSFODNN7"].join(""),
          secretKey: "from-config",
        }),
    },
    "an address that only begins like an emulator's": {
      findings: ["accessKey", "secretKey"],
      program: () =>
        new aws.Provider("east", {
          region: "us-east-1",
          accessKey: "any",
          secretKey: "any",
          endpoints: [{ s3: "https://localhost.clinic.example" }],
        }),
    },
    "an address that only holds an emulator's": {
      findings: ["accessKey", "secretKey"],
      program: () =>
        new aws.Provider("east", {
          region: "us-east-1",
          accessKey: "any",
          secretKey: "any",
          endpoints: [{ s3: "https://api.clinic.example/http://localhost/" }],
        }),
    },
    "keys of a test, against the real AWS": {
      findings: ["accessKey", "secretKey"],
      program: () => new aws.Provider("east", { region: "us-east-1", accessKey: "test", secretKey: "test" }),
    },
  },
  undecided: {
    "a computed key": () => new aws.Provider("east", { region: "us-east-1", accessKey: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    temporary: () =>
      new aws.Provider("east", {
        region: "us-east-1",
        accessKey: "ASIA0123",
        secretKey: "from-config",
        token: "from-config",
      }),
    "an emulator": () =>
      new aws.Provider("east", {
        region: "us-east-1",
        accessKey: "test",
        secretKey: "test",
        skipCredentialsValidation: true,
      }),
    "temporary, with the token from the environment": () =>
      new aws.Provider("east", { region: "us-east-1", accessKey: "ASIA0123", secretKey: "from-config" }),
    "emulators that take other keys": () => {
      for (const accessKey of ["mock", "fake", "mock_access_key"]) {
        new aws.Provider(accessKey, {
          region: "us-east-1",
          accessKey,
          secretKey: "test",
          skipCredentialsValidation: true,
        });
      }
    },
    "an emulator by its addresses": () =>
      new aws.Provider("east", {
        region: "us-east-1",
        accessKey: "any",
        secretKey: "any",
        endpoints: [{ s3: "http://localhost:4566" }],
      }),
  },
};
