namespace Wengang.Rules.Tests.Values;

/// <summary>Generators of invented values.</summary>
internal static class Draw
{
    internal static readonly Gen<DateOnly> Date = Gen.Int[0, 50000].Select(days => new DateOnly(1960, 1, 1).AddDays(days));

    internal static readonly Gen<Period> Month = Gen.Int[0, 240].Select(months => new Period(2010, 1).AddMonths(months));

    internal static readonly Gen<string> Body = Gen.Select(Gen.Int[0, 999999], Gen.Int[0, 45000], Gen.Int[0, 999],
        (division, days, order) => $"{division:000000}{new DateOnly(1900, 1, 1).AddDays(days):yyyyMMdd}{order:000}");

    internal static IdentityNumber Identity(string body) => IdentityNumber.Parse(body + IdentityNumber.CheckCharacter(body));
}
