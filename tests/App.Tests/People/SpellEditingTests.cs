using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Dossiers.History;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Editing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.People;

public class SpellEditingTests : Corrected
{
    private static readonly TestPerson One = new(1);
    private static readonly TestPerson Two = new(2);

    [Theory, OnBothDatabases]
    public void A_corrected_place_changes_the_figure_and_not_what_was_known_before(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record(), Two.Record(), One.Spell("2023-02"), Two.Spell("2023-02"));
        var before = DateTime.UtcNow;
        Assert.Equal(2, Value(county, "WORK-003", "2023-06-30"));

        Assert.True(AmendSpell(county, One, "2023-02", "region", "县外省内务工"));

        Assert.Equal(1, Value(county, "WORK-003", "2023-06-30"));
        Assert.Equal(1, Value(county, "WORK-003", "2023-03-31"));
        Assert.Equal(2, Value(county, "WORK-003", "2023-06-30", before));
        Assert.Equal(1, Value(county, "WORK-004", "2023-06-30"));
        Assert.Equal(1, Value(county, "SUB-001", "2023-06-30"));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_change_counts_from_its_day(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"));
        AmendSpell(county, One, "2023-02", "region", "县外省内务工", from: "2023-05-10");
        Assert.Equal((1, 0), (Value(county, "WORK-003", "2023-04-30"), Value(county, "WORK-003", "2023-05-31")));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void An_end_an_earlier_end_and_no_end_at_all(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"));
        AmendSpell(county, One, "2023-02", SpellFields.End, "2023-06");
        Assert.Equal((1, 0), (Value(county, "WORK-001", "2023-05-31"), Value(county, "WORK-001", "2023-06-30")));

        AmendSpell(county, One, "2023-02", SpellFields.End, "2023年4月");
        Assert.Equal((1, 0), (Value(county, "WORK-001", "2023-03-31"), Value(county, "WORK-001", "2023-04-30")));
        Assert.Equal((0, 1), (Value(county, "WORK-001", "2023-05-31"), Value(county, "HOME-001", "2023-05-31")));

        AmendSpell(county, One, "2023-02", SpellFields.End, "");
        Assert.Equal(1, Value(county, "WORK-001", "2023-06-30"));
        Assert.Single(Spells(county));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_start_is_corrected_with_the_confirmations_of_its_months(DatabaseKind kind)
    {
        var confirmation = new WorkConfirmation { PersonId = One.Id, Month = TestPerson.Month("2023-06"), StartMonth = TestPerson.Month("2023-05"), StillWorking = true, RegionCode = One.Region };
        using var county = With(kind, [One], One.Record(), One.Spell("2023-05"), confirmation);
        Assert.Equal(0, Value(county, "SUB-001", "2023-06-30"));
        AmendSpell(county, One, "2023-05", SpellFields.Start, "2023-02");
        Assert.Equal((1, 1), (Value(county, "SUB-001", "2023-06-30"), Value(county, "WORK-001", "2023-02-28")));
        using var db = county.Open();
        Assert.Equal(TestPerson.Month("2023-02"), db.All<WorkConfirmation>().Single().StartMonth);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void What_cannot_be_is_refused(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"), One.Spell("2023-04"));
        foreach (var (field, value, words) in new[]
        {
            ("region", "火星", "不在可选范围"), ("income", "很多", "工资"), (SpellFields.End, "2023-01", "早于开始"), (SpellFields.End, "2023-12", "不能晚于本月"),
            (SpellFields.Start, "2023-04", "已有一段"), (SpellFields.Start, "", "不能为空"), ("region", "省外务工", "没有变化"), ("nonsense", "1", "没有这一项"),
        })
        {
            var refusal = Assert.Throws<EditRefusedException>(() => AmendSpell(county, One, "2023-02", field, value));
            Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        }

        Assert.Contains("原因", Assert.Throws<EditRefusedException>(() =>
            AmendSpell(county, One, "2023-02", "income", "3000", form: new EditForm(" ", EditForm.NewKey(), Seen(county)))).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_form_opened_before_another_correction_is_not_carried_out(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"));
        var form = new EditForm("甲说", EditForm.NewKey(), Seen(county));
        AmendSpell(county, One, "2023-02", "employer", "宏达电子厂");
        Assert.Throws<EditConflictException>(() => AmendSpell(county, One, "2023-02", "employer", "恒通服装厂", form: form));
        Assert.Equal("宏达电子厂", Assert.Single(Spells(county)).Employer);
    }

    [Theory, OnBothDatabases]
    public void The_same_form_twice_does_it_once(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"));
        var form = new EditForm("本人来电", EditForm.NewKey(), Seen(county));
        Assert.True(AmendSpell(county, One, "2023-02", "income", "3500", form: form));
        Assert.False(AmendSpell(county, One, "2023-02", "income", "3500", form: form));
        using var db = county.Open();
        Assert.Single(db.All<Operation>().Where(o => o.Kind == OperationKind.WorkCorrected));
    }

    [Theory, OnBothDatabases]
    public void The_history_says_who_changed_what_and_why(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"));
        AmendSpell(county, One, "2023-02", "income", "3000");
        AmendSpell(county, One, "2023-02", "income", "3500元");
        using var db = county.Open();
        var head = DossierHead.Read(db, One.Id, Today)!;
        var lines = PersonHistory.Read(db, One.Id, head.Context);
        Assert.Equal(3, lines.Count);
        Assert.Equal(("更正务工", "本人来电更正", "2023年2月开始的务工：工资由3000元改为3500元（从2023年2月1日起）"), (lines[0].Act, lines[0].Reason, lines[0].Changes.Single()));
        Assert.StartsWith("测试员", lines[0].Who, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_spell_is_added(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        using (var db = county.Open())
        {
            var typed = new NewSpell(One.Id, new Dictionary<string, string> { ["start"] = "2023-03", ["region"] = "省外务工", ["province"] = "浙江省", ["phone"] = "13900000001" });
            var form = new EditForm("本人来村委登记", EditForm.NewKey());
            Assert.True(new SpellAdder(db, Today).Add(typed, form));
            Assert.False(new SpellAdder(db, Today).Add(typed, form));
        }

        Assert.Equal((0, 1), (Value(county, "WORK-001", "2023-02-28"), Value(county, "WORK-001", "2023-03-31")));
        AssertSound(county);
    }

    private static string Seen(TestCounty county) => FactStamp.Of(Spells(county).Where(s => s.StartMonth == TestPerson.Month("2023-02")));
}
