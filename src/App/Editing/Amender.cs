using System.Globalization;
using Wengang.App.Data;
using Wengang.Rules.Facts;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Editing;

/// <summary>Applies an <see cref="Amendment"/> to the facts of one subject.</summary>
public static class Amender
{
    /// <summary>The latest of the facts known of one subject.</summary>
    public static T Latest<T>(IReadOnlyList<T> facts)
        where T : Fact => facts.MaxBy(f => f.ValidFrom)!;

    /// <exception cref="EditRefusedException">The value cannot be, or nothing would change.</exception>
    public static FactEdit<T> Plan<T>(Db db, IReadOnlyList<T> facts, FactField<T> field, Amendment amendment, DateOnly today)
        where T : Fact
    {
        var value = TextCleaning.Clean(amendment.Value);
        if (value.Length == 0 && !field.MayBeEmpty)
        {
            throw new EditRefusedException($"{field.Title}不能为空。");
        }

        var stretches = FactEdits.Stretches(facts);
        var latest = stretches[^1];
        var amended = amendment.From is { } day
            ? Amending.ChangeFrom(stretches, Allowed(day, latest, today), f => Written(db, field, f, value, day))
            : Amending.Correct(stretches, latest.From, field.Read, f => Written(db, field, f, value, null));
        var edit = FactEdits.Of(db, facts, amended);
        return edit.IsNothing ? throw new EditRefusedException($"{field.Title}没有变化，现在就是“{Shown(field.Show(db, latest.Content))}”。") : edit;
    }

    /// <summary>更正 …：工资由3000元改为3500元，…</summary>
    public static string Sentence<T>(Db db, string who, FactField<T> field, Amendment amendment, IReadOnlyList<T> facts, FactEdit<T> edit)
        where T : Fact
    {
        var since = amendment.From is { } day ? $"从{ChineseDate.Day(day)}起" : Since(edit.Add.Min(f => f.ValidFrom));
        var after = field.Show(db, Amender.Latest(edit.Add));
        return $"{amendment.Word}：{who}的{field.Title}由“{Shown(field.Show(db, Latest(facts)))}”改为“{Shown(after)}”，{since}";
    }

    public static string Since(DateOnly day) => day == Fact.Always ? "从最早的记录起" : $"从{ChineseDate.Day(day)}起";

    public static string Shown(string value) => value.Length == 0 ? "空" : value;

    /// <summary>A day that was typed as yyyy-MM-dd.</summary>
    public static DateOnly Day(string title, string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new EditRefusedException($"{title}要填年月日，例如 2023-07-01。");

    private static DateOnly Allowed<T>(DateOnly day, Stretch<T> latest, DateOnly today)
    {
        if (day > today)
        {
            throw new EditRefusedException("变更日期不能晚于今天：还没有发生的事不登记。");
        }

        return latest.Reaches(day) ? day : throw new EditRefusedException($"这条记录到{ChineseDate.Day(latest.To!.Value)}已经结束，变更日期要早于这一天。");
    }

    private static T Written<T>(Db db, FactField<T> field, T fact, string value, DateOnly? observedOn)
        where T : Fact
    {
        var copy = FactEdits.Copy(fact, observedOn);
        field.Write(db, copy, value);
        (copy as ISealed)?.Seal(db.Protector);
        return copy;
    }
}
