using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Subsidies;

/// <summary>Who comes with papers is claimed for at the desk.</summary>
public class OnBehalfTests : PayCounty
{
    private static readonly string Credit = "91369902MA00000TE" + UnifiedCreditCode.CheckCharacter("91369902MA00000TE");

    [Theory, OnBothDatabases]
    public void An_enterprise_is_claimed_for_once_for_a_time(DatabaseKind kind)
    {
        using var county = Open(kind);
        var id = Make(county, Township, Credit.ToLowerInvariant(), TestCounty.East);
        var line = As(county, Office, db => ClaimQueries.Find(db, id))!;
        Assert.Equal(("测试电子厂", "u" + Credit, ClaimOrigin.Enterprise, 100_000L), (line.Name, line.Claim.SubjectKey, line.Claim.Origin, line.Claim.AmountFen));
        Assert.Contains("这家单位同一期间已有", Refused(county, Township, Credit, TestCounty.East), StringComparison.Ordinal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void What_is_typed_wrongly_is_refused_in_words(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Contains("校验位", Refused(county, Township, Credit[..17] + (Credit[17] == '0' ? '1' : '0'), TestCounty.East), StringComparison.Ordinal);
        Assert.Contains("单位名称", Refused(county, Township, Credit, TestCounty.East, name: " "), StringComparison.Ordinal);
        foreach (var place in new[] { null, "", TestCounty.West, "369902000000" })
        {
            Assert.Contains("所在的乡镇或村", Refused(county, Township, Credit, place), StringComparison.Ordinal);
        }

        Assert.Contains("大于 0", Refused(county, Township, Credit, TestCounty.East, yuan: "0"), StringComparison.Ordinal);
        Assert.Contains("是发给个人的", Refused(county, Township, Credit, TestCounty.East, scheme: "transport"), StringComparison.Ordinal);
        Assert.Contains("是发给企业的", Assert.Throws<EditRefusedException>(() => As(county, Village, db =>
            OnBehalf.Make(db, One.Identity, "hiring-reward", "2023", "500", "招了人", Day))).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void The_places_to_choose_from_are_those_of_the_post(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Equal([("369902001000", "东镇"), (TestCounty.East, "东镇东一村")], As(county, Township, PlaceNames.Read));
        Assert.Equal([(TestCounty.East, "东镇东一村")], As(county, Village, PlaceNames.Read));
        Assert.Equal(["东镇", "东镇东一村", "西乡", "西乡西一村"], As(county, Office, PlaceNames.Read).Select(p => p.Name));
    }

    private static long Make(TestCounty county, Actor actor, string? code, string? region, string? name = "测试电子厂", string? yuan = "1000", string scheme = "hiring-reward") =>
        As(county, actor, db => OnBehalf.MakeForEnterprise(db, code, name, region, scheme, "2023", yuan, "招用脱贫人口 2 人，合同一年", Day));

    private static string Refused(TestCounty county, Actor actor, string? code, string? region, string? name = "测试电子厂", string? yuan = "1000", string scheme = "hiring-reward") =>
        Assert.Throws<EditRefusedException>(() => Make(county, actor, code, region, name, yuan, scheme)).Message;
}
