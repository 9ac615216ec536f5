using System.Globalization;
using Wengang.App.Editing;
using Wengang.App.Referrals.Helping;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.Web.Ui.Referrals;

/// <summary>What was typed in the forms of a person's help.</summary>
public sealed class HelpTyped
{
    public ServiceKind Kind { get; set; } = ServiceKind.Contact;

    public CheckMethod Method { get; set; } = CheckMethod.Phone;

    /// <summary>Ticked when nobody answered.</summary>
    public bool Missed { get; set; }

    public string? Note { get; set; }

    public string? Job { get; set; }

    public string? NextAction { get; set; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? NextOn { get; set; }

    public string? Key { get; set; }

    /// <summary>Code of the chosen end.</summary>
    public string? Act { get; set; }

    public string? Reason { get; set; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? Until { get; set; }

    /// <exception cref="EditRefusedException">A day that is none.</exception>
    public HelpEntry Entry(long? vacancy) => new()
    {
        Kind = Kind, Method = Method, Reached = !Missed, Note = Note, Job = Job, VacancyId = vacancy, NextAction = NextAction, NextOn = Day("下次日期", NextOn), Key = Key ?? "",
    };

    /// <summary>Null when nothing was typed.</summary>
    /// <exception cref="EditRefusedException">It is no day.</exception>
    public static DateOnly? Day(string title, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new EditRefusedException($"{title}看不懂，请写成 2023-06-30 这样。");
}
