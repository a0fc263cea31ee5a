import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const attributes = [
  { name: "claimId", type: "S" },
  { name: "payer", type: "S" },
];
const globalSecondaryIndexes = [{ name: "by-payer", hashKey: "payer", projectionType: "ALL" }];

const table = (args: aws.dynamodb.TableArgs = {}) =>
  new aws.dynamodb.Table("claims", {
    hashKey: "claimId",
    attributes: args.globalSecondaryIndexes ? attributes : attributes.slice(0, 1),
    ...args,
  });

const scale = (resourceId: pulumi.Input<string>, dimension: string, name = dimension) =>
  new aws.appautoscaling.Target(name, {
    serviceNamespace: "dynamodb",
    minCapacity: 5,
    maxCapacity: 100,
    resourceId,
    scalableDimension: dimension,
  });

const scaleBoth = (resourceId: pulumi.Input<string>, part: "table" | "index" = "table") => {
  scale(resourceId, `dynamodb:${part}:ReadCapacityUnits`);
  scale(resourceId, `dynamodb:${part}:WriteCapacityUnits`);
};

export const cases: PolicyCases = {
  compliant: {
    "targets for reads and writes": {
      doc: true,
      program: () => scaleBoth(pulumi.interpolate`table/${table({ readCapacity: 5, writeCapacity: 5 }).name}`),
    },
    "provisioned explicitly": () => scaleBoth(pulumi.interpolate`table/${table({ billingMode: "PROVISIONED" }).name}`),
    "targets that name the table by a literal": {
      linkedByLiteral: ["resourceId"],
      program: () => {
        table({ name: "claims" });
        scaleBoth("table/claims");
      },
    },
    "an index that scales as well": () => {
      const { name } = table({ globalSecondaryIndexes });
      scaleBoth(pulumi.interpolate`table/${name}`);
      scaleBoth(pulumi.interpolate`table/${name}/index/by-payer`, "index");
    },
  },
  violating: {
    "fixed capacity": { doc: true, program: () => table({ readCapacity: 5, writeCapacity: 5 }) },
    "provisioned explicitly": () => table({ billingMode: "PROVISIONED" }),
    "another spelling": () => table({ billingMode: "provisioned" }),
    "reads alone": () => scale(pulumi.interpolate`table/${table().name}`, "dynamodb:table:ReadCapacityUnits"),
    "writes alone": () => scale(pulumi.interpolate`table/${table().name}`, "dynamodb:table:WriteCapacityUnits"),
    "targets of another table": () => {
      table({ name: "claims" });
      scaleBoth("table/imaging");
    },
    "targets of a table whose name begins alike": () => {
      table({ name: "claims" });
      scaleBoth("table/claims-2025");
    },
    "an index that does not scale": {
      findings: ["globalSecondaryIndexes[0]"],
      program: () => scaleBoth(pulumi.interpolate`table/${table({ globalSecondaryIndexes }).name}`),
    },
    "an index of another name": {
      findings: ["globalSecondaryIndexes[0]"],
      program: () => {
        const { name } = table({ globalSecondaryIndexes });
        scaleBoth(pulumi.interpolate`table/${name}`);
        scaleBoth(pulumi.interpolate`table/${name}/index/by-patient`, "index");
      },
    },
    "an index that scales, of a table that does not": {
      findings: [""],
      program: () => {
        const { name } = table({ globalSecondaryIndexes });
        scaleBoth(pulumi.interpolate`table/${name}/index/by-payer`, "index");
      },
    },
    "neither a table nor its index": {
      findings: ["", "globalSecondaryIndexes[0]"],
      program: () => table({ globalSecondaryIndexes }),
    },
  },
  undecided: {
    "a computed mode": () => table({ billingMode: new aws.kms.Key("key").arn }),
    "a computed dimension": () => {
      const resourceId = pulumi.interpolate`table/${table().name}`;
      scale(resourceId, "dynamodb:table:ReadCapacityUnits");
      new aws.appautoscaling.Target("writes", {
        serviceNamespace: "dynamodb",
        minCapacity: 5,
        maxCapacity: 100,
        resourceId,
        scalableDimension: new aws.kms.Key("key").arn,
      });
    },
    "computed indexes": () => {
      const indexes = new aws.kms.Key("key").arn.apply((name) => [{ name, hashKey: "payer", projectionType: "ALL" }]);
      scaleBoth(pulumi.interpolate`table/${table({ globalSecondaryIndexes: indexes }).name}`);
    },
  },
  notApplicable: {
    "on demand": () => table({ billingMode: "PAY_PER_REQUEST" }),
    "another spelling": () => table({ billingMode: "pay_per_request", globalSecondaryIndexes }),
  },
};
