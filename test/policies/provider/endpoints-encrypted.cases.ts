import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const region = "us-east-1";
const endpoints = (...uris: string[]) => uris.map((s3) => ({ s3 }));
const withEndpoint = (uri: string) => () => new aws.Provider("custom", { region, endpoints: endpoints(uri) });

export const cases: PolicyCases = {
  compliant: {
    "an endpoint over TLS": {
      doc: true,
      program: withEndpoint("https://bucket.vpce-0123456789abcdef0-abcdefgh.s3.us-east-1.vpce.amazonaws.com"),
    },
    "nothing said": () => new aws.Provider("home", { region }),
    "certificates are checked": () => new aws.Provider("home", { region, insecure: false }),
    "an emulator on this machine": withEndpoint("http://localhost:4566"),
    "an emulator with a name of this machine": withEndpoint("HTTP://s3.clinic.localhost:4566/"),
    "an emulator at a loopback address": withEndpoint("http://127.0.0.1:4566"),
    "an emulator at an IPv6 loopback address": withEndpoint("http://[::1]:4566"),
    "an emulator on the container's host": withEndpoint("http://host.docker.internal:4566"),
    LocalStack: withEndpoint("http://localhost.localstack.cloud:4566"),
    "a proxy and a metadata service, which are plain by design": () =>
      new aws.Provider("home", {
        region,
        httpProxy: "http://outbound.clinic.example:3128",
        ec2MetadataServiceEndpoint: "http://169.254.169.254",
      }),
  },
  violating: {
    "an endpoint in plaintext": { doc: true, program: withEndpoint("http://s3.clinic.example") },
    "another spelling": withEndpoint("HTTP://s3.clinic.example"),
    "a host that only begins like an emulator": withEndpoint("http://127.0.0.1.clinic.example"),
    "an emulator's name as the user": withEndpoint("http://localhost:4566@s3.clinic.example/"),
    "one of two": () =>
      new aws.Provider("custom", {
        region,
        endpoints: [{ s3: "https://s3.clinic.example" }, { dynamodb: "http://dynamodb.clinic.example" }],
      }),
    "certificates are not checked": () => new aws.Provider("custom", { region, insecure: true }),
    both: {
      findings: ["", ""],
      program: () =>
        new aws.Provider("custom", { region, insecure: true, endpoints: endpoints("http://s3.clinic.example") }),
    },
  },
  undecided: {
    "a computed endpoint": () => {
      const endpoint = new aws.ec2.VpcEndpoint("storage", {
        vpcId: "vpc-0123456789abcdef0",
        serviceName: "com.amazonaws.us-east-1.s3",
        vpcEndpointType: "Interface",
      });
      const s3 = endpoint.dnsEntries.apply((entries) => `https://${entries[0]?.dnsName}`);
      new aws.Provider("custom", { region, endpoints: [{ s3 }] });
    },
    "a computed flag": () => {
      const key = new aws.kms.Key("documents");
      new aws.Provider("custom", { region, insecure: key.arn.apply((arn) => arn === "") });
    },
  },
};
