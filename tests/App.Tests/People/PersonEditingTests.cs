using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Dossiers.History;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Dossiers.Moving;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.People.Searching;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.People;

public class PersonEditingTests : Corrected
{
    private static readonly TestPerson One = new(1);
    private static readonly TestPerson Two = new(2);

    [Theory, OnBothDatabases]
    public void A_name_is_corrected_and_found_under_the_new_one(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        AmendPerson(county, One, "name", "单小明");
        Assert.Equal([One.Id], Find(county, "单小明"));
        Assert.Equal([One.Id], Find(county, "小明"));
        Assert.Equal([One.Id], Find(county, "sxm"));
        Assert.Equal([One.Id], Find(county, "DXM"));
        Assert.Empty(Find(county, "甲1"));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void The_same_form_of_a_person_twice_does_it_once(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        using var db = county.Open();
        var form = new EditForm("核对户口簿", EditForm.NewKey(), FactStamp.Of(PersonEditor.Records(db, One.Id)));
        var editor = new PersonEditor(db, Today);
        Assert.True(editor.Amend(One.Id, new Amendment("health", "残疾", null), form));
        Assert.False(editor.Amend(One.Id, new Amendment("health", "残疾", null), form));
    }

    [Theory, OnBothDatabases]
    public void The_type_of_a_household_is_that_of_all_its_members(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record(), Two.Record(), One.Spell("2023-02"), Two.Spell("2023-02"));
        AmendPerson(county, One, "type", "一般农户", from: "2023-06-01");
        Assert.Equal((2, 0), (Value(county, "WORK-001", "2023-05-31"), Value(county, "WORK-001", "2023-06-30")));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Who_died_counts_up_to_the_day(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-02"));
        using (var db = county.Open())
        {
            var form = new EditForm("派出所注销户口", EditForm.NewKey(), FactStamp.Of(PersonEditor.Records(db, One.Id)));
            Assert.True(new PersonEvents(db, Today).Record(One.Id, PersonEventKind.Death, new DateOnly(2023, 5, 20), form));
        }

        Assert.Equal((1, 0), (Value(county, "WORK-001", "2023-04-30"), Value(county, "WORK-001", "2023-05-31")));
        Assert.Equal([One.Id], Find(county, "甲1"));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_household_that_moves_counts_in_its_new_village_from_the_day(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record(), Two.Record(), One.Spell("2023-02"));
        using (var db = county.Open())
        {
            var mover = new Mover(db, Today);
            var seen = mover.Preview(1, TestCounty.West, new DateOnly(2023, 5, 1)).Seen;
            Assert.True(mover.Move(1, TestCounty.West, new DateOnly(2023, 5, 1), new EditForm("易地搬迁", EditForm.NewKey(), seen)));
        }

        using var after = county.Open(Actor.Local("西乡") with { Scope = Scope.Below("369902002") });
        Assert.Equal(2, after.All<Person>().Count());
        Assert.Equal("2023-05-01", after.All<WorkSpell>().Single().ValidFrom.ToString("yyyy-MM-dd", null));
        Assert.Equal(1, Value(county, "WORK-001", "2023-06-30"));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_new_person_needs_a_number_that_can_be(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        var typed = new NewPerson { Name = "仇小禾", Identity = Two.Identity, HouseholdCode = "H0001", Relation = "配偶", Labour = "普通劳动力", Since = "2023-06-01" };
        using var db = county.Open();
        var adder = new PersonAdder(db, Today);
        var wrong = Two.Identity[..17] + (Two.Identity[17] == '1' ? '2' : '1');
        Assert.Contains("校验位", Assert.Throws<EditRefusedException>(() => adder.Preview(typed with { Identity = wrong })).Message, StringComparison.Ordinal);
        Assert.Contains("已经在名册", Assert.Throws<EditRefusedException>(() => adder.Preview(typed with { Identity = One.Identity })).Message, StringComparison.Ordinal);
        Assert.Contains("户编号", Assert.Throws<EditRefusedException>(() => adder.Preview(typed with { HouseholdCode = "" })).Message, StringComparison.Ordinal);

        var form = new EditForm("新婚迁入", EditForm.NewKey());
        var id = adder.Add(typed, form);
        Assert.NotNull(id);
        Assert.Null(adder.Add(typed, form));
        Assert.Equal([id.Value], Find(county, "qxh"));
        Assert.Equal([id.Value], Find(county, "cxh"));
        Assert.Equal(HouseholdType.Lifted, db.All<PersonRecord>().Single(r => r.PersonId == id).HouseholdType);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Two_entries_become_one_and_two_again(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record(), Two.Record(labour: LabourCapacity.Skilled), One.Spell("2023-02"), Two.Spell("2022-05", "2022-12"), Two.Spell("2023-02"), Two.Check("2023-06", "2023-06-05"));
        Assert.Equal(2, Value(county, "WORK-001", "2023-06-30"));
        using (var db = county.Open())
        {
            var wish = new MergeWish(One.Id, Two.Id, ["labour"]);
            Assert.True(new Merger(db, Today).Merge(wish, new EditForm("同一人两条", EditForm.NewKey(), new Merger(db, Today).Preview(wish).Seen)));
            Assert.Equal(2, db.All<WorkSpell>().Count(s => s.PersonId == One.Id));
            Assert.Equal(LabourCapacity.Skilled, db.All<PersonRecord>().Single().Labour);
            Assert.Equal(One.Id, new PeopleBook(db).Find(db.Protector.Index(Two.Identity))!.Value.Id);
        }

        Assert.Equal((1, 1), (Value(county, "WORK-001", "2023-06-30"), Value(county, "WORK-001", "2022-10-31")));
        Assert.Equal([One.Id], Find(county, Two.Identity));
        AssertSound(county);
        using (var db = county.Open())
        {
            Assert.True(new Merger(db, Today).Undo(new Merger(db, Today).Latest(One.Id)!.Id, new EditForm("不是同一人", EditForm.NewKey())));
        }

        Assert.Equal(2, Value(county, "WORK-001", "2023-06-30"));
        Assert.Equal([Two.Id], Find(county, Two.Identity));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_merge_on_which_something_stands_is_not_undone(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record(), Two.Record(), One.Spell("2023-02"));
        using var db = county.Open();
        var wish = new MergeWish(One.Id, Two.Id, []);
        new Merger(db, Today).Merge(wish, new EditForm("同一人两条", EditForm.NewKey(), new Merger(db, Today).Preview(wish).Seen));
        AmendSpell(county, One, "2023-02", "income", "4000");
        Assert.Contains("新的登记", Assert.Throws<EditRefusedException>(() =>
            new Merger(db, Today).Undo(new Merger(db, Today).Latest(One.Id)!.Id, new EditForm("不是同一人", EditForm.NewKey()))).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_whole_number_is_shown_with_a_purpose_and_leaves_a_trace(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        using var db = county.Open();
        Assert.Throws<EditRefusedException>(() => IdentityReveal.Show(db, One.Id, phone: false, " "));
        Assert.Equal(One.Identity, IdentityReveal.Show(db, One.Id, phone: false, "核对证件"));
        var access = Assert.Single(AccessHistory.Read(db, One.Id));
        Assert.Equal(("证件号码", "核对证件"), (access.What, access.Purpose));
        Assert.DoesNotContain(db.All<Operation>().AsEnumerable(), o => o.Reason.Contains(One.Identity, StringComparison.Ordinal));

        using var leader = county.Open(new Actor("领导", "县领导", Scope.Everything) { Permissions = PermissionMatrix.Of(Role.Leader) });
        Assert.Throws<UnauthorizedAccessException>(() => IdentityReveal.Show(leader, One.Id, phone: false, "看看"));
        Assert.Throws<UnauthorizedAccessException>(() => new PersonEditor(leader, Today).Preview(One.Id, new Amendment("name", "甲", null)));
    }

    [Theory, OnBothDatabases]
    public void Nobody_outside_the_own_regions_can_be_found_or_changed(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        using var west = county.Open(Actor.Local("西乡") with { Scope = Scope.Below("369902002") });
        foreach (var words in new[] { "甲1", One.Identity, "H0001", "j" })
        {
            Assert.Empty(PersonSearch.Find(west, SearchWords.Parse(words)!, 50));
        }

        Assert.Throws<EditRefusedException>(() => new PersonEditor(west, Today).Preview(One.Id, new Amendment("name", "乙", null)));
        Assert.Throws<EditRefusedException>(() => IdentityReveal.Show(west, One.Id, phone: false, "核对证件"));
    }

    private static IReadOnlyList<long> Find(TestCounty county, string words)
    {
        using var db = county.Open();
        return PersonSearch.Find(db, SearchWords.Parse(words)!, 50);
    }
}
