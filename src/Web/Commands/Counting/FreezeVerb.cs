using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands.Counting;

/// <summary>Freezes a month's figures.</summary>
internal static class FreezeVerb
{
    public static readonly Verb Verb = new("freeze", "冻结一个月的数据：上报数和名单从此不变", "yyyy-MM", [], Run);

    private static int Run(Arguments arguments, Console console)
    {
        if (!Period.TryParse(arguments.Operand("月份"), out var month))
        {
            throw new UsageException("月份要写成 2023-06 的样子。");
        }

        using var db = arguments.Open();
        var figures = Freezing.Freeze(db, IndicatorCatalogue.All, month, OperationSource.Command);
        console.Output.WriteLine($"{month} 已冻结 {figures.Count} 项数据及其名单。以后的更正会作为第二个数列在旁边。");
        return 0;
    }
}
