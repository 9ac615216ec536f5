using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

public class SheetRulesTests
{
    private static readonly Period June = Someone.June;
    private static readonly SheetListing Good = Someone.Listing;

    public static TheoryData<SheetListing, string> Spoilt => new()
    {
        { Good with { Channel = EmploymentChannel.Workshop }, "FIND-013" },
        { Good with { Channel = EmploymentChannel.PublicPost }, "FIND-013" },
        { Good with { Industry = "" }, "FIND-014" },
        { Good with { PointToPoint = null }, "FIND-014" },
        { Good with { Income = null }, "FIND-014" },
        { Good with { Income = Fen.FromYuan("99.99") }, "FIND-015" },
        { Good with { Income = Fen.FromYuan("30000.01") }, "FIND-015" },
        { Good with { County = "" }, "FIND-016" },
        { Good with { AtWork = false }, "FIND-018" },
        { Good with { AtWork = false, End = June.Next }, "FIND-018" },
        { Good with { End = new Period(2022, 12) }, "FIND-107" },
        { Good with { Start = June.Next }, "FIND-108" },
    };

    public static TheoryData<SheetListing> Fine => new()
    {
        Good with { Income = Fen.FromYuan(100) },
        Good with { Income = Fen.FromYuan(30000) },
        Good with { Region = WorkRegion.OwnCounty, Channel = EmploymentChannel.Workshop },
        Good with { Industry = null, County = null },
        Good with { AtWork = false, End = June },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void One_wrong_cell_is_found(SheetListing listing, string code) =>
        Assert.Equal([code], Someone.Hits(Someone.Case with { Listings = [listing], Checks = [] }));

    [Theory]
    [MemberData(nameof(Fine))]
    public void Bounds_are_in_order(SheetListing listing) => Assert.Empty(Someone.Hits(Someone.Case with { Listings = [listing] }));

    [Fact]
    public void A_missed_month_is_found_only_where_the_sheet_is_known_and_the_start_is_the_same()
    {
        var april = Good with { Month = new Period(2023, 4) };
        var gap = Someone.Case with
        {
            Listings = [april, Good],
            SheetMonths = Period.Months(april.Month, June).ToHashSet(),
        };
        var hit = FindingRules.Check(FindingRules.OfPerson, gap).Single();
        Assert.Equal("FIND-104", hit.Rule.Code);
        Assert.StartsWith("2023-05", hit.Evidence, StringComparison.Ordinal);
        Assert.Empty(Someone.Hits(gap with { SheetMonths = new HashSet<Period> { april.Month, June } }));
        Assert.Empty(Someone.Hits(gap with { Listings = [april, Good with { Start = June }] }));
        Assert.Empty(Someone.Hits(gap with { Listings = [april with { End = april.Month }, Good] }));
    }

    [Fact]
    public void The_sheet_and_the_check_must_not_contradict()
    {
        Assert.Equal(["FIND-105"], Someone.Hits(Someone.Case with { Checks = [new CheckFacts(June, CheckResult.NotAtWork)] }));
        Assert.Equal(["FIND-106"], Someone.Hits(Someone.Case with { Listings = [] }));
        Assert.Empty(Someone.Hits(Someone.Case with { Listings = [], SheetMonths = new HashSet<Period>() }));
        Assert.Empty(Someone.Hits(Someone.Case with { Checks = [new CheckFacts(June.Previous, CheckResult.NotAtWork)] }));
        Assert.Empty(Someone.Hits(Someone.Case with { Listings = [Good with { End = June }] }));
    }
}
