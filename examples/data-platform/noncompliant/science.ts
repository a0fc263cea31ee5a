import * as aws from "@pulumi/aws";
import { artifacts, config, policyDocument, serviceRole } from "./foundation";

// Research, as the notebooks' defaults make it: on the internet, as root, on an image of yesterday.
const role = serviceRole("research", "sagemaker");
new aws.sagemaker.NotebookInstance("research", {
  instanceType: "ml.t3.large",
  platformIdentifier: "notebook-al2-v1",
  roleArn: role.arn,
  directInternetAccess: "Enabled",
});
const readmission = new aws.sagemaker.Model("readmission", {
  executionRoleArn: role.arn,
  primaryContainer: {
    image: config.require("modelImage"),
    modelDataUrl: `s3://${artifacts}/models/readmission.tar.gz`,
  },
});
const endpoint = new aws.sagemaker.EndpointConfiguration("readmission", {
  productionVariants: [
    { variantName: "current", modelName: readmission.name, instanceType: "ml.m5.large", initialInstanceCount: 1 },
  ],
});
new aws.sagemaker.Endpoint("readmission", { endpointConfigName: endpoint.name });
const models = new aws.sagemaker.ModelPackageGroup("readmission", { modelPackageGroupName: "readmission" });
new aws.sagemaker.ModelPackageGroupPolicy("readmission", {
  modelPackageGroupName: models.modelPackageGroupName,
  resourcePolicy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: ["sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages"],
    Resource: "*",
    Condition: { Null: { "aws:PrincipalOrgID": "true" } },
  }),
});

// The flag is set, and nowhere is said where the log goes.
new aws.bedrockmodel.InvocationLoggingConfiguration("dialogues", {
  loggingConfig: { textDataDeliveryEnabled: true },
});

// "The root volume holds no data."
new aws.workspaces.Workspace("visitor", {
  directoryId: config.require("directoryId"),
  bundleId: config.require("workspaceBundleId"),
  userName: "visitor",
  userVolumeEncryptionEnabled: true,
});
