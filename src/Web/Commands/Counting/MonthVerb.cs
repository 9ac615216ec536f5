using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands.Counting;

/// <summary>Opens a month of the monthly check.</summary>
internal static class MonthVerb
{
    public static readonly Verb Verb = new("month", "开启一个月的月监测", "yyyy-MM", [], Run);

    private static int Run(Arguments arguments, Console console)
    {
        if (!Period.TryParse(arguments.Operand("月份"), out var month))
        {
            throw new UsageException("月份要写成 2023-07 的样子。");
        }

        using var db = arguments.Open();
        try
        {
            console.Output.WriteLine(PeriodBook.Open(db, month, DateOnly.FromDateTime(DateTime.Today), OperationSource.Command) ? $"{month} 月监测已开启。" : $"{month} 月监测已经开启过了。");
            return 0;
        }
        catch (EditRefusedException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
