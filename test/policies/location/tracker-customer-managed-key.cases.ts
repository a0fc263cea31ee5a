import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Key = pulumi.Input<string>;

const tracker = (kmsKeyId?: Key) => new aws.location.Tracker("ambulances", { trackerName: "ambulances", kmsKeyId });

const geofences = (kmsKeyId?: Key) =>
  new aws.location.GeofenceCollection("wards", { collectionName: "wards", kmsKeyId });

export const cases: PolicyCases = {
  compliant: {
    "a tracker with a key": { doc: true, program: () => tracker(new aws.kms.Key("ambulances").arn) },
    "geofences with a key": () => geofences(new aws.kms.Key("wards").arn),
  },
  violating: {
    "a tracker without a key": { doc: true, program: () => tracker() },
    "geofences without a key": () => geofences(),
    "an empty key": { isEnoughIfSet: ["kmsKeyId"], program: () => tracker("") },
  },
  undecided: {},
};
