using Wengang.App.Data;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.People.Searching;
using Wengang.App.PublicPosts;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.People;

/// <summary>An entry that was taken into one that was taken into a third: its number means the third, wherever it is typed or read.</summary>
public class MergeChainTests
{
    private static readonly DateOnly Today = new(2023, 7, 5);

    [Theory, OnBothDatabases]
    public void The_first_number_leads_to_the_last_entry_in_the_search_in_sheets_and_in_ledgers(DatabaseKind kind)
    {
        using var desk = Chained(kind);
        Assert.Equal("1 rows: +1 ~0 =0 dup 0", Desk.Says(desk.ImportOne(Forms.OutWork("已外出务工信息（2023年6月）", Forms.Away(0)))));
        Assert.Equal("2 rows: +2 ~0 =0 dup 0", Desk.Says(desk.ImportOne(Posts((0, "2023-01-01"), (1, "2023-03-01")))));
        Assert.Equal("1 rows: +0 ~0 =1 dup 0", Desk.Says(desk.ImportOne(Posts((0, "2023-01-01")))));

        using var db = desk.Open();
        var last = Entry(db, 2);
        Assert.All([0, 1, 2], n => Assert.Equal([last], Found(db, n)));
        Assert.All([0, 1, 2], n => Assert.Equal(last, new PeopleBook(db).Find(db.Protector.Index(Someone.Number(n)))!.Value.Id));
        Assert.Equal(last, db.Set<WorkSpell>().Single().PersonId);
        Assert.All(db.Set<PostAppointment>().ToList(), p => Assert.Equal(db.Protector.Index(Someone.Number(2)), p.IdentityIndex));
    }

    [Theory, OnBothDatabases]
    public void When_the_second_merge_is_undone_the_first_number_leads_to_the_second_entry(DatabaseKind kind)
    {
        using var desk = Chained(kind);
        using var db = desk.Open();
        Assert.True(new Merger(db, Today).Undo(new Merger(db, Today).Latest(Entry(db, 2))!.Id, new EditForm("不是同一人", EditForm.NewKey())));
        Assert.Equal([Entry(db, 1)], Found(db, 0));
        Assert.Equal([Entry(db, 2)], Found(db, 2));
        Assert.Equal(Entry(db, 1), new PeopleBook(db).Find(db.Protector.Index(Someone.Number(0)))!.Value.Id);
    }

    private static Desk Chained(DatabaseKind kind)
    {
        var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(3));
        Merge(desk, 0, 1);
        Merge(desk, 1, 2);
        return desk;
    }

    private static void Merge(Desk desk, int gone, int kept)
    {
        using var db = desk.Open();
        var wish = new MergeWish(Entry(db, kept), Entry(db, gone), []);
        Assert.True(new Merger(db, Today).Merge(wish, new EditForm("同一人两条", EditForm.NewKey(), new Merger(db, Today).Preview(wish).Seen)));
    }

    private static byte[] Posts(params (int Person, string Start)[] rows) => new Grid("公岗").Row("公益性岗位台账（2023年6月30日）").Row("乡镇", "姓名", "证件号码", "岗位类型", "起始")
        .Rows([.. rows.Select(r => new object?[] { "城关镇", Someone.Name(r.Person), Someone.Number(r.Person), "保洁", r.Start })]).Book();

    private static IReadOnlyList<long> Found(Db db, int person) => PersonSearch.Find(db, SearchWords.Parse(Someone.Number(person))!, 5);

    private static long Entry(Db db, int person)
    {
        var index = db.Protector.Index(Someone.Number(person));
        return db.Set<Person>().Single(p => p.IdentityIndex == index).Id;
    }
}
