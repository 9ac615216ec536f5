using Wengang.App.Access;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Moving;
using Wengang.App.Editing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.People;

public class PeopleListTests : Corrected
{
    private static readonly TestPerson One = new(1);
    private static readonly TestPerson Two = new(2);
    private static readonly TestPerson Far = new(3, TestCounty.West);

    [Theory, OnBothDatabases]
    public void A_list_is_counted_anew_once_something_was_written(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record());
        Assert.Equal(1, List(county, new PeopleFilter()).Count);
        Assert.Equal(1, List(county, new PeopleFilter()).Count);
        county.Store(Two.Record());
        Assert.Equal(2, List(county, new PeopleFilter()).Count);
        AmendPerson(county, Two, "labour", "技能劳动力");
        Assert.Equal([Two.Id], Ids(List(county, new PeopleFilter { Labour = LabourCapacity.Skilled })));
    }

    [Theory, OnBothDatabases]
    public void Sessions_of_different_places_do_not_share_a_count(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two, Far], One.Record(), Two.Record(), Far.Record());
        Assert.Equal(3, List(county, new PeopleFilter()).Count);
        Assert.Equal(1, List(county, new PeopleFilter(), Scope.Below("369902002")).Count);
        Assert.Equal(2, List(county, new PeopleFilter { Region = "369902001" }).Count);
        Assert.Equal(2, List(county, new PeopleFilter { Region = TestCounty.East }).Count);
        Assert.Equal(0, List(county, new PeopleFilter { Region = "369902001" }, Scope.Below("369902002")).Count);
    }

    [Theory, OnBothDatabases]
    public void A_page_is_a_stretch_of_the_whole_in_the_same_order(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two, Far], Far.Record(), Two.Record(), One.Record());
        foreach (var sort in Enum.GetValues<PeopleSort>())
        {
            var filter = new PeopleFilter { Sort = sort };
            using var db = county.Open();
            var query = new PeopleQuery(db, Today);
            var whole = query.All(filter).Select(r => r.PersonId).ToList();
            Assert.Equal(sort == PeopleSort.Place ? [One.Id, Two.Id, Far.Id] : whole, whole);
            Assert.Equal(whole[1..], query.Page(filter, 1, 2).Rows.Select(r => r.PersonId));
            Assert.Equal((3, 0), (query.Page(filter, 50, 50).Count, query.Page(filter, 50, 50).Rows.Count));
        }
    }

    [Theory, OnBothDatabases]
    public void Sex_and_age_are_of_the_person(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        Assert.Equal(1, List(county, new PeopleFilter { Sex = Sex.Male, AgeFrom = 43, AgeTo = 43 }).Count);
        Assert.Equal(0, List(county, new PeopleFilter { AgeFrom = 44 }).Count);
        Assert.Equal(0, List(county, new PeopleFilter { AgeTo = 42 }).Count);
        Assert.Equal(0, List(county, new PeopleFilter { Sex = Sex.Female }).Count);
    }

    [Theory, OnBothDatabases]
    public void Who_has_moved_away_is_found_only_where_they_live(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record());
        using (var db = county.Open())
        {
            var mover = new Mover(db, Today);
            var seen = mover.Preview(1, TestCounty.West, new DateOnly(2023, 5, 1)).Seen;
            Assert.True(mover.Move(1, TestCounty.West, new DateOnly(2023, 5, 1), new EditForm("易地搬迁", EditForm.NewKey(), seen)));
        }

        var named = new PeopleFilter { Words = "甲1" };
        Assert.Equal([One.Id], Ids(List(county, named)));
        Assert.Equal([One.Id], Ids(List(county, named, Scope.Below("369902002"))));
        Assert.Equal((0, 0), Sizes(List(county, named, Scope.Below("369902001"))));
    }

    private static (int Count, IReadOnlyList<PersonRow> Rows) List(TestCounty county, PeopleFilter filter, Scope? scope = null)
    {
        using var db = county.Open(Actor.Local("测试员") with { Scope = scope ?? Scope.Everything });
        return new PeopleQuery(db, Today).Page(filter, 0, 50);
    }

    private static IEnumerable<long> Ids((int Count, IReadOnlyList<PersonRow> Rows) list) => list.Rows.Select(r => r.PersonId);

    private static (int Counted, int Shown) Sizes((int Count, IReadOnlyList<PersonRow> Rows) list) => (list.Count, list.Rows.Count);
}
