using System.Security.Cryptography;
using System.Text;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings;

/// <summary>What a run found, before it is compared with what is stored.</summary>
internal sealed record Sought(string Rule, string SubjectKey, string RegionCode, long? PersonId, string Evidence)
{
    /// <param name="hit">The hit.</param>
    /// <param name="subject">Whom or what it is about; with the rule and what was seen it names the finding.</param>
    /// <param name="regionCode">Where.</param>
    /// <param name="personId">The person to name, if any.</param>
    /// <param name="prefix">Put before the evidence.</param>
    public static Sought Of(Rules.Findings.Finding hit, string subject, string regionCode, long? personId, string prefix = "") =>
        new(hit.Rule.Code, $"{subject}:{Digest(hit.Seen)}", regionCode, personId, prefix + hit.Evidence);

    private static string Digest(string seen) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seen)))[..16];
}
