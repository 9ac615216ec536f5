using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Calendars;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>Holidays and made-up working days of a year, one line a day, as the yearly notice names them.</summary>
[Needs(Permission.SetUpMonths)]
public sealed class CalendarModel(CountySession session) : OfficePage(session)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public int Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public string Text { get; private set; } = "";

    public string? Problem { get; private set; }

    public IActionResult OnGet(int? year)
    {
        Show(year);
        return Year is < FirstYear or > LastYear ? NotFound() : Page();
    }

    [Needs(Permission.SetUpMonths)]
    public IActionResult OnPost(int? year, string? text)
    {
        Show(year);
        Text = text ?? "";
        try
        {
            CalendarBook.SetYear(Db, Year, [.. Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Line)]);
            Done = $"{Year} 年节假日已保存，从下一次开启的月份起使用。";
            return LocalRedirect($"/monitoring/calendar?year={Year}");
        }
        catch (ArgumentException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private static SpecialDay Line(string line)
    {
        var parts = line.Split([' ', '\t', '，', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && parts[1] is "放假" or "上班"
            ? new SpecialDay { Day = day, IsWorked = parts[1] == "上班", Name = parts.ElementAtOrDefault(2) ?? "" }
            : throw new ArgumentException($"“{line}”看不懂，请写成“2026-10-01 放假 国庆节”的样子。");
    }

    private void Show(int? year)
    {
        var all = CalendarBook.All(Db);
        Year = year ?? DateTime.Today.Year;
        Years = [.. all.Select(d => d.Day.Year).Append(DateTime.Today.Year).Append(DateTime.Today.Year + 1).Append(Year).Distinct().Order()];
        Text = string.Join('\n', all.Where(d => d.Day.Year == Year).Select(d => $"{d.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {(d.IsWorked ? "上班" : "放假")} {d.Name}"));
    }
}
