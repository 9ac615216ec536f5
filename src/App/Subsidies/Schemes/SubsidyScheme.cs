using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>A subsidy: its name, whose money it is, what it excludes and through which steps it goes.</summary>
/// <param name="Code">Permanent.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Fund">资金来源.</param>
/// <param name="Groups">Groups of schemes of which a person gets one for a time.</param>
/// <param name="Subject">Who gets it, as policies say it: person, household, enterprise or workshop.</param>
/// <param name="Terms">In the order of their days, without gaps.</param>
public sealed record SubsidyScheme(string Code, string Name, string Fund, IReadOnlyList<string> Groups, string Subject, IReadOnlyList<SchemeTerms> Terms)
{
    /// <summary>The scheme that figures name by itself.</summary>
    public const string Transport = "transport";

    /// <summary>Whether persons get it (for themselves or their household), and not enterprises.</summary>
    public bool IsForPersons => Subject is "person" or "household";

    /// <summary>The terms for claims applied for on a day.</summary>
    public SchemeTerms On(DateOnly day) => Terms.First(t => t.Contains(day));

    /// <summary>The flow of a claim applied for on a day: it stays the same to the end, whatever is changed since.</summary>
    public ClaimFlow FlowOn(DateOnly applied) => On(applied).Flow;
}
