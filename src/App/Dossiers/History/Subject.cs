using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.Dossiers.History;

/// <summary>How one kind of fact is told: what it is called, and which of its fields are compared.</summary>
/// <param name="Name">What the fact is about.</param>
/// <param name="Key">What makes two facts speak of the same thing.</param>
/// <param name="Fields">Compared one by one.</param>
internal sealed record Subject<T>(Func<T, string> Name, Func<T, object> Key, IReadOnlyList<FactField<T>> Fields)
    where T : Fact
{
    /// <summary>What one operation did to the facts of a person, one sentence for each thing.</summary>
    public IEnumerable<string> Tell(Db db, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<string, string> place)
    {
        var keys = before.Select(Key).Concat(after.Select(Key)).Distinct().ToList();
        var pairs = keys.ConvertAll(k => (Old: Last(before.Where(f => Key(f).Equals(k))), New: Last(after.Where(f => Key(f).Equals(k)))));
        var (gone, come) = (pairs.Where(p => p.New is null).ToList(), pairs.Where(p => p.Old is null).ToList());
        if (gone.Count == 1 && come.Count == 1)
        {
            return [Compared(db, gone[0].Old!, come[0].New!, place)];
        }

        return pairs.Select(p =>
            p.Old is null ? $"{Name(p.New!)}：登记（{Said(db, p.New!)}）"
            : p.New is null ? $"{Name(p.Old)}：撤销（原为{Said(db, p.Old)}）"
            : Compared(db, p.Old, p.New, place));
    }

    private string Compared(Db db, T old, T now, Func<string, string> place)
    {
        var changes = Fields.Where(f => !Equals(f.Read(old), f.Read(now)))
            .Select(f => $"{f.Title}由{Amender.Shown(f.Show(db, old))}改为{Amender.Shown(f.Show(db, now))}").ToList();
        if (old.RegionCode != now.RegionCode)
        {
            changes.Add($"所在地由{place(old.RegionCode)}改为{place(now.RegionCode)}");
        }

        if (now.ValidTo is { } end && old.ValidTo is null)
        {
            changes.Add($"到{Rules.Texts.ChineseDate.Day(end)}为止");
        }

        return $"{Name(now)}：{(changes.Count == 0 ? "适用的时间有调整" : string.Join("；", changes))}{Begin(now, changes)}";
    }

    private static string Begin(T now, List<string> changes) =>
        changes.Count == 0 || now.ValidTo is not null || now.ValidFrom == Fact.Always ? "" : $"（从{Rules.Texts.ChineseDate.Day(now.ValidFrom)}起）";

    private string Said(Db db, T fact) =>
        string.Join("，", Fields.Select(f => (f.Title, Text: f.Show(db, fact))).Where(f => f.Text.Length > 0).Select(f => $"{f.Title}{f.Text}"));

    private static T? Last(IEnumerable<T> facts) => facts.MaxBy(f => f.ValidFrom);
}
