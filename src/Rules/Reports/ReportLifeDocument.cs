using System.Text;

namespace Wengang.Rules.Reports;

/// <summary>The table of a report's life as a document.</summary>
public static class ReportLifeDocument
{
    public static string Write()
    {
        var text = new StringBuilder("# 报告的办理\n\n本文件由办理规则生成，请勿手改；改规则后按测试提示重新生成。\n\n| 现在 | 办理 | 以后 | 权限 | 谁 | 理由 |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var line in ReportLife.Table)
        {
            text.Append('|').Append(string.Join('|', new[]
            {
                line.From.Name(), line.Name, line.To.Name(), line.Right == ReportRight.Sign ? "签发报告" : "写报告",
                line.Hand switch { ReportHand.Writer => "起草人或最后修改人", ReportHand.Another => "起草人和最后修改人以外的人", _ => "有权限的人" },
                line.NeedsReason ? "要写" : "",
            }.Select(cell => $" {cell} "))).Append("|\n");
        }

        return text.Append("\n送审时数字定住；退回或撤回后随台账更新。签发后的文件、文字和数字不再改变，撤销签发只改状态。\n").ToString();
    }
}
