import { definePolicy, orUndecided, violationIf } from "../core/policy";

/** Whether an address carries more than a user's name, such as Bitbucket's clone addresses do. */
function holdsCredentials(address: string): boolean {
  const [, user = "", password] = /^https?:\/\/([^/@:]+)(:[^/@]*)?@/i.exec(address) ?? [];
  return password !== undefined || user.length > 30 || isToken(user);
}

const isToken = (text: string): boolean =>
  /^(gh[pousr]_|github_pat_|glpat-|x-token-auth|x-access-token|oauth2)/i.test(text);

export default definePolicy({
  id: "codebuild-project-source-credentials-safe",
  title: "Build sources are reached over checked TLS and carry no password in their address",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["astro#secrets-backend", "aptible#password-management", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:codebuild/project:Project"],
  whenAbsent: "Certificates are checked; an address without credentials uses those of the account.",
  fix: "Use a plain https address, and aws.codebuild.SourceCredential with authType CODECONNECTIONS or SECRETS_MANAGER.",
  peers: {
    "cdk-nag": ["CodeBuildProjectSourceRepoUrl"],
    config: ["codebuild-project-source-repo-url-check"],
    guard: ["codebuild_project_source_repo_url_check"],
    prowler: ["codebuild_project_source_repo_url_no_sensitive_credentials"],
    steampipe: ["codebuild_project_source_repo_oauth_configured"],
  },
  judge: (project) =>
    project
      .list("secondarySources")
      .prepend(project.block("source"))
      .collect((source) => {
        const location = source.text("location").satisfies(holdsCredentials);
        return [
          violationIf(location, `${source.path}.location holds credentials: whoever reads the project has them`, {
            detail: `${source.path}.location`,
          }),
          violationIf(
            source.bool("insecureSsl").is(true),
            `${source.path}.insecureSsl is true: any certificate will do`,
            {
              detail: `${source.path}.insecureSsl`,
              fix: "Remove insecureSsl.",
            },
          ),
        ];
      }, orUndecided("a source address holds credentials")),
});
