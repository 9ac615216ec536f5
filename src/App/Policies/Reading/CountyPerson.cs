using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Reading;

/// <summary>A person of the register with the facts that policies judge.</summary>
public sealed record CountyPerson(long PersonId, string RegionCode, string Name, CaseFacts Facts)
{
    /// <summary>The rows it was read from: the kind of fact and the key.</summary>
    public required IReadOnlyList<(Type Kind, long Id)> Rows { get; init; }
}
