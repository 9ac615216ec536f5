using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.People.Searching;
using Wengang.Bench.Measuring;

namespace Wengang.Bench.Sections;

/// <summary>Finding persons of the register by a part of the name, by initials, by number and by household, through the product's own query.</summary>
internal static class SearchSection
{
    private const int Searches = 300;
    private const int Shown = 50;

    public static void Run(BenchDatabase database, string connection, int rows)
    {
        using var db = Session.Open(connection);
        var names = Sample(db);
        foreach (var (what, words) in Kinds(db, names))
        {
            Measure(database, db, what, words, rows);
        }

        var village = db.All<PersonRecord>().OrderBy(r => r.Id).Select(r => r.RegionCode).First();
        using var ofVillage = Session.Open(connection, Scope.Below(village));
        Measure(database, ofVillage, "surname, as a clerk of one village", names.ConvertAll(n => n[..1]), rows);
        Measure(database, ofVillage, "whole name, as a clerk of one village", names, rows);
    }

    private static void Measure(BenchDatabase database, Db db, string what, List<string> words, int rows)
    {
        PersonSearch.Find(db, SearchWords.Parse(words[0])!, Shown);
        var times = words.ConvertAll(w => Timing.Once(() => PersonSearch.Find(db, SearchWords.Parse(w)!, Shown)));
        times.Sort();
        Report.Single($"{database.Name}: find by {what}, {rows:N0} persons, median", times[times.Count / 2]);
        Report.Single($"{database.Name}: the same, 95th of {times.Count}", times[times.Count * 95 / 100], "<= 15 ms");
    }

    private static List<string> Sample(Db db)
    {
        var names = db.All<PersonRecord>().Select(r => r.Name).Distinct().OrderBy(n => n).ToList();
        var step = Math.Max(1, names.Count / Searches);
        return [.. names.Where((_, i) => i % step == 0).Take(Searches)];
    }

    private static IEnumerable<(string What, List<string> Words)> Kinds(Db db, List<string> names)
    {
        yield return ("whole name", names);
        yield return ("the last two characters", names.ConvertAll(n => n.Length > 2 ? n[^2..] : n));
        yield return ("surname", names.ConvertAll(n => n[..1]));
        yield return ("initials", [.. names.Select(n => Initials.Of(n)).Where(i => i.Count > 0).Select(i => i[0])]);
        yield return ("household number", [.. db.All<Household>().OrderBy(h => h.Id).Take(Searches).Select(h => h.Code)]);
        yield return ("identity number", [.. db.All<Person>().OrderBy(p => p.Id).Take(Searches).Select(p => p.IdentityCipher).AsEnumerable().Select(db.Protector.Open)]);
    }
}
