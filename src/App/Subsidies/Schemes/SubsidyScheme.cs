using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>A subsidy: its name, whose money it is, what it excludes and through which steps it goes.</summary>
/// <param name="Code">Permanent.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Fund">资金来源.</param>
/// <param name="Groups">Groups of schemes of which a person gets one for a time.</param>
/// <param name="Flow">Steps, terms, notices.</param>
public sealed record SubsidyScheme(string Code, string Name, string Fund, IReadOnlyList<string> Groups, ClaimFlow Flow)
{
    /// <summary>The scheme that figures name by itself.</summary>
    public const string Transport = "transport";

    /// <summary>Code of the policy by which it is decided who has it; null while none is named.</summary>
    public string? Policy { get; init; }
}
