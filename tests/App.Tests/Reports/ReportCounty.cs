using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Documents.Drafts;
using Wengang.App.Monitoring;
using Wengang.App.Reports;
using Wengang.App.Reports.Saving;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Reports;

namespace Wengang.App.Tests.Reports;

/// <summary>A county of two townships with a few workers, its clerks and its leaders.</summary>
internal sealed class ReportCounty : IDisposable
{
    public static readonly DateOnly June = new(2023, 6, 30);

    public static readonly Actor Writer = Clerk("甲经办", Role.RuralRevitalisation, "369902");
    public static readonly Actor Second = Clerk("乙经办", Role.RuralRevitalisation, "369902");
    public static readonly Actor Signer = Clerk("丙主任", Role.LabourBureau, "369902");
    public static readonly Actor EastClerk = Clerk("东镇经办", Role.TownshipClerk, "369902001");
    public static readonly Actor EastLeader = Clerk("东镇领导", Role.TownshipLeader, "369902001");
    public static readonly Actor WestClerk = Clerk("西乡经办", Role.TownshipClerk, "369902002");

    private int forms;

    public ReportCounty(DatabaseKind kind)
    {
        County = new TestCounty(kind);
        var people = new[] { new TestPerson(1), new TestPerson(2), new TestPerson(3, TestCounty.West) };
        County.Write(db =>
        {
            TestCounty.Store(db, people.Select(p => p.Person(db.Protector)));
            TestCounty.Store(db, [.. people.Select(p => p.Record()), .. people.Select(p => p.Spell("2022-11")), .. people.Select(p => p.Check("2023-06", "2023-06-20"))]);
        });
        using var read = County.Open();
        Wrong = read.Set<WorkSpell>().First(s => s.RegionCode == TestCounty.East).Id;
    }

    public TestCounty County { get; }

    /// <summary>A spell that will turn out never to have been.</summary>
    public long Wrong { get; }

    public long Begin(Actor actor, ReportKind kind = ReportKind.Month, string? form = null)
    {
        using var db = County.Open(actor);
        return ReportBegin.Run(db, IndicatorCatalogue.All, new ReportOrder(kind, June, null, form ?? $"表{++forms}"));
    }

    public ReportPaper Paper(Actor actor, long id) => ReportPaper.Find(County.Open(actor), IndicatorCatalogue.All, id)!;

    public SaveOutcome Save(Actor actor, long id, int version, Func<ReportText, ReportText> change, string office = "测试县农业农村局")
    {
        using var db = County.Open(actor);
        var text = ReportPaper.Find(db, IndicatorCatalogue.All, id)!.Text;
        return ReportSaving.Save(db, IndicatorCatalogue.All, id, version, change(text), office);
    }

    public bool Do(Actor actor, long id, ReportAct act, int version = 1, string? reason = null)
    {
        using var db = County.Open(actor);
        return ReportActs.Do(db, IndicatorCatalogue.All, id, act, version, reason);
    }

    /// <summary>A report that Writer wrote and Signer signed.</summary>
    public long Issued()
    {
        var id = Begin(Writer);
        Do(Writer, id, ReportAct.Submit);
        Do(Signer, id, ReportAct.Issue);
        return id;
    }

    public void Correct() => County.Write(db => db.Bulk.Retract<WorkSpell>([Wrong]));

    public void Dispose() => County.Dispose();

    public static ReportText With(ReportText text, int section, string words) =>
        text with { Sections = [.. text.Sections.Select((s, i) => i == section ? words : s)] };

    private static Actor Clerk(string name, Role role, string below) =>
        new(name, $"{name}，{Roles.NameOf(role)}", Scope.Below(below)) { Permissions = PermissionMatrix.Of(role), Role = role };
}
