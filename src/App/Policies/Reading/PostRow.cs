using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Reading;

/// <summary>An appointment to a public post, with the person whose identity number it has.</summary>
internal sealed record PostRow(long Id, long PersonId, string? PostType, DateOnly StartOn, DateOnly? EndOn, DateOnly ObservedOn)
{
    /// <summary>The ledger's last day is exclusive, a policy's is inclusive.</summary>
    public PostFact Fact(FactSource source) => new() { From = StartOn, To = EndOn?.AddDays(-1) ?? DateOnly.MaxValue, Type = PostType, Source = source };
}
