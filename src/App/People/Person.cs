using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>One identity number, one person. What is reported of them stands in facts.</summary>
public sealed class Person : Recorded, IRegional
{
    /// <summary>Keyed blind index of the identity number; unique.</summary>
    public required byte[] IdentityIndex { get; init; }

    public required byte[] IdentityCipher { get; init; }

    public DateOnly Birth { get; init; }

    public Sex Sex { get; init; }

    public required string RegionCode { get; set; }
}
