using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>What was filled by hand, entered by the keyboard: a row number, one key for each answer, all sent at once.</summary>
[Needs(Permission.AnswerChecks)]
public sealed class EntryModel(CountySession session, CheckWriter writer) : VillagePage(session, writer)
{
    private const int DaysToNext = 3;

    /// <summary>The keys, what they mean, and what they say.</summary>
    public static readonly IReadOnlyList<(string Key, string Meaning)> Keys =
        [("1", "无变化"), ("2", "返乡，想找工作"), ("3", "返乡，暂不找"), ("4", "没在务工，想找工作"), ("9", "联系不上")];

    public string? Problem { get; private set; }

    /// <summary>What was refused, by person.</summary>
    public IReadOnlyDictionary<long, string> Refusals { get; private set; } = new Dictionary<long, string>();

    public IReadOnlyDictionary<long, string> Typed { get; private set; } = new Dictionary<long, string>();

    public string CheckedOn { get; private set; } = "";

    public IActionResult OnGet(string village)
    {
        CheckedOn = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Find(village) ? Page() : NotFound();
    }

    [Needs(Permission.AnswerChecks)]
    public async Task<IActionResult> OnPostAsync(string village, Guid token, string? checkedOn, CheckMethod method, Dictionary<long, string?>? keys)
    {
        if (!Find(village))
        {
            return NotFound();
        }

        (CheckedOn, Typed) = (checkedOn ?? "", (keys ?? []).Where(k => !string.IsNullOrWhiteSpace(k.Value)).ToDictionary(k => k.Key, k => k.Value!.Trim()));
        try
        {
            var drawn = token == default ? throw new EditRefusedException("页面不完整，请刷新后再录。") : token;
            var day = TypedAnswer.Day("核实日期", checkedOn);
            var lines = Village.People.Where(p => Typed.ContainsKey(p.PersonId)).ToList();
            var answers = lines.ConvertAll(p => Answer(p, Typed[p.PersonId], AnswerId(drawn, p.PersonId), day, method));
            var receipts = await Send(answers);
            Refusals = lines.Zip(receipts).Where(x => !x.Second.IsTaken).ToDictionary(x => x.First.PersonId, x => x.Second.Reason!);
            Remember(method);
            return Ended(village, receipts.Count(r => r.IsTaken));
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private IActionResult Ended(string village, int taken)
    {
        if (Refusals.Count == 0)
        {
            Done = $"已录入 {taken} 人。";
            return LocalRedirect(Link(Address + "/entry"));
        }

        Find(village);
        Typed = Typed.Where(t => Refusals.ContainsKey(t.Key)).ToDictionary();
        Problem = $"已录入 {taken} 人，另有 {Refusals.Count} 人没有录入，原因见各行。";
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private CheckAnswer Answer(CheckLine line, string key, Guid id, DateOnly day, CheckMethod method)
    {
        var home = line.Work is null ? null : (Period?)Month;
        var changes = key switch
        {
            "1" or "9" => null,
            "2" => new CheckChanges { CameHome = home, WantsWork = true },
            "3" => new CheckChanges { CameHome = home, WantsWork = false },
            "4" => new CheckChanges { WantsWork = true },
            _ => throw new EditRefusedException($"{line.Name}：没有“{key}”这个键，可用 {string.Join('、', Keys.Select(k => k.Key))}。"),
        };
        return new CheckAnswer
        {
            Id = id, Month = Month, PersonId = line.PersonId, Method = method, CheckedOn = day, Changes = changes, Seen = line.Answer?.AnswerId ?? "",
            Kind = changes is not null ? AnswerKind.Changed : key == "9" ? AnswerKind.Unreachable : AnswerKind.Unchanged, NextOn = key == "9" ? day.AddDays(DaysToNext) : null,
        };
    }
}
