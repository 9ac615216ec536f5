using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands.Counting;

/// <summary>Freezes a month's figures; a month of the monthly check is locked with them.</summary>
internal static class FreezeVerb
{
    public static readonly Verb Verb = new(
        "freeze", "冻结一个月的数据：上报数和名单从此不变", "yyyy-MM", [new Option("accept", "月监测还有没办完的事项也锁定（不能越过“须办完”的事项）")], Run);

    private static int Run(Arguments arguments, Console console)
    {
        if (!Period.TryParse(arguments.Operand("月份"), out var month))
        {
            throw new UsageException("月份要写成 2023-06 的样子。");
        }

        using var db = arguments.Open();
        if (PeriodBook.Find(db, month) is { TakesAnswers: true })
        {
            return Lock(db, month, arguments.Has("accept"), console);
        }

        var figures = Freezing.Freeze(db, IndicatorCatalogue.All, month, OperationSource.Command);
        console.Output.WriteLine($"{month} 已冻结 {figures.Count} 项数据及其名单。以后的更正会作为第二个数列在旁边。");
        return 0;
    }

    private static int Lock(App.Data.Db db, Period month, bool accepted, Console console)
    {
        try
        {
            var version = MonthLocking.Month.Lock(db, month, accepted, OperationSource.Command);
            console.Output.WriteLine($"{month} 已锁定，这是第 {version} 版。以后的更正会作为第二个数列在旁边。");
            return 0;
        }
        catch (EditRefusedException e)
        {
            throw new InvalidOperationException(e.Message.Replace("勾选“已知悉”", "加上 --accept ", StringComparison.Ordinal));
        }
    }
}
