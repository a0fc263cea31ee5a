import { definePolicy } from "../core/policy";
import { mustNotExist } from "../core/requirements";

export default definePolicy({
  id: "ecrpublic-repository-not-used",
  title: "Images are not published in the public gallery",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "astro#images-without-phi", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecrpublic/repository:Repository", "aws:ecrpublic/repositoryPolicy:RepositoryPolicy"],
  whenAbsent: "There is none.",
  fix: "Use aws.ecr.Repository.",
  judge: mustNotExist("The repository is in the public gallery: everybody may pull its images"),
});
