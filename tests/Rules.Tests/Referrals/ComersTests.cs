using CsCheck;
using Wengang.Rules.Referrals;

namespace Wengang.Rules.Tests.Referrals;

public class ComersTests
{
    private static readonly DateOnly Day = new(2023, 6, 30);

    private static readonly string[] Employers = ["甲厂", "乙厂", "丙厂"];

    private static readonly Gen<(string Employer, long Person, int Ago)[]> Any =
        Gen.Select(Gen.Int[0, 2].Select(i => Employers[i]), Gen.Long[1, 8], Gen.Int[-3, 30]).Array[0, 30];

    [Fact]
    public void Three_of_one_employer_in_two_weeks_are_one_cluster()
    {
        var found = Find([("甲厂", 1, 0), ("甲厂", 2, 13), ("甲厂", 3, 5), ("甲厂", 3, 6), ("乙厂", 4, 1), ("甲厂", 5, 14)]);

        var one = Assert.Single(found);
        Assert.Equal(("甲厂", 3), (one.Employer, one.People.Count));
    }

    [Fact]
    public void Each_employer_comes_once_with_as_many_people_as_a_plain_count_finds() => Any.Sample(people =>
    {
        var found = Find(people).ToDictionary(c => c.Employer, c => c.People.Count);
        foreach (var employer in Employers)
        {
            var count = people.Where(p => p.Employer == employer && p.Ago is >= 0 and < 14).Select(p => p.Person).Distinct().Count();
            Assert.Equal(count >= 3 ? count : 0, found.GetValueOrDefault(employer));
        }
    });

    private static IReadOnlyList<(string Employer, IReadOnlyList<(string Employer, long Person, int Ago)> People)> Find((string Employer, long Person, int Ago)[] people) =>
        Comers.Clusters(people, p => p.Employer, p => p.Person, p => Day.AddDays(-p.Ago), Day, 14, 3);
}
