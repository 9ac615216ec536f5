namespace Wengang.App.Subsidies.Claims;

/// <summary>Somebody may have a subsidy for a time; whoever worked that out hands it in, and a claim is made of it.</summary>
/// <param name="Scheme">Code of the scheme.</param>
/// <param name="Period">For what time: 2023, 2023-Q2, 2023-05, 2021/2024 or life.</param>
/// <param name="AmountFen">How much.</param>
/// <param name="Reason">Why, in words for the person.</param>
/// <param name="RegionCode">Village of the person, or of the enterprise.</param>
/// <param name="AsOf">The day on which it was judged.</param>
public sealed record Entitlement(string Scheme, string Period, long AmountFen, string Reason, string RegionCode, DateOnly AsOf)
{
    /// <summary>The person; null for an enterprise or workshop.</summary>
    public long? PersonId { get; init; }

    /// <summary>Key of the enterprise or workshop; null for a person.</summary>
    public string? UnitKey { get; init; }

    /// <summary>Name of the enterprise or workshop.</summary>
    public string? UnitName { get; init; }

    /// <summary>What can be had separately within the scheme: a trade and level; empty for nothing.</summary>
    public string Variant { get; init; } = "";

    /// <summary>The version of the policy, and the decision that was stored; null where there are none.</summary>
    public long? PolicyVersion { get; init; }

    public long? DecisionKey { get; init; }

    /// <summary>The facts it rests on: table and key. When one of them turns out not to be true the claim is looked at again.</summary>
    public IReadOnlyList<(string Table, long Id)> Facts { get; init; } = [];

    /// <summary>Whose it is, the same for the same person, enterprise or workshop.</summary>
    public string SubjectKey => PersonId is { } person ? KeyOf(person) : KeyOfUnit(UnitKey!);

    public static string KeyOf(long person) => "p" + person.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string KeyOfUnit(string unit) => "u" + unit;
}
