import * as aws from "@pulumi/aws";

export const makePipeline = (args: Partial<aws.imagebuilder.ImagePipelineArgs> = {}) =>
  new aws.imagebuilder.ImagePipeline("hardened", {
    name: "hardened",
    imageRecipeArn: "arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/hardened/1.0.0",
    infrastructureConfigurationArn: "arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/hardened",
    ...args,
  });
