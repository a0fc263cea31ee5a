import * as pulumi from "@pulumi/pulumi";
import { allow, ImageRepository, ReleaseRole } from "../../components";
import { config, key } from "./foundation";
import { pipelines } from "./storage";

// How code gets to where it runs: images and DAGs.

/** Images hold code, and no data. */
export const images = new ImageRepository("transform", { key });

new ReleaseRole("releases", {
  repository: config.require("repository"),
  grants: [
    ...images.pushes,
    allow(["s3:ListBucket"], pipelines.arn),
    allow(
      ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
      pulumi.interpolate`${pipelines.arn}/dags/*`,
      pulumi.interpolate`${pipelines.arn}/plugins.zip`,
    ),
    key.use,
  ],
});
