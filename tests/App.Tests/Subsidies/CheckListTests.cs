using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Subsidies;

public class CheckListTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void A_list_of_another_bureau_is_dropped_as_a_file_and_a_bad_row_goes_back(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(2));
        desk.ImportOne(
            new Grid("名单").Row("姓名", "证件号码", "名单类别", "名单说明").Row(Someone.Name(0), Someone.Number(0), "死亡人员", "2023年5月").Row(Someone.Name(1), Someone.Number(1), "不知道", "").Book(),
            "2023年06月比对名单.xlsx");
        using var db = desk.Open();
        var entry = Assert.Single(db.Set<CheckListEntry>());
        Assert.Equal((CheckCode.Deceased, "2023年5月"), (entry.Code, entry.Note));
        Assert.Equal(db.Protector.Index(Someone.Number(0)), entry.PersonIndex);
    }

    [Theory, OnBothDatabases]
    public void A_person_on_such_a_list_is_not_decided_before_somebody_looked(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        county.Write(db => db.Bulk.Insert<CheckListEntry>(
            [new CheckListEntry { Code = CheckCode.PublicEmployee, PersonIndex = db.Protector.Index(One.Identity), Name = "甲1", Note = "某小学", RegionCode = "369902000000", ValidFrom = Day, ObservedOn = Day }]));
        Assert.Throws<EditRefusedException>(() => Reviewed(county, id));
        Assert.Equal(ClaimState.IdentityChecked, Claim(county, One).State);
        var one = Assert.Single(Cases(county));
        Assert.Equal(CheckCode.PublicEmployee, one.Code);
        Assert.Contains("某小学", one.Evidence, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_claim_on_behalf_is_reviewed_by_another_and_counted_in_the_figures(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Equal(2, Value(county, "SUB-030", "2023-07-31"));
        Make(county);
        var id = As(county, Village, db => OnBehalf.Make(db, One.Identity, "startup", "life", "5000", "开了小店", Day));
        Assert.Throws<EditRefusedException>(() => As(county, Village, db => OnBehalf.Make(db, One.Identity, "startup", "life", "5000", "开了小店", Day)));
        Assert.Throws<EditRefusedException>(() => As(county, Village, db => OnBehalf.Make(db, One.Identity, "job-search", "2023-05", "300", "有组织输送", Day)));
        Assert.Throws<EditRefusedException>(() => Act(county, Village, ClaimAct.Reject, Day.AddDays(1), 0));
        Act(county, Leader, ClaimAct.TownshipApprove, Day, id);
        Act(county, Bureau, ClaimAct.BureauApprove, Day, id);
        Assert.Equal(0, Value(county, "SUB-030", "2023-07-31"));
        Assert.Equal(3, Value(county, "SUB-010", "2023-07-31"));
        Assert.Equal(1, Value(county, "SUB-011", "2023-07-31"));
        Assert.Equal(1, Value(county, "SUB-031", "2023-07-31"));
        Assert.Equal(0, Value(county, "SUB-012", "2023-07-31"));
    }

    [Theory, OnBothDatabases]
    public void Papers_are_told_by_their_content_and_seen_by_their_region_only(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        var png = new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1 };
        var kept = As(county, Village, db => EvidenceStore.Add(db, id, "C:\\合同.pdf", new MemoryStream(png)));
        Assert.Equal(("png", "合同.pdf"), (kept.Kind, kept.Name));
        Assert.Throws<EditRefusedException>(() => As(county, Village, db => EvidenceStore.Add(db, id, "x.png", new MemoryStream("<html>"u8.ToArray()))));
        Assert.Equal(png, As(county, Office, db => EvidenceStore.Open(db, kept.Id))!.Value.Content);
        Assert.Null(As(county, In(Role.VillageWorker, TestCounty.West), db => EvidenceStore.Open(db, kept.Id)));
    }
}
