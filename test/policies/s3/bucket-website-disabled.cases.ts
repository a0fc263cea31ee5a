import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Website = Partial<aws.s3.BucketWebsiteConfigurationArgs>;

const website = (args: Website) => {
  const bucket = new aws.s3.Bucket("portal");
  new aws.s3.BucketWebsiteConfiguration("portal", { bucket: bucket.id, ...args });
};

const redirect = (protocol: string) => ({ redirectAllRequestsTo: { hostName: "portal.example.com", protocol } });

export const cases: PolicyCases = {
  compliant: {
    "no website": { doc: true, program: () => new aws.s3.Bucket("portal") },
    "no website on the older resource": () => new aws.s3.BucketV2("portal"),
    "a redirection to HTTPS": () => website(redirect("https")),
    "a redirection to HTTPS by the older companion": () => {
      new aws.s3.BucketWebsiteConfigurationV2("portal", { bucket: "clinic-portal", ...redirect("https") });
    },
    "a redirection to HTTPS inline": () => {
      new aws.s3.Bucket("portal", { website: { redirectAllRequestsTo: "https://portal.example.com" } });
    },
    "a redirection to HTTPS inline on the older resource": () => {
      new aws.s3.BucketV2("portal", { websites: [{ redirectAllRequestsTo: "https://portal.example.com" }] });
    },
  },
  violating: {
    "a website": { doc: true, program: () => website({ indexDocument: { suffix: "index.html" } }) },
    "a website by the older companion": () => {
      new aws.s3.BucketWebsiteConfigurationV2("portal", {
        bucket: "clinic-portal",
        indexDocument: { suffix: "index.html" },
      });
    },
    "a website inline": () => new aws.s3.Bucket("portal", { website: { indexDocument: "index.html" } }),
    "a website inline on the older resource": () => {
      new aws.s3.BucketV2("portal", { websites: [{ indexDocument: "index.html" }] });
    },
    "a redirection to HTTP": () => website(redirect("http")),
    "a redirection with the visitor's protocol": () =>
      website({ redirectAllRequestsTo: { hostName: "portal.example.com" } }),
    "a redirection to HTTP inline": () => {
      new aws.s3.Bucket("portal", { website: { redirectAllRequestsTo: "http://portal.example.com" } });
    },
    "a redirection with the visitor's protocol inline": () => {
      new aws.s3.Bucket("portal", { website: { redirectAllRequestsTo: "portal.example.com" } });
    },
  },
  undecided: {
    "a computed protocol": () => {
      const protocol = new aws.kms.Key("portal").arn;
      website({ redirectAllRequestsTo: { hostName: "portal.example.com", protocol } });
    },
    "a computed target inline": () => {
      new aws.s3.Bucket("portal", { website: { redirectAllRequestsTo: new aws.kms.Key("portal").arn } });
    },
  },
};
