using Wengang.App.Imports.Learning;
using Wengang.App.Imports.Recognition;
using Wengang.App.Intake;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class LearningTests
{
    private static byte[] Strange => new Grid("六月").Row("外出务工人员（2023年06月）").Row("劳动者", "身份编码", "哪天出去的", "去了哪儿")
        .Row(Someone.Name(0), Someone.Number(0), "2023年02月", "省外务工").Book();

    [Theory, OnBothDatabases]
    public void A_heading_explained_once_is_understood_from_then_on_by_every_door(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0)), "人口信息_20230630.xlsx");
        var batch = clerk.Drop(("六月.xlsx", Strange));
        var unknown = Assert.Single(clerk.Summary(batch.Id).Unknown);
        Assert.Equal((2, "六月", false), (unknown.HeadingRow, unknown.Sheet, unknown.IsKnown));

        using (var db = clerk.Open())
        {
            HeadingMemory.Learn(db, "out_work", new Dictionary<string, string> { ["劳动者"] = "name", ["身份编码"] = "identity", ["哪天出去的"] = "start", ["去了哪儿"] = "work_region" });
            Assert.True(BatchDesk.PreviewAgain(db, batch.Id));
        }

        clerk.Work();
        Assert.Equal("+1 ~0 =0 back 0 ask 0 out 0 dup 0", clerk.Says(batch.Id));
        Assert.Equal("1 rows: +1 ~0 =0 dup 0", Desk.Says(clerk.Desk.ImportOne(Strange)));
    }

    [Fact]
    public void What_was_learnt_can_be_forgotten_and_nothing_is_guessed_then()
    {
        using var clerk = new Clerk();
        using var db = clerk.Open();
        HeadingMemory.Learn(db, "out_work", new Dictionary<string, string> { ["劳动者"] = "name", ["没用的列"] = "" });
        Assert.Contains("没用的列", HeadingMemory.Kinds(db).Single(k => k.Key == "out_work").Ignored);
        var mappings = db.Set<HeadingMapping>().ToList();
        Assert.All(mappings, m => Assert.True(HeadingMemory.Forget(db, m.Id)));
        Assert.Same(SheetKinds.All, HeadingMemory.Kinds(db));
        Assert.False(HeadingMemory.Forget(db, 1));
    }

    [Fact]
    public void Suggestions_come_from_similar_headings_only()
    {
        var kind = SheetKinds.Get("out_work");
        Assert.Equal("identity", Similarity.Suggest(kind, "身份证号码（18位）")?.Key);
        Assert.Equal("income", Similarity.Suggest(kind, "每月务工收入")?.Key);
        Assert.Null(Similarity.Suggest(kind, "婚否"));
    }
}
