import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const rules = (ResourceType: string) => [{ ResourceType, Resource: [`${ResourceType}/records`] }];

const policy =
  (document: unknown, type: pulumi.Input<string> = "network") =>
  () =>
    new aws.opensearch.ServerlessSecurityPolicy("records", {
      name: "records",
      type,
      policy: typeof document === "string" ? document : JSON.stringify(document),
    });

const isPublic = { Rules: rules("collection"), AllowFromPublic: true };
const isPrivate = {
  Rules: rules("collection"),
  AllowFromPublic: false,
  SourceVPCEs: ["vpce-0123456789abcdef0"],
};

export const cases: PolicyCases = {
  compliant: {
    "an endpoint of a VPC": { doc: true, program: policy([isPrivate]) },
    "a service of AWS": policy([
      { Rules: rules("collection"), AllowFromPublic: false, SourceServices: ["bedrock.amazonaws.com"] },
    ]),
    "a single object": policy(isPrivate),
    "nothing said of the public": policy([{ Rules: rules("collection"), SourceVPCEs: ["vpce-0123456789abcdef0"] }]),
    "no entries": policy([]),
  },
  violating: {
    "everyone on the internet": { doc: true, program: policy([isPublic]) },
    "one of two entries": policy([isPrivate, isPublic]),
    "the dashboards alone": policy([isPrivate, { Rules: rules("dashboard"), AllowFromPublic: true }]),
    "a single object": policy(isPublic),
    "beside an endpoint of a VPC": policy([{ ...isPrivate, AllowFromPublic: true }]),
  },
  undecided: {
    "a document with a computed part": () => {
      const endpoint = new aws.kms.Key("key").arn;
      new aws.opensearch.ServerlessSecurityPolicy("records", {
        type: "network",
        policy: pulumi.jsonStringify([{ ...isPrivate, SourceVPCEs: [endpoint] }]),
      });
    },
    "a text that is no document": policy("everyone"),
    "a type that is computed": () => policy([isPublic], new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "a policy of encryption": policy({ Rules: rules("collection"), AWSOwnedKey: true }, "encryption"),
  },
};
