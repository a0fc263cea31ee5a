import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { api, settings, stage } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    encrypted: {
      doc: true,
      program: () => {
        const own = api();
        const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
        settings(own, prod, { cachingEnabled: true, cacheDataEncrypted: true });
      },
    },
    "nothing cached": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, { cachingEnabled: false });
    },
  },
  violating: {
    "a cache alone": { doc: true, program: () => stage(api(), { cacheClusterEnabled: true, cacheClusterSize: "0.5" }) },
    "in plaintext": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, { cachingEnabled: true });
    },
    "one method in plaintext": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, { cachingEnabled: true, cacheDataEncrypted: true });
      settings(own, prod, { cachingEnabled: true, cacheDataEncrypted: false }, "patients/GET");
    },
  },
  undecided: {
    "a computed flag": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, {
        cachingEnabled: true,
        cacheDataEncrypted: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
      });
    },
  },
  notApplicable: {
    "no cache": () => stage(api()),
  },
};
