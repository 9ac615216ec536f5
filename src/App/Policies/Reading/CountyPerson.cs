using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Reading;

/// <summary>A person of the register with the facts that policies judge.</summary>
public sealed record CountyPerson(long PersonId, string RegionCode, string Name, CaseFacts Facts);
