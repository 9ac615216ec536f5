using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

public class PostFindingTests
{
    private static readonly Appointment Post = new("护林员", new DateOnly(2023, 1, 1), null);
    private static readonly PersonCase AtHome = new(Someone.Person, Someone.June) { Posts = [Post] };

    [Fact]
    public void One_post_is_enough()
    {
        Assert.Empty(Someone.Hits(AtHome));
        Assert.Equal(["FIND-101"], Someone.Hits(AtHome with { Posts = [Post, Post with { Name = "保洁员" }] }));
        Assert.Empty(Someone.Hits(AtHome with { Posts = [Post, Post with { End = new DateOnly(2023, 6, 30) }] }));
    }

    [Theory]
    [InlineData("19530630", true)]
    [InlineData("19530701", false)]
    public void Seventy_is_too_old(string born, bool found) =>
        Assert.Equal(found, Someone.Hits(AtHome with { Person = Someone.Person with { Birth = Someone.Day(born) } }).Contains("FIND-012"));

    [Theory]
    [InlineData("20070101", false)]
    [InlineData("20070102", true)]
    public void Under_sixteen_is_too_young(string born, bool found) =>
        Assert.Equal(found, Someone.Hits(AtHome with { Person = Someone.Person with { Birth = Someone.Day(born) } }).Contains("FIND-011"));

    [Fact]
    public void Nobody_is_in_two_places()
    {
        Assert.Equal(["FIND-102"], Someone.Hits(Someone.Case with { Posts = [Post] }));
        Assert.Equal(["FIND-103"], Someone.Hits(Someone.Case with { Workshops = [Post] }));
        Assert.Empty(Someone.Hits(Someone.Case with { Posts = [Post with { End = new DateOnly(2023, 6, 20) }] }));
        Assert.Empty(Someone.Hits(Someone.Case with { Posts = [Post with { Start = new DateOnly(2023, 6, 2) }] }));
        Assert.Empty(Someone.Hits(Someone.Case with
        {
            Posts = [Post], Listings = [Someone.Listing with { Region = WorkRegion.OwnTownship }],
        }));
    }
}
